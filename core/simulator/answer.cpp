#include "core/simulator/answer.h"

#include "core/simulator/accounts/accountrequests.h"
#include "core/simulator/accounts/authorization.h"
#include "core/simulator/buyer/transfers.h"
#include "core/simulator/control.h"
#include "core/simulator/notifications/announce.h"
#include "core/simulator/orders/attendedv1.h"
#include "core/simulator/orders/confirmation.h"
#include "core/simulator/orders/create.h"
#include "core/simulator/orders/merchantorderchange.h"
#include "core/simulator/orders/merchantorders.h"
#include "core/simulator/orders/merchantordersearch.h"
#include "core/simulator/orders/payments.h"
#include "core/simulator/orders/paymentsearch.h"
#include "core/simulator/orders/slot.h"
#include "core/simulator/ordersapi/orderrequests.h"
#include "core/simulator/refunds/paymentrefunds.h"
#include "core/simulator/refunds/refunds.h"
#include "core/simulator/visitors.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

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

std::optional<Refusal> refuseSeller(const World &world, const QString &userId, const QString &externalPosId)
{
    if (auto refusal = refuseCollector(world.account, userId))
        return refusal;
    return refusePointOfSale(world.account, externalPosId);
}

std::optional<Refusal> refuseStore(const World &world, const QString &externalStoreId, const QString &externalPosId)
{
    const Store *store = storeNumbered(world.account, pointOfSale(world.account, externalPosId)->storeId);
    if (store != nullptr && !externalStoreId.isEmpty() && externalStoreId == store->externalId)
        return std::nullopt;
    return Refusal{.status = 404,
        .error = u"pos_obtainment_error"_s,
        .message = u"Point of sale not found"_s,
        .rule = u"external_store_id: the store of the point of sale"_s};
}

// With which words the service says so is not documented: here as the Orders API does.
Refusal noOwnQrsThere()
{
    return {.error = u"unsupported_site"_s,
        .message = u"Site not supported"_s,
        .rule = u"site: Argentina, Brazil or Mexico (switch qrs_everywhere)"_s};
}

// /instore/orders/qr/seller/collectors/{5}/pos/{7}/qrs
Answered answerQrs(World &world, const Request &request, Instant now)
{
    if (!request.is(HttpMethod::Put) && !request.is(HttpMethod::Post))
        return failure(methodNotAllowed());
    if (auto refusal = refuseSeller(world, request.path.at(5), request.path.at(7)))
        return failure(std::move(*refusal));
    if (!profileOf(world.account.site).ownQrs && !world.switches.qrsEverywhere)
        return failure(noOwnQrsThere());
    const OrderKind kind = request.is(HttpMethod::Put) ? OrderKind::Hybrid : OrderKind::Dynamic;
    return createOrder(world, request, kind, request.path.at(7), now);
}

// /instore/qr/seller/collectors/{4}/stores/{6}/pos/{8}/orders
Answered answerAttendedV2(World &world, const Request &request, Instant now)
{
    if (!request.is(HttpMethod::Put))
        return failure(methodNotAllowed());
    if (auto refusal = refuseSeller(world, request.path.at(4), request.path.at(8)))
        return failure(std::move(*refusal));
    if (auto refusal = refuseStore(world, request.path.at(6), request.path.at(8)))
        return failure(std::move(*refusal));
    return createOrder(world, request, OrderKind::AttendedV2, request.path.at(8), now);
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

// /merchant_orders and /merchant_orders/{1}
Answered answerMerchantOrders(World &world, const Request &request, Instant now)
{
    const QString id = request.path.value(1);
    const bool isList = id.isEmpty() || id == u"search";
    if (request.is(HttpMethod::Get))
        return isList ? searchMerchantOrders(world, request, now) : readMerchantOrder(world, id, now);
    if (request.is(HttpMethod::Post) && id.isEmpty())
        return createMerchantOrder(world, request.body, now);
    if (request.is(HttpMethod::Put) && !isList)
        return changeMerchantOrder(world, id, request.body, now);
    return failure(methodNotAllowed());
}

Answered answerReading(const World &world, const Request &request, Instant now)
{
    const QStringList &path = request.path;
    if (pathIs(path, {u"v1", u"payments", u"search"}))
        return searchPayments(world, request, now);
    if (pathIs(path, {u"v1", u"payments", u"*"}))
        return readPayment(world, path.at(2));
    return failure(noSuchPath());
}

// What changes something; nothing when the path only reads.
Handler handlerOf(const QStringList &path)
{
    if (const Handler handler = accountHandlerOf(path))
        return handler;
    if (path.size() > 1 && path.at(0) == u"v1" && path.at(1) == u"orders")
        return answerOrders;
    if (pathIs(path, {u"merchant_orders"}) || pathIs(path, {u"merchant_orders", u"*"}))
        return answerMerchantOrders;
    if (pathIs(path, {u"instore", u"orders", u"*", u"confirmation"}))
        return answerConfirmation;
    if (pathIs(path, {u"v1", u"payments", u"*", u"refunds"}) ||
        pathIs(path, {u"v1", u"payments", u"*", u"refunds", u"*"}))
        return answerPaymentRefunds;
    if (pathIs(path, {u"mpmobile", u"instore", u"qr", u"*", u"*"}) ||
        pathIs(path, {u"mpmobile", u"instore", u"qr", u"*"}))
        return answerAttendedV1;
    if (pathIs(path, {u"instore", u"orders", u"qr", u"seller", u"collectors", u"*", u"pos", u"*", u"qrs"}))
        return answerQrs;
    if (pathIs(path, {u"instore", u"qr", u"seller", u"collectors", u"*", u"stores", u"*", u"pos", u"*", u"orders"}))
        return answerAttendedV2;
    if (pathIs(path, {u"instore", u"qr", u"seller", u"collectors", u"*", u"pos", u"*", u"orders"}))
        return answerSlot;
    return nullptr;
}

Answered answerSeller(World &world, const Request &request, Instant now)
{
    if (const Handler handler = publicHandlerOf(request.path))
        return handler(world, request, now);
    if (auto refusal = refuseToken(world.account, request, now))
        return failure(std::move(*refusal));
    if (const Handler handler = handlerOf(request.path))
        return handler(world, request, now);
    Answered reading = answerReading(world, request, now);
    if (reading && !request.is(HttpMethod::Get))
        return failure(methodNotAllowed());
    return reading;
}

void putTwoDigits(char *at, unsigned number)
{
    at[0] = static_cast<char>('0' + number / 10);
    at[1] = static_cast<char>('0' + number % 10);
}

// "Tue, 20 Oct 2026 12:05:01 GMT"
QByteArray httpDate(Instant now)
{
    constexpr auto weekdays = "SunMonTueWedThuFriSat";
    constexpr auto months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(now - day)};
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    QByteArray text = "Day, 00 Mon 0000 00:00:00 GMT"_ba;
    char *at = text.data();
    std::copy_n(weekdays + 3 * std::chrono::weekday{day}.c_encoding(), 3, at);
    putTwoDigits(at + 5, static_cast<unsigned>(date.day()));
    std::copy_n(months + 3 * (static_cast<unsigned>(date.month()) - 1), 3, at + 8);
    putTwoDigits(at + 12, year / 100);
    putTwoDigits(at + 14, year % 100);
    putTwoDigits(at + 17, static_cast<unsigned>(time.hours().count()));
    putTwoDigits(at + 20, static_cast<unsigned>(time.minutes().count()));
    putTwoDigits(at + 23, static_cast<unsigned>(time.seconds().count()));
    return text;
}

