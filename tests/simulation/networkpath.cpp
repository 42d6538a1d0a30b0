#include "tests/simulation/networkpath.h"

#include "core/simulator/answer.h"
#include "tests/simulation/cannedanswers.h"

#include <algorithm>

namespace mostrador::simulation {

using namespace gateway;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array perRequest{Fault::NotSent, Fault::Untrusted, Fault::LostBefore, Fault::LostAfter,
    Fault::ExecutedLate, Fault::AnsweredLate, Fault::SlowAnswer, Fault::Error500Before, Fault::Error500After,
    Fault::Html502After, Fault::Conflict409, Fault::Locked423, Fault::Portal200, Fault::Truncated, Fault::NotFoundYet,
    Fault::SlotNotFoundYet, Fault::RefusedByRule};

constexpr auto inProcessStatus = R"("status":"in_process")";
constexpr auto approvedStatus = R"("status":"approved")";

constexpr std::chrono::seconds notFoundFor{60}; // after a create

bool canBeMissing(Operation operation)
{
    return operation == Operation::FindOrders || operation == Operation::ReadOrder ||
           operation == Operation::ReadPayment || operation == Operation::FindPayments;
}

QByteArray nameOf(Operation operation)
{
    switch (operation) {
    case Operation::CreateOrder:
        return "create";
    case Operation::FindOrders:
        return "find";
    case Operation::ReadOrder:
        return "read-order";
    case Operation::ReadPayment:
        return "read-payment";
    case Operation::ReadSlot:
        return "read-slot";
    case Operation::WithdrawOrder:
        return "delete";
    case Operation::FindPayments:
        return "find-payments";
    case Operation::RefundPayment:
        return "refund";
    case Operation::ReadRefunds:
        return "read-refunds";
    case Operation::ReadPointOfSale:
        return "read-point-of-sale";
    }
    Q_UNREACHABLE();
}

// A search answers with nothing, a reading that it is not there.
HttpResponse nothingThere(const Sending &sending)
{
    if (sending.call.operation == Operation::FindPayments)
        return noPaymentsFound();
    return sending.call.operation == Operation::FindOrders && sending.call.id.isEmpty() ? nothingFound() : notFound();
}

QByteArray nameOf(const Sending &sending)
{
    return nameOf(sending.call.operation) + ' ' + sending.charge.externalReference.toLatin1();
}

}

void NetworkPath::spell(Fault fault, Milliseconds duration)
{
    m_stage.weather.struck(fault);
    m_spell = fault;
    m_spellUntil = m_stage.timeline.now() + duration;
    m_stage.trace.note("from now on " + simulation::nameOf(fault) + " for " + QByteArray::number(duration.count()));
}

// What happens to one request: nothing, or the first of the faults that strikes.
std::optional<Fault> NetworkPath::fateOf(const Sending &sending)
{
    if (m_stage.weather.isHealed())
        return std::nullopt;
    const CallFault &plan = m_stage.plan.transport;
    if (plan.call != 0 && (plan.fromThenOn ? m_calls >= plan.call : m_calls == plan.call))
        return plan.fault;
    if (m_stage.timeline.now() < m_spellUntil)
        return m_spell;
    const bool readsSlot = sending.call.operation == Operation::ReadSlot; // seldom enough to be tried by itself
    if (readsSlot && m_stage.weather.strikes(Fault::SlotNotFoundYet, 200))
        return Fault::SlotNotFoundYet;
    const bool refunds = sending.call.operation == Operation::RefundPayment;
    if (!m_random.chance(refunds ? std::max(m_stage.plan.severity, 400) : m_stage.plan.severity))
        return std::nullopt;
    const auto first = m_random.below(perRequest.size());
    for (std::size_t i = 0; i < perRequest.size(); ++i) {
        const Fault fault = perRequest.at((static_cast<std::size_t>(first) + i) % perRequest.size());
        const Operation operation = sending.call.operation;
        const bool fits = (fault != Fault::NotFoundYet || canBeMissing(operation)) &&
                          (fault != Fault::SlotNotFoundYet || operation == Operation::ReadSlot);
        if (fits && m_stage.weather.strikes(fault, 1000))
            return fault;
    }
    return std::nullopt;
}

Passage NetworkPath::passageFor(const Sending &sending, Milliseconds deadline)
{
    const auto fate = fateOf(sending);
    Passage passage = fate ? passageOf(*fate, deadline, m_random) : Passage{};
    const bool isMissing = (fate == Fault::NotFoundYet && canBeMissing(sending.call.operation)) ||
                           (fate == Fault::SlotNotFoundYet && sending.call.operation == Operation::ReadSlot);
    const bool readsOne = sending.call.operation == Operation::ReadOrder ||
                          sending.call.operation == Operation::ReadPayment || !sending.call.id.isEmpty();
    const bool isYoung = readsOne || m_stage.clock.now() < sending.charge.expiresAt - m_stage.plan.expiry + notFoundFor;
    if (isMissing && isYoung) {
        passage = {.reaches = false, .instead = nothingThere(sending), .misleads = true};
    }
    if (passage.there == 0ms)
        passage.there = m_random.between(5ms, 120ms);
    if (passage.back == 0ms)
        passage.back = m_random.between(5ms, 120ms);
    if (fate)
        m_stage.trace.note("  meets " + simulation::nameOf(*fate));
    return passage;
}

