// A photo of a product, from a file that may be anything to the small picture that is kept, and back to pixels.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>

namespace mostrador::io {

inline constexpr qint64 largestPhotoFile = 16 * 1024 * 1024; // bytes
inline constexpr int longestPhotoSide = 12'000;              // pixels, as the file has it
inline constexpr int keptPhotoSide = 240;                    // pixels of the longer side: a tile on a screen of double density

// A JPEG of some kilobytes, on white where it was transparent. Its size is known before a pixel is decoded. None: no
// picture, too large, or not there.
[[nodiscard]] std::optional<QByteArray> photoFrom(const QString &path);

// Null: damaged, or larger than what photoFrom() makes.
[[nodiscard]] QImage pixelsOf(const QByteArray &photo);

}
