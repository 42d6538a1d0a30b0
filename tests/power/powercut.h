// What a disk may hold after a power cut: everything that was synced, and of the rest whatever the cut leaves: nothing,
// all of it, all of it with the last write torn, or any part of it in any order.
#pragma once

#include "tests/power/recordingdisk.h"

#include <QMap>
#include <QRandomGenerator>

#include <optional>

namespace mostrador::power {

enum class Cut : quint8 {
    Nothing,   // the program dies and the system lives: all that was written is there
    Lost,      // nothing is there that was not synced
    TornStart, // all is there, but of the last write only the first half
    TornEnd,   // … or only the second half
    Shuffled,  // each write that was not synced is there, or not, or half
};

using Files = QMap<QString, QByteArray>;

// Follows the acts, one by one.
class DiskAfter
{
public:
    explicit DiskAfter(Files before = {});

    void follow(const Act &act);
    // What a new start finds. `random` is asked for Shuffled only.
    [[nodiscard]] Files after(Cut cut, QRandomGenerator &random) const;

private:
    struct File {
        QByteArray synced;
        QList<Act> since; // writes and truncations
    };
    [[nodiscard]] QByteArray contentOf(const File &file, Cut cut, QRandomGenerator &random, int last) const;
    int open(const QString &name);

    QList<File> m_files;        // never removed: a name that comes back may mean the old file
    QMap<QString, int> m_names; // as the running system sees them
    QMap<QString, int> m_syncedNames;
    QList<std::pair<QString, std::optional<int>>> m_namesSince; // set, or removed
    int m_lastWritten = -1;
};

}