void NetworkPath::send(const HttpRequest &request, Milliseconds deadline, std::function<void(TransportReply)> done)
{
    if (!m_life.alive)
        return;
    ++m_calls;
    const Sending sending = m_protocols.newest();
    const QByteArray name = nameOf(sending);
    m_stage.trace.note("send " + name);
    m_rules.sending(sending, request);
    if (sending.call.operation == Operation::WithdrawOrder)
        deleteIsSent(sending.charge.externalReference);
    const bool dies = std::exchange(m_life.diesAtEffect, false);
    if (dies && m_random.chance(500))
        return m_life.die("before sending", false);
    begin({sending, name, request, deadline, passageFor(sending, deadline), m_life.starts, std::move(done)});
    if (dies)
        m_life.die("after sending", false);
}

// Whether the program lives to see it or not: what is on its way arrives.
void NetworkPath::begin(const Exchange &exchange)
{
    const Passage &passage = exchange.passage;
    if (!passage.reaches && passage.fault)
        return fail(exchange, *passage.fault, std::min(passage.back, exchange.deadline));
    if (!passage.reaches) {
        m_stage.timeline.after(std::min(passage.there + passage.back, exchange.deadline),
            [this, exchange] { answer(exchange, *exchange.passage.instead, std::nullopt); });
        return;
    }
    m_stage.timeline.after(passage.there, [this, exchange] {
        const Passage &way = exchange.passage;
        const Instant executed = m_stage.clock.rightNow();
        const HttpResponse response = execute(exchange);
        if (way.there + way.back >= exchange.deadline)
            return; // nobody waits for it any more
        if (way.fault)
            return fail(exchange, *way.fault, way.back);
        m_stage.timeline.after(way.back, [this, exchange, response, executed] {
            const auto &instead = exchange.passage.instead;
            answer(exchange, instead ? *instead : response, instead ? std::nullopt : std::optional(executed));
        });
    });
    if (passage.there + passage.back >= exchange.deadline)
        fail(exchange, TransportFault::TimedOut, exchange.deadline);
}

HttpResponse NetworkPath::execute(const Exchange &exchange)
{
    HttpRequest request = exchange.request;
    request.headers.append({"Authorization", QByteArray("Bearer ") + accessToken});
    const qsizetype orders = m_stage.provider.orders.size();
    HttpResponse response = simulator::answer(m_stage.provider, request, m_stage.clock.rightNow());
    m_stage.trace.note("executed " + exchange.name + ": " + QByteArray::number(response.status));
    distort(exchange, response);
    if (m_stage.provider.orders.size() == orders)
        return response;
    const auto &order = m_stage.provider.orders.constLast();
    const Charge &charge = exchange.sending.charge;
    if (order.total != charge.amount || order.externalReference != charge.externalReference)
        m_stage.broken("order-differs-from-charge", charge.externalReference.toLatin1());
    orderMade(orders);
    return response;
}

// What the provider says, and what is not quite so.
void NetworkPath::distort(const Exchange &exchange, HttpResponse &response)
{
    const Operation operation = exchange.sending.call.operation;
    const bool ofOrders = operation == Operation::FindOrders || operation == Operation::ReadOrder;
    if (!ofOrders || exchange.sending.charge.api == Api::Orders)
        return;
    const bool mayLie = m_stage.weather.mayStrike(Fault::ApprovedEarly) && response.body.contains(inProcessStatus);
    if (mayLie && m_stage.weather.strikes(Fault::ApprovedEarly, 500))
        response.body.replace(inProcessStatus, approvedStatus);
    if (operation == Operation::ReadOrder && exchange.sending.call.id == QLatin1StringView(strangersOrder))
        response = {200, {}, strangersOrderOf(exchange.sending.charge)};
    else if (operation == Operation::FindOrders && m_stage.weather.strikes(Fault::StrangersOrder, 300))
        response.body = withStranger(response.body, exchange.sending.charge);
}

void NetworkPath::answer(const Exchange &exchange, const HttpResponse &response, std::optional<Instant> executed)
{
    if (!m_life.isStill(exchange.start))
        return;
    m_rules.ended(exchange.sending);
    if (exchange.passage.truncates && m_random.chance(500))
        return exchange.done(failure(TransportFailure{TransportFault::Lost, {}}));
    TransportAnswer whole{response, std::chrono::floor<std::chrono::seconds>(m_stage.clock.rightNow())};
    if (exchange.passage.truncates)
        whole.response.body.truncate(whole.response.body.size() / 2);
    m_stage.trace.note("answer " + exchange.name + ": " + QByteArray::number(response.status));
    const bool looksTrue = executed || exchange.passage.misleads;
    if (looksTrue && !exchange.passage.truncates)
        m_rules.delivered(exchange.sending, response, executed);
    exchange.done(whole);
}

void NetworkPath::fail(const Exchange &exchange, TransportFault fault, Milliseconds after)
{
    m_stage.timeline.after(after, [this, exchange, fault] {
        if (!m_life.isStill(exchange.start))
            return;
        m_rules.ended(exchange.sending);
        m_stage.trace.note("no answer " + exchange.name);
        exchange.done(failure(TransportFailure{fault, {}}));
    });
}

}
