// The demo's endless show as a script: which customers come, what they buy and how they pay follows from a seed alone,
// and what happens next from the time and from what the till shows. A visitor interrupts it. Pure.
#pragma once

#include "core/base/instant.h"
#include "ui/demo/phone.h"
#include "ui/shell/intents.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace mostrador::demo {

inline constexpr std::chrono::seconds visitorPatience{60};  // without a touch: then the show goes on
inline constexpr std::chrono::seconds longestWait{45};      // for a cue: then the customer is given up

struct PayWithNotes { // in cash, with what people hand over for such a sum
    bool operator==(const PayWithNotes &) const = default;
};
struct ClearCounter { // whatever is on it: the next customer comes
    bool operator==(const ClearCounter &) const = default;
};
using Move = std::variant<shell::Intent, BuyerWish, PayWithNotes, ClearCounter>;

// What has to be seen on the till before a move; else it waits.
enum class Cue : quint8 { Anything, QrLive, Refused, Concluded, CounterClear };

struct Beat {
    Milliseconds pause{}; // after the former one
    Cue cue = Cue::Anything;
    Move move;
    bool operator==(const Beat &) const = default;
};

// One customer, from the first product to the next sale.
[[nodiscard]] QList<Beat> visit(quint64 seed, qint64 number, const QStringList &codes);

// What the till shows, as far as the show is concerned.
struct Seen {
    bool isQrLive = false;
    bool isRefused = false;   // the QR is still good
    bool isConcluded = false; // paid, one way or another
    bool isClear = true;      // nothing on the counter
    bool operator==(const Seen &) const = default;
};

struct Turn {
    std::optional<Move> move;
    Instant lookAgain{};
    bool isQuiet = false; // between two customers: the moment for anything else
};

class Show final
{
public:
    Show(quint64 seed, QStringList codes);

    [[nodiscard]] Turn next(const Seen &seen, Instant now);
    void touched(Instant now); // by a visitor
    [[nodiscard]] bool isVisited() const { return m_visitedUntil.has_value(); }
    [[nodiscard]] qint64 visits() const { return m_visit; }

private:
    [[nodiscard]] Turn waitForVisitor(Instant now);
    void beginVisit(Instant now);

    quint64 m_seed;
    QStringList m_codes;
    qint64 m_visit = 0;
    QList<Beat> m_beats;
    qsizetype m_beat = 0;
    std::optional<Instant> m_since; // the former beat; none: the show has not begun
    std::optional<Instant> m_visitedUntil;
    bool m_mustClear = true; // what was left on the counter before
};

}
