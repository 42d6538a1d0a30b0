// The one set of icons: monochrome drawings, tinted with a colour of the theme.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

#include <array>

namespace mostrador::theme {

enum class Icon {
    Check,
    Cross,
    Warning,
    Info,
    Clock,
    Lock,
    Printer,
    Online,
    Offline,
    Qr,
    Cash,
    Search,
    Trash,
    Scanner,
    Phone,
    Question,
    Backspace,
    Keyboard,
    Back,
    Mute
};

inline constexpr std::array allIcons{Icon::Check, Icon::Cross, Icon::Warning, Icon::Info, Icon::Clock, Icon::Lock,
    Icon::Printer, Icon::Online, Icon::Offline, Icon::Qr, Icon::Cash, Icon::Search, Icon::Trash, Icon::Scanner,
    Icon::Phone, Icon::Question, Icon::Backspace,
    Icon::Keyboard, Icon::Back, Icon::Mute};

// `size` in logical pixels; the pixmap carries the ratio.
[[nodiscard]] QPixmap pixmapOf(Icon icon, const QColor &colour, int size, qreal devicePixelRatio = 1.0);

[[nodiscard]] QIcon iconOf(Icon icon, const QColor &colour, const QColor &disabledColour);

}
