// One receipt on its way to paper: a frozen document and what is known of its original. The sale never waits for it, and there is
// never a second original: a doubt is Unknown, and whatever prints after that is a marked copy. Pure.
#pragma once

#include "core/base/instant.h"
#include "core/printing/printer.h"

#include <QList>

#include <variant>

namespace mostrador::printing {

enum class OriginalState : quint8 {
    Owed,    // nothing has reached the paper yet
    Sending, // recorded before the first byte leaves: after a crash nobody knows
    Printed,
    Unknown,
};

struct PrintJob {
    QString saleId;
    qint64 ticket = 0;
    receipt::Document original;
    QString copyMark; // what a copy says on top: %1 is its number (1, 2, …), %2 that of the slip (2, 3, …)
    OriginalState state = OriginalState::Owed;
    int copies = 0; // printed or tried after the original
    Instant owedSince{};

    // Not on record: a restart begins anew.
    bool busy = false;
    bool sendingCopy = false;
    int tries = 0;
    Instant nextAt = Instant::max();
    std::optional<PrintResult> last;

    bool operator==(const PrintJob &) const = default;
};

// An owed receipt is tried again by itself for so long; later a person has to ask for it, or a whole queue would come out at once.
inline constexpr std::chrono::seconds triesByItself{60};

struct Print { // automatically, or because a person asked: the original if it is still owed, else a copy
    bool operator==(const Print &) const = default;
};
struct Due {
    bool operator==(const Due &) const = default;
};
struct Ended {
    PrintResult result;
    bool operator==(const Ended &) const = default;
};
struct Restarted {
    bool operator==(const Restarted &) const = default;
};

using Event = std::variant<Print, Due, Ended, Restarted>;

struct Step {
    PrintJob job;
    std::optional<receipt::Document> send; // after the new state is on record
};

[[nodiscard]] PrintJob owe(QString saleId, qint64 ticket, receipt::Document original, QString copyMark, Instant now);
[[nodiscard]] Step transition(PrintJob job, const Event &event, Instant now);

[[nodiscard]] bool isSameOnRecord(const PrintJob &one, const PrintJob &other);
[[nodiscard]] bool isSettled(const PrintJob &job); // its original is out, or a copy was made for the doubt about it
[[nodiscard]] bool isAtRest(const PrintJob &job);  // nothing will happen to it by itself
[[nodiscard]] std::optional<Instant> dueAt(const PrintJob &job);

}
