#include "core/acceptance/probe.h"

#include "core/base/result.h"
#include "core/money/currency.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mostrador::acceptance {

using namespace gateway;

namespace {

constexpr auto mark = "probe-";
constexpr std::chrono::seconds lifetime{
    60}; // of an order that nobody is to pay: should it be left behind, it is soon gone

// Where no smallest amount is known (fact sheet §7.3, §10.1) the simulator takes one unit of the smallest coin.
bool takesTheSmallestCoin(money::Site site)
{
    return site == money::Site::MLC || site == money::Site::MCO;
}

QString created(Api api)
{
    switch (api) {
    case Api::Orders:
        return u"201"_s;
    case Api::AttendedV2:
        return u"204"_s;
    case Api::Hybrid:
    case Api::Dynamic:
    case Api::AttendedV1:
        return u"200"_s;
    }
    Q_UNREACHABLE();
}

// Attended v1 has no total of its own: there it is the item that does not fit.
QString refused(Probe probe, Api api)
{
    switch (api) {
    case Api::Orders:
        return u"400 property_value"_s;
    case Api::AttendedV1:
        return u"400 invalid_items"_s;
    case Api::AttendedV2:
    case Api::Hybrid:
    case Api::Dynamic:
        return probe == Probe::Decimals ? u"400 invalid_items.unit_price"_s : u"400 invalid_total_amount"_s;
    }
    Q_UNREACHABLE();
}

QList<ProbeScript> onSlots(Api api)
{
    using enum ProbeAct;
    const QString made = created(api);
    return {
        {Probe::Replay, {CreateFirst, CreateFirst, ReadSlot}, u"%1 · %1 · 200 the first"_s.arg(made)},
        {Probe::SecondOrder, {CreateFirst, CreateSecond, ReadSlot, EmptySlot, ReadSlot, EmptySlot},
            u"%1 · %1 · 200 the second · 204 · 404 · 404 point_of_sale_in_store_order_not_found"_s.arg(made)},
    };
}

QList<ProbeScript> byId()
{
    using enum ProbeAct;
    return {
        {Probe::Replay, {CreateFirst, CreateFirst}, u"201 · 201 the same"_s},
        {Probe::SecondOrder, {CreateFirst, CreateSecond, ReadFirst}, u"201 · 201 · 200 live"_s},
    };
}

// Of an answer with a body that names the order, whatever the API calls it.
QString orderIdOf(const Outcome &outcome)
{
    const auto *answer = std::get_if<Answer>(&outcome);
    const auto *made = answer ? std::get_if<OrderCreated>(answer) : nullptr;
    return made ? made->orderId : QString();
}

QString detailOf(const Answer &answer, const ProbeAnswers &soFar)
{
    return std::visit(Overloaded{
                          [&](const OrderCreated &made) {
                              return !made.orderId.isEmpty() && made.orderId == soFar.firstOrderId ? u"the same"_s
                                                                                                   : QString();
                          },
                          [](const OrderRead &read) { return read.order.ended ? u"ended"_s : u"live"_s; },
                          [&](const SlotRead &slot) {
                              if (!slot.externalReference)
                                  return QString();
                              return *slot.externalReference == soFar.firstReference ? u"the first"_s : u"the second"_s;
                          },
                          [](const Refusal &refusal) { return refusal.code; },
                          [](const auto &) { return QString(); },
                      },
        answer);
}

}

QList<ProbeScript> probesOf(Api api, QrMode mode, money::Site site)
{
    if (!capabilitiesOf(api, mode).canWithdraw)
        return {};
    QList<ProbeScript> probes = capabilitiesOf(api, mode).usesSlot ? onSlots(api) : byId();
    probes.append({Probe::Decimals, {ProbeAct::CreateFirst}, refused(Probe::Decimals, api)});
    const QString minimum = takesTheSmallestCoin(site) ? created(api) : refused(Probe::Minimum, api);
    probes.append({Probe::Minimum, {ProbeAct::CreateFirst}, minimum});
    return probes;
}

Charge chargeFor(Probe probe, Charge like, const QString &unpredictable, Instant now)
{
    if (probe == Probe::Minimum)
        like.amount.minor =
            money::rulesOf(like.amount.currency).decimals > 0 ? 1 : money::minorPerUnit(like.amount.currency);
    like.externalReference =
        QLatin1StringView(mark) + QString(nameOf(probe)).replace(u'_', u'-') + u'-' + unpredictable;
    like.lifetime = lifetime;
    like.expiresAt = now + lifetime;
    ChargeItem item;
    item.title = like.title;
    item.description = like.description;
    item.unitMeasure = u"unit"_s;
    item.unitPrice = like.amount;
    item.total = like.amount;
    like.items = {item};
    return like;
}

bool isOfAProbe(const QString &externalReference)
{
    return externalReference.startsWith(QLatin1StringView(mark));
}

Call callOf(ProbeAct act, const QString &firstOrderId)
{
    switch (act) {
    case ProbeAct::CreateFirst:
    case ProbeAct::CreateSecond:
        return {.operation = Operation::CreateOrder};
    case ProbeAct::ReadFirst:
        return {.operation = Operation::ReadOrder, .id = firstOrderId};
    case ProbeAct::ReadSlot:
        return {.operation = Operation::ReadSlot};
    case ProbeAct::EmptySlot:
        return {.operation = Operation::WithdrawOrder};
    }
    Q_UNREACHABLE();
}

// In the text, since no amount of ours can hold what this has to say: 15.00 becomes 15.001, and 100 becomes 100.001.
HttpRequest requestFor(Probe probe, HttpRequest request)
{
    if (probe != Probe::Decimals)
        return request;
    static const QRegularExpression amounts(uR"re(("(?:total_amount|unit_price|amount)":"?)([0-9]+)(\.[0-9]+)?)re"_s);
    QString body = QString::fromUtf8(request.body);
    qsizetype from = 0;
    for (auto found = amounts.match(body); found.hasMatch(); found = amounts.match(body, from)) {
        const QString fraction = found.captured(3).leftJustified(3, u'0').replace(0, 1, u'.') + u'1';
        const QString amount = found.captured(1) + found.captured(2) + fraction;
        body.replace(found.capturedStart(), found.capturedLength(), amount);
        from = found.capturedStart() + amount.size();
    }
    request.body = body.toUtf8();
    return request;
}

ProbeAnswers noteAnswer(ProbeAnswers answers, ProbeAct act, const TransportReply &reply, const Outcome &outcome)
{
    const bool creates = act == ProbeAct::CreateFirst || act == ProbeAct::CreateSecond;
    if (!reply) {
        answers.said.append(u"no answer"_s);
        answers.lostACreate = answers.lostACreate || creates;
        return answers;
    }
    const auto *answer = std::get_if<Answer>(&outcome);
    const QString detail = answer ? detailOf(*answer, answers) : QString();
    answers.said.append(QString::number(reply->response.status) + (detail.isEmpty() ? QString() : u' ' + detail));
    answers.madeAnything = answers.madeAnything || (creates && reply->response.status < 300);
    const QString id = orderIdOf(outcome);
    if (!id.isEmpty() && !answers.orderIds.contains(id))
        answers.orderIds.append(id);
    if (act == ProbeAct::CreateFirst && answers.firstOrderId.isEmpty())
        answers.firstOrderId = id;
    return answers;
}

QString answersOf(const ProbeAnswers &answers)
{
    return answers.said.join(u" · "_s);
}

}
