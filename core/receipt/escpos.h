// A document as ESC/POS, the command language of receipt printers (Epson's reference; clones differ in code pages and
// cutters). Commands follow from the blocks alone: no text can add, change or remove one; a row that the code page cannot
// spell becomes a picture of the same row.
#pragma once

#include "core/receipt/codepage.h"
#include "core/receipt/drawing.h"

namespace mostrador::receipt {

enum class QrForm : quint8 { Native, Raster, None };

struct EscPosOptions {
    int columns = 42; // font A: 32 on 58 mm, 42 or 48 on 80 mm
    CodePage codePage = CodePage::Cp858;
    bool cut = true;     // without a cutter the slip is fed out of the housing
    bool drawer = false; // a drawer hangs on the printer
    QrForm qr = QrForm::Native;
    bool operator==(const EscPosOptions &) const = default;
};

// What printers of that width usually have: no cutter on 58 mm.
[[nodiscard]] EscPosOptions usualOptions(int columns);

// Without a drawing there are no pictures: no logo, a QR only if the printer makes it, and what cannot be spelled is left
// out.
[[nodiscard]] QByteArray toEscPos(
    const Document &document, const EscPosOptions &options, const Drawing *drawing = nullptr);

}
