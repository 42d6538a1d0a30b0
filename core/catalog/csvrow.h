// One row of a spreadsheet's text file: fields between separators, quoted where needed. Source: RFC 4180, without line
// breaks in fields.
#pragma once

#include <QStringList>

#include <optional>

namespace mostrador::catalog {

// Nothing if a quote is not closed, or something stands between a closing quote and the separator.
[[nodiscard]] std::optional<QStringList> csvFields(QStringView row, QChar separator);

[[nodiscard]] QString csvField(const QString &text, QChar separator); // quoted only where it must be

}
