// What a look at a window would find: words that do not fit or are hard to read, what fingers miss, what is not heard.
#pragma once

#include "tests/ui/cutwords.h"
#include "tests/ui/faintwords.h"
#include "tests/ui/touchtargets.h"

namespace mostrador::tests {

[[nodiscard]] inline QString pageFaults(QWidget &window)
{
    QStringList faults;
    const auto add = [&faults](const QString &kind, const QStringList &found) {
        if (!found.isEmpty())
            faults.append(kind + QStringLiteral(": ") + found.join(QStringLiteral(" | ")));
    };
    add(QStringLiteral("cut"), cutWords(window));
    add(QStringLiteral("small"), smallTargets(window));
    add(QStringLiteral("unnamed"), unnamedParts(window));
    add(QStringLiteral("faint"), faintWords(window));
    return faults.join(QStringLiteral("; "));
}

}
