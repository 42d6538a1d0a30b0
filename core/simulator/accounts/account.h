// The seller whose account the simulator plays: its country, its store and its points of sale.
#pragma once

#include "core/money/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace mostrador::simulator {

inline constexpr const char16_t *applicationId = u"7364289770550796"; // the integrator's, whose token is used

struct PointOfSale {
    qint64 id = 0;      // the provider's number; paths never take it
    QString externalId; // the shop's name of it
    bool operator==(const PointOfSale &) const = default;
};

struct Account {
    money::Site site = money::Site::MLA;
    qint64 userId = 446566691;
    qint64 storeId = 1234567;
    QString externalStoreId;
    QList<PointOfSale> pointsOfSale{};
    bool operator==(const Account &) const = default;
};

}
