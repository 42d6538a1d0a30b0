// A QR symbol as a square of dark and light modules. ISO/IEC 18004; error correction level M, as printed and shown
// codes use it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace mostrador::qr {

// In modules, on every side: what the standard asks for.
inline constexpr int quietZone = 4;
// In UTF-8 bytes. EMV merchant codes end at 512; twice that still fits a window with modules that phones can read.
inline constexpr qsizetype textLimit = 1024;

enum class QrProblem {
    Empty,
    TooLong,
    NotEncodable, // holds a NUL or text that is not Unicode
};

struct Matrix {
    int size = 0;       // modules on a side, quiet zone excluded
    QByteArray modules; // row by row, 1 = dark
    [[nodiscard]] bool dark(int x, int y) const { return modules[qsizetype(y) * size + x] == 1; }
    bool operator==(const Matrix &) const = default;
};

[[nodiscard]] Result<Matrix, QrProblem> encode(const QString &text);

}
