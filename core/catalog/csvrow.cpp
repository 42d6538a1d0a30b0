#include "core/catalog/csvrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::catalog {

namespace {

constexpr QChar quote = u'"';

// Reads from behind the opening quote; leaves `at` behind the closing one.
std::optional<QString> quotedField(QStringView row, qsizetype &at)
{
    QString field;
    for (; at < row.size(); ++at) {
        if (row[at] != quote) {
            field.append(row[at]);
        } else if (at + 1 < row.size() && row[at + 1] == quote) {
            field.append(quote);
            ++at;
        } else {
            ++at;
            return field;
        }
    }
    return std::nullopt;
}

QStringView behindGuards(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return text;
}

bool isFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

}

std::optional<QStringList> csvFields(QStringView row, QChar separator)
{
    QStringList fields;
    for (qsizetype at = 0; at <= row.size(); ++at) {
        if (at < row.size() && row[at] == quote) {
            const auto field = quotedField(row, ++at);
            if (!field || (at < row.size() && row[at] != separator))
                return std::nullopt;
            fields.append(*field);
        } else {
            qsizetype end = row.indexOf(separator, at);
            end = end < 0 ? row.size() : end;
            fields.append(row.mid(at, end - at).trimmed().toString());
            at = end;
        }
    }
    return fields;
}

QString csvField(const QString &text, QChar separator)
{
    const bool isPlain = !text.contains(separator) && !text.contains(quote) && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : quote + QString(text).replace(u"\""_s, u"\"\""_s) + quote;
}

QString guardedText(const QString &text)
{
    return isFormula(behindGuards(text)) ? u'\'' + text : text;
}

QString unguardedText(const QString &text)
{
    return text.startsWith(u'\'') && isFormula(behindGuards(text)) ? text.mid(1) : text;
}

qsizetype CsvRows::endOfRow() const
{
    const char *const file = m_file.data();
    const qsizetype limit = std::min(m_file.size(), m_at + m_longest);
    qsizetype firstBreak = -1;
    bool quoted = false;
    for (qsizetype at = m_at; at < limit; ++at) {
        if (file[at] == '"') {
            quoted = !quoted;
        } else if (file[at] == '\n') {
            if (!quoted)
                return at;
            firstBreak = firstBreak < 0 ? at : firstBreak;
        }
    }
    if (limit == m_file.size() && !quoted)
        return limit;
    if (firstBreak >= 0)
        return firstBreak;
    const qsizetype found = m_file.indexOf('\n', m_at);
    return found < 0 ? m_file.size() : found;
}

std::optional<QByteArrayView> CsvRows::next()
{
    if (m_at >= m_file.size())
        return std::nullopt;
    const qsizetype end = endOfRow();
    QByteArrayView row = m_file.sliced(m_at, end - m_at);
    m_line = m_nextLine;
    m_nextLine += 1 + std::count(row.begin(), row.end(), '\n');
    m_at = end + 1;
    if (row.endsWith('\r'))
        row.chop(1);
    return row;
}

}
