// What people type to find a product, as the full-text index is asked: nothing of it is ever read as the index's own
// language. Source: SQLite: fts5.html §3 (query syntax), §4.3.2 (the ascii tokenizer).
#pragma once

#include <QString>

namespace mostrador::catalog {

inline constexpr qsizetype mostSearchWords = 8; // of a typed text; the rest is not looked at

// The words of a product's name and category as the index keeps them: folded, apart, each once.
[[nodiscard]] QString indexedWords(QStringView name, QStringView category);

// Finds what has, for every word typed, a word that begins with it. Empty for a text without letters or digits.
[[nodiscard]] QString searchExpression(QStringView typed);

}
