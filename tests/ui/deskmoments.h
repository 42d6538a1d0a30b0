// The moments of a sale, each reached the way a till gets there, and what the customer sees in each, in one word.
#pragma once

#include "tests/ui/deskbench.h"

namespace mostrador::tests {

inline constexpr Milliseconds poll{2500}; // later than the next look

enum class Moment {
    Empty,
    Filled,
    RedRow,
    Creating,
    CreateUnanswered,
    Awaiting,
    Refused,
    PartlyPaid,
    Confirming,
    Offline,
    Withdrawing,
    Unconfirmed,
    Conflict,
    FinishedByQr,
    FinishedByCash,
};

inline constexpr std::array waitingMoments{Moment::Creating, Moment::CreateUnanswered, Moment::Awaiting,
    Moment::Refused, Moment::PartlyPaid, Moment::Confirming, Moment::Offline, Moment::Withdrawing, Moment::Unconfirmed,
    Moment::Conflict};

void awaitPayment(DeskBench &bench); // a sale of 4.200 with a live QR
void bringTo(DeskBench &bench, Moment moment);

[[nodiscard]] QString nameOf(const customer::State &state);

}
