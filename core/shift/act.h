// What can be done to the drawer, and the session as each act leaves it. Who may, and whether a till sells without an
// open drawer, is for others to say. Pure.
#pragma once

#include "core/base/result.h"
#include "core/shift/session.h"

#include <variant>

namespace mostrador::shift {

struct Open {
    money::Money opening;
    bool operator==(const Open &) const = default;
};
struct MoveCash {
    MoveKind kind = MoveKind::In;
    money::Money amount;
    QString reason;
    bool operator==(const MoveCash &) const = default;
};
struct OpenWithoutSale {
    bool operator==(const OpenWithoutSale &) const = default;
};
struct TakeReport { // X: nothing ends
    bool operator==(const TakeReport &) const = default;
};
struct Close { // Z
    money::Money counted;
    QList<Denomination> pieces;
    money::Money withdrawn;
    QString journalHead;
    bool operator==(const Close &) const = default;
};
using Act = std::variant<Open, MoveCash, OpenWithoutSale, TakeReport, Close>;

enum class ShiftProblem : quint8 {
    NotOpen,
    AlreadyOpen,
    AmountOutOfRange,
    ReasonMissing,
    TooManyMoves,
    MoreThanCounted,
    NeedsApproval, // a difference over the limit, or something unresolved
};

struct Circumstances {
    Instant now{};
    int utcOffset = 0; // minutes
    QString businessDay;
    qint64 nextNumber = 1;
    money::Currency currency = money::Currency::ARS;
    QString by;
    QString approvedBy;
    money::Money limit; // of a difference that nobody has to approve
    QList<Unresolved> unresolved;
};

// `session`: the open one.
[[nodiscard]] Result<Session, ShiftProblem> done(
    const std::optional<Session> &session, const Act &act, const Circumstances &around);

// Somebody with the right has to say yes to this close.
[[nodiscard]] bool needsApproval(const Session &session, money::Money counted, const Circumstances &around);

// The day that a moment belongs to, with the hour until which the night belongs to the day before.
[[nodiscard]] QString businessDayOf(Instant at, int utcOffset, int cutoffHour);

// What is reported: the session as it stands, and what is open at the provider.
struct Report {
    Session session;
    QList<Unresolved> unresolved;
    Instant at{};
    bool operator==(const Report &) const = default;
};

}
