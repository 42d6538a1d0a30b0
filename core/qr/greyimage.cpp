#include "core/qr/greyimage.h"

#include <QStringDecoder>

#include <ZXing/ReadBarcode.h>

#include <cstring>

namespace mostrador::qr {

namespace {

constexpr char black = 0;
constexpr char white = char(255);

void paintRow(const Matrix &matrix, int y, int modulePixels, char *row)
{
    row += qsizetype(quietZone) * modulePixels;
    for (int x = 0; x < matrix.size; ++x) {
        if (matrix.dark(x, y))
            std::memset(row + qsizetype(x) * modulePixels, black, size_t(modulePixels));
    }
}

std::optional<QString> fromUtf8(const ZXing::ByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

}

int sideInModules(const Matrix &matrix)
{
    return matrix.size + 2 * quietZone;
}

int largestModulePixels(const Matrix &matrix, int side)
{
    return side / sideInModules(matrix);
}

GreyImage paintGrey(const Matrix &matrix, int modulePixels)
{
    const int side = sideInModules(matrix) * modulePixels;
    GreyImage image{side, side, QByteArray(qsizetype(side) * side, white)};
    char *row = image.pixels.data() + qsizetype(quietZone) * modulePixels * side;
    for (int y = 0; y < matrix.size; ++y) {
        paintRow(matrix, y, modulePixels, row);
        for (int copy = 1; copy < modulePixels; ++copy)
            std::memcpy(row + qsizetype(copy) * side, row, size_t(side));
        row += qsizetype(modulePixels) * side;
    }
    return image;
}

std::optional<QString> decode(const GreyImage &image)
{
    if (image.width <= 0 || image.pixels.size() != qsizetype(image.width) * image.height)
        return std::nullopt;
    const ZXing::ImageView view(reinterpret_cast<const uint8_t *>(image.pixels.constData()), image.width, image.height,
        ZXing::ImageFormat::Lum);
    const auto hints =
        ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryRotate(false).setTryDownscale(false);
    try {
        const ZXing::Result result = ZXing::ReadBarcode(view, hints);
        // The bytes, not the text: ZXing would guess a character set.
        return result.isValid() ? fromUtf8(result.bytes()) : std::nullopt;
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

}
