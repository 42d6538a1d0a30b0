#include "ui/desk/serving.h"

#include "core/base/result.h"
#include "core/sale/editing.h"
#include "ui/desk/helping.h"
#include "ui/desk/office.h"
#include "ui/desk/steps.h"
#include "ui/desk/words_office.h"
#include "ui/sale/words_entry.h"
#include "ui/shell/words_keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::desk {

namespace {

using people::Right;

DeskStep swallow(Desk desk)
{
    return {std::move(desk), {}, Tone::Low};
}

DeskStep answerLock(Desk desk, const QString &pin, const Shop &shop, Instant now)
{
    if (isPaused(desk.office.tries, now))
        return say(std::move(desk), pinPaused(shop.words, desk.office.tries, now));
    return {std::move(desk), {CheckPin{pin}}, Tone::None};
}

DeskStep logIn(Desk desk, const people::Person *person, const Shop &shop, Instant now)
{
    if (person) {
        desk.office.tries = {};
        desk.help.onLock = false;
        desk.message.reset();
        const QString id = person->id;
        return {std::move(desk), {till::Event(till::Serve{id})}, Tone::None};
    }
    desk.office.tries = oneMore(desk.office.tries, now);
    const auto tries = desk.office.tries;
    return say(std::move(desk), isPaused(tries, now) ? pinPaused(shop.words, tries, now) : unknownPin(shop.words));
}

}

bool asksWho(const till::State &state, const Shop &shop)
{
    return shop.pins && std::any_of(state.people.begin(), state.people.end(), [&](const people::Person &each) {
        return each.active && each.role == people::Role::Manager && shop.pins->hasPin(each.id);
    });
}

bool isLocked(const till::State &state, const Shop &shop)
{
    return state.cashier.isEmpty() && asksWho(state, shop);
}

bool mayNow(const till::State &state, const Shop &shop, Right right)
{
    if (!asksWho(state, shop))
        return needsNoPin(right);
    const auto *person = findActive(state.people, state.cashier);
    return person && may(person->role, right);
}

int discountCeilingNow(const till::State &state, const Shop &shop)
{
    if (!asksWho(state, shop))
        return shop.discountCeiling;
    const auto *person = findActive(state.people, state.cashier);
    return person ? people::discountCeiling(person->role) : 0;
}

Right rightFor(const Errand &errand)
{
    return std::visit(Overloaded{
                          [](const RefundErrand &) { return Right::Refund; },
                          [](const SettleErrand &) { return Right::SettleConflict; },
                          [](const HandErrand &) { return Right::ConfirmByHand; },
                          [](const CancelErrand &cancel) { return cancel.givesBack ? Right::Refund : Right::CancelSale; },
                          [](const DrawerErrand &drawer) { return drawer.right; },
                          [](const ClosingsErrand &) { return Right::ReadReport; },
                          [](const PeopleErrand &) { return Right::People; },
                          [](const ProductsErrand &) { return Right::Products; },
                          [](const KioskErrand &) { return Right::People; }, // the manager's
                          [](const auto &) { return Right::OverridePrice; }, // at the counter: what a supervisor allows
                      },
        errand);
}

// A discount may be more than even a supervisor gives.
bool mayAllow(people::Role role, const Errand &errand, const till::State &state)
{
    const auto *given = std::get_if<DiscountErrand>(&errand);
    const sale::Sale *sale = till::currentSale(state);
    if (!given || !sale)
        return may(role, rightFor(errand));
    sale::Discount discount = given->discount;
    discount.allowed = people::discountCeiling(role);
    return giveDiscount(*sale, given->line, discount).has_value();
}

bool isQrWaiting(const till::State &state, Instant now)
{
    const Instant providerNow = till::providerTime(state, now);
    return std::any_of(state.payments.begin(), state.payments.end(), [&](const payment::Payment &payment) {
        return isLive(payment) && !isUnconfirmed(payment, providerNow);
    });
}

DeskStep lock(Desk desk, const till::State &state, const Shop &shop, Instant now)
{
    if (!asksWho(state, shop))
        return say(std::move(desk), shell::unavailableMessage(shop.words, shell::Act::Lock));
    if (isQrWaiting(state, now))
        return say(std::move(desk), notLockedNow(shop.words));
    desk.message.reset();
    return {std::move(desk), {till::Event(till::Serve{})}, Tone::None};
}

// Nothing but a PIN reaches the sale; a result that has been seen may go.
DeskStep actWhileLocked(Desk desk, const shell::Intent &intent, const till::State &state, const Shop &shop, Instant now)
{
    if (const auto *code = std::get_if<shell::EnterCode>(&intent))
        return say(std::move(desk), counter::askedMeanwhileMessage(shop.words, code->code)); // a PIN is asked for
    if (const auto *bad = std::get_if<shell::ScanRefused>(&intent))
        return say(std::move(desk), counter::badScanMessage(shop.words, bad->problem, bad->burst));
    if (auto step = helpOnLock(desk, intent))
        return *std::move(step);
    if (const auto *answer = std::get_if<shell::Answer>(&intent))
        return answerLock(std::move(desk), answer->text, shop, now);
    if (std::holds_alternative<shell::EntryEdited>(intent))
        return {std::move(desk), {}, Tone::None};
    if (std::holds_alternative<shell::Escape>(intent) && isFinished(till::currentSale(state)))
        return {std::move(desk), {till::Event(till::Dismiss{})}, Tone::None};
    return swallow(std::move(desk));
}

DeskStep personTyped(
    Desk desk, const people::Person *person, const till::State &state, const Shop &shop, Instant now)
{
    if (isLocked(state, shop))
        return logIn(std::move(desk), person, shop, now);
    if (person && !mayAllow(person->role, desk.office.errand, state))
        return say(std::move(desk), notAllowed(shop.words, person->name));
    return pinChecked(std::move(desk), person, shop, now, person ? person->name : QString());
}

// What customers see on the only screen stays: a QR that waits, and that it was paid.
shell::CashierView lockedViewOf(shell::CashierView view, const Shop &shop)
{
    const auto &words = shop.words;
    auto *qr = std::get_if<counter::QrPanel>(&view.panel);
    if (qr)
        qr->withdraw.reset();
    if (!qr && !std::holds_alternative<counter::ResultPanel>(view.panel)) {
        history::Sheet sheet;
        sheet.heading = words.say("people", "The till is locked");
        sheet.question = words.say("people", "Type your PIN, then Enter.");
        sheet.hint = words.say("people", "Everything is as it was left.");
        view.panel = sheet;
    }
    view.entry = {words.say("office", "PIN"), counter::EntryMode::Answer, shop.setup.currency, false, true};
    view.entry.keepsTyped = true;
    view.lines.lockNote = words.say("people", "Locked");
    view.lines.selected = 0;
    for (shell::KeyView &key : view.keys) {
        key.enabled = key.act == shell::Act::Help;
        key.accent = false;
    }
    return view;
}

QString servingOf(const till::State &state, const Shop &shop)
{
    QStringList parts;
    if (const auto *drawer = till::openDrawer(state))
        parts.append(shop.words.say("people", "Shift %1").arg(drawer->number));
    if (const QString name = till::cashierName(state); !name.isEmpty())
        parts.append(name);
    return parts.isEmpty() ? shop.setup.storeName : parts.join(u" · "_s);
}

}
