#include "core/support/logline.h"

#include "core/support/redact.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mostrador::support {

QString logLine(Instant at, const QString &source, const QString &text)
{
    QString line = text.left(longestLogLine);
    for (QChar &each : line) {
        if (each.category() == QChar::Other_Control || each == QChar(0x2028) || each == QChar(0x2029))
            each = u' '; // what is put in cannot pass for a line of its own
    }
    return toUtcText(at) + u' ' + source + u' ' + redacted(line);
}

QString attemptIn(const QString &text)
{
    static const QRegularExpression form(u"(?<![0-9A-Za-z-])[0-9]{1,4}-[0-9]{1,18}-[0-9]{1,4}-[A-Za-z0-9]{8}(?![0-9A-Za-z])"_s);
    return form.match(text).captured();
}

}
