#include "core/simulator/accounts/stores.h"

#include "core/simulator/accounts/storedraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;

namespace {

constexpr PagingRule paging{50, Envelope::Orders};

std::optional<Refusal> refuseUser(const Account &account, const QString &userId)
{
    const auto id = idFrom(userId);
    if (!id)
        return storeRefusal(u"INVALID_USER_ID"_s, u"user_id is invalid"_s, u"user_id: a number"_s);
    if (*id == account.userId)
        return std::nullopt;
    Refusal refusal = storeRefusal(u"forbidden"_s, u"Forbidden"_s, u"user_id: the token's owner"_s);
    refusal.status = 403;
    return refusal;
}

Refusal storeNotFound()
{
    Refusal refusal = storeRefusal(u"store_not_found"_s, u"Store not found"_s, u"store: one of the seller's"_s);
    refusal.status = 404;
    return refusal;
}

Result<Store, Refusal> storeAt(const Account &account, const QString &storeId)
{
    const auto id = idFrom(storeId);
    if (!id)
        return failure(storeRefusal(u"INVALID_STORE_ID"_s, u"store id is invalid"_s, u"store id: a number"_s));
    if (const Store *store = storeNumbered(account, *id))
        return *store;
    return failure(storeNotFound());
}

QString addressLine(const QJsonObject &location)
{
    QStringList parts;
    for (const QString &name : {u"street_name"_s, u"street_number"_s, u"city_name"_s, u"state_name"_s})
        parts.append(location.value(name).toString());
    return parts.join(u", "_s) + u'.';
}

// The date has one name in the answer to a create and another everywhere else.
QJsonObject view(const Store &store, const QString &dateName)
{
    const QJsonObject location{{u"address_line"_s, addressLine(store.location)},
        {u"latitude"_s, store.location.value(u"latitude"_s)}, {u"longitude"_s, store.location.value(u"longitude"_s)},
        {u"reference"_s, store.location.value(u"reference"_s).toString()}};
    return {{u"id"_s, store.id}, {u"name"_s, store.name}, {dateName, toUtcText(store.createdAt)},
        {u"business_hours"_s, store.businessHours}, {u"location"_s, location},
        {u"external_id"_s, store.externalId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(store.externalId)}};
}

QJsonObject usualView(const Store &store)
{
    return view(store, u"date_creation"_s);
}

// Its points of sale, and their printed QRs, end with it.
gateway::HttpResponse removeStore(World &world, qint64 id)
{
    Account &account = world.account;
    account.stores.removeIf([id](const Store &store) { return store.id == id; });
    account.pointsOfSale.removeIf([id](const PointOfSale &pos) { return pos.storeId == id; });
    ++world.revision;
    return jsonResponse(200, QJsonObject{{u"store"_s, id}, {u"user"_s, account.userId}});
}

}

Answered createStore(World &world, const Request &request, Instant now)
{
    if (!request.is(HttpMethod::Post))
        return failure(methodNotAllowed());
    Account &account = world.account;
    if (auto refusal = refuseUser(account, request.path.at(1)))
        return failure(std::move(*refusal));
    auto store = readStore(request.body, account, std::nullopt);
    if (!store)
        return failure(std::move(store.error()));
    if (account.stores.size() >= mostStores)
        return failure(storeRefusal(u"VALIDATION_ERROR"_s, u"too many stores"_s, u"stores: at most 500"_s));
    store->id = ++account.lastStore;
    store->createdAt = now;
    store->unseen = world.switches.storeNotFoundTimes;
    account.stores.append(*store);
    ++world.revision;
    return jsonResponse(world.switches.createAnswers200 ? 200 : 201, view(*store, u"date_created"_s));
}

Answered searchStores(World &world, const Request &request, Instant)
{
    if (!request.is(HttpMethod::Get))
        return failure(methodNotAllowed());
    if (auto refusal = refuseUser(world.account, request.path.at(1)))
        return failure(std::move(*refusal));
    const auto page = pagingFrom(request, paging);
    if (!page)
        return failure(page.error());
    QList<Store> found = world.account.stores;
    const QString wanted = request.queryValue(u"external_id"_s);
    found.removeIf([&](const Store &store) { return !wanted.isEmpty() && store.externalId != wanted; });
    if (found.isEmpty() && world.switches.emptyStoreSearchIs404)
        return failure(storeNotFound());
    QJsonArray results;
    for (const Store &store : pageOf(found, *page))
        results.append(usualView(store));
    return jsonResponse(200, QJsonObject{{u"paging"_s, pagingView(*page, found.size())}, {u"results"_s, results}});
}

Answered readStoreById(World &world, const Request &request, Instant)
{
    if (!request.is(HttpMethod::Get))
        return failure(methodNotAllowed());
    const auto store = storeAt(world.account, request.path.at(1));
    return store ? Answered(jsonResponse(200, usualView(*store))) : Answered(failure(store.error()));
}

Answered changeStore(World &world, const Request &request, Instant)
{
    if (!request.is(HttpMethod::Put) && !request.is(HttpMethod::Delete))
        return failure(methodNotAllowed());
    Account &account = world.account;
    if (auto refusal = refuseUser(account, request.path.at(1)))
        return failure(std::move(*refusal));
    const auto before = storeAt(account, request.path.at(3));
    if (!before)
        return failure(before.error());
    if (request.is(HttpMethod::Delete))
        return removeStore(world, before->id);
    auto after = readStore(request.body, account, *before);
    if (!after)
        return failure(std::move(after.error()));
    *std::ranges::find(account.stores, before->id, &Store::id) = *after;
    ++world.revision;
    return jsonResponse(200, usualView(*after));
}

}
