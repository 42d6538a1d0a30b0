#include "core/simulator/control.h"

#include "core/money/amounttext.h"
#include "core/money/currency.h"
#include "core/simulator/buyer/scanned.h"
#include "core/simulator/controlviews.h"
#include "core/simulator/notifications/delivery.h"
#include "core/simulator/orders/amounts.h"
#include "core/simulator/switches.h"
#include "core/simulator/tillsview.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;
using gateway::HttpResponse;

namespace {

HttpResponse problem(int status, const QString &error, const QString &message)
{
    return jsonResponse(status, QJsonObject{{u"error"_s, error}, {u"message"_s, message}, {u"status"_s, status}});
}

HttpResponse malformed(const QString &message)
{
    return problem(400, u"malformed"_s, message);
}

struct ActRow {
    const char16_t *name;
    BuyerActKind kind;
};

constexpr std::array<ActRow, 5> acts{{
    {u"scan", BuyerActKind::Scan},
    {u"pay", BuyerActKind::Pay},
    {u"reject", BuyerActKind::Reject},
    {u"abandon", BuyerActKind::Abandon},
    {u"chargeback", BuyerActKind::Chargeback},
}};

std::optional<BuyerActKind> actNamed(const QString &name)
{
    for (const ActRow &row : acts) {
        if (name == QStringView(row.name))
            return row.kind;
    }
    return std::nullopt;
}

// A number as in the legacy APIs, or a decimal text as in the newer ones.
std::optional<money::Money> amountOf(const QJsonValue &value, money::Currency currency)
{
    if (value.isString()) {
        const auto amount = money::fromDecimalText(value.toString(), currency);
        return amount ? std::optional(*amount) : std::nullopt;
    }
    const auto amount = amountFrom(value, currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

Result<BuyerAct, QString> actFrom(const QJsonObject &object, BuyerActKind kind, money::Site site)
{
    BuyerAct act{.kind = kind,
        .orderId = object.value(u"order_id"_s).toString(),
        .externalReference = object.value(u"external_reference"_s).toString(),
        .externalPosId = object.value(u"external_pos_id"_s).toString()};
    const bool isAimed = !act.orderId.isEmpty() || !act.externalReference.isEmpty() || !act.externalPosId.isEmpty();
    if (!isAimed && !object.contains(u"qr_data"_s))
        return failure(u"one of order_id, external_reference, external_pos_id and qr_data is needed"_s);
    const QString code = object.value(u"currency"_s).toString(money::codeOf(money::currencyOf(site)));
    const auto currency = money::currencyFromCode(code);
    if (!currency)
        return failure(u"currency: not one of the seven"_s);
    if (object.contains(u"amount"_s)) {
        act.amount = amountOf(object.value(u"amount"_s), *currency);
        if (!act.amount)
            return failure(u"amount: not an amount of that currency"_s);
    } else if (object.contains(u"currency"_s)) {
        return failure(u"currency: an amount is needed with it"_s);
    }
    act.method = object.value(u"method"_s).toString();
    act.statusDetail = object.value(u"status_detail"_s).toString();
    act.late = object.value(u"late"_s).toBool();
    if (object.contains(u"payer_id"_s)) {
        act.payer = object.value(u"payer_id"_s).toInteger();
        if (*act.payer <= 0)
            return failure(u"payer_id: a number above zero"_s);
    }
    if (object.contains(u"payment_id"_s)) {
        act.echoOf = object.value(u"payment_id"_s).toInteger();
        if (*act.echoOf <= 0 || kind != BuyerActKind::Pay)
            return failure(u"payment_id: the number of a payment, with pay only"_s);
    }
    return act;
}

HttpResponse buyerProblem(BuyerProblem what)
{
    switch (what) {
    case BuyerProblem::NothingToActOn:
        return problem(404, u"nothing_to_act_on"_s, u"no such order, or none that is live on that point of sale"_s);
    case BuyerProblem::NotPossibleNow:
        return problem(409, u"not_possible_now"_s, u"the order is in a state that does not allow this"_s);
    case BuyerProblem::NotUnderstood:
        return malformed(u"amount, method or status_detail: not one that belongs to this act"_s);
    }
    Q_UNREACHABLE();
}

HttpResponse answerAct(World &world, BuyerActKind kind, const QJsonObject &object, Instant now)
{
    const auto act = actFrom(object, kind, world.account.site);
    if (!act)
        return malformed(act.error());
    const QString qrText = object.value(u"qr_data"_s).toString();
    const auto aimed = qrText.isEmpty() ? std::optional(*act) : aimedBy(qrText, *act, world);
    if (!aimed)
        return buyerProblem(BuyerProblem::NothingToActOn);
    const auto outcome = actAsBuyer(world, *aimed, now);
    if (!outcome)
        return buyerProblem(outcome.error());
    const QJsonValue paymentId = outcome->paymentId ? QJsonValue(*outcome->paymentId) : QJsonValue(QJsonValue::Null);
    return jsonResponse(200, QJsonObject{{u"payment_id"_s, paymentId},
                                 {u"order"_s, orderView(world, world.orders.at(outcome->order), now)}});
}

HttpResponse setFaults(World &world, const QJsonDocument &document)
{
    if (!document.isArray())
        return malformed(u"an array of faults is needed"_s);
    auto rules = faultsFromJson(document.array());
    if (!rules)
        return malformed(rules.error());
    world.faults = std::move(*rules);
    return jsonResponse(200, faultsToJson(world.faults));
}

HttpResponse moveClock(World &world, const QJsonObject &object, Instant now)
{
    const qint64 seconds = object.value(u"advance_seconds"_s).toInteger(-1);
    const qint64 already = std::chrono::duration_cast<std::chrono::seconds>(world.clockAdvance).count();
    if (seconds < 0 || already + seconds > largestAdvanceSeconds)
        return malformed(u"advance_seconds: 0 up to 400 days in all"_s);
    const Milliseconds advance{std::chrono::seconds(seconds)};
    world.clockAdvance += advance;
    ++world.revision;
    return jsonResponse(200, QJsonObject{{u"now"_s, toUtcText(now + advance)}});
}

// From now on it is refused as an expired one is.
HttpResponse revokeToken(World &world, const QJsonObject &object, Instant now)
{
    const QByteArray token = object.value(u"token"_s).toString().toUtf8();
    if (token.isEmpty())
        return malformed(u"token: the one that is to be refused"_s);
    QList<GrantedToken> &tokens = world.account.grants.tokens;
    tokens.removeIf([&token](const GrantedToken &each) { return each.token == token; });
    tokens.append({.token = token, .expiresAt = now});
    if (tokens.size() > mostTokens)
        tokens.removeFirst();
    ++world.revision;
    return jsonResponse(200, QJsonObject());
}

HttpResponse setSwitches(World &world, const QJsonObject &object)
{
    auto switches = switchesFrom(object, world.switches);
    if (!switches)
        return malformed(switches.error());
    world.switches = *switches;
    ++world.revision;
    return jsonResponse(200, switchesView(world.switches));
}

HttpResponse answerPost(World &world, const QString &name, const QJsonDocument &document, Instant now)
{
    if (const auto kind = actNamed(name))
        return answerAct(world, *kind, document.object(), now);
    if (name == u"faults")
        return setFaults(world, document);
    if (name == u"clock")
        return moveClock(world, document.object(), now);
    if (name == u"revoke")
        return revokeToken(world, document.object(), now);
    if (name == u"switches")
        return setSwitches(world, document.object());
    return refusalResponse(noSuchPath());
}

HttpResponse answerGet(const World &world, const QString &name, Instant now)
{
    if (name == u"tills")
        return jsonResponse(200, tillsView(world, now));
    if (name == u"ledger")
        return jsonResponse(200, ledgerView(world, now));
    if (name == u"requests")
        return jsonResponse(200, requestsView(world));
    if (name == u"notifications")
        return jsonResponse(200, notificationsView(world));
    if (name == u"faults")
        return jsonResponse(200, faultsToJson(world.faults));
    if (name == u"clock")
        return jsonResponse(200, QJsonObject{{u"now"_s, toUtcText(now)}});
    if (name == u"switches")
        return jsonResponse(200, switchesView(world.switches));
    return refusalResponse(noSuchPath());
}

}

bool isControlTarget(const QByteArray &target)
{
    return target.startsWith("/_simulator/");
}

bool isControl(const Request &request)
{
    return request.path.size() == 2 && request.path.constFirst() == u"_simulator";
}

HttpResponse answerControl(World &world, const Request &request, Instant now)
{
    const QString name = request.path.constLast();
    switch (request.method) {
    case HttpMethod::Get:
        return answerGet(world, name, now);
    case HttpMethod::Post:
        return answerPost(world, name, QJsonDocument::fromJson(request.body), now);
    case HttpMethod::Put:
    case HttpMethod::Delete:
    case HttpMethod::Patch:
        return refusalResponse(methodNotAllowed());
    }
    Q_UNREACHABLE();
}

}
