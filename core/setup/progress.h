// What was chosen so far, as text to be kept between two sittings. There is no secret in it.
#pragma once

#include "core/setup/guide.h"

#include <QByteArray>

namespace mostrador::setup {

inline constexpr qsizetype largestProgress = 16 * 1024; // bytes

[[nodiscard]] QByteArray toProgress(const Guide &guide);

// The guide where it was left: before the token where something of the account has to be asked again. Nothing where the
// text is none of ours: then the guide begins anew.
[[nodiscard]] std::optional<Guide> fromProgress(const QByteArray &text);

}