void addDate(HttpResponse &response, Instant now)
{
    response.headers.append({"Date"_ba, httpDate(now)});
}

Outcome execute(World &world, const HttpRequest &request, Instant now)
{
    const Request parsed = requestFrom(request);
    const bool onlyReads = request.method == HttpMethod::Get && !isControl(parsed);
    if (auto refusal = onlyReads ? std::nullopt : refuseVisitor(request, world.browserNames))
        return {refusalResponse(*refusal), std::move(*refusal)};
    if (isControl(parsed))
        return {answerControl(world, parsed, now), std::nullopt};
    Answered answered = answerSeller(world, parsed, now);
    if (answered)
        return {std::move(*answered), std::nullopt};
    return {refusalResponse(answered.error()), std::move(answered.error())};
}

QString withoutToken(const QByteArray &target)
{
    static const QRegularExpression token(u"(?<=[?&]access_token=)[^&]*"_s);
    return QString::fromUtf8(target).replace(token, u"…"_s);
}

RequestRecord recordOf(const HttpRequest &request, Instant now)
{
    return {.at = now,
        .method = gateway::methodName(request.method),
        .target = withoutToken(request.target),
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

void keepForLater(World &world, const HttpRequest &request, Instant at)
{
    const auto after = std::ranges::upper_bound(world.late, at, {}, &LateRequest::at);
    world.late.insert(after, {at, request});
}

Reply serveWithFaults(World &world, const HttpRequest &request, Instant now)
{
    const auto fault = takeFault(world.faults, request, world.dice);
    const QString path = fault ? QString::fromUtf8(request.target) : QString();
    const FaultEffect effect = fault ? effectOf(*fault, request.method, path) : FaultEffect{};
    Reply reply{.response = std::nullopt, .truncated = effect.truncates};
    if (effect.executesLater)
        keepForLater(world, request, now + fault->delay);
    else if (fault)
        reply.delay = fault->delay;
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

void executeLate(World &world, const LateRequest &late)
{
    RequestRecord record = recordOf(late.request, late.at);
    record.fault = u"late"_s;
    Reply unseen;
    executeInto(unseen, record, world, late.request, late.at);
    record.status = unseen.response->status;
    note(world, std::move(record));
}

// Everything but requests, which may make more of it.
void playUpTo(World &world, Instant at)
{
    settleRefunds(world, at);
    settleTransfers(world, at);
    playBuyer(world, at);
    announceExpired(world, at);
}

}

Instant worldTime(const World &world, Instant now)
{
    return now + world.clockAdvance;
}

void catchUp(World &world, Instant at)
{
    while (!world.late.isEmpty() && world.late.constFirst().at <= at) {
        const LateRequest late = world.late.takeFirst();
        playUpTo(world, late.at);
        executeLate(world, late);
    }
    playUpTo(world, at);
}

HttpResponse answer(World &world, const HttpRequest &request, Instant now)
{
    catchUp(world, worldTime(world, now));
    HttpResponse response = execute(world, request, worldTime(world, now)).response;
    catchUp(world, worldTime(world, now)); // the control interface may have moved the clock
    addDate(response, worldTime(world, now));
    return response;
}

Reply serve(World &world, const HttpRequest &request, Instant now)
{
    if (isControlTarget(request.target))
        return {.response = answer(world, request, now)};
    const Instant at = worldTime(world, now);
    catchUp(world, at);
    return serveWithFaults(world, request, at);
}

}
