// Proves that a QR as painted can be scanned, before a buyer stands in front of it: the requirements of ISO/IEC 18004
// that a painter can get wrong, and a real reader.
#pragma once

#include "core/qr/greyimage.h"

namespace mostrador::qr {

// Below this many pixels a module, phones at arm's length begin to fail.
inline constexpr int smallestModulePixels = 4;

struct SelfCheck {
    int modulePixels = 0; // 0: no symbol of this matrix's size in the image
    bool modulesLargeEnough = false;
    bool quietZoneClear = false;
    bool darkOnLight = false; // every module of the matrix, with full contrast
    bool readsBack = false;   // the reader finds exactly the expected text
    [[nodiscard]] bool passed() const { return modulesLargeEnough && quietZoneClear && darkOnLight && readsBack; }
    bool operator==(const SelfCheck &) const = default;
};

[[nodiscard]] SelfCheck check(const Matrix &matrix, const GreyImage &image, const QString &expected);

}
