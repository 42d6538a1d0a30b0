// What mostrador-simulation is asked to do.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/money/money.h"
#include "tests/simulation/faults.h"

#include <QStringList>

#include <optional>

namespace mostrador::simulation {

struct Options {
    quint64 first = 1;
    std::optional<quint64> last; // none: until the time is over
    std::optional<std::chrono::seconds> duration; // of one core, for each job
    std::optional<money::Site> site; // none: Argentina
    int jobs = 1;
    QList<Fault> with;      // in every run, also what is withheld
    bool trace = false;     // of a single seed
    bool matrix = false;    // what has been reached, and what not
    QString knownUnreached; // file: what need not be reached, with reasons
    quint64 atLeast = 0;    // seeds, even if the time is over
};

inline constexpr auto usage =
    "mostrador-simulation [--seeds A..B] [--seconds N] [--seed N [--trace]] [--site MLA] [--jobs N]\n"
    "                     [--matrix] [--unreached FILE] [--at-least N] [--with FAULT]\n";

[[nodiscard]] Result<Options, QString> optionsFrom(const QStringList &arguments); // the error is the bad argument

}
