#include "core/simulator/answer.h"

#include "core/simulator/accounts/authorization.h"
#include "core/simulator/accounts/usersme.h"
#include "core/simulator/control.h"
#include "core/simulator/orders/create.h"
#include "core/simulator/orders/merchantorders.h"
#include "core/simulator/orders/payments.h"
#include "core/simulator/orders/slot.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;
using gateway::HttpRequest;
using gateway::HttpResponse;

namespace {

struct Outcome {
    HttpResponse response;
    std::optional<Refusal> refusal;
};

bool pathIs(const QStringList &path, std::initializer_list<QStringView> pattern)
{
    if (path.size() != static_cast<qsizetype>(pattern.size()))
        return false;
    return std::ranges::equal(
        path, pattern, [](const QString &segment, QStringView wanted) { return wanted == u"*" || segment == wanted; });
}

std::optional<Refusal> refuseSeller(const World &world, const QString &userId, const QString &externalPosId)
{
    if (auto refusal = refuseCollector(world.account, userId))
        return refusal;
    return refusePointOfSale(world.account, externalPosId);
}

// /instore/orders/qr/seller/collectors/{5}/pos/{7}/qrs
Answered answerQrs(World &world, const Request &request, Instant now)
{
    if (!request.is(HttpMethod::Put) && !request.is(HttpMethod::Post))
        return failure(methodNotAllowed());
    if (auto refusal = refuseSeller(world, request.path.at(5), request.path.at(7)))
        return failure(std::move(*refusal));
    return createOrder(world, request, request.path.at(7), now);
}

// /instore/qr/seller/collectors/{4}/pos/{6}/orders
Answered answerSlot(World &world, const Request &request, Instant now)
{
    if (!request.is(HttpMethod::Get) && !request.is(HttpMethod::Delete))
        return failure(methodNotAllowed());
    if (auto refusal = refuseSeller(world, request.path.at(4), request.path.at(6)))
        return failure(std::move(*refusal));
    return request.is(HttpMethod::Get) ? readSlot(world, request.path.at(6), now)
                                       : emptySlot(world, request.path.at(6), now);
}

Answered answerReading(const World &world, const Request &request, Instant now)
{
    const QStringList &path = request.path;
    if (pathIs(path, {u"users", u"me"}))
        return usersMe(world.account);
    if (pathIs(path, {u"merchant_orders"}) || pathIs(path, {u"merchant_orders", u"search"}))
        return searchMerchantOrders(world, request, now);
    if (pathIs(path, {u"merchant_orders", u"*"}))
        return readMerchantOrder(world, path.at(1), now);
    if (pathIs(path, {u"v1", u"payments", u"search"}))
        return searchPayments(world, request);
    if (pathIs(path, {u"v1", u"payments", u"*"}))
        return readPayment(world, path.at(2));
    return failure(noSuchPath());
}

Answered answerSeller(World &world, const Request &request, Instant now)
{
    if (auto refusal = refuseToken(request))
        return failure(std::move(*refusal));
    if (pathIs(request.path, {u"instore", u"orders", u"qr", u"seller", u"collectors", u"*", u"pos", u"*", u"qrs"}))
        return answerQrs(world, request, now);
    if (pathIs(request.path, {u"instore", u"qr", u"seller", u"collectors", u"*", u"pos", u"*", u"orders"}))
        return answerSlot(world, request, now);
    Answered reading = answerReading(world, request, now);
    if (reading && !request.is(HttpMethod::Get))
        return failure(methodNotAllowed());
    return reading;
}

void addDate(HttpResponse &response, Instant now)
{
    const auto date = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch(now), Qt::UTC);
    response.headers.append({"Date"_ba, QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()});
}

Outcome execute(World &world, const HttpRequest &request, Instant now)
{
    const Request parsed = requestFrom(request);
    if (isControl(parsed))
        return {answerControl(world, parsed, now), std::nullopt};
    Answered answered = answerSeller(world, parsed, now);
    if (answered)
        return {std::move(*answered), std::nullopt};
    return {refusalResponse(answered.error()), std::move(answered.error())};
}

RequestRecord recordOf(const HttpRequest &request, Instant now)
{
    return {.at = now,
        .method = gateway::methodName(request.method),
        .target = QString::fromUtf8(request.target),
        .body = request.body.left(longestBodyKept)};
}

void note(World &world, RequestRecord record)
{
    ++world.requestCount;
    world.requests.append(std::move(record));
    if (world.requests.size() > mostRequestsKept)
        world.requests.removeFirst();
}

void executeInto(Reply &reply, RequestRecord &record, World &world, const HttpRequest &request, Instant now)
{
    Outcome outcome = execute(world, request, now);
    reply.response = std::move(outcome.response);
    if (!outcome.refusal)
        return;
    record.error = outcome.refusal->error;
    record.rule = outcome.refusal->rule;
}

Reply serveWithFaults(World &world, const HttpRequest &request, Instant now)
{
    const auto fault = takeFault(world.faults, request);
    const FaultEffect effect = fault ? effectOf(fault->kind) : FaultEffect{};
    Reply reply{
        .response = std::nullopt, .delay = fault ? fault->delay : Milliseconds(0), .truncated = effect.truncates};
    RequestRecord record = recordOf(request, now);
    if (effect.executes)
        executeInto(reply, record, world, request, now);
    if (effect.instead)
        reply.response = effect.instead;
    if (effect.losesAnswer)
        reply.response.reset();
    if (reply.response)
        addDate(*reply.response, now);
    record.status = reply.response ? reply.response->status : 0;
    record.fault = fault ? faultName(fault->kind) : QString();
    note(world, std::move(record));
    return reply;
}

}

Instant worldTime(const World &world, Instant now)
{
    return now + world.clockAdvance;
}

HttpResponse answer(World &world, const HttpRequest &request, Instant now)
{
    const Instant at = worldTime(world, now);
    playBuyer(world, at);
    HttpResponse response = execute(world, request, at).response;
    addDate(response, at);
    return response;
}

Reply serve(World &world, const HttpRequest &request, Instant now)
{
    if (isControlTarget(request.target))
        return {.response = answer(world, request, now)};
    const Instant at = worldTime(world, now);
    playBuyer(world, at);
    return serveWithFaults(world, request, at);
}

}
