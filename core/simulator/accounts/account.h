// The seller whose account the simulator plays: its country, stores, points of sale, test users and who may act for it.
#pragma once

#include "core/money/money.h"
#include "core/simulator/accounts/grants.h"
#include "core/simulator/accounts/pointofsale.h"
#include "core/simulator/accounts/store.h"
#include "core/simulator/accounts/testuser.h"
#include "core/simulator/idempotency.h"

#include <QList>
#include <QStringList>

namespace mostrador::simulator {

inline constexpr const char16_t *applicationId = u"7364289770550796"; // the integrator's, whose token is used
inline constexpr qsizetype mostStores = 500;                          // ours: the provider names no limit
inline constexpr qsizetype mostPointsOfSale = 2000;                   // so here

// What the command line asked for. A saved state belongs to it, whatever was created or deleted since.
struct Founding {
    QString externalStoreId;
    QStringList externalPosIds;
    bool operator==(const Founding &) const = default;
};

struct Account {
    money::Site site = money::Site::MLA;
    qint64 userId = 446566691;
    Founding founding{};
    QList<Store> stores{};
    QList<PointOfSale> pointsOfSale{};
    QList<TestUser> testUsers{};
    Grants grants{};
    QString integratorCallback{}; // empty: none was set
    KeyMemory posKeys{}; // of /v2/pos; the resource is the number of a point of sale
    qint64 lastStore = 0;
    qint64 lastPointOfSale = 0;
    bool operator==(const Account &) const = default;
};

// The account with one store and its points of sale, all with a fixed amount.
[[nodiscard]] Account foundAccount(money::Site site, qint64 userId, const Founding &founding);

[[nodiscard]] const Store *storeNumbered(const Account &account, qint64 id);
[[nodiscard]] const Store *storeNamed(const Account &account, const QString &externalId);
[[nodiscard]] const PointOfSale *pointOfSaleNumbered(const Account &account, qint64 id);

// Names are unique without regard to case; orders name a point of sale exactly.
[[nodiscard]] bool isPointOfSaleNameTaken(const Account &account, const QString &externalId);
[[nodiscard]] const PointOfSale *pointOfSale(const Account &account, const QString &externalId);

}
