#include "core/support/bundle.h"

#include "core/support/redact.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mostrador::support {

namespace {

// A word of our own codecs; anything else is somebody's text.
QString wordIn(const QByteArray &json, const QString &key)
{
    static const QRegularExpression word(u"^[a-z_]{1,40}$"_s);
    const QString value = QJsonDocument::fromJson(json).object().value(key).toString();
    return word.match(value).hasMatch() ? value : QString();
}

// References and ids of ours; the name of a person is in none of them.
QString subjectOf(const journal::Record &record)
{
    static const QRegularExpression id(u"^[A-Za-z0-9:.\\-]{1,100}$"_s);
    return id.match(record.subject).hasMatch() ? record.subject : u"?"_s;
}

}

QString bundleText(const QList<Section> &sections)
{
    QStringList lines;
    for (const Section &section : sections) {
        lines += u"== "_s + section.title + u" =="_s;
        for (const QString &line : section.lines)
            lines += redacted(line);
        lines += QString();
    }
    return lines.join(u'\n');
}

QString eventLine(const journal::Record &record)
{
    QString state = wordIn(record.state, u"phase"_s);
    if (state.isEmpty())
        state = wordIn(record.state, u"state"_s);
    return u"%1 %2 %3 %4 %5 %6 %7 %8"_s
        .arg(QString::number(record.sequence), toUtcText(record.at), record.kind, QString::number(record.ticket), subjectOf(record),
            wordIn(record.event, u"event"_s), state, record.open ? u"open"_s : u"closed"_s);
}

}
