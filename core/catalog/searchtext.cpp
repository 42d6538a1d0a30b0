#include "core/catalog/searchtext.h"

#include "core/catalog/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::catalog {

QString indexedWords(QStringView name, QStringView category)
{
    QStringList words = foldedWords(name) + foldedWords(category);
    words.removeDuplicates();
    return words.join(u' ');
}

QStringList searchWords(QStringView typed)
{
    constexpr qsizetype mostRead = 400; // characters: names have fewer
    QStringList words = foldedWords(typed.left(mostRead));
    for (QString &word : words)
        word.truncate(longestSearchWord);
    words.removeDuplicates();
    // A word that another one begins with asks for nothing more, and a single letter for half of the catalogue.
    const auto isAskedAnyway = [words](const QString &word) {
        return std::any_of(words.begin(), words.end(),
            [&](const QString &other) { return other.size() > word.size() && other.startsWith(word); });
    };
    words.removeIf(isAskedAnyway);
    return words.mid(0, mostSearchWords);
}

QString searchExpression(const QStringList &words)
{
    QString expression;
    for (const QString &word : words) {
        if (!expression.isEmpty())
            expression += u' ';
        expression += u"\""_s + QString(word).replace(u'"', u"\"\""_s) + u"\"*"_s;
    }
    return expression;
}

bool hasWord(QStringView indexed, QStringView word)
{
    for (qsizetype at = indexed.indexOf(word); at >= 0; at = indexed.indexOf(word, at + 1)) {
        if (at == 0 || indexed[at - 1] == u' ')
            return true;
    }
    return false;
}

}
