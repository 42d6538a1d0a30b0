#include "core/backup/backupname.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace mostrador::backup {

namespace {

constexpr auto timeFormat = "yyyyMMdd-HHmmss";

}

QString toText(const BackupName &name)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch(name.at), QTimeZone::utc());
    return u"mostrador-%1-%2Z"_s.arg(QString::number(name.till), utc.toString(QLatin1StringView(timeFormat)));
}

std::optional<BackupName> backupNameFrom(const QString &text)
{
    static const QRegularExpression form(u"^mostrador-([0-9]{1,4})-([0-9]{8}-[0-9]{6})Z$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    auto utc = QDateTime::fromString(match.captured(2), QLatin1StringView(timeFormat));
    if (!utc.isValid())
        return std::nullopt;
    utc.setTimeZone(QTimeZone::utc());
    return BackupName{match.captured(1).toInt(), instantFromMilliseconds(utc.toMSecsSinceEpoch())};
}

QString unfinished(const QString &name)
{
    return u'.' + name + u".part"_s;
}

std::optional<BackupName> unfinishedFrom(const QString &text)
{
    const QString name = text.mid(1).chopped(text.endsWith(u".part"_s) ? 5 : 0);
    return text == unfinished(name) ? backupNameFrom(name) : std::nullopt;
}

}
