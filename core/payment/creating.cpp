// Putting the order to the provider. A create whose answer is lost is never repeated blindly. Where the same key means the same
// order, the same request is asked again. Elsewhere the provider is first asked for our reference, then for the order on the point of
// sale if there is such a place, and only then the same request goes out again.
#include "core/payment/moves.h"

namespace mostrador::payment {

using namespace gateway;
using namespace std::chrono_literals;

namespace {

constexpr int mostTries = 3;
constexpr std::chrono::seconds tooLateToCreate{30}; // before the expiry: nobody could pay any more

Step unanswered(Payment payment, const Silence &silence, const Surroundings &around)
{
    std::get<Creating>(payment.phase).unanswered = true;
    return silent(std::move(payment), silence, around);
}

Step refused(Payment payment, const Refused &refused, const Surroundings &around)
{
    // A refusal of a repeated request says nothing about the first one, whose answer was lost.
    const auto &creating = std::get<Creating>(payment.phase);
    if (creating.tries > 1 || creating.unanswered)
        return startWithdrawing(std::move(payment), WithdrawReason::CreateUnanswered, around);
    return enter(std::move(payment), refused);
}

Step requestAgain(Payment payment, const Surroundings &around)
{
    auto &creating = std::get<Creating>(payment.phase);
    const bool givesUp = creating.tries >= mostTries || around.now + tooLateToCreate >= payment.charge.expiresAt;
    if (givesUp)
        return startWithdrawing(std::move(payment), WithdrawReason::CreateUnanswered, around);
    ++creating.tries;
    return call(std::move(payment), Activity::Requesting, {Operation::CreateOrder});
}

Step created(Payment payment, const OrderCreated &order, const Surroundings &around)
{
    payment.orderId = order.orderId;
    if (order.qrCondition == QrCondition::NotEmv)
        return startWithdrawing(std::move(payment), WithdrawReason::UnreadableQr, around);
    const bool wrongChecksum = order.qrCondition == QrCondition::WrongChecksum;
    const AwaitingPayment awaiting{order.qrData, wrongChecksum, around.now, 0, {}, {0, payment.charge.amount.currency}};
    Step step = enter(std::move(payment), awaiting);
    step.payment.pace.nextAt = around.now + pollAfter(step.payment, around.now, around);
    return step;
}

// Withdrawn meanwhile: whatever the answer is, the order may exist now.
Step createAnsweredTooLate(Payment payment, const Outcome &outcome, const Surroundings &around)
{
    auto &withdrawing = std::get<Withdrawing>(payment.phase);
    const auto *answer = std::get_if<Answer>(&outcome);
    const auto *order = answer ? std::get_if<OrderCreated>(answer) : nullptr;
    if (order)
        payment.orderId = order->orderId;
    if (std::holds_alternative<Unknown>(outcome)) // this one, too, may arrive late, and make the order only then
        withdrawing = {WithdrawReason::CreateUnanswered, around.now};
    if (!order && payment.pace.failures > 0) // asked for its id again, and not told: not at once again
        return tryLater(std::move(payment), around);
    return look(std::move(payment), Activity::Looking);
}

}

Step createAnswered(Payment payment, const Outcome &outcome, const Surroundings &around)
{
    if (std::holds_alternative<Withdrawing>(payment.phase))
        return createAnsweredTooLate(std::move(payment), outcome, around);
    if (const auto *unknown = std::get_if<Unknown>(&outcome))
        return unanswered(std::move(payment), *unknown, around);
    if (const auto *notExecuted = std::get_if<NotExecuted>(&outcome)) {
        if (std::get<Creating>(payment.phase).unanswered)
            return silent(std::move(payment), *notExecuted, around);
        return refused(std::move(payment), {std::nullopt, notExecuted->why, notExecuted->detail}, around);
    }
    const Answer &answer = std::get<Answer>(outcome);
    if (const auto *order = std::get_if<OrderCreated>(&answer))
        return created(std::move(payment), *order, around);
    if (const auto *refusal = std::get_if<Refusal>(&answer))
        return refused(std::move(payment), {*refusal, {}, {}}, around);
    return unanswered(std::move(payment), {Obscurity::Unreadable, std::nullopt, {}}, around);
}

Step creatingDue(Payment payment, const Surroundings &around)
{
    if (around.now >= payment.charge.expiresAt)
        return startWithdrawing(std::move(payment), WithdrawReason::CreateUnanswered, around);
    if (capabilitiesOf(payment.charge.api, payment.charge.mode).repeatsByKey)
        return requestAgain(std::move(payment), around);
    return look(std::move(payment), Activity::Looking);
}

Step creatingLearned(Payment payment, const Verdict &verdict, const Surroundings &around)
{
    return std::visit(Overloaded{
                          [&](const NotPaid &) {
                              if (!capabilitiesOf(payment.charge.api, payment.charge.mode).usesSlot)
                                  return requestAgain(std::move(payment), around);
                              return call(std::move(payment), Activity::ReadingSlot, {Operation::ReadSlot});
                          },
                          [&](const PartlyPaid &) { return startWithdrawing(std::move(payment), WithdrawReason::CreateUnanswered, around); },
                          [&](const FullyPaid &paid) { return foundPaid(std::move(payment), paid, around); },
                          [&](const Disagrees &found) { return foundConflict(std::move(payment), conflictOf(found.what), found.payments, around); },
                      },
        verdict);
}

Step creatingSlotRead(Payment payment, const SlotRead &slot, const Surroundings &around)
{
    // Another order sits there: to put ours again would take away somebody's payment.
    if (slot.externalReference && *slot.externalReference != payment.charge.externalReference)
        return startWithdrawing(std::move(payment), WithdrawReason::CreateUnanswered, around);
    return requestAgain(std::move(payment), around);
}

}
