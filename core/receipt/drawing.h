// The port for what a receipt shows beyond the printer's letters: it needs fonts, a QR encoder and files, which live
// outside the core. An empty raster means that it cannot be drawn.
#pragma once

#include "core/receipt/document.h"
#include "core/receipt/raster.h"

namespace mostrador::receipt {

// One row of a receipt, as it would stand there in letters.
struct DrawnRow {
    QString text;
    QString right{}; // ends at the right edge
    Alignment alignment = Alignment::Left;
    bool bold = false;
    bool operator==(const DrawnRow &) const = default;
};

class Drawing
{
public:
    virtual ~Drawing() = default;

    // Exactly `width` dots wide and `rowHeight` high.
    [[nodiscard]] virtual Raster row(const DrawnRow &row, int width) const = 0;

    // With its quiet zone, and whole dots for a module: `moduleDots`, or fewer if it would be wider than `widest`.
    [[nodiscard]] virtual Raster qr(const QString &text, int moduleDots, int widest) const = 0;

    // The shop's picture, made smaller where it is wider than `widest` dots.
    [[nodiscard]] virtual Raster logo(int widest) const = 0;
};

inline constexpr int columnDots = 12; // font A: 12 x 24 dots
inline constexpr int rowHeight = 30;  // with the printers' usual space between two rows

}
