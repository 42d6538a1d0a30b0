#include "ui/desk/backroom.h"
#include "ui/desk/office.h"
#include "ui/desk/officeparts.h"

namespace mostrador::desk {

shell::Panel officePanelOf(const Desk &desk, const till::State &state, const Shop &shop, Instant now)
{
    if (isBackroom(desk.layer))
        return backroomPanelOf(desk, state, shop, now);
    if (desk.layer == Layer::LastSales)
        return salesPanel(desk, state, shop);
    if (desk.layer == Layer::Evidence)
        return evidenceSheet(desk, shop);
    return errandSheet(desk, state, shop);
}

counter::EntryView officeEntryOf(const Desk &desk, const till::State &state, const Shop &shop)
{
    if (isBackroom(desk.layer))
        return backroomEntryOf(desk, state, shop);
    if (desk.layer == Layer::LastSales)
        return {shop.words.say("office", "↑ ↓ Enter"), counter::EntryMode::Digit, shop.setup.currency, true};
    return errandEntry(desk, shop);
}

QSet<shell::Act> officeActs()
{
    using shell::Act;
    return {Act::Help, Act::LastSales, Act::RemoveLine, Act::CheckPayment, Act::Reprint, Act::Drawer, Act::Lock,
        Act::People};
}

}
