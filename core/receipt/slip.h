// A document as the slip that leaves the printer: its rows as they are broken for that width, codes and the picture between
// them. For showing it on a screen, with the same rules as the printed one.
#pragma once

#include "core/receipt/document.h"

namespace mostrador::receipt {

struct SlipRow {
    QString text; // with the spaces that align it
    bool bold = false;
    bool large = false; // twice as high, as wide as the others
    bool operator==(const SlipRow &) const = default;
};

using SlipPart = std::variant<SlipRow, QrCode, Logo>;

// `columns` as in text.h.
[[nodiscard]] QList<SlipPart> slipOf(const Document &document, int columns);

}
