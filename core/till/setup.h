// What a till has to know of its shop, as plain values: made from the settings by the composition roots.
#pragma once

#include "core/base/instant.h"
#include "core/catalog/scalelabel.h"
#include "core/gateway/obstacle.h"
#include "core/money/currency.h"
#include "core/money/taxrate.h"
#include "core/receipt/document.h"
#include "core/sale/sale.h"
#include "core/shift/act.h"

#include <QTimeZone>

#include <functional>
#include <optional>

namespace mostrador::till {

struct ProviderSetup {
    gateway::Api api = gateway::Api::Hybrid;
    gateway::QrMode mode = gateway::QrMode::Dynamic; // with Orders
    money::Site site = money::Site::MLA;
    QString userId;
    QString externalStoreId;
    QString externalPosId;
    QString notificationUrl;
    QString sponsorId;
    std::chrono::seconds expiry{300};
    Milliseconds pollInterval{2000};
    std::optional<money::TaxRate> taxRate{}; // of what has none of its own; only where the provider wants to know the tax
};

struct Setup {
    QString tillNumber; // first part of every reference: letters and digits
    QString storeName;  // what the buyer reads when an order has a single item
    money::Currency currency = money::Currency::ARS;
    money::CashRounding cashRounding;
    std::optional<money::TaxRate> usualTax{}; // of what has no rate of its own; none: nobody has said it
    catalog::ScaleLabels scaleLabels;
    std::optional<ProviderSetup> provider; // none: the till takes cash only
    gateway::Rules rules;                  // of the provider: what is not even sent
    bool printsByItself = true;
    std::function<receipt::Document(const sale::Sale &)> composeReceipt; // pure: words and time zone are in it
    QString copyMark;

    QTimeZone zone = QTimeZone::utc(); // of the shop: its days begin there
    int dayCutoffHour = 0;             // until then the night belongs to the day before
    bool requiresOpenDrawer = false;   // nothing is sold before the drawer has been opened
    qint64 differenceLimit = 0;        // minor units: with a larger one somebody with the right has to agree
    bool hasPrinter = false;
    bool opensDrawer = false; // through the printer
    std::function<receipt::Document(const shift::Report &)> composeReport{}; // pure, as above
};

}
