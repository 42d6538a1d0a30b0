// The smallest steps of the desk: to say something, to wish for something, to close or to change the layer. Internal to
// ui/desk.
#pragma once

#include "ui/desk/desk.h"

namespace mostrador::desk {

[[nodiscard]] inline DeskStep say(Desk desk, text::Message message, Tone tone = Tone::Low)
{
    desk.message = std::move(message);
    return {std::move(desk), {}, tone};
}

[[nodiscard]] inline DeskStep wish(Desk desk, Wish wish)
{
    desk.message.reset();
    return {std::move(desk), {std::move(wish)}, Tone::None};
}

[[nodiscard]] inline DeskStep quiet(Desk desk)
{
    return {std::move(desk), {}, Tone::None};
}

// Asks for the PIN of whoever may allow the errand.
[[nodiscard]] DeskStep askPin(Desk desk, const Shop &shop);

[[nodiscard]] inline DeskStep go(Desk desk, Layer layer, QList<Wish> wishes = {})
{
    desk.layer = layer;
    desk.message.reset();
    return {std::move(desk), std::move(wishes), Tone::None};
}

[[nodiscard]] inline Desk closed(Desk desk)
{
    desk.layer = Layer::Favourites;
    desk.searchWords.clear();
    desk.received.clear();
    desk.afterWithdrawal.reset();
    desk.busyWith.clear();
    desk.chargeAfter.clear();
    desk.asked = {};
    desk.office.errand = {};
    return desk;
}

}
