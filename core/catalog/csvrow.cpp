#include "core/catalog/csvrow.h"

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
    if (!text.contains(separator) && !text.contains(quote))
        return text;
    return quote + QString(text).replace(u"\""_s, u"\"\""_s) + quote;
}

}
