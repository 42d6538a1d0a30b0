// A QR symbol as pixels: 8-bit grey, whole pixels per module, quiet zone included; and reading one back, as a phone
// would.
#pragma once

#include "core/qr/matrix.h"

#include <optional>

namespace mostrador::qr {

struct GreyImage {
    int width = 0;
    int height = 0;
    QByteArray pixels; // row by row without padding, 0 = black, 255 = white
    [[nodiscard]] int at(int x, int y) const { return static_cast<unsigned char>(pixels[qsizetype(y) * width + x]); }
    bool operator==(const GreyImage &) const = default;
};

// The side of the symbol with its quiet zone, in modules.
[[nodiscard]] int sideInModules(const Matrix &matrix);

// How many whole pixels a module may have in a square of that many pixels; 0 when the symbol does not fit.
[[nodiscard]] int largestModulePixels(const Matrix &matrix, int side);

// `modulePixels` is at least 1.
[[nodiscard]] GreyImage paintGrey(const Matrix &matrix, int modulePixels);

// The text of the one QR symbol in the image; nothing when there is none or it cannot be read.
[[nodiscard]] std::optional<QString> decode(const GreyImage &image);

}
