// What the till says about a QR payment in each of its phases, for the cashier and the command line: what happened, whether money
// moved, what to do now.
#pragma once

#include "core/payment/payment.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] Message messageOf(const Phrasebook &words, const payment::Payment &payment, Instant now);

[[nodiscard]] Message messageOf(const Phrasebook &words, const gateway::Refusal &refusal, const QString &externalPosId);

// One short name for lists: "waiting", "paid", "not paid" …
[[nodiscard]] QString nameOf(const Phrasebook &words, const payment::Phase &phase);

}
