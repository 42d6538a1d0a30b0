#include "core/io/log/logfile.h"

#include "core/support/logline.h"

#include <QMutexLocker>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QString older(const QString &path, int number)
{
    return path + u'.' + QString::number(number);
}

}

LogFile::LogFile(QString path, const Clock &clock, qint64 largest)
    : m_path(std::move(path)), m_clock(clock), m_largest(largest), m_file(m_path)
{
    open();
}

void LogFile::open()
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        m_file.setPermissions(ownerOnly);
}

void LogFile::write(const QString &source, const QString &text)
{
    const QByteArray line = support::logLine(m_clock.now(), source, text).toUtf8() + '\n';
    const QMutexLocker locked(&m_mutex);
    if (m_file.size() + line.size() > m_largest)
        rotate();
    if (m_file.isOpen())
        m_file.write(line);
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(older(m_path, olderLogs));
    for (int number = olderLogs; number > 1; --number)
        QFile::rename(older(m_path, number - 1), older(m_path, number));
    if (!QFile::rename(m_path, older(m_path, 1)))
        QFile::remove(m_path); // rather lose it than let it grow
    open();
}

QString logPath(const QString &dataFolder)
{
    return dataFolder + u"/mostrador.log"_s;
}

QStringList endOfLog(const QString &path, qsizetype most)
{
    QByteArray end;
    for (int number = 0; number <= olderLogs && end.size() < most; ++number) {
        QFile file(number == 0 ? path : older(path, number));
        if (file.open(QIODevice::ReadOnly))
            end.prepend(file.readAll());
    }
    if (end.size() > most)
        end = end.last(most).mid(end.last(most).indexOf('\n') + 1);
    return QString::fromUtf8(end).split(u'\n', Qt::SkipEmptyParts);
}

}
