#include "core/simulator/accounts/pointsofsalev2.h"

#include "core/simulator/accounts/pointofsaledraftv2.h"
#include "core/simulator/accounts/pointofsaleviews.h"
#include "core/simulator/accounts/pointsofsale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;

namespace {

constexpr PagingRule paging{50, Envelope::ErrorOnly, u"bad_request", u"bad_request"};

Refusal posNotFound()
{
    return posRefusalV2(404, u"pos_not_found"_s, u"Point of sale not found"_s, u"point of sale: one of the seller's"_s);
}

// A request that changes something, as it is remembered.
struct Keyed {
    QString key;
    quint64 fingerprint = 0;
    std::optional<UsedKey> earlier;
};

Result<Keyed, Refusal> keyOf(const Account &account, const Request &request, Instant now)
{
    Keyed keyed{.key = QString::fromLatin1(request.header("X-Idempotency-Key"_ba)), .earlier = std::nullopt};
    if (keyed.key.isEmpty() || keyed.key.size() > longestKey)
        return failure(posRefusalV2(
            400, u"bad_request"_s, u"Missing X-Idempotency-Key header"_s, u"X-Idempotency-Key: 1 to 64 characters"_s));
    keyed.fingerprint = fingerprintOf(gateway::methodName(request.method), request.path.join(u'/'), request.body);
    const auto used = account.posKeys.find(keyed.key, now);
    if (!used)
        return keyed;
    if (used->fingerprint != keyed.fingerprint)
        return failure(posRefusalV2(400, u"idempotency_key_already_used"_s,
            u"The idempotency key was already used for another request"_s,
            u"X-Idempotency-Key: one for each request, for 24 hours"_s));
    keyed.earlier = used;
    return keyed;
}

void rememberKey(World &world, const Keyed &keyed, qint64 posId, Instant now)
{
    world.account.posKeys.remember(keyed.key, {keyed.fingerprint, static_cast<qsizetype>(posId), now});
    ++world.revision;
}

// What the same request made before: gone, if the point of sale was deleted meanwhile.
Answered replayed(const World &world, const Keyed &keyed, int status)
{
    const PointOfSale *pos = pointOfSaleNumbered(world.account, keyed.earlier->resource);
    if (pos == nullptr)
        return failure(posNotFound());
    return jsonResponse(status, posViewV2(world.account, *pos));
}

// A store that was just made is not found yet, for so many tries.
std::optional<Refusal> refuseNewStore(World &world, qint64 storeId)
{
    Store &store = *std::ranges::find(world.account.stores, storeId, &Store::id);
    if (store.unseen == 0)
        return std::nullopt;
    --store.unseen;
    ++world.revision;
    return posRefusalV2(404, u"store_not_found"_s, u"Store not found"_s,
        u"store: known everywhere, which takes a moment after its creation (switch store_not_found_times)"_s);
}

Answered create(World &world, const Request &request, Instant now)
{
    const auto keyed = keyOf(world.account, request, now);
    if (!keyed)
        return failure(keyed.error());
    if (keyed->earlier)
        return replayed(world, *keyed, world.switches.replayAnswers200 ? 200 : 201);
    Account &account = world.account;
    auto pos = readPointOfSaleV2(request.body, account, std::nullopt);
    if (!pos)
        return failure(std::move(pos.error()));
    if (auto refusal = refuseNewStore(world, pos->storeId))
        return failure(std::move(*refusal));
    if (account.pointsOfSale.size() >= mostPointsOfSale)
        return failure(posRefusalV2(
            422, u"unprocessable_entity"_s, u"Too many points of sale"_s, u"points of sale: at most 2000"_s));
    pos->id = ++account.lastPointOfSale;
    pos->createdAt = now;
    pos->updatedAt = now;
    account.pointsOfSale.append(*pos);
    rememberKey(world, *keyed, pos->id, now);
    return jsonResponse(201, posViewV2(account, *pos));
}

Answered list(const Account &account, const Request &request)
{
    const auto page = pagingFrom(request, paging);
    if (!page)
        return failure(page.error());
    const auto found = pointsOfSaleWantedBy(account, request);
    if (found.isEmpty()) // here an empty list is a 404
        return failure(posNotFound());
    QJsonArray data;
    for (const PointOfSale &pos : pageOf(found, *page))
        data.append(posViewV2(account, pos));
    return jsonResponse(200, QJsonObject{{u"paging"_s, pagingView(*page, found.size())}, {u"data"_s, data}});
}

Answered change(World &world, const Request &request, qint64 id, Instant now)
{
    const auto keyed = keyOf(world.account, request, now);
    if (!keyed)
        return failure(keyed.error());
    if (keyed->earlier)
        return replayed(world, *keyed, 200);
    const auto pos = std::ranges::find(world.account.pointsOfSale, id, &PointOfSale::id);
    if (pos == world.account.pointsOfSale.end())
        return failure(posNotFound());
    auto after = readPointOfSaleV2(request.body, world.account, *pos);
    if (!after)
        return failure(std::move(after.error()));
    after->updatedAt = now;
    *pos = *after;
    rememberKey(world, *keyed, id, now);
    return jsonResponse(200, posViewV2(world.account, *after));
}

// 204, and 200 when the same request comes again.
Answered remove(World &world, const Request &request, qint64 id, Instant now)
{
    const auto keyed = keyOf(world.account, request, now);
    if (!keyed)
        return failure(keyed.error());
    if (keyed->earlier)
        return emptyResponse(200);
    if (pointOfSaleNumbered(world.account, id) == nullptr)
        return failure(posNotFound());
    removePointOfSale(world, id);
    rememberKey(world, *keyed, id, now);
    return emptyResponse(204);
}

}

Answered answerPointsOfSaleV2(World &world, const Request &request, Instant now)
{
    if (request.is(HttpMethod::Get))
        return list(world.account, request);
    if (request.is(HttpMethod::Post))
        return create(world, request, now);
    return failure(methodNotAllowed());
}

Answered answerPointOfSaleV2(World &world, const Request &request, Instant now)
{
    const auto id = idFrom(request.path.at(2));
    if (!id)
        return failure(posNotFound());
    if (request.is(HttpMethod::Patch))
        return change(world, request, *id, now);
    if (request.is(HttpMethod::Delete))
        return remove(world, request, *id, now);
    if (!request.is(HttpMethod::Get))
        return failure(methodNotAllowed());
    const PointOfSale *pos = pointOfSaleNumbered(world.account, *id);
    return pos ? Answered(jsonResponse(200, posViewV2(world.account, *pos))) : Answered(failure(posNotFound()));
}

}
