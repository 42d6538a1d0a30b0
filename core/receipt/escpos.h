// A document as ESC/POS, the command language of receipt printers (Epson's reference; clones differ in code pages and
// cutters). Commands follow from the blocks alone: no text can add, change or remove one.
#pragma once

#include "core/receipt/codepage.h"
#include "core/receipt/document.h"

namespace mostrador::receipt {

struct EscPosOptions {
    int columns = 42; // font A: 32 on 58 mm, 42 or 48 on 80 mm
    CodePage codePage = CodePage::Cp858;
    bool cut = true;     // without a cutter the slip is fed out of the housing
    bool drawer = false; // a drawer hangs on the printer
    bool operator==(const EscPosOptions &) const = default;
};

// What printers of that width usually have: no cutter on 58 mm.
[[nodiscard]] EscPosOptions usualOptions(int columns);

[[nodiscard]] QByteArray toEscPos(const Document &document, const EscPosOptions &options);

}
