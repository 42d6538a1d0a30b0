#include "core/receipt/raster.h"

#include <algorithm>
#include <string_view>

namespace mostrador::receipt {

namespace {

constexpr int dotsPerByte = 8;
constexpr int bandHeight = 128; // what cheap printers have memory for
constexpr std::string_view rasterCommand{"\x1Dv0"};

int bytesInRow(const Raster &raster)
{
    return (raster.width + dotsPerByte - 1) / dotsPerByte;
}

qsizetype byteAt(const Raster &raster, int x, int y)
{
    return qsizetype(y) * bytesInRow(raster) + x / dotsPerByte;
}

char maskOf(int x)
{
    return static_cast<char>(0x80 >> (x % dotsPerByte));
}

bool endsRealTimeCommand(char c)
{
    constexpr char transmitStatus = 0x04;
    constexpr char recover = 0x05;
    constexpr char pulse = 0x14;
    return c == transmitStatus || c == recover || c == pulse;
}

void breakRealTimeCommands(std::string &bytes, std::size_t from)
{
    constexpr char dle = 0x10;
    constexpr char oneDotMore = 0x20;
    for (std::size_t i = from; i + 1 < bytes.size(); ++i) {
        if (bytes[i] == dle && endsRealTimeCommand(bytes[i + 1]))
            bytes[i] = static_cast<char>(bytes[i] | oneDotMore);
    }
}

void appendNumber(std::string &bytes, int number)
{
    bytes.push_back(static_cast<char>(number & 0xFF));
    bytes.push_back(static_cast<char>(number >> 8));
}

}

Raster blankRaster(int width, int height)
{
    Raster raster{width, height, {}};
    raster.bits = QByteArray(qsizetype(bytesInRow(raster)) * height, '\0');
    return raster;
}

void blacken(Raster &raster, int x, int y)
{
    char &byte = raster.bits.data()[byteAt(raster, x, y)];
    byte = static_cast<char>(byte | maskOf(x));
}

bool isBlack(const Raster &raster, int x, int y)
{
    return (raster.bits.at(byteAt(raster, x, y)) & maskOf(x)) != 0;
}

Raster centred(const Raster &raster, int width)
{
    if (raster.isEmpty() || raster.width >= width)
        return raster;
    const int margin = (width - raster.width) / 2 / dotsPerByte;
    Raster row = blankRaster(width, raster.height);
    for (int y = 0; y < raster.height; ++y) {
        const char *source = raster.bits.constData() + qsizetype(y) * bytesInRow(raster);
        std::copy_n(source, bytesInRow(raster), row.bits.data() + qsizetype(y) * bytesInRow(row) + margin);
    }
    return row;
}

std::string rasterCommands(const Raster &raster, bool doubleHeight)
{
    std::string bytes;
    const int height = std::min(raster.height, mostRasterHeight);
    for (int top = 0; top < height; top += bandHeight) {
        const int rows = std::min(bandHeight, height - top);
        const std::size_t begin = bytes.size();
        bytes.append(rasterCommand);
        bytes.push_back(doubleHeight ? '\2' : '\0');
        appendNumber(bytes, bytesInRow(raster));
        appendNumber(bytes, rows);
        bytes.append(raster.bits.constData() + byteAt(raster, 0, top), static_cast<std::size_t>(rows * bytesInRow(raster)));
        breakRealTimeCommands(bytes, begin);
    }
    return bytes;
}

}
