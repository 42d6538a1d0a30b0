#include "ui/drawer/drawersheet.h"

#include "ui/drawer/words_drawersheet.h"
#include "ui/text/words_drawer.h"
#include "ui/text/words_money.h"

namespace mostrador::drawer {

namespace {

enum class Item : quint8 { CashIn, CashOut, OpenIt, Report, Close, LastClose, Closings, Copy, People, Lock };

// In the order of the digits.
QList<Item> itemsOf(const DrawerSheet &sheet, const till::State &state)
{
    if (sheet.step == Step::Float)
        return state.drawer ? QList{Item::LastClose, Item::People, Item::Lock} : QList{Item::People, Item::Lock};
    if (sheet.step == Step::Report)
        return sheet.report && sheet.report->session.closing ? QList{Item::Copy, Item::Closings} : QList<Item>();
    return {Item::CashIn, Item::CashOut, Item::OpenIt, Item::Report, Item::Close, Item::Closings, Item::People, Item::Lock};
}

Turnout stay(DrawerSheet sheet)
{
    return {std::move(sheet)};
}

Turnout go(DrawerSheet sheet, Step step)
{
    sheet.step = step;
    return {std::move(sheet)};
}

Turnout say(DrawerSheet sheet, text::Message message)
{
    Turnout turnout{std::move(sheet)};
    turnout.message = std::move(message);
    return turnout;
}

Turnout act(DrawerSheet sheet, shift::Act act)
{
    Turnout turnout{std::move(sheet)};
    turnout.act = std::move(act);
    return turnout;
}

Turnout elsewhere(DrawerSheet sheet, Elsewhere goes)
{
    Turnout turnout{std::move(sheet)};
    turnout.goes = goes;
    return turnout;
}

Turnout ask(DrawerSheet sheet, Asks asks)
{
    Turnout turnout{std::move(sheet)};
    turnout.asks = asks;
    return turnout;
}

// A digit for each of a page, and one for the next page; behind the last comes the first.
Turnout chooseClosing(DrawerSheet sheet, int digit, Instant now)
{
    if (digit == closingsInAPage + 1 && pagesOf(sheet) > 1) {
        sheet.page = (sheet.page + 1) % pagesOf(sheet);
        return go(std::move(sheet), Step::Closings);
    }
    const qsizetype at = sheet.page * closingsInAPage + digit - 1;
    if (digit < 1 || digit > closingsInAPage || at >= sheet.closings.size())
        return stay(std::move(sheet));
    const shift::Session &session = sheet.closings[at];
    sheet.report = shift::Report{session, session.closing ? session.closing->unresolved : QList<shift::Unresolved>(), now};
    return go(std::move(sheet), Step::Report);
}

Turnout askAmount(DrawerSheet sheet, shift::MoveKind kind)
{
    sheet.kind = kind;
    return go(std::move(sheet), Step::Amount);
}

Turnout take(DrawerSheet sheet, Item item, const till::State &state, Instant now)
{
    switch (item) {
    case Item::CashIn:
        return askAmount(std::move(sheet), shift::MoveKind::In);
    case Item::CashOut:
        return askAmount(std::move(sheet), shift::MoveKind::Out);
    case Item::OpenIt:
        return act(std::move(sheet), shift::OpenWithoutSale{});
    case Item::Report:
        return act(std::move(sheet), shift::TakeReport{});
    case Item::Close:
        return go(std::move(sheet), Step::Count);
    case Item::LastClose:
        if (!state.drawer)
            return stay(std::move(sheet));
        return stay(reading({*state.drawer, state.drawer->closing ? state.drawer->closing->unresolved : QList<shift::Unresolved>(), now}));
    case Item::Closings:
        return ask(std::move(sheet), Asks::Closings);
    case Item::Copy:
        return ask(std::move(sheet), Asks::Copy);
    case Item::People:
        return elsewhere(std::move(sheet), Elsewhere::People);
    case Item::Lock:
        return elsewhere(std::move(sheet), Elsewhere::Lock);
    }
    Q_UNREACHABLE();
}

Turnout withReason(DrawerSheet sheet, const QString &reason)
{
    const shift::MoveCash move{sheet.kind, sheet.amount, reason};
    return act(std::move(sheet), move);
}

Turnout chooseReason(DrawerSheet sheet, int digit, const desk::Shop &shop)
{
    const QStringList reasons = moveReasons(shop.words, sheet.kind);
    if (digit == reasons.size() + 1)
        return go(std::move(sheet), Step::OwnReason);
    return digit >= 1 && digit <= reasons.size() ? withReason(std::move(sheet), reasons[digit - 1]) : stay(std::move(sheet));
}

Turnout answerCount(DrawerSheet sheet, const QString &text, const desk::Shop &shop)
{
    const auto count = shift::countFromText(text, shop.setup.currency);
    if (!count)
        return say(std::move(sheet), text::messageOf(shop.words, count.error()));
    sheet.count = *count;
    return go(std::move(sheet), Step::Review);
}

Turnout answerAmount(DrawerSheet sheet, money::Money amount)
{
    switch (sheet.step) {
    case Step::Float:
        return act(std::move(sheet), shift::Open{amount});
    case Step::Review: {
        const shift::Close close{sheet.count.total, sheet.count.pieces, amount, {}};
        return act(std::move(sheet), close);
    }
    case Step::Amount:
        sheet.amount = amount;
        return go(std::move(sheet), Step::Reason);
    case Step::Menu:
    case Step::Reason:
    case Step::OwnReason:
    case Step::Count:
    case Step::Report:
    case Step::Closings:
        break;
    }
    return stay(std::move(sheet));
}

}

DrawerSheet opened(const till::State &state)
{
    DrawerSheet sheet;
    sheet.step = till::openDrawer(state) ? Step::Menu : Step::Float;
    return sheet;
}

DrawerSheet reading(shift::Report report)
{
    DrawerSheet sheet;
    sheet.step = Step::Report;
    sheet.report = std::move(report);
    return sheet;
}

DrawerSheet withClosings(DrawerSheet sheet, QList<shift::Session> closings)
{
    sheet.step = Step::Closings;
    sheet.closings = std::move(closings);
    sheet.page = 0;
    return sheet;
}

qsizetype pagesOf(const DrawerSheet &sheet)
{
    return (sheet.closings.size() + closingsInAPage - 1) / closingsInAPage;
}

Turnout choose(DrawerSheet sheet, int digit, const till::State &state, const desk::Shop &shop, Instant now)
{
    if (sheet.step == Step::Reason)
        return chooseReason(std::move(sheet), digit, shop);
    if (sheet.step == Step::Closings)
        return chooseClosing(std::move(sheet), digit, now);
    const bool isMenu = sheet.step == Step::Menu || sheet.step == Step::Float || sheet.step == Step::Report;
    const auto items = itemsOf(sheet, state);
    if (!isMenu || digit < 1 || digit > items.size())
        return stay(std::move(sheet));
    return take(std::move(sheet), items[digit - 1], state, now);
}

Turnout answer(DrawerSheet sheet, const QString &text, const till::State &state, const desk::Shop &shop, Instant now)
{
    if (sheet.step == Step::Float && text.compare(u"Z", Qt::CaseInsensitive) == 0)
        return take(std::move(sheet), Item::LastClose, state, now);
    if (sheet.step == Step::OwnReason)
        return withReason(std::move(sheet), text);
    if (sheet.step == Step::Count)
        return answerCount(std::move(sheet), text, shop);
    const auto amount = money::fromTypedText(text, shop.setup.currency);
    if (!amount)
        return say(std::move(sheet), text::messageOf(shop.words, amount.error()));
    if (sheet.step == Step::Review && *amount > sheet.count.total)
        return say(std::move(sheet), text::messageOf(shop.words, shift::ShiftProblem::MoreThanCounted));
    return answerAmount(std::move(sheet), *amount);
}

Turnout escape(DrawerSheet sheet, const till::State &state)
{
    if (sheet.step == Step::Report && !sheet.closings.isEmpty()) // one step out: it was read out of a list
        return go(std::move(sheet), Step::Closings);
    const bool leaves = sheet.step == Step::Float || sheet.step == Step::Menu || sheet.step == Step::Report;
    if (leaves)
        return elsewhere(std::move(sheet), Elsewhere::Away);
    return stay(opened(state));
}

namespace {

history::Choice choiceOf(const desk::Shop &shop, int digit, Item item)
{
    const auto &words = shop.words;
    switch (item) {
    case Item::CashIn:
        return {digit, words.say("drawer", "Cash in"), {}};
    case Item::CashOut:
        return {digit, words.say("drawer", "Cash out"), {}};
    case Item::OpenIt:
        return {digit, words.say("drawer", "Open the drawer without a sale"), {}};
    case Item::Report:
        return {digit, words.say("drawer", "X report"), QStringLiteral("X")};
    case Item::Close:
        return {digit, words.say("drawer", "Close of the drawer (Z)"), QStringLiteral("C")};
    case Item::LastClose:
        return {digit, words.say("drawer", "Read the last close"), QStringLiteral("Z")};
    case Item::Closings:
        return {digit, words.say("drawer", "Earlier closes"), {}};
    case Item::Copy:
        return {digit, words.say("drawer", "Print a copy"), shop.keys.keyOf(shell::Act::Reprint)};
    case Item::People:
        return {digit, words.say("counter", "People"), shop.keys.keyOf(shell::Act::People)};
    case Item::Lock:
        return {digit, words.say("counter", "Lock"), shop.keys.keyOf(shell::Act::Lock)};
    }
    Q_UNREACHABLE();
}

}

QList<history::Choice> choicesOf(const DrawerSheet &sheet, const till::State &state, const desk::Shop &shop)
{
    QList<history::Choice> choices;
    int digit = 0;
    for (const Item item : itemsOf(sheet, state)) {
        ++digit;
        choices.append(choiceOf(shop, digit, item));
    }
    return choices;
}

}
