// What the till asks the provider to collect: one attempt of one sale, complete, so that the same request can be built
// again after any failure or restart.
#pragma once

#include "core/base/instant.h"
#include "core/gateway/api.h"
#include "core/money/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace mostrador::gateway {

struct ChargeItem {
    QString code; // SKU
    QString title;
    QString description;
    QString category;
    QString unitMeasure; // "unit", "kg" …
    QString pictureUrl{}; // empty = none; the first item's is what the buyer sees when the account has no logo
    qint64 quantityThousandths = 1000;
    money::Money unitPrice;
    money::Money total;
    bool operator==(const ChargeItem &) const = default;
};

struct Charge {
    Api api = Api::Hybrid;
    QrMode mode = QrMode::Dynamic; // with Api::Orders
    money::Site site = money::Site::MLA;
    QString externalReference; // <till>-<ticket>-<attempt>-<8 random>: letters, digits, '-', at most 64
    money::Money amount;
    QString title;       // what the buyer reads; never empty
    QString description; // never empty
    QList<ChargeItem> items;
    std::optional<money::Money> tax{};    // Colombia: the IVA in it, in pesos; without it the provider assumes 19 %
    Instant expiresAt{};                // in the provider's time
    std::chrono::seconds lifetime{300}; // what expiresAt was made of: a repeated create must be the same to the byte
    bool timeWasKnown = true;           // false: nobody had compared our clock with the provider's when expiresAt was made
    QString userId;
    QString externalStoreId;
    QString externalPosId;
    QString notificationUrl; // empty = none
    QString sponsorId;       // empty = none
    bool operator==(const Charge &) const = default;
};

}
