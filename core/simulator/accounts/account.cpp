#include "core/simulator/accounts/account.h"

#include "core/simulator/accounts/places.h"
#include "core/simulator/accounts/site.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr qint64 firstStoreId = 1234567;
constexpr qint64 firstPosId = 2711382;
constexpr Instant foundedAt{Milliseconds(1'779'282'000'000)}; // 2026-05-20, as /users/me says

template <typename Record> const Record *pointerTo(const QList<Record> &records, const auto &isWanted)
{
    const auto found = std::ranges::find_if(records, isWanted);
    return found == records.end() ? nullptr : &*found;
}

}

Account foundAccount(money::Site site, qint64 userId, const Founding &founding)
{
    Account account{.site = site, .userId = userId, .founding = founding};
    const SiteProfile &profile = profileOf(site);
    account.stores.append({.id = firstStoreId,
        .externalId = founding.externalStoreId,
        .name = QString::fromUtf16(profile.merchantName),
        .location = exampleLocation(site),
        .createdAt = foundedAt});
    for (const QString &name : founding.externalPosIds)
        account.pointsOfSale.append({.id = firstPosId + account.pointsOfSale.size(),
            .externalId = name,
            .name = name,
            .storeId = firstStoreId,
            .category = profile.gastronomy,
            .createdAt = foundedAt,
            .updatedAt = foundedAt});
    account.lastStore = firstStoreId;
    account.lastPointOfSale = firstPosId + account.pointsOfSale.size() - 1;
    return account;
}

const Store *storeNumbered(const Account &account, qint64 id)
{
    return pointerTo(account.stores, [id](const Store &store) { return store.id == id; });
}

const Store *storeNamed(const Account &account, const QString &externalId)
{
    return pointerTo(account.stores,
        [&](const Store &store) { return !store.externalId.isEmpty() && store.externalId == externalId; });
}

const PointOfSale *pointOfSaleNumbered(const Account &account, qint64 id)
{
    return pointerTo(account.pointsOfSale, [id](const PointOfSale &pos) { return pos.id == id; });
}

bool isPointOfSaleNameTaken(const Account &account, const QString &externalId)
{
    return std::ranges::any_of(account.pointsOfSale, [&](const PointOfSale &pos) {
        return !externalId.isEmpty() && pos.externalId.compare(externalId, Qt::CaseInsensitive) == 0;
    });
}

const PointOfSale *pointOfSale(const Account &account, const QString &externalId)
{
    return pointerTo(account.pointsOfSale,
        [&](const PointOfSale &pos) { return !externalId.isEmpty() && pos.externalId == externalId; });
}

}
