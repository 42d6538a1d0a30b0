// One step of the printer's set-up as it is shown, with the receipt as it would come out beside it. Made of the machine by a
// pure function.
#pragma once

#include "core/receipt/document.h"
#include "core/setup/printersetup.h"
#include "ui/help/helpview.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/choicelist.h"

#include <QImage>

namespace mostrador::printerui {

struct FieldView {
    QString label;
    QString text;
    QString hint{};
    bool hasLines = false; // several
    bool isFile = false;   // which can be looked for
    bool operator==(const FieldView &) const = default;
};

// The receipt as these settings make it.
struct Paper {
    receipt::Document document;
    QImage picture{}; // of the shop, in the printer's dots
    bool operator==(const Paper &) const = default;
};

struct View {
    setup::PrinterStep step = setup::PrinterStep::Choice;
    QString heading;
    QString progress;
    QString explanation;
    QList<widgets::Choice> choices;
    int row = 0;
    QList<FieldView> fields;
    std::optional<text::Message> message;
    bool waits = false;
    QString goOn;
    QString goBack;
    QString again;  // empty: nothing was printed yet
    QString drawer; // empty: not here
    QString browse;
    QString paperName; // "58 mm · 32 columns"
    Paper paper;
    int columns = 0;
    help::Occasion help{}; // what F1 opens
    bool operator==(const View &) const = default;
};

[[nodiscard]] View viewOf(const setup::PrinterSetup &setup, const Paper &paper, const text::Phrasebook &words);

}
