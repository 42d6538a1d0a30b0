// A shop of the seller, as `/users/{id}/stores` keeps it. Source: fact sheet, "stores".
#pragma once

#include "core/base/instant.h"

#include <QJsonObject>
#include <QString>

namespace mostrador::simulator {

struct Store {
    qint64 id = 0;
    QString externalId{}; // the shop's name of it; empty: none
    QString name{};
    QJsonObject businessHours{}; // as they came
    QJsonObject location{}; // as it came: street_number, street_name, city_name, state_name, latitude, longitude …
    Instant createdAt{};
    int unseen = 0; // how many times more /v2/pos does not find it: a new store is not known everywhere at once
    bool operator==(const Store &) const = default;
};

}
