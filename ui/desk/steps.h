// The two smallest steps of the desk: to say something, and to go to another layer. Internal to ui/desk.
#pragma once

#include "ui/desk/desk.h"

namespace mostrador::desk {

[[nodiscard]] inline DeskStep say(Desk desk, text::Message message)
{
    desk.message = std::move(message);
    return {std::move(desk), {}, Tone::Low};
}

[[nodiscard]] inline DeskStep go(Desk desk, Layer layer, QList<Wish> wishes = {})
{
    desk.layer = layer;
    desk.message.reset();
    return {std::move(desk), std::move(wishes), Tone::None};
}

}
