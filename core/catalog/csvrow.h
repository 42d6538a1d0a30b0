// Rows of a spreadsheet's text file: fields between separators, quoted where needed, with line breaks inside quotes.
// Sources: RFC 4180; OWASP ASVS 1.2.10 (a field must never be read as a formula).
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace mostrador::catalog {

// Nothing if a quote is not closed, or something stands between a closing quote and the separator.
[[nodiscard]] std::optional<QStringList> csvFields(QStringView row, QChar separator);

[[nodiscard]] QString csvField(const QString &text, QChar separator); // quoted only where it must be

// A spreadsheet computes what begins with = + - @ or a tab; a single quote in front makes it a text. The second takes
// off exactly what the first has put there.
[[nodiscard]] QString guardedText(const QString &text);
[[nodiscard]] QString unguardedText(const QString &text);

// The rows of a file one after the other, as bytes: quotes and line breaks are the same in every encoding read here.
class CsvRows
{
public:
    CsvRows(QByteArrayView file, qsizetype longestRow) : m_file(file), m_longest(longestRow) {}

    // Without its line end; nothing at the end of the file. A quote that is not closed within the longest row ends with
    // its line.
    [[nodiscard]] std::optional<QByteArrayView> next();
    [[nodiscard]] qsizetype line() const { return m_line; } // of the row that next() gave, from 1
    [[nodiscard]] qsizetype at() const { return m_at; }     // bytes read so far

private:
    [[nodiscard]] qsizetype endOfRow() const;

    QByteArrayView m_file;
    qsizetype m_longest;
    qsizetype m_at = 0;
    qsizetype m_line = 0;
    qsizetype m_nextLine = 1;
};

}
