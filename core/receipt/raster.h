// A picture of dots as receipt printers draw it (ESC/POS: GS v 0), one bit a dot.
#pragma once

#include <QByteArray>

#include <string>

namespace mostrador::receipt {

inline constexpr int mostRasterHeight = 1'600; // dots: 20 cm

struct Raster {
    int width = 0; // in dots
    int height = 0;
    QByteArray bits; // row by row, each filled up to whole bytes; the highest bit is the leftmost dot, 1 = black
    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
    bool operator==(const Raster &) const = default;
};

[[nodiscard]] Raster blankRaster(int width, int height);
void blacken(Raster &raster, int x, int y);
[[nodiscard]] bool isBlack(const Raster &raster, int x, int y);

// In the middle of a row of `width` dots, to whole bytes: not every printer aligns pictures by itself.
[[nodiscard]] Raster centred(const Raster &raster, int width);

// The commands that print it; twice as high as it is if so wanted. No dots can be taken for a command that printers
// obey at any moment, even between the bytes of another (DLE EOT, DLE ENQ, DLE DC4): a dot more breaks it.
[[nodiscard]] std::string rasterCommands(const Raster &raster, bool doubleHeight = false);

}
