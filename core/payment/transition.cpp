#include "core/payment/transition.h"

#include "core/payment/moves.h"

namespace mostrador::payment {

using namespace gateway;

Step stay(Payment payment)
{
    return {std::move(payment), {}};
}

Step restUntil(Payment payment, Instant at)
{
    payment.pace.activity = Activity::Resting;
    payment.pace.inFlight = false;
    payment.pace.nextAt = at;
    return stay(std::move(payment));
}

Step call(Payment payment, Activity activity, const Call &call)
{
    payment.pace.activity = activity;
    payment.pace.inFlight = true;
    const Effect effect{++payment.pace.calls, call};
    return {std::move(payment), {effect}};
}

Step look(Payment payment, Activity activity)
{
    payment.pace.inquiry = {};
    const Call first = firstCall(payment.charge, payment.orderId);
    return call(std::move(payment), activity, first);
}

Step enter(Payment payment, Phase phase)
{
    const int calls = payment.pace.calls;
    payment.phase = std::move(phase);
    payment.pace = {};
    payment.pace.calls = calls;
    return restUntil(std::move(payment), Instant::max());
}

Step tryLater(Payment payment, const Surroundings &around)
{
    ++payment.pace.failures;
    const Instant at = around.now + backOff(payment, around);
    return restUntil(std::move(payment), at);
}

Step silent(Payment payment, const Silence &silence, const Surroundings &around)
{
    payment.pace.silence = silence;
    if (!payment.pace.silentSince)
        payment.pace.silentSince = around.now;
    return tryLater(std::move(payment), around);
}

Step troubled(Payment payment, const Refusal &refusal, const Surroundings &around)
{
    payment.pace.trouble = refusal;
    payment.pace.silence.reset(); // it has answered: a pause that was asked for earlier is over
    if (!payment.pace.silentSince)
        payment.pace.silentSince = around.now;
    return tryLater(std::move(payment), around);
}

Step foundPaid(Payment payment, const FullyPaid &paid, const Surroundings &around)
{
    if (isUsedElsewhere(paid.payments, payment, around))
        return foundConflict(std::move(payment), ConflictKind::PaymentUsedElsewhere, paid.payments, around);
    if (!paid.orderId.isEmpty())
        payment.orderId = paid.orderId;
    Step step = enter(std::move(payment), Paid{paid.payments, around.now, paid.inProgress, {}, {}});
    step.payment.pace.nextAt = nextSurplusLook(around.now, around.now).value_or(Instant::max());
    return step;
}

namespace {

Step learned(Payment payment, const Verdict &verdict, const Surroundings &around)
{
    if (std::holds_alternative<Creating>(payment.phase))
        return creatingLearned(std::move(payment), verdict, around);
    if (std::holds_alternative<AwaitingPayment>(payment.phase))
        return awaitingLearned(std::move(payment), verdict, around);
    if (std::holds_alternative<Withdrawing>(payment.phase))
        return withdrawingLearned(std::move(payment), verdict, around);
    return watchingLearned(std::move(payment), verdict, around);
}

Step inquiryAnswered(Payment payment, const Answer &answer, const Surroundings &around)
{
    auto advanced = advance(std::move(payment.pace.inquiry), payment.charge, answer);
    payment.pace.inquiry = std::move(advanced.inquiry);
    if (const auto *next = std::get_if<Call>(&advanced.next)) {
        const Activity activity = payment.pace.activity;
        return call(std::move(payment), activity, *next);
    }
    if (const auto *refusal = std::get_if<Refusal>(&answer))
        return troubled(std::move(payment), *refusal, around);
    if (std::holds_alternative<NoUse>(advanced.next))
        return silent(std::move(payment), {Obscurity::Unreadable, std::nullopt, {}}, around);
    payment.pace.failures = 0;
    payment.pace.silentSince.reset();
    payment.pace.silence.reset();
    payment.pace.trouble.reset();
    return learned(std::move(payment), std::get<Verdict>(advanced.next), around);
}

Step slotAnswered(Payment payment, const Answer &answer, const Surroundings &around)
{
    if (const auto *slot = std::get_if<SlotRead>(&answer)) {
        if (std::holds_alternative<Creating>(payment.phase))
            return creatingSlotRead(std::move(payment), *slot, around);
        return withdrawingSlotRead(std::move(payment), *slot, around);
    }
    if (const auto *refusal = std::get_if<Refusal>(&answer))
        return troubled(std::move(payment), *refusal, around);
    return silent(std::move(payment), {Obscurity::Unreadable, std::nullopt, {}}, around);
}

const Silence *silenceIn(const Outcome &outcome)
{
    if (const auto *notExecuted = std::get_if<NotExecuted>(&outcome))
        return notExecuted;
    return std::get_if<Unknown>(&outcome);
}

Step answered(Payment payment, const Answered &event, const Surroundings &around)
{
    if (!payment.pace.inFlight || event.call != payment.pace.calls)
        return stay(std::move(payment));
    payment.pace.inFlight = false;
    if (payment.pace.activity == Activity::Requesting)
        return createAnswered(std::move(payment), event.outcome, around);
    if (const Silence *silence = silenceIn(event.outcome))
        return silent(std::move(payment), *silence, around);
    const Answer &answer = std::get<Answer>(event.outcome);
    if (payment.pace.activity == Activity::ReadingSlot)
        return slotAnswered(std::move(payment), answer, around);
    if (payment.pace.activity == Activity::Deleting)
        return deleteAnswered(std::move(payment), answer, around);
    return inquiryAnswered(std::move(payment), answer, around);
}

Step due(Payment payment, const Surroundings &around)
{
    const auto at = dueAt(payment);
    if (!at || *at > around.now)
        return stay(std::move(payment));
    payment.pace.hintedAt.reset();
    if (std::holds_alternative<Creating>(payment.phase))
        return creatingDue(std::move(payment), around);
    if (std::holds_alternative<AwaitingPayment>(payment.phase))
        return awaitingDue(std::move(payment), around);
    if (std::holds_alternative<Withdrawing>(payment.phase))
        return withdrawingDue(std::move(payment), around);
    return watchingDue(std::move(payment), around);
}

// Brings the next act forward; a call that is under way already answers the wish.
Step checkNow(Payment payment, const Surroundings &around)
{
    if (std::holds_alternative<Refused>(payment.phase) || payment.pace.inFlight)
        return stay(std::move(payment));
    payment.pace.nextAt = around.now;
    payment.pace.slotWasEmpty = false; // the pause before the last look is not skipped: the withdrawal begins anew
    return due(std::move(payment), around);
}

Step restarted(Payment payment, const Surroundings &around)
{
    payment.pace = {};
    payment.pace.nextAt = around.now;
    if (auto *creating = std::get_if<Creating>(&payment.phase))
        creating->unanswered = true;
    return due(std::move(payment), around);
}

// Only where the provider cannot be asked: whoever can learn the truth does not decide it.
Step confirmByHand(Payment payment, const ConfirmByHand &word, const Surroundings &around)
{
    if (!isUnconfirmed(payment, around.now))
        return stay(std::move(payment));
    Step step = enter(std::move(payment), ConfirmedByHand{word.approval, word.evidence, around.now, {}, {}});
    step.payment.pace.nextAt = nextWatch(around.now, around.now).value_or(Instant::max());
    return step;
}

Step withdraw(Payment payment, const Withdraw &event, const Surroundings &around)
{
    const bool live = std::holds_alternative<Creating>(payment.phase) || std::holds_alternative<AwaitingPayment>(payment.phase);
    return live ? startWithdrawing(std::move(payment), event.reason, around) : stay(std::move(payment));
}

}

Step begin(Beginning beginning, const Surroundings &around)
{
    Payment payment{std::move(beginning.saleId), beginning.ticket, std::move(beginning.charge), around.now, {}, Creating{}, {}};
    return call(std::move(payment), Activity::Requesting, {Operation::CreateOrder});
}

Step transition(Payment payment, const Event &event, const Surroundings &around)
{
    return std::visit(Overloaded{
                          [&](const Restarted &) { return restarted(std::move(payment), around); },
                          [&](const Due &) { return due(std::move(payment), around); },
                          [&](const CheckNow &) { return checkNow(std::move(payment), around); },
                          [&](const Withdraw &wish) { return withdraw(std::move(payment), wish, around); },
                          [&](const Answered &answer) { return answered(std::move(payment), answer, around); },
                          [&](const ConfirmByHand &word) { return confirmByHand(std::move(payment), word, around); },
                          [&](const Settle &word) { return settle(std::move(payment), word); },
                          [&](const RefundEnded &end) { return refundEnded(std::move(payment), end, around); },
                      },
        event);
}

}
