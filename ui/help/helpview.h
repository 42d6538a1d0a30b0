// What the help shows at one moment, as one value, and what leads there: where it was asked for, and what is being read.
#pragma once

#include "ui/help/handbook.h"

namespace mostrador::help {

struct KeyRow {
    QString key;
    QString word;
    bool operator==(const KeyRow &) const = default;
};

// Where somebody asks for help: what that screen is about, and its keys.
struct Occasion {
    Topic topic = Topic::FirstDay;
    QList<KeyRow> keys;
    bool operator==(const Occasion &) const = default;
};

struct Reading {
    Topic topic = Topic::FirstDay;
    bool contents = false; // the list of all chapters
    QString words;         // that are looked for; before everything else while there are any
    bool operator==(const Reading &) const = default;
};

struct View {
    QString heading;
    QString text; // Markdown; a link leads to a topic's anchor
    QString hint;
    bool operator==(const View &) const = default;
};

[[nodiscard]] QString searchHint(const text::Phrasebook &words); // of the field that is searched with

// What Enter does with the typed text: a number opens its chapter, words the first that has them, nothing the contents.
[[nodiscard]] Reading answered(Reading reading, const QString &typed, const Handbook &handbook);

// The keys stand before the chapter of the occasion, and before no other.
[[nodiscard]] View viewOf(
    const text::Phrasebook &words, const shell::KeyMap &keys, const Occasion &occasion, const Reading &reading);

}
