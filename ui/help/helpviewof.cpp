#include "ui/help/helpview.h"

using namespace Qt::StringLiterals;

namespace mostrador::help {

namespace {

using text::Phrasebook;

QString asCode(const QString &text)
{
    return u'`' + text + u'`';
}

QString lineOf(const Chapter &chapter)
{
    return u"[%1 · %2](#%3)\n\n"_s.arg(QString::number(numberOf(chapter.topic)), chapter.title, anchorOf(chapter.topic));
}

QString tableOf(const Phrasebook &words, const QList<KeyRow> &keys)
{
    if (keys.isEmpty())
        return {};
    QString table = u"| %1 | |\n|---|---|\n"_s.arg(words.say("help", "Keys here"));
    for (const KeyRow &row : keys)
        table += u"| %1 | %2 |\n"_s.arg(asCode(row.key), row.word);
    return table + u'\n';
}

QString contentsOf(const Handbook &handbook)
{
    QString text;
    for (const Book book : allBooks) {
        text += u"### "_s + handbook.titles.at(static_cast<std::size_t>(book)) + u"\n\n"_s;
        for (const Chapter &chapter : handbook.chapters) {
            if (bookOf(chapter.topic) == book)
                text += lineOf(chapter);
        }
    }
    return text;
}

QString resultsOf(const Phrasebook &words, const Handbook &handbook, const QString &wanted)
{
    QString text;
    for (const Chapter &chapter : found(handbook, wanted))
        text += lineOf(chapter);
    return text.isEmpty() ? words.say("help", "No chapter has these words.") : text;
}

}

QString searchHint(const Phrasebook &words)
{
    return words.say("help", "Search: a word, or a number");
}

Reading answered(Reading reading, const QString &typed, const Handbook &handbook)
{
    if (typed.trimmed().isEmpty())
        return {reading.topic, !reading.contents, {}};
    bool isNumber = false;
    const qsizetype number = typed.trimmed().toInt(&isNumber);
    if (isNumber && number >= 1 && number <= static_cast<qsizetype>(allTopics.size()))
        return {allTopics.at(static_cast<std::size_t>(number - 1)), false, {}};
    const auto chapters = found(handbook, typed);
    if (chapters.isEmpty())
        return {reading.topic, reading.contents, {}};
    return {chapters.constFirst().topic, false, {}};
}

View viewOf(const Phrasebook &words, const shell::KeyMap &keys, const Occasion &occasion, const Reading &reading)
{
    const Handbook handbook = handbookOf(words.language());
    View view{{}, {}, words.say("help", "Enter: contents · ↑ ↓ scroll · Esc: back")};
    if (!reading.words.trimmed().isEmpty()) {
        view.heading = words.say("help", "Found");
        view.text = resultsOf(words, handbook, reading.words);
        view.hint = words.say("help", "Enter: the first · a number: that one · Esc clears");
        return view;
    }
    if (reading.contents) {
        view.heading = words.say("help", "Contents");
        view.text = contentsOf(handbook);
        view.hint = words.say("help", "Its number, Enter: opens · Esc: back");
        return view;
    }
    const Chapter chapter = chapterOf(handbook, reading.topic);
    view.heading = chapter.title;
    if (reading.topic == occasion.topic)
        view.text = tableOf(words, occasion.keys);
    view.text += withKeys(chapter.text, keys);
    return view;
}

}
