// The smallest steps of the desk: to say something, to go to another layer; and the way to the PIN. Internal to ui/desk.
#pragma once

#include "ui/desk/desk.h"

namespace mostrador::desk {

[[nodiscard]] inline DeskStep say(Desk desk, text::Message message)
{
    desk.message = std::move(message);
    return {std::move(desk), {}, Tone::Low};
}

// Asks for the PIN of whoever may allow the errand.
[[nodiscard]] DeskStep askPin(Desk desk, const Shop &shop);

[[nodiscard]] inline DeskStep go(Desk desk, Layer layer, QList<Wish> wishes = {})
{
    desk.layer = layer;
    desk.message.reset();
    return {std::move(desk), std::move(wishes), Tone::None};
}

}
