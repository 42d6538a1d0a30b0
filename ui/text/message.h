// The shape of everything that the till tells people when something happened: what, did money move, what to do now.
#pragma once

#include <QString>

namespace mostrador::text {

enum class Severity { Information, Success, Warning, Failure };

struct Message {
    Severity severity = Severity::Information;
    QString whatHappened;
    QString didMoneyMove; // empty where money cannot be in doubt
    QString whatNow;      // empty where nothing is to be done
    bool operator==(const Message &) const = default;
};

// The three parts in one line, for the command line and the log.
[[nodiscard]] QString inOneLine(const Message &message);

}
