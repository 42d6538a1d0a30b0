// A QR symbol as text for a terminal: two modules a character, the light ones drawn, so that it scans on a dark
// background.
#pragma once

#include "core/qr/matrix.h"

namespace mostrador::qr {

// Lines end with a line feed; the quiet zone is part of it.
[[nodiscard]] QString toTerminalText(const Matrix &matrix);

}
