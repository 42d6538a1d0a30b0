// Everything that can go wrong in a simulated shop, by name. Source: peers and practice, fault script.
#pragma once

#include <QByteArray>

#include <bitset>
#include <optional>

namespace mostrador::simulation {

enum class Fault : quint8 {
    // one request or its answer
    NotSent,
    Untrusted,
    LostBefore,   // not executed, no answer
    LostAfter,    // executed, no answer
    ExecutedLate, // reaches the provider after the client gave up
    AnsweredLate, // executed in time, answered after the deadline
    SlowAnswer,
    Error500Before,
    Error500After,
    Html502After,
    Conflict409,
    Locked423,
    Portal200, // a page that is not the provider's
    Truncated,
    NotFoundYet, // just after a create
    SlotNotFoundYet,
    RefusedByRule, // a definitive refusal, of any kind
    // for a while
    NetworkOut,
    Storm429,
    TokenRevoked,
    // the provider's moods
    StaysOpened,
    OrderPerScan,
    SearchDelay,
    EmptyCreateAnswer,
    ApprovedEarly,  // an order that has not concluded shows a payment as approved that is still in process
    StrangersOrder, // another account's order carries our reference
    RefundTakesTime,
    RefundRejected, // in the end, after it was taken
    // the buyer
    Rejected,
    Abandoned,
    TwoWallets,
    PaysAtCancel,
    PaysAfterExpiry,
    PaysLate,
    PaysPart,
    PaysMore,
    PaysOtherCurrency,
    SharedPayment, // the provider shows the payment of another order on this one
    InProcess,
    // the counter
    Impatient,
    Withdraws,
    LeavesSale,
    OtherTill,
    PaperOut,
    PrinterDoubt,
    // the computer
    SlowDisk,
    RecordFails,
    DiskFull,
    DiskBreaks,
    CrashBeforeRecord,
    CrashAfterRecord,
    CrashAtEffect,
    CrashAnyTime,
    CrashWhilePrinting,
    PowerCut,
    ClockQuarter,
    ClockHour,
    ClockDay,
    // the receiver
    Gossip, // notifications, true and false
};

inline constexpr int faultCount = static_cast<int>(Fault::Gossip) + 1;

using FaultSet = std::bitset<faultCount>;

[[nodiscard]] QByteArray nameOf(Fault fault);
[[nodiscard]] std::optional<Fault> faultNamed(const QByteArray &name);
[[nodiscard]] inline bool has(const FaultSet &set, Fault fault)
{
    return set.test(static_cast<std::size_t>(fault));
}

}
