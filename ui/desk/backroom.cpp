#include "ui/desk/backroom.h"

#include "core/base/result.h"
#include "core/till/reportid.h"
#include "ui/desk/office.h"
#include "ui/desk/serving.h"
#include "ui/desk/steps.h"
#include "ui/desk/words_office.h"
#include "ui/drawer/words_drawersheet.h"
#include "ui/shell/words_keys.h"

namespace mostrador::desk {

namespace {

using people::Right;

// On a single screen the customer's QR stands where the sheet would.
bool hidesTheQr(const till::State &state, const Shop &shop)
{
    const sale::Sale *sale = till::currentSale(state);
    const auto *waiting = sale ? till::waitingPayment(state, *sale) : nullptr;
    return waiting && isLive(*waiting) && !shop.hasCustomerWindow;
}

Right rightOf(const shift::Act &act, const till::State &state, const Shop &shop, Instant now)
{
    return std::visit(Overloaded{
                          [](const shift::Open &) { return Right::CloseDrawer; }, // who may close it may open it
                          [](const shift::MoveCash &) { return Right::MoveCash; },
                          [](const shift::OpenWithoutSale &) { return Right::OpenDrawer; },
                          [](const shift::TakeReport &) { return Right::ReadReport; },
                          [&](const shift::Close &close) {
                              shift::Circumstances around;
                              around.limit = {shop.setup.differenceLimit, shop.setup.currency};
                              around.unresolved = till::unresolvedOf(state, now);
                              const auto *session = till::openDrawer(state);
                              const bool unbalanced = session && needsApproval(*session, close.counted, around);
                              return unbalanced ? Right::CloseUnbalanced : Right::CloseDrawer;
                          },
                      },
        act);
}

// A close that does not balance is never a matter of course: somebody with the right types a PIN, whoever serves.
DeskStep doOrAsk(Desk desk, const shift::Act &act, const till::State &state, const Shop &shop, Instant now)
{
    const Right right = rightOf(act, state, shop, now);
    if (right != Right::CloseUnbalanced && mayNow(state, shop, right))
        return {std::move(desk), {ActOnDrawer{act, false}}, Tone::None};
    desk.office.errand = DrawerErrand{act, right};
    return askPin(std::move(desk), shop);
}

DeskStep showPast(Desk desk, drawer::Asks asks, const QString &allowedBy, const Shop &shop)
{
    if (asks == drawer::Asks::Closings)
        return go(std::move(desk), Layer::Drawer, {LoadClosings{}});
    const shift::Session session = desk.drawer.report->session;
    desk.message = drawer::printingACopy(shop.words, session.number);
    desk.layer = Layer::Drawer;
    return {std::move(desk), {PrintClosing{session.id, allowedBy}}, Tone::None};
}

// Only who may read reports gets them, or opens them to whoever serves, and is then named on the record of the copy.
DeskStep askPast(Desk desk, drawer::Asks asks, const till::State &state, const Shop &shop)
{
    const QString allowedBy = desk.drawer.closingsAllowedBy;
    if (mayNow(state, shop, Right::ReadReport) || !allowedBy.isEmpty())
        return showPast(std::move(desk), asks, allowedBy, shop);
    desk.office.errand = ClosingsErrand{asks};
    return askPin(std::move(desk), shop);
}

DeskStep afterDrawer(
    Desk desk, drawer::Turnout turnout, const till::State &state, const Shop &shop, Instant now)
{
    const bool stays = turnout.sheet == desk.drawer;
    desk.drawer = std::move(turnout.sheet);
    if (turnout.message)
        return say(std::move(desk), *turnout.message);
    switch (turnout.goes) {
    case drawer::Elsewhere::People:
        return openPeople(std::move(desk), state, shop);
    case drawer::Elsewhere::Lock:
        desk.layer = Layer::Favourites;
        return lock(std::move(desk), state, shop, now);
    case drawer::Elsewhere::Away:
        return go(std::move(desk), Layer::Favourites);
    case drawer::Elsewhere::Nowhere:
        break;
    }
    if (turnout.asks != drawer::Asks::Nothing)
        return askPast(std::move(desk), turnout.asks, state, shop);
    if (turnout.act)
        return doOrAsk(std::move(desk), *turnout.act, state, shop, now);
    if (stays)
        return {std::move(desk), {}, Tone::Low};
    return go(std::move(desk), Layer::Drawer);
}

DeskStep afterPeople(Desk desk, staff::Turnout turnout)
{
    desk.staff = std::move(turnout.sheet);
    if (turnout.message)
        return say(std::move(desk), *turnout.message);
    if (turnout.leaves)
        return go(std::move(desk), Layer::Favourites);
    QList<Wish> wishes;
    if (const auto *change = std::get_if<people::Change>(&turnout.wants))
        wishes.append(ChangePerson{*change});
    if (const auto *pin = std::get_if<staff::WithPin>(&turnout.wants))
        wishes.append(GivePin{pin->change, pin->pin});
    return go(std::move(desk), Layer::People, wishes);
}

}

bool isBackroom(Layer layer)
{
    return roomOf(layer) == Room::Backroom;
}

DeskStep openDrawerSheet(Desk desk, const till::State &state, const Shop &shop)
{
    if (desk.layer == Layer::Drawer)
        return go(std::move(desk), Layer::Favourites);
    if (hidesTheQr(state, shop))
        return say(std::move(desk), shell::unavailableMessage(shop.words, shell::Act::Drawer));
    desk.office.errand = {};
    desk.drawer = drawer::opened(state);
    return go(std::move(desk), Layer::Drawer);
}

DeskStep openPeople(Desk desk, const till::State &state, const Shop &shop)
{
    if (desk.layer == Layer::People)
        return go(std::move(desk), Layer::Favourites);
    if (hidesTheQr(state, shop))
        return say(std::move(desk), shell::unavailableMessage(shop.words, shell::Act::People));
    if (mayNow(state, shop, Right::People)) {
        desk.staff = staff::opened(till::cashierName(state));
        desk.office.approver = desk.staff.allowedBy;
        return go(std::move(desk), Layer::People);
    }
    desk.office.errand = PeopleErrand{};
    return askPin(std::move(desk), shop);
}

DeskStep chooseInBackroom(Desk desk, int digit, const till::State &state, const Shop &shop, Instant now)
{
    if (desk.layer == Layer::People) {
        auto turnout = staff::choose(desk.staff, digit, state);
        return afterPeople(std::move(desk), std::move(turnout));
    }
    auto turnout = drawer::choose(desk.drawer, digit, state, shop, now);
    return afterDrawer(std::move(desk), std::move(turnout), state, shop, now);
}

DeskStep answerInBackroom(Desk desk, const QString &text, const till::State &state, const Shop &shop, Instant now)
{
    if (desk.layer == Layer::People) {
        auto turnout = staff::answer(desk.staff, text, state, shop);
        return afterPeople(std::move(desk), std::move(turnout));
    }
    auto turnout = drawer::answer(desk.drawer, text, state, shop, now);
    return afterDrawer(std::move(desk), std::move(turnout), state, shop, now);
}

DeskStep escapeBackroom(Desk desk, const till::State &state)
{
    if (desk.layer == Layer::People) {
        auto turnout = staff::escape(desk.staff);
        return afterPeople(std::move(desk), std::move(turnout));
    }
    auto turnout = drawer::escape(desk.drawer, state);
    const bool leaves = turnout.goes == drawer::Elsewhere::Away;
    desk.drawer = std::move(turnout.sheet);
    return go(std::move(desk), leaves ? Layer::Favourites : Layer::Drawer);
}

DeskStep movePerson(Desk desk, int step, const till::State &state)
{
    if (desk.staff.step == staff::Step::List)
        desk.staff = moved(desk.staff, step, state);
    return {std::move(desk), {}, Tone::None};
}

DeskStep touchPerson(Desk desk, int row, const till::State &state)
{
    if (row < 0 || desk.staff.step != staff::Step::List)
        return {std::move(desk), {}, Tone::None};
    const bool again = desk.staff.row == row;
    desk.staff.row = row;
    return again || row == 0 ? openPerson(std::move(desk), state) : DeskStep{std::move(desk), {}, Tone::None};
}

DeskStep openPerson(Desk desk, const till::State &state)
{
    auto turnout = staff::openRow(desk.staff, state);
    return afterPeople(std::move(desk), std::move(turnout));
}

DeskStep printReport(Desk desk, const till::State &state, const Shop &shop)
{
    const shift::Session session = desk.drawer.report->session;
    if (session.closing)
        return askPast(std::move(desk), drawer::Asks::Copy, state, shop);
    const QString id = till::reportId(session);
    return {std::move(desk), {till::Event(till::PrintReceipt{id})}, Tone::None};
}

DeskStep allowedDrawer(Desk desk, const DrawerErrand &errand)
{
    return go(std::move(desk), Layer::Drawer, {ActOnDrawer{errand.act, true}});
}

// The list stays open to whoever serves while the sheet does; a copy is for that once.
DeskStep allowedClosings(Desk desk, drawer::Asks asks, const Shop &shop)
{
    const QString who = approverName(shop.words, desk.office.approver);
    if (asks == drawer::Asks::Closings)
        desk.drawer.closingsAllowedBy = who;
    return showPast(std::move(desk), asks, who, shop);
}

DeskStep allowedPeople(Desk desk, const Shop &shop)
{
    Q_UNUSED(shop);
    desk.staff = staff::opened(desk.office.approver);
    return go(std::move(desk), Layer::People);
}

DeskStep pinWasGiven(Desk desk, people::PinGiven given, const Shop &shop)
{
    auto turnout = staff::pinGiven(desk.staff, given, shop);
    return afterPeople(std::move(desk), std::move(turnout));
}

Desk withClosings(Desk desk, QList<shift::Session> closings)
{
    desk.drawer = drawer::withClosings(std::move(desk.drawer), std::move(closings));
    return desk;
}

DeskStep drawerActed(Desk desk, const shift::Act &act, const till::State &state, const Shop &shop, Instant now)
{
    const bool reads = std::holds_alternative<shift::TakeReport>(act) || std::holds_alternative<shift::Close>(act);
    if (reads && state.drawer) {
        const auto &closing = state.drawer->closing;
        desk.drawer = drawer::reading({*state.drawer, closing ? closing->unresolved : till::unresolvedOf(state, now), now});
        desk.layer = Layer::Drawer;
    } else if (desk.layer == Layer::Drawer) {
        desk.layer = Layer::Favourites;
    }
    desk.message = drawer::doneMessage(shop.words, act, state);
    return {std::move(desk), {}, Tone::None};
}

shell::Panel backroomPanelOf(const Desk &desk, const till::State &state, const Shop &shop, Instant now)
{
    if (desk.layer == Layer::Drawer)
        return drawer::sheetOf(desk.drawer, state, shop, now);
    return std::visit([](const auto &panel) { return shell::Panel(panel); }, staff::panelOf(desk.staff, state, shop));
}

counter::EntryView backroomEntryOf(const Desk &desk, const till::State &state, const Shop &shop)
{
    return desk.layer == Layer::Drawer ? drawer::entryOf(desk.drawer, state, shop) : staff::entryOf(desk.staff, shop);
}

}
