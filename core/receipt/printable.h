// What may reach paper, a file or a preview as text: letters and marks, never a command. Every rendering passes its
// text through here.
#pragma once

#include <QString>

namespace mostrador::receipt {

// UTF-16 units in one text of a receipt. A QR code of that many bytes still fits on 58 mm paper.
inline constexpr qsizetype longestText = 500;

// Composed (NFC), white space as plain spaces, without C0, C1, DEL, invisible format characters, lone surrogates and
// private or unassigned code points; cut off at longestText.
[[nodiscard]] QString printable(const QString &text);

}
