// The way through a script, as a machine: what the person answers and the till sees come in, what is to be done goes
// out. However a chain of rows ends, what it left behind is cleaned up before the next one begins.
#pragma once

#include "core/acceptance/results.h"

namespace mostrador::acceptance {

// What came in.
struct Answered {
    bool yes = false;
};
struct Seen {
    Sight sight = Sight::Waiting;
};
struct Heard {
}; // a notification
struct TimeUp {
}; // the till should have seen it by now
struct Stop {
}; // the person has had enough
struct Cleaned {
}; // nothing is payable any more, and nothing is owed
using Input = std::variant<Answered, Seen, Heard, TimeUp, Stop, Cleaned>;

// What is to be done, besides the steps of the script themselves.
struct BeginRow {
    QString row;
    Scenario scenario = Scenario::ScanBefore;
    bool operator==(const BeginRow &) const = default;
};
struct EndRow {
    RowResult result;
    bool operator==(const EndRow &) const = default;
};
struct CleanUp { // withdraw what waits, give back what was paid; Cleaned is the answer
    bool operator==(const CleanUp &) const = default;
};
struct Finish {
    bool operator==(const Finish &) const = default;
};
using Action = std::variant<PutCharge, WithdrawCharge, GiveBack, Tell, Ask, Expect, BeginRow, EndRow, CleanUp, Finish>;

enum class Stage : quint8 { Asking, Watching, Cleaning, Finished };

struct Walk {
    QList<Chain> chains; // still to do, the current one first
    Stage stage = Stage::Cleaning;
    qsizetype row = 0; // of the current chain
    qsizetype step = 0;
    QList<Sight> unread; // seen, and not yet expected
    RowResult current;
    bool stopped = false;
    bool operator==(const Walk &) const = default;
};

struct Advance {
    Walk walk;
    QList<Action> actions; // in this order
};

// The first thing it does is to clean up: an earlier run may have left something.
[[nodiscard]] Advance begin(const QList<Chain> &chains);
[[nodiscard]] Advance advance(Walk walk, const Input &input);

// What is still to do of a script. A chain is repeated whole, since its rows follow one order.
[[nodiscard]] QList<Chain> notYetPassed(QList<Chain> chains, const Results &results);

}
