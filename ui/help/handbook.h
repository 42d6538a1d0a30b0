// The handbook: two books of chapters in each language, from the repository's resources/handbook. A chapter begins with the line
// <a id="ANCHOR"></a> and its heading; what stands between `` is a key, something to type, a setting or a command.
#pragma once

#include "ui/help/topic.h"
#include "ui/shell/keymap.h"
#include "ui/text/phrasebook.h"

#include <QList>

namespace mostrador::help {

struct Chapter {
    Topic topic = Topic::FirstDay;
    QString title;
    QString text; // Markdown
    bool operator==(const Chapter &) const = default;
};

struct Handbook {
    std::array<QString, allBooks.size()> titles;
    QList<Chapter> chapters; // in the order of the topics
    bool operator==(const Handbook &) const = default;
};

[[nodiscard]] QString markdownOf(text::Language language, Book book); // the whole file
[[nodiscard]] QList<Chapter> chaptersOf(const QString &markdown);     // those with an anchor that is known
[[nodiscard]] Handbook handbookOf(text::Language language);

// A chapter that is not there reads as an empty one.
[[nodiscard]] Chapter chapterOf(const Handbook &handbook, Topic topic);

// The chapters that have every word, whatever its accents; those with all of them in the title first. No words: none.
[[nodiscard]] QList<Chapter> found(const Handbook &handbook, const QString &words);

// The shop's own keys in place of the standard ones.
[[nodiscard]] QString withKeys(const QString &markdown, const shell::KeyMap &keys);

}
