// The drawer in words: why an act is not possible, and its reports, row by row, for the screen and for paper. What a
// country calls them is in the dictionaries (and in sitewords).
#pragma once

#include "core/shift/act.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <QTimeZone>

namespace mostrador::text {

struct ReportRow {
    QString label; // alone: a heading
    QString value;
    bool strong = false;
    bool operator==(const ReportRow &) const = default;
};

[[nodiscard]] Message messageOf(const Phrasebook &words, shift::ShiftProblem problem);

[[nodiscard]] QString nameOfReport(const Phrasebook &words, const shift::Session &session); // "X report · shift 12"
[[nodiscard]] QList<ReportRow> rowsOf(const Phrasebook &words, const shift::Report &report, const QTimeZone &zone);
[[nodiscard]] QList<ReportRow> rowsOf(const Phrasebook &words, const QList<shift::Unresolved> &unresolved);

// "Surplus $ 20,00", "Short by $ 5,00", "The count is right."
[[nodiscard]] QString shownDifference(const Phrasebook &words, money::Money difference);

}
