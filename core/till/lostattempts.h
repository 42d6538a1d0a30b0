// Payments that the provider has under our references and the journal has not: of sales that were made after the backup from which
// it was restored. Their lines are lost, their money is not: each comes up as a sale put aside with a payment that a manager settles.
#pragma once

#include "core/journal/record.h"
#include "core/payment/payment.h"
#include "core/till/setup.h"

namespace mostrador::till {

struct LostAttempt {
    sale::Sale sale;
    payment::Payment payment;
    bool operator==(const LostAttempt &) const = default;
};

// Of this till: <till>-<ticket>-<attempt>-<8 letters and digits>.
[[nodiscard]] bool isOwnReference(const QString &reference, const Setup &setup);

// Money that counts, or may yet: what was refused or has gone back needs nobody.
[[nodiscard]] bool wantsAttention(const gateway::ProviderPayment &payment);

// Several payments of one reference are one attempt: `found` is the first of them, the others are learned when it is looked at.
[[nodiscard]] LostAttempt lostAttemptOf(const gateway::ProviderPayment &found, const Setup &setup, Instant now);

[[nodiscard]] QList<journal::Draft> draftsOf(const LostAttempt &attempt);

}
