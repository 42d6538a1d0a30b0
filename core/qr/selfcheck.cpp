#include "core/qr/selfcheck.h"

#include <algorithm>

namespace mostrador::qr {

namespace {

constexpr int darkest = 80;   // a dark module is at most this bright
constexpr int lightest = 175; // a light one at least this

// The square that holds everything that is not background.
struct Box {
    int left = 0;
    int top = 0;
    int right = -1; // inclusive
    int bottom = -1;
    [[nodiscard]] int width() const { return right - left + 1; }
    [[nodiscard]] int height() const { return bottom - top + 1; }
};

Box symbolIn(const GreyImage &image)
{
    Box box{image.width, image.height};
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            if (image.at(x, y) >= lightest)
                continue;
            box.left = std::min(box.left, x);
            box.right = std::max(box.right, x);
            box.top = std::min(box.top, y);
            box.bottom = y;
        }
    }
    return box;
}

bool hasQuietZone(const GreyImage &image, const Box &box, int modulePixels)
{
    const int needed = quietZone * modulePixels;
    return box.left >= needed && box.top >= needed && image.width - 1 - box.right >= needed &&
           image.height - 1 - box.bottom >= needed;
}

bool matches(const Matrix &matrix, const GreyImage &image, const Box &box, int modulePixels)
{
    for (int y = 0; y < box.height(); ++y) {
        for (int x = 0; x < box.width(); ++x) {
            const int grey = image.at(box.left + x, box.top + y);
            const bool dark = matrix.dark(x / modulePixels, y / modulePixels);
            if (dark ? grey > darkest : grey < lightest)
                return false;
        }
    }
    return true;
}

bool isWellFormed(const GreyImage &image)
{
    return image.width > 0 && image.height > 0 && image.pixels.size() == qsizetype(image.width) * image.height;
}

}

SelfCheck check(const Matrix &matrix, const GreyImage &image, const QString &expected)
{
    SelfCheck result;
    if (matrix.size <= 0 || !isWellFormed(image))
        return result;
    result.readsBack = decode(image) == expected;
    const Box box = symbolIn(image);
    if (box.width() < matrix.size || box.width() != box.height() || box.width() % matrix.size != 0)
        return result;
    result.modulePixels = box.width() / matrix.size;
    result.modulesLargeEnough = result.modulePixels >= smallestModulePixels;
    result.quietZoneClear = hasQuietZone(image, box, result.modulePixels);
    result.darkOnLight = matches(matrix, image, box, result.modulePixels);
    return result;
}

}
