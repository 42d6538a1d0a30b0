#include "ui/help/handbook.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::help {

namespace {

// Small letters without accents: who looks for "codigo" means "código".
QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c;
    }
    return letters;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); });
}

QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2).trimmed(); // after "# "
}

}

QString markdownOf(text::Language language, Book book)
{
    QFile file(u":/handbook/%1/%2"_s.arg(text::codeOf(language), fileNameOf(book)));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "markdownOf", "a handbook is not compiled into the program");
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Chapter> chaptersOf(const QString &markdown)
{
    static const QRegularExpression start(u"^<a id=\"([a-z-]+)\"></a>\\n+## (.+)\\n"_s, QRegularExpression::MultilineOption);
    QList<Chapter> chapters;
    qsizetype textFrom = 0;
    const auto endBefore = [&](qsizetype position) {
        if (!chapters.isEmpty() && chapters.last().text.isEmpty())
            chapters.last().text = markdown.mid(textFrom, position - textFrom).trimmed();
    };
    for (auto each = start.globalMatch(markdown); each.hasNext();) {
        const auto match = each.next();
        endBefore(match.capturedStart());
        textFrom = match.capturedEnd();
        if (const auto topic = topicFromAnchor(match.capturedView(1)))
            chapters.append({*topic, match.captured(2).trimmed(), {}});
    }
    endBefore(markdown.size());
    return chapters;
}

Handbook handbookOf(text::Language language)
{
    Handbook handbook;
    for (const Book book : allBooks) {
        const QString markdown = markdownOf(language, book);
        handbook.titles.at(static_cast<std::size_t>(book)) = titleOf(markdown);
        handbook.chapters += chaptersOf(markdown);
    }
    return handbook;
}

Chapter chapterOf(const Handbook &handbook, Topic topic)
{
    const auto found = std::find_if(handbook.chapters.begin(), handbook.chapters.end(),
        [topic](const Chapter &chapter) { return chapter.topic == topic; });
    return found == handbook.chapters.end() ? Chapter{topic, {}, {}} : *found;
}

QList<Chapter> found(const Handbook &handbook, const QString &words)
{
    const QStringList wanted = plain(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    QList<Chapter> byTitle;
    QList<Chapter> byText;
    for (const Chapter &chapter : handbook.chapters) {
        const QString title = plain(chapter.title);
        if (hasAll(title, wanted))
            byTitle.append(chapter);
        else if (hasAll(title + u' ' + plain(chapter.text), wanted))
            byText.append(chapter);
    }
    return byTitle + byText;
}

QString withKeys(const QString &markdown, const shell::KeyMap &keys)
{
    static const QRegularExpression span(u"`([^`]+)`"_s);
    const shell::KeyMap standard;
    QString text;
    qsizetype from = 0;
    for (auto each = span.globalMatch(markdown); each.hasNext();) {
        const auto match = each.next();
        const auto act = std::find_if(shell::allActs.begin(), shell::allActs.end(),
            [&](shell::Act one) { return standard.keyOf(one) == match.capturedView(1); });
        text += QStringView(markdown).mid(from, match.capturedStart() - from);
        text += act == shell::allActs.end() ? match.captured() : u'`' + keys.keyOf(*act) + u'`';
        from = match.capturedEnd();
    }
    return text.append(QStringView(markdown).mid(from));
}

}
