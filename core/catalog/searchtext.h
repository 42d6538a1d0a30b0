// What people type to find a product, as the full-text index is asked: nothing of it is ever read as the index's own
// language. Source: SQLite: fts5.html §3 (query syntax), §4.3.2 (the ascii tokenizer).
#pragma once

#include <QString>

namespace mostrador::catalog {

inline constexpr qsizetype longestSearchWord = 40; // no name has a longer one; a text pasted by mistake has
inline constexpr qsizetype mostSearchWords = 8; // of a typed text; the rest is not looked at

// The words of a product's name and category as the index keeps them: folded, apart, each once.
[[nodiscard]] QString indexedWords(QStringView name, QStringView category);

// What is looked for: the words typed, folded; none of them begins another.
[[nodiscard]] QStringList searchWords(QStringView typed);

// Finds what has, for each of the words, a word that begins with it. Empty: there are no words.
[[nodiscard]] QString searchExpression(const QStringList &words);

// Whether one of the indexed words begins with `word`.
[[nodiscard]] bool hasWord(QStringView indexed, QStringView word);

}
