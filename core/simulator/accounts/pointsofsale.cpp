#include "core/simulator/accounts/pointsofsale.h"

#include "core/simulator/accounts/pointofsaledraft.h"
#include "core/simulator/accounts/pointofsaleviews.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;

namespace {

constexpr PagingRule paging{30, Envelope::InStore};

Answered create(World &world, const Request &request, Instant now)
{
    Account &account = world.account;
    auto pos = readPointOfSale(request.body, account, std::nullopt);
    if (!pos)
        return failure(std::move(pos.error()));
    if (account.pointsOfSale.size() >= mostPointsOfSale)
        return failure(
            posRefusal(403, u"forbidden"_s, u"Too many points of sale"_s, u"points of sale: at most 2000"_s));
    pos->id = ++account.lastPointOfSale;
    pos->createdAt = now;
    pos->updatedAt = now;
    account.pointsOfSale.append(*pos);
    ++world.revision;
    return jsonResponse(world.switches.createAnswers200 ? 200 : 201, createdPosView(account, *pos));
}

Answered list(const Account &account, const Request &request)
{
    const auto page = pagingFrom(request, paging);
    if (!page)
        return failure(page.error());
    const QString storeId = request.queryValue(u"store_id"_s);
    if (!storeId.isEmpty() && !idFrom(storeId))
        return failure(posRefusal(400, u"INVALID_STORE_ID"_s, u"Invalid store_id"_s, u"store_id: a number"_s));
    const auto found = pointsOfSaleWantedBy(account, request);
    QJsonArray results;
    for (const PointOfSale &pos : pageOf(found, *page))
        results.append(posView(account, pos));
    return jsonResponse(200, QJsonObject{{u"paging"_s, pagingView(*page, found.size())}, {u"results"_s, results}});
}

Answered change(World &world, const PointOfSale &before, const Request &request, Instant now)
{
    auto after = readPointOfSale(request.body, world.account, before);
    if (!after)
        return failure(std::move(after.error()));
    after->updatedAt = now;
    *std::ranges::find(world.account.pointsOfSale, before.id, &PointOfSale::id) = *after;
    ++world.revision;
    return jsonResponse(200, posView(world.account, *after));
}

}

Answered answerPointsOfSale(World &world, const Request &request, Instant now)
{
    const bool isOfUser = request.path.constFirst() == u"users";
    if (isOfUser && request.path.at(1) != QString::number(world.account.userId))
        return failure(posRefusal(403, u"forbidden"_s, u"Forbidden"_s, u"user_id: the token's owner"_s));
    if (request.is(HttpMethod::Get))
        return list(world.account, request);
    if (request.is(HttpMethod::Post) && !isOfUser)
        return create(world, request, now);
    return failure(methodNotAllowed());
}

Answered answerPointOfSale(World &world, const Request &request, Instant now)
{
    const auto id = idFrom(request.path.at(1));
    if (!id)
        return failure(posRefusal(400, u"INVALID_POS_ID"_s, u"Invalid point of sale id"_s, u"pos id: a number"_s));
    const PointOfSale *pos = pointOfSaleNumbered(world.account, *id);
    if (pos == nullptr)
        return failure(
            posRefusal(404, u"pos_not_found"_s, u"Point of sale not found"_s, u"point of sale: one of the seller's"_s));
    switch (request.method) {
    case HttpMethod::Get:
        return jsonResponse(200, posView(world.account, *pos));
    case HttpMethod::Put:
        return change(world, PointOfSale(*pos), request, now);
    case HttpMethod::Delete:
        removePointOfSale(world, *id);
        return emptyResponse(204);
    case HttpMethod::Post:
    case HttpMethod::Patch:
        return failure(methodNotAllowed());
    }
    Q_UNREACHABLE();
}

void removePointOfSale(World &world, qint64 id)
{
    world.account.pointsOfSale.removeIf([id](const PointOfSale &pos) { return pos.id == id; });
    ++world.revision;
}

}
