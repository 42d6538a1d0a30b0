// A manager's word: who allowed something, when and why. A value inside events, so that no machine needs a screen.
#pragma once

#include "core/base/instant.h"

#include <QString>

namespace mostrador::people {

inline constexpr qsizetype longestReason = 300;

struct Approval {
    QString who; // a manager's name, or the system's user for the command line
    QString why;
    Instant at{};
    bool operator==(const Approval &) const = default;
};

}
