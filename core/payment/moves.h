// The moves of the payment machine: how each phase answers. Internal to core/payment.
#pragma once

#include "core/base/result.h"
#include "core/payment/schedule.h"
#include "core/payment/transition.h"

namespace mostrador::payment {

// Small moves that every phase makes.
[[nodiscard]] Step stay(Payment payment);
[[nodiscard]] Step restUntil(Payment payment, Instant at);
[[nodiscard]] Step call(Payment payment, Activity activity, const gateway::Call &call);
[[nodiscard]] Step look(Payment payment, Activity activity); // starts an inquiry
[[nodiscard]] Step enter(Payment payment, Phase phase);      // the new phase rests, with a clean pace
[[nodiscard]] Step tryLater(Payment payment, const Surroundings &around);

// No answer that decides: remember it and try again later.
[[nodiscard]] Step silent(Payment payment, const gateway::Silence &silence, const Surroundings &around);
[[nodiscard]] Step troubled(Payment payment, const gateway::Refusal &refusal, const Surroundings &around);

// What money was found; the same for every phase that looks. NotPaid is each phase's own affair.
[[nodiscard]] Step foundPaid(Payment payment, const FullyPaid &paid, const Surroundings &around);
[[nodiscard]] Step foundConflict(Payment payment, ConflictKind kind, const QList<gateway::ProviderPayment> &payments, const Surroundings &around);
[[nodiscard]] ConflictKind conflictOf(Disagreement disagreement);

// What is looked at after its end: what may have come late, on top, or gone back.
[[nodiscard]] Step watchAgain(Payment payment, std::optional<Instant> next);
[[nodiscard]] QList<gateway::ProviderPayment> approvedIn(const Verdict &verdict);
[[nodiscard]] QList<gateway::ProviderPayment> notAmong(const QList<gateway::ProviderPayment> &found, const QList<gateway::ProviderPayment> &known);

[[nodiscard]] Step settle(Payment payment, const Settle &word);

[[nodiscard]] Step startWithdrawing(Payment payment, WithdrawReason reason, const Surroundings &around);

// A phase acts because its time has come.
[[nodiscard]] Step creatingDue(Payment payment, const Surroundings &around);
[[nodiscard]] Step awaitingDue(Payment payment, const Surroundings &around);
[[nodiscard]] Step withdrawingDue(Payment payment, const Surroundings &around);
[[nodiscard]] Step watchingDue(Payment payment, const Surroundings &around);

// A phase learns what an inquiry found.
[[nodiscard]] Step creatingLearned(Payment payment, const Verdict &verdict, const Surroundings &around);
[[nodiscard]] Step awaitingLearned(Payment payment, const Verdict &verdict, const Surroundings &around);
[[nodiscard]] Step withdrawingLearned(Payment payment, const Verdict &verdict, const Surroundings &around);
[[nodiscard]] Step watchingLearned(Payment payment, const Verdict &verdict, const Surroundings &around);
[[nodiscard]] Step conflictLearned(Payment payment, const Verdict &verdict, const Surroundings &around);

// Answers to calls that are not part of an inquiry.
[[nodiscard]] Step createAnswered(Payment payment, const gateway::Outcome &outcome, const Surroundings &around);
[[nodiscard]] Step creatingSlotRead(Payment payment, const gateway::SlotRead &slot, const Surroundings &around);
[[nodiscard]] Step withdrawingSlotRead(Payment payment, const gateway::SlotRead &slot, const Surroundings &around);
[[nodiscard]] Step deleteAnswered(Payment payment, const gateway::Answer &answer, const Surroundings &around);

}
