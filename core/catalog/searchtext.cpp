#include "core/catalog/searchtext.h"

#include "core/catalog/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::catalog {

namespace {

constexpr qsizetype longestWord = 40; // no name has a longer one; a text pasted by mistake has

}

QString indexedWords(QStringView name, QStringView category)
{
    QStringList words = foldedWords(name) + foldedWords(category);
    words.removeDuplicates();
    return words.join(u' ');
}

QString searchExpression(QStringView typed)
{
    constexpr qsizetype mostRead = 400; // characters: names have fewer
    QStringList words = foldedWords(typed.left(mostRead));
    words.removeDuplicates();
    // A word that another one begins with asks for nothing more, and a single letter for half of the catalogue.
    const auto isAskedAnyway = [words](const QString &word) {
        return std::any_of(words.begin(), words.end(),
            [&](const QString &other) { return other.size() > word.size() && other.startsWith(word); });
    };
    words.removeIf(isAskedAnyway);
    QString expression;
    for (const QString &word : words.mid(0, mostSearchWords)) {
        if (!expression.isEmpty())
            expression += u' ';
        expression += u"\""_s + word.left(longestWord).replace(u'"', u"\"\""_s) + u"\"*"_s;
    }
    return expression;
}

}
