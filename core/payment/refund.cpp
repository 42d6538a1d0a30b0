#include "core/payment/refund.h"

#include "core/base/result.h"
#include "core/payment/schedule.h"

#include <algorithm>

namespace mostrador::payment {

using namespace gateway;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours keyLives{24}; // Mercado Pago: the same key is the same refund for a day
constexpr std::chrono::hours askedFor{24 * 30}; // a refund in process is followed so long; the provider's own limits are shorter

RefundStep stay(Refund refund)
{
    return {std::move(refund), {}};
}

RefundStep rest(Refund refund, Instant until)
{
    refund.pace.activity = Activity::Resting;
    refund.pace.inFlight = false;
    refund.pace.nextAt = until;
    return stay(std::move(refund));
}

RefundStep call(Refund refund, Activity activity, const Call &call)
{
    refund.pace.activity = activity;
    refund.pace.inFlight = true;
    const Effect effect{++refund.pace.calls, call};
    return {std::move(refund), {effect}};
}

RefundStep request(Refund refund)
{
    // Without an amount an order of the Orders API gives back all of its payments, also what was paid besides this one. In another
    // currency there is no amount that we could name.
    const bool isForeign = refund.payment.inOtherCurrency;
    const bool all = isForeign || (isWhole(refund) && refund.charge.api != Api::Orders);
    const RefundWish wish{refund.orderId, refund.payment.transactionId, all ? std::nullopt : std::optional(refund.amount), isForeign};
    const Call asked{Operation::RefundPayment, refund.payment.id, refund.id, wish};
    return call(std::move(refund), Activity::Requesting, asked);
}

RefundStep readAll(Refund refund)
{
    const Call asked{Operation::ReadRefunds, refund.payment.id, {}, RefundWish{refund.orderId, refund.payment.transactionId, {}, refund.payment.inOtherCurrency}};
    return call(std::move(refund), Activity::Looking, asked);
}

RefundStep enter(Refund refund, RefundPhase phase, Instant nextAt = Instant::max())
{
    const int calls = refund.pace.calls;
    refund.phase = std::move(phase);
    refund.pace = {};
    refund.pace.calls = calls;
    return rest(std::move(refund), nextAt);
}

// Seconds at first, minutes later, hours in the end: a refund in process may take days.
Milliseconds pause(const Refund &refund, Instant since, const Surroundings &around)
{
    const auto age = around.now - since;
    if (age < 1min)
        return around.pollInterval * 2;
    return age < 1h ? Milliseconds(1min) : Milliseconds(1h) + Milliseconds(refund.pace.calls % 60 * 1000);
}

RefundStep tryLater(Refund refund, const Silence &silence, const Surroundings &around)
{
    refund.pace.silence = silence;
    if (!refund.pace.silentSince)
        refund.pace.silentSince = around.now;
    const int doublings = std::min(refund.pace.failures++, 5);
    const Milliseconds calm = around.pollInterval * (1 << doublings);
    const Instant next = around.now + std::max(calm, silence.retryAfter.value_or(Milliseconds(0)));
    return rest(std::move(refund), next);
}

RefundStep made(Refund refund, const ProviderRefund &found, const Surroundings &around)
{
    switch (found.state) {
    case RefundState::Done:
        return enter(std::move(refund), RefundDone{found.id, around.now});
    case RefundState::Rejected:
        return enter(std::move(refund), RefundFailed{std::nullopt, around.now});
    case RefundState::InProgress:
        break;
    }
    const auto *pending = std::get_if<RefundPending>(&refund.phase);
    const Instant since = pending ? pending->since : around.now;
    const Instant next = around.now + pause(refund, since, around);
    return enter(std::move(refund), RefundPending{found.id, since}, next);
}

const ProviderRefund *ours(const Refund &refund, const QList<ProviderRefund> &all)
{
    const auto *pending = std::get_if<RefundPending>(&refund.phase);
    const auto found = std::find_if(all.begin(), all.end(), [&](const ProviderRefund &each) {
        const bool isOther = refund.earlier.contains(each.id) || each.amount != refund.amount;
        return pending ? each.id == pending->refundId : !isOther;
    });
    return found == all.end() ? nullptr : &*found;
}

// The same key again: the provider answers with the refund that it made, or makes it now.
RefundStep requestAgain(Refund refund, const Surroundings &around)
{
    if (around.now >= refund.startedAt + keyLives)
        return readAll(std::move(refund));
    ++std::get<RefundRequesting>(refund.phase).tries;
    return request(std::move(refund));
}

// What went back earlier, by us or by the owner's phone. Then the request may go out.
RefundStep earlierRead(Refund refund, const QList<ProviderRefund> &all, const Surroundings &around)
{
    money::Money sum = refund.amount;
    for (const ProviderRefund &each : all) {
        refund.earlier.append(each.id);
        sum = each.state == RefundState::Rejected ? sum : sum + each.amount;
    }
    if (sum > refund.payment.amount)
        return enter(std::move(refund), RefundFailed{Refusal{RefusalKind::NotPossible, 0, {}, {}}, around.now});
    refund.startedAt = around.now; // the key's day begins with the first request
    return requestAgain(std::move(refund), around);
}

RefundStep allRead(Refund refund, const QList<ProviderRefund> &all, const Surroundings &around)
{
    if (const auto *requesting = std::get_if<RefundRequesting>(&refund.phase); requesting && requesting->tries == 0)
        return earlierRead(std::move(refund), all, around);
    if (const ProviderRefund *found = ours(refund, all))
        return made(std::move(refund), *found, around);
    if (const auto *pending = std::get_if<RefundPending>(&refund.phase)) { // the list lags behind
        const Instant next = around.now + pause(refund, pending->since, around);
        return rest(std::move(refund), next);
    }
    if (around.now >= refund.startedAt + keyLives)
        return enter(std::move(refund), RefundFailed{std::nullopt, around.now});
    return tryLater(std::move(refund), {}, around); // another refund of the same order is in the way, perhaps for hours
}

RefundStep refused(Refund refund, const Refusal &refusal, const Surroundings &around)
{
    const auto *requesting = std::get_if<RefundRequesting>(&refund.phase);
    if (requesting && requesting->tries == 0) // nothing was asked for yet
        return enter(std::move(refund), RefundFailed{refusal, around.now});
    if (!requesting || refund.pace.activity == Activity::Looking) { // the list cannot be read now
        refund.pace.trouble = refusal;
        return tryLater(std::move(refund), {}, around);
    }
    if (!requesting->unanswered)
        return enter(std::move(refund), RefundFailed{refusal, around.now});
    // It says nothing about the try whose answer was lost: "already refunded" may well mean ours.
    refund.pace.trouble = refusal;
    if (refusal.kind == RefusalKind::NotPossible)
        return readAll(std::move(refund));
    return tryLater(std::move(refund), {}, around);
}

RefundStep unanswered(Refund refund, const Silence &silence, const Surroundings &around)
{
    if (auto *requesting = std::get_if<RefundRequesting>(&refund.phase); requesting && refund.pace.activity == Activity::Requesting)
        requesting->unanswered = true;
    return tryLater(std::move(refund), silence, around);
}

RefundStep answered(Refund refund, const Answered &event, const Surroundings &around)
{
    if (!refund.pace.inFlight || event.call != refund.pace.calls)
        return stay(std::move(refund));
    refund.pace.inFlight = false;
    return std::visit(Overloaded{
                          [&](const NotExecuted &silence) { return tryLater(std::move(refund), silence, around); },
                          [&](const Unknown &silence) { return unanswered(std::move(refund), silence, around); },
                          [&](const Answer &answer) {
                              if (const auto *one = std::get_if<RefundMade>(&answer))
                                  return made(std::move(refund), one->refund, around);
                              if (const auto *all = std::get_if<RefundsRead>(&answer))
                                  return allRead(std::move(refund), all->refunds, around);
                              if (const auto *refusal = std::get_if<Refusal>(&answer))
                                  return refused(std::move(refund), *refusal, around);
                              return unanswered(std::move(refund), {Obscurity::Unreadable, std::nullopt, {}}, around);
                          },
                      },
        event.outcome);
}

RefundStep act(Refund refund, const Surroundings &around)
{
    const auto *requesting = std::get_if<RefundRequesting>(&refund.phase);
    if (requesting && requesting->tries == 0)
        return readAll(std::move(refund));
    if (requesting)
        return requestAgain(std::move(refund), around);
    if (around.now < std::get<RefundPending>(refund.phase).since + askedFor)
        return readAll(std::move(refund));
    return rest(std::move(refund), Instant::max());
}

RefundStep restarted(Refund refund, const Surroundings &around)
{
    refund.pace = {};
    if (auto *requesting = std::get_if<RefundRequesting>(&refund.phase))
        requesting->unanswered = requesting->tries > 0;
    return act(std::move(refund), around);
}

}

