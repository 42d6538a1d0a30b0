// A document as plain text: for files, for the terminal, and for printers that understand no commands.
#pragma once

#include "core/receipt/codepage.h"
#include "core/receipt/document.h"

namespace mostrador::receipt {

inline constexpr int fewestColumns = 24;
inline constexpr int mostColumns = 80;

// Rows of at most `columns` code points, each ended by a line feed; a QR code is a row with its text.
[[nodiscard]] QString toText(const Document &document, int columns);

// The same rows in a printer's code page.
[[nodiscard]] QByteArray toPlainBytes(const Document &document, int columns, CodePage page);

}
