// Whether there is anything to draw letters with.
#pragma once

namespace mostrador::io {

// False in a program without QGuiApplication: a QPainter or QPdfWriter would crash there as soon as it meets a text.
[[nodiscard]] bool hasFonts();

}
