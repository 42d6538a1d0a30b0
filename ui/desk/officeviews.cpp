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

QSet<shell::Act> officeActs(const Desk &desk)
{
    using shell::Act;
    QSet<Act> acts{Act::Help, Act::LastSales, Act::Drawer, Act::Lock, Act::People};
    if (choosesASale(desk.layer))
        acts << Act::RemoveLine << Act::CheckPayment << Act::Reprint;
    if (desk.layer == Layer::Drawer && desk.drawer.report)
        acts << Act::Reprint;
    return acts;
}

}
