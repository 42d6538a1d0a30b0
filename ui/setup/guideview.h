// One step of the first-run guide as it is shown: what it is about, what can be chosen or typed, and what happened. Made of
// the guide by a pure function; the page keeps nothing of its own but a token that is being pasted.
#pragma once

#include "core/setup/guide.h"
#include "ui/help/helpview.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"
#include "ui/widgets/choicelist.h"

#include <QStringList>

namespace mostrador::guide {

struct FieldView {
    QString label;
    QString text;
    QString hint;
    bool isSecret = false;
    bool operator==(const FieldView &) const = default;
};

struct View {
    int page = 0; // another one takes the focus anew
    QString heading;
    QString progress;
    QString explanation;
    QList<widgets::Choice> choices;
    int row = 0;
    QList<FieldView> fields;
    bool searches = false; // the first field narrows the choices
    QString chooseFile;    // for the last field; empty: it names no file
    std::optional<text::Message> message;
    bool waits = false;
    QString goOn;
    QString goBack;
    QString leave;
    QString banner; // of a test account; else empty
    help::Occasion help; // what F1 opens
    bool operator==(const View &) const = default;
};

// In the language that was chosen in the guide.
[[nodiscard]] text::Phrasebook wordsOf(const setup::Choices &choices);
[[nodiscard]] help::Topic topicOf(setup::Step step);
[[nodiscard]] View viewOf(const setup::Guide &guide);

}