bool isWhole(const Refund &refund)
{
    return refund.amount == refund.payment.amount;
}

bool isSettled(const Refund &refund)
{
    return std::holds_alternative<RefundDone>(refund.phase) || std::holds_alternative<RefundFailed>(refund.phase);
}

bool isUnanswered(const Refund &refund)
{
    const auto *requesting = std::get_if<RefundRequesting>(&refund.phase);
    return requesting && requesting->unanswered;
}

bool isSameOnRecord(const Refund &one, const Refund &other)
{
    return one.phase == other.phase;
}

std::optional<Instant> dueAt(const Refund &refund)
{
    if (isSettled(refund) || refund.pace.inFlight || refund.pace.nextAt == Instant::max())
        return std::nullopt;
    return refund.pace.nextAt;
}

RefundStep begin(Refund refund)
{
    refund.phase = RefundRequesting{};
    refund.pace = {};
    return readAll(std::move(refund));
}

RefundStep transition(Refund refund, const RefundEvent &event, const Surroundings &around)
{
    if (isSettled(refund))
        return stay(std::move(refund));
    return std::visit(Overloaded{
                          [&](const Restarted &) { return restarted(std::move(refund), around); },
                          [&](const Due &) {
                              const auto at = dueAt(refund);
                              return at && *at <= around.now ? act(std::move(refund), around) : stay(std::move(refund));
                          },
                          [&](const CheckNow &) { return refund.pace.inFlight ? stay(std::move(refund)) : act(std::move(refund), around); },
                          [&](const Answered &answer) { return answered(std::move(refund), answer, around); },
                      },
        event);
}

}
