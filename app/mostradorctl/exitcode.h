// What the command line ends with. For charge, check, cancel and resume it is the state of the money.
#pragma once

#include "app/assembly/startproblem.h"
#include "core/payment/refund.h"
#include "core/till/till.h"

namespace mostrador::app {

enum class ExitCode {
    Paid = 0, // and: a query answered
    Usage = 2,
    Configuration = 3, // settings, credentials, unknown point of sale
    CannotRecord = 4,
    Refused = 5, // by the provider
    Held = 6,    // another program has the data folder
    Unpaid = 10, // verified
    Unknown = 20, // or still payable
    Manager = 30,
    Damaged = 40,
};

[[nodiscard]] ExitCode exitCodeOf(const payment::Payment &payment);
[[nodiscard]] ExitCode exitCodeOf(const payment::Refund &refund);
[[nodiscard]] ExitCode exitCodeOf(const till::Rejection &rejection);
[[nodiscard]] ExitCode exitCodeOf(const StartProblem &problem);
[[nodiscard]] ExitCode exitCodeOf(const journal::JournalFailure &failure);

// Several sales give the highest state of money.
[[nodiscard]] ExitCode worse(ExitCode one, ExitCode other);

}
