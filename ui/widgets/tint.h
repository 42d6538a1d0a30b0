// How grave something is, as a colour, a band behind it and an icon: the same wherever a message is shown.
#pragma once

#include "ui/text/message.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace mostrador::widgets {

struct Tint {
    QColor ink;
    QColor band;
    theme::Icon icon;
};

[[nodiscard]] Tint tintOf(text::Severity severity, const theme::Colours &colours);

}
