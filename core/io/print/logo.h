// The shop's picture on receipts, read from a file that may be anything.
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

namespace mostrador::io {

inline constexpr qint64 largestLogoFile = 512 * 1024; // bytes
inline constexpr int longestLogoSide = 2'000;         // pixels

enum class LogoProblem {
    Unreadable, // no file, or not ours to read
    TooLarge,   // in bytes or pixels
    NotAPicture // neither PNG nor PBM, or damaged
};

// On white where it is transparent. Its size is known before a single pixel is decoded.
[[nodiscard]] Result<QImage, LogoProblem> readLogo(const QString &path);

}
