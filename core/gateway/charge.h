// What the till asks the provider to collect: one attempt of one sale, complete, so that the same request can be built again
// after any failure or restart.
#pragma once

#include "core/base/instant.h"
#include "core/money/money.h"

#include <QList>
#include <QString>

namespace mostrador::gateway {

struct ChargeItem {
    QString code; // SKU
    QString title;
    QString description;
    QString category;
    QString unitMeasure;         // "unit", "kg" …
    qint64 quantityThousandths = 1000;
    money::Money unitPrice;
    money::Money total;
    bool operator==(const ChargeItem &) const = default;
};

struct Charge {
    QString externalReference; // <till>-<ticket>-<attempt>-<8 random>: letters, digits, '-', at most 64
    money::Money amount;
    QString title;       // what the buyer reads; never empty
    QString description; // never empty
    QList<ChargeItem> items;
    Instant expiresAt{};
    QString userId;
    QString externalStoreId;
    QString externalPosId;
    QString notificationUrl; // empty = none
    QString sponsorId;       // empty = none
    bool operator==(const Charge &) const = default;
};

}
