// Text as a search compares it: without accents, without case, in words.
#pragma once

#include <QString>
#include <QStringList>

namespace mostrador::catalog {

[[nodiscard]] QString folded(QStringView text);          // "Jamón COCIDO" → "jamon cocido"
[[nodiscard]] QStringList foldedWords(QStringView text); // runs of letters and digits, folded: "1,5 l" → "1", "5", "l"

}
