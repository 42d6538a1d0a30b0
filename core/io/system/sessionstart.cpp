#include "core/io/system/sessionstart.h"

#include "core/io/system/folders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

QString quoted(QString program)
{
    for (const auto &each : {u"\\"_s, u"\""_s, u"`"_s, u"$"_s})
        program.replace(each, u"\\"_s + each);
    // Read twice: first as a value of the file, then as a command.
    return u"\""_s + program.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"%%"_s) + u"\""_s;
}

}

QString sessionStartFile()
{
    return QFileInfo(configFolder()).absolutePath() + u"/autostart/mostrador.desktop"_s;
}

bool startsWithSession()
{
    return QFileInfo::exists(sessionStartFile());
}

std::optional<QString> startWithSession(const QString &program)
{
    const QString path = sessionStartFile();
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const QString text = u"[Desktop Entry]\nType=Application\nName=Mostrador\nIcon=mostrador\nTerminal=false\nExec=%1\n"_s.arg(quoted(program));
    const QByteArray bytes = text.toUtf8();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? std::nullopt : std::optional(file.errorString());
}

std::optional<QString> doNotStartWithSession()
{
    QFile file(sessionStartFile());
    return !file.exists() || file.remove() ? std::nullopt : std::optional(file.errorString());
}

}
