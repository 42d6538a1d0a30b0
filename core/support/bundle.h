// What a manager sends when something is wrong, as text that they read first: what runs here, how it is set, what was checked, and
// the last things that happened, without secrets and without anything about buyers.
#pragma once

#include "core/journal/record.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace mostrador::support {

inline constexpr int mostEvents = 300;             // records of the journal
inline constexpr qsizetype mostLogBytes = 200'000; // of the end of the log

struct Section {
    QString title;
    QStringList lines;
};

// Everything in it has been redacted once more.
[[nodiscard]] QString bundleText(const QList<Section> &sections);

// A record in one line: number, time, kind, ticket, subject, event and state by their names. Nothing that anybody typed.
[[nodiscard]] QString eventLine(const journal::Record &record);

}
