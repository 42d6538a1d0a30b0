// Taking an order back: look first, delete only what is ours, look again. Only then is it unpaid; a payment that arrives first wins.
// Mercado Pago: an order on a point of sale is a slot, and "no order there" may as well mean that it was paid. An order of the Orders
// API is cancelled by its id, and the only way to learn a lost id is to ask with the same key again. A dynamic one cannot be taken back
// at all: it is unpaid when it has expired.
#include "core/payment/moves.h"

#include <algorithm>

namespace mostrador::payment {

using namespace gateway;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds searchLag{1500}; // a payment may be approved a moment before it can be found
// A slot may be shown empty for a minute after its order was put there, which may be half a minute after the charge began.
constexpr Milliseconds notYet{90'000};
constexpr Milliseconds lateArrival{15'000}; // a create whose answer never came may reach the provider so much later

// An order that expires so long after it arrived, and may have arrived late.
bool countsFromArrival(Api api)
{
    return api == Api::Orders || api == Api::AttendedV1;
}

bool usesSlot(const Payment &payment)
{
    return capabilitiesOf(payment.charge.api, payment.charge.mode).usesSlot;
}

Instant lastPayable(const Payment &payment)
{
    const auto &withdrawing = std::get<Withdrawing>(payment.phase);
    const Instant expiry = std::max(payment.charge.expiresAt, payment.payableAtLeastUntil.value_or(Instant::min()));
    if (!countsFromArrival(payment.charge.api))
        return expiry;
    if (withdrawing.reason == WithdrawReason::CreateUnanswered && payment.orderId.isEmpty())
        return std::max(expiry, withdrawing.since + lateArrival + payment.charge.lifetime);
    // The create that arrived may have been a repeated one, sent shortly before the expiry. With an id the provider says what became of it.
    return usesSlot(payment) ? expiry + payment.charge.lifetime : expiry;
}

// So late that a payment of the last moment could be found by now.
bool isLongOverdue(const Payment &payment, const Surroundings &around)
{
    return around.now >= lastPayable(payment) + searchLag;
}

Step unpaid(Payment payment, const Surroundings &around)
{
    const WithdrawReason reason = std::get<Withdrawing>(payment.phase).reason;
    Step step = enter(std::move(payment), Unpaid{reason, around.now});
    step.payment.pace.nextAt = nextWatch(around.now, around.now).value_or(Instant::max());
    return step;
}

Step restAwhile(Payment payment, const Surroundings &around)
{
    const Instant next = around.now + jittered(around.pollInterval, payment);
    return restUntil(std::move(payment), next);
}

Step lookAgain(Payment payment)
{
    payment.pace.buyerIsPaying = false;
    return look(std::move(payment), Activity::LookingAgain);
}

// It cannot be taken back: somebody may pay until it expires.
Step waitUntilExpired(Payment payment, const Surroundings &around)
{
    if (isLongOverdue(payment, around))
        return lookAgain(std::move(payment));
    const Instant since = std::get<Withdrawing>(payment.phase).since;
    const Instant next = std::min(around.now + pollAfter(payment, since, around), lastPayable(payment) + searchLag);
    return restUntil(std::move(payment), next);
}

// The same key answers with the same order, whether it was there already or not: then it can be cancelled.
Step askForId(Payment payment, const Surroundings &around)
{
    if (around.now >= payment.charge.expiresAt) // to ask now could only make an order that nobody wants any more
        return waitUntilExpired(std::move(payment), around);
    // It may make the order, and its answer may be lost here as well: on a crash, or when it cannot be recorded.
    std::get<Withdrawing>(payment.phase) = {WithdrawReason::CreateUnanswered, around.now};
    ++payment.pace.failures; // until it is known: with growing pauses
    return call(std::move(payment), Activity::Requesting, {Operation::CreateOrder});
}

Step takeBack(Payment payment, const Surroundings &around)
{
    if (usesSlot(payment))
        return call(std::move(payment), Activity::ReadingSlot, {Operation::ReadSlot});
    if (!capabilitiesOf(payment.charge.api, payment.charge.mode).canWithdraw)
        return waitUntilExpired(std::move(payment), around);
    if (payment.orderId.isEmpty())
        return askForId(std::move(payment), around);
    // Its life counts from its arrival, which may have been late: overdue or not, it has not ended until the provider says so.
    const QString key = u"%1-w%2"_s.arg(payment.charge.externalReference).arg(millisecondsSinceEpoch(around.now));
    const Call withdraw{Operation::WithdrawOrder, payment.orderId, key};
    return call(std::move(payment), Activity::Deleting, withdraw);
}

Step notPaid(Payment payment, const NotPaid &seen, const Surroundings &around)
{
    if (seen.inProgress) // it may become a payment at any moment: neither paid nor unpaid
        return restAwhile(std::move(payment), around);
    if (payment.pace.activity == Activity::LookingAgain)
        return unpaid(std::move(payment), around);
    return seen.ended ? lookAgain(std::move(payment)) : takeBack(std::move(payment), around);
}

Step partlyPaid(Payment payment, const PartlyPaid &seen, const Surroundings &around)
{
    if (seen.inProgress)
        return restAwhile(std::move(payment), around);
    if (payment.pace.activity == Activity::LookingAgain)
        return foundConflict(std::move(payment), ConflictKind::PartlyPaid, seen.payments, around);
    return takeBack(std::move(payment), around);
}

// The order left the point of sale without us: perhaps it was paid this very moment.
Step goneByItself(Payment payment, const Surroundings &around)
{
    if (isLongOverdue(payment, around))
        return lookAgain(std::move(payment));
    const auto &withdrawing = std::get<Withdrawing>(payment.phase);
    if (withdrawing.reason == WithdrawReason::CreateUnanswered && around.now < withdrawing.since + lateArrival)
        return restUntil(std::move(payment), withdrawing.since + lateArrival); // then from the beginning
    payment.pace.slotWasEmpty = true;
    return restUntil(std::move(payment), around.now + searchLag);
}

}

Step startWithdrawing(Payment payment, WithdrawReason reason, const Surroundings &around)
{
    const bool creating = payment.pace.inFlight && payment.pace.activity == Activity::Requesting;
    const Pace pace = payment.pace;
    if (const auto *phase = std::get_if<Creating>(&payment.phase); phase && phase->unanswered)
        reason = WithdrawReason::CreateUnanswered;
    Step step = enter(std::move(payment), Withdrawing{reason, around.now});
    if (creating) { // its answer has to come in first, or the order would appear after we looked
        step.payment.pace.activity = Activity::Requesting;
        step.payment.pace.inFlight = true;
        return step;
    }
    step.payment.pace.silence = pace.silence;
    step.payment.pace.silentSince = pace.silentSince;
    return look(std::move(step.payment), Activity::Looking);
}

Step withdrawingDue(Payment payment, const Surroundings &)
{
    if (payment.pace.slotWasEmpty)
        return lookAgain(std::move(payment));
    return look(std::move(payment), Activity::Looking);
}

Step withdrawingLearned(Payment payment, const Verdict &verdict, const Surroundings &around)
{
    return std::visit(Overloaded{
                          [&](const NotPaid &seen) { return notPaid(std::move(payment), seen, around); },
                          [&](const PartlyPaid &seen) { return partlyPaid(std::move(payment), seen, around); },
                          [&](const FullyPaid &paid) { return foundPaid(std::move(payment), paid, around); },
                          [&](const Disagrees &found) { return foundConflict(std::move(payment), conflictOf(found.what), found.payments, around); },
                      },
        verdict);
}

Step withdrawingSlotRead(Payment payment, const SlotRead &slot, const Surroundings &around)
{
    if (slot.externalReference == payment.charge.externalReference)
        return call(std::move(payment), Activity::Deleting, {Operation::WithdrawOrder});
    // A deletion whose answer was lost explains nothing: it may never have arrived, and the order not be shown yet.
    const bool isExplained = slot.externalReference || std::get<Withdrawing>(payment.phase).reason == WithdrawReason::CreateUnanswered;
    const bool isYoung = std::chrono::abs(around.now - payment.startedAt) < notYet; // begun "tomorrow", before the skew was known, it is not
    if (!isExplained && isYoung && !isLongOverdue(payment, around)) // what has expired is paid by nobody, wherever it lies
        return restAwhile(std::move(payment), around);
    return goneByItself(std::move(payment), around);
}

Step deleteAnswered(Payment payment, const Answer &answer, const Surroundings &around)
{
    if (std::holds_alternative<OrderWithdrawn>(answer))
        return lookAgain(std::move(payment));
    const auto *refusal = std::get_if<Refusal>(&answer);
    if (!refusal)
        return silent(std::move(payment), {Obscurity::Unreadable, std::nullopt, {}}, around);
    switch (refusal->kind) {
    case RefusalKind::NotFound:
        return goneByItself(std::move(payment), around);
    case RefusalKind::BuyerIsPaying:
        payment.pace.buyerIsPaying = true;
        [[fallthrough]];
    case RefusalKind::NotPossible:
        return restAwhile(std::move(payment), around);
    case RefusalKind::Credentials:
    case RefusalKind::PointOfSale:
    case RefusalKind::Amount:
    case RefusalKind::TooLate:
    case RefusalKind::PartNotPossible:
    case RefusalKind::Invalid:
        return troubled(std::move(payment), *refusal, around);
    }
    Q_UNREACHABLE();
}

Payment withKnownTime(Payment payment, Instant now)
{
    if (isLive(payment) && !payment.charge.timeWasKnown)
        payment.payableAtLeastUntil = now + lateArrival + payment.charge.lifetime;
    return payment;
}

}
