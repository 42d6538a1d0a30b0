// A drawer session, from the float to the count: what is in the drawer and why. Once closed it is numbered and never
// changes. Conventions per country: words only, they are in ui/text.
#pragma once

#include "core/base/instant.h"
#include "core/shift/totals.h"

#include <QList>

#include <optional>

namespace mostrador::shift {

inline constexpr qsizetype mostMoves = 500;
inline constexpr qsizetype mostDenominations = 40;

enum class MoveKind : quint8 { In, Out };

struct CashMove {
    MoveKind kind = MoveKind::In;
    money::Money amount;
    QString reason;
    QString by;         // who did it; empty: nobody in particular
    QString approvedBy; // empty: nobody had to
    Instant at{};
    bool operator==(const CashMove &) const = default;
};

struct Denomination { // pieces of one note or coin
    qint64 pieces = 0;
    money::Money value;
    bool operator==(const Denomination &) const = default;
};

enum class UnresolvedKind : quint8 {
    Waiting,     // a QR that may still be paid
    Unconfirmed, // its outcome cannot be learned now
    Conflict,    // money that does not fit its sale
    Refund,      // on its way back
};

struct Unresolved {
    UnresolvedKind kind = UnresolvedKind::Waiting;
    qint64 ticket = 0;
    QString reference;
    money::Money amount;
    bool operator==(const Unresolved &) const = default;
};

struct Closing {
    Instant at{};
    QString by;
    QString approvedBy;
    money::Money expected; // frozen before the count is known
    money::Money counted;
    QList<Denomination> pieces; // empty: counted in one sum
    money::Money withdrawn;     // the rest is the next float
    QList<Unresolved> unresolved;
    QString journalHead; // "sequence:hash" of the last record before this one
    bool operator==(const Closing &) const = default;
};

struct Session {
    QString id;        // "shift-12"
    qint64 number = 0; // 1, 2, 3 …
    Instant openedAt{};
    int utcOffset = 0;   // minutes, of the place at that moment
    QString businessDay; // "2026-11-28": the one that the opening belongs to
    QString openedBy;
    money::Money opening; // the float
    Totals totals;
    QList<CashMove> moves;
    qint64 removedLines = 0;
    qint64 drawerOpenings = 0; // without a sale
    qint64 reprints = 0;
    qint64 reports = 0;     // X
    qint64 late = 0;        // payments that a manager attached
    qint64 firstTicket = 0; // of those that ended here
    qint64 lastTicket = 0;
    std::optional<Closing> closing;
    bool operator==(const Session &) const = default;
};

[[nodiscard]] money::Money moved(const Session &session, MoveKind kind);
[[nodiscard]] money::Money expectedCash(const Session &session); // float + cash sales + in − out − cash refunds
[[nodiscard]] money::Money difference(const Closing &closing);   // counted − expected: negative is missing
[[nodiscard]] money::Money nextFloat(const Closing &closing);

// What the change of one sale means for the session. `before` is null for a new one; `event` is its name on record.
[[nodiscard]] Session accounted(
    Session session, const sale::Sale *before, const sale::Sale &after, const QString &event);

}
