// A disk that writes down what SQLite does to it, and what the till did meanwhile: from that every state can be made
// that a power cut could have left behind. Source: SQLite: c3ref/vfs.html, atomiccommit.html ("hardware assumptions").
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <mutex>
#include <sqlite3.h>

namespace mostrador::power {

enum class ActKind : quint8 {
    Create, // a name in the folder
    Remove,
    Write,
    Truncate,
    Sync,       // of a file's content
    SyncFolder, // of the names in it
};

struct Act {
    ActKind kind = ActKind::Write;
    QString file; // its name in the folder
    qint64 offset = 0;
    QByteArray bytes{};
    qint64 size = 0; // of Truncate
};

// As long as it lives every connection of this process goes through it: it is SQLite's default. Its syncs do nothing,
// so that thousands of states can be tried.
class RecordingDisk
{
public:
    RecordingDisk();
    ~RecordingDisk();
    RecordingDisk(const RecordingDisk &) = delete;
    RecordingDisk &operator=(const RecordingDisk &) = delete;

    void begin(); // forgets what was, and writes down from here on
    QList<Act> end();
    [[nodiscard]] qsizetype length() const; // so many acts so far

    // For the functions that SQLite calls.
    void note(Act act);
    [[nodiscard]] sqlite3_vfs *real() const { return m_real; }

private:
    sqlite3_vfs *m_real;
    sqlite3_vfs m_own{};
    mutable std::mutex m_mutex; // guards the two below: the journal writes on its own thread
    QList<Act> m_acts;
    bool m_recording = false;
};

}
