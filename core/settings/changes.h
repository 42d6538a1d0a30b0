// What differs between two settings, key by key, and the record of it in the journal: who changed what, from what to what.
#pragma once

#include "core/journal/record.h"
#include "core/settings/settings.h"

#include <QList>

namespace mostrador::settings {

struct Change {
    QString path;   // "printer.columns"
    QString before; // as it stands in the file; empty: the key did not count, for want of a provider
    QString after;
    bool operator==(const Change &) const = default;
};

// In the order of the file, without secrets.
[[nodiscard]] QList<Change> changesBetween(const Settings &before, const Settings &after);

// `how`: "import", "screen". `by`: who it was.
[[nodiscard]] journal::Draft recordOf(const QList<Change> &changes, const QString &how, const QString &by);

}
