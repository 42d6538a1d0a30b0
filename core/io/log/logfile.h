// The log on disk: one file for its owner alone, and when it is full a few older ones; never more. A disk that takes nothing loses
// lines and nothing else. Its one writer is the program that holds the data folder.
#pragma once

#include "core/base/clock.h"

#include <QFile>
#include <QMutex>

namespace mostrador::io {

inline constexpr qint64 largestLog = 1024 * 1024; // bytes of each file
inline constexpr int olderLogs = 4;               // mostrador.log.1 … .4

class LogFile final
{
public:
    LogFile(QString path, const Clock &clock, qint64 largest = largestLog);

    void write(const QString &source, const QString &text); // from any thread

private:
    void open();
    void rotate();

    QString m_path;
    const Clock &m_clock;
    qint64 m_largest;
    QMutex m_mutex;
    QFile m_file;
};

[[nodiscard]] QString logPath(const QString &dataFolder);
// The end of the log, older files included, at most so many bytes, whole lines; oldest first.
[[nodiscard]] QStringList endOfLog(const QString &path, qsizetype most);

}
