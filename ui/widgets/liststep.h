// How far an arrow or page key moves in a list of which `page` rows are seen at once: down or up; nothing: another key.
#pragma once

#include <Qt>

#include <optional>

namespace mostrador::widgets {

[[nodiscard]] inline std::optional<int> listStep(int key, int page)
{
    switch (key) {
    case Qt::Key_Up:
        return -1;
    case Qt::Key_Down:
        return 1;
    case Qt::Key_PageUp:
        return -page;
    case Qt::Key_PageDown:
        return page;
    }
    return std::nullopt;
}

}
