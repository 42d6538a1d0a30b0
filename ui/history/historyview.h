// What the panels beside selling show, as plain data with every sentence already worded: the last sales, and sheets:
// evidence, a question with digits, a question with a field.
#pragma once

#include "ui/text/message.h"

#include <QList>
#include <QString>

namespace mostrador::history {

struct SaleRow {
    QString heading; // "128 · 14:32"
    QString amount;
    QString state;
    text::Severity severity = text::Severity::Information;
    bool operator==(const SaleRow &) const = default;
};

struct SalesPanel {
    QString heading;
    QList<SaleRow> rows;
    int chosen = -1;
    QString emptyHint;
    QString hint;
    bool operator==(const SalesPanel &) const = default;
};

struct Fact {
    QString label; // empty: the value stands alone, as a heading
    QString value;
    bool operator==(const Fact &) const = default;
};

struct Choice {
    int digit = 0;
    QString word;
    QString key{}; // shown instead of the digit, and pressed instead of it where it is a letter
    bool operator==(const Choice &) const = default;
};

struct Sheet {
    QString heading;
    QList<Fact> facts;
    QString question; // empty: nothing is asked
    QList<Choice> choices;
    QString hint;
    bool operator==(const Sheet &) const = default;
};

}
