// The slip by which a person sees what a printer can do: its width, its letters, its pictures, its cutter. For setting it up.
#pragma once

#include "core/receipt/escpos.h"

namespace mostrador::receipt {

struct TestSlipWords {
    QString title;
    QString width;   // above the rulers
    QString letters; // above the same letters in every code page
    QString native;  // above a QR that the printer draws
    QString raster;  // above one that is sent as a picture
    bool operator==(const TestSlipWords &) const = default;
};

// What only a right code page shows right.
inline constexpr char16_t testLetters[] = u"ñ á é í ó ú ü ¿ ¡ ç ã õ € Nº";
inline constexpr char16_t testCode[] = u"MOSTRADOR-TEST";

// Digits, as many as the row is wide, with its number at the end: "1234…789 42".
[[nodiscard]] QString ruler(int columns);

// As bytes: each row of letters is in a code page of its own.
[[nodiscard]] QByteArray testSlip(const EscPosOptions &options, const TestSlipWords &words, const Drawing *drawing);

// For printers of plain text: a ruler as wide as the paper, and the letters once.
[[nodiscard]] Document testDocument(int columns, const TestSlipWords &words);

// For pages: their letters are not all as wide, and a ruler of them would measure nothing.
[[nodiscard]] Document testPage(const TestSlipWords &words);

}
