#include "ui/desk/desk.h"

#include "core/base/result.h"
#include "core/catalog/barcode.h"
#include "ui/desk/asking.h"
#include "ui/desk/backroom.h"
#include "ui/desk/editing.h"
#include "ui/desk/helping.h"
#include "ui/desk/holding.h"
#include "ui/desk/office.h"
#include "ui/desk/pricecheck.h"
#include "ui/desk/productline.h"
#include "ui/desk/serving.h"
#include "ui/desk/steps.h"
#include "ui/desk/tendering.h"
#include "ui/desk/words_editing.h"
#include "ui/sale/words_entry.h"
#include "ui/shell/words_keys.h"
#include "ui/text/words_sale.h"

#include <algorithm>

namespace mostrador::desk {

namespace {

using sale::Sale;
using shell::Act;

DeskStep addProduct(Desk desk, const QString &typed, sale::Quantity quantity, const Shop &shop)
{
    const sale::LineItem line = lineOfCode(typed, quantity, shop);
    DeskStep step = wish(closed(std::move(desk)), AddItem{line});
    step.tone = Tone::Scanned;
    if (!line.unitPrice) {
        step.desk.message = counter::unknownCodeMessage(shop.words, typed);
        step.tone = Tone::Low;
    }
    return step;
}

// A scan answers no question and is never lost without a word.
DeskStep enterCode(Desk desk, const shell::EnterCode &entered, const Sale *sale, const Shop &shop)
{
    if (desk.layer == Layer::PriceCheck)
        return checkPrice(std::move(desk), entered.code, entered.quantity, shop);
    const bool paying = isWaiting(sale) || desk.layer == Layer::Cash || desk.layer == Layer::WithdrawQuestion || isAsking(desk.layer);
    if (paying)
        return say(std::move(desk), counter::notAddedMessage(shop.words, entered.code));
    if (isOffice(desk.layer))
        return say(std::move(desk), counter::askedMeanwhileMessage(shop.words, entered.code));
    if (entered.scanned && catalog::hasWrongCheckDigit(entered.code) && !shop.catalogue.byCode(entered.code))
        return say(std::move(desk),
            counter::badScanMessage(shop.words, counter::BadScan::WrongCheckDigit, entered.code));
    return addProduct(std::move(desk), entered.code, entered.quantity, shop);
}

DeskStep stoppedByRedRow(Desk desk, const Sale &sale, const Shop &shop)
{
    return say(selectingRedRow(std::move(desk), sale), text::messageOf(shop.words, sale::SaleProblem::Unpriced));
}

// What has to be true before a tender is asked for. While a QR waits it is withdrawn first: money for a sale that
// somebody just paid would be money twice.
std::optional<DeskStep> beforeTender(Desk desk, Layer tender, const Sale *sale, const Shop &shop)
{
    if (isWaiting(sale)) {
        desk.afterWithdrawal = tender;
        return wish(std::move(desk), till::WithdrawQr{});
    }
    if (!sale || isFinished(sale) || isEmpty(*sale))
        return say(std::move(desk), text::messageOf(shop.words, sale::SaleProblem::NothingToSell));
    if (!isPriced(*sale))
        return stoppedByRedRow(std::move(desk), *sale, shop);
    return std::nullopt;
}

DeskStep cash(Desk desk, const Sale *sale, const Shop &shop)
{
    if (auto first = beforeTender(desk, Layer::Cash, sale, shop))
        return *std::move(first);
    return openCash(std::move(desk), *sale, shop);
}

DeskStep others(Desk desk, const Sale *sale, const Shop &shop)
{
    if (shop.otherTenders.isEmpty()) // no QR is withdrawn for that
        return openOthers(std::move(desk), shop);
    if (auto first = beforeTender(desk, Layer::OtherTender, sale, shop))
        return *std::move(first);
    return openOthers(std::move(desk), shop);
}

// F12 never takes money.
DeskStep finish(Desk desk, const Sale *sale, const Shop &shop)
{
    if (isFinished(sale))
        return wish(std::move(desk), till::Dismiss{});
    if (isWaiting(sale))
        return say(std::move(desk), text::messageOf(shop.words, sale::SaleProblem::ChargeInProgress));
    if (!sale || isEmpty(*sale) || desk.layer == Layer::Cash || desk.layer == Layer::OtherAmount)
        return quiet(std::move(desk));
    if (!isPriced(*sale))
        return stoppedByRedRow(std::move(desk), *sale, shop);
    return due(*sale).isZero() ? wish(std::move(desk), till::FinishSale{}) : openTenders(std::move(desk));
}

DeskStep charge(Desk desk, const Sale *sale, const Shop &shop)
{
    if (shop.whyNoQr)
        return say(std::move(desk), *shop.whyNoQr);
    if (!sale || isFinished(sale) || isEmpty(*sale))
        return say(std::move(desk), text::messageOf(shop.words, sale::SaleProblem::NothingToSell));
    return wish(closed(std::move(desk)), Charge{});
}

DeskStep removeLine(Desk desk, const Sale *sale, const Shop &shop)
{
    const auto *lines = sale ? &sale->lines : nullptr;
    const auto found = lines ? std::find_if(lines->begin(), lines->end(),
                                   [&](const sale::LineItem &line) { return line.number == desk.selectedLine; })
                             : decltype(lines->begin()){};
    if (!lines || found == lines->end() || isFinished(sale))
        return say(std::move(desk), text::messageOf(shop.words, sale::SaleProblem::NoSuchLine));
    return wish(std::move(desk), till::RemoveLine{found->number});
}

DeskStep repeatLast(Desk desk, const shell::RepeatLast &wanted, const Sale *sale, const Shop &shop)
{
    const auto line = lineToRepeat(sale, wanted.quantity);
    if (!line)
        return say(std::move(desk), nothingToRepeat(shop.words));
    return wish(std::move(desk), AddItem{*line});
}

// Whatever begins something new ends the result that is shown.
DeskStep leavingResult(Desk desk, const Sale *sale)
{
    return isFinished(sale) ? wish(std::move(desk), till::Dismiss{}) : quiet(std::move(desk));
}

DeskStep search(Desk desk, const till::State &state, const Shop &shop)
{
    const Sale *sale = till::currentSale(state);
    if (isWaiting(sale))
        return say(std::move(desk), shell::unavailableMessage(shop.words, Act::Search));
    if (desk.layer == Layer::Search && desk.searchWords.isEmpty()) // once more: who keeps them
        return openProducts(closed(std::move(desk)), state, shop);
    desk = closed(std::move(desk));
    desk.layer = Layer::Search;
    return leavingResult(std::move(desk), sale);
}

// Enter in an empty field.
DeskStep confirm(Desk desk, const till::State &state, const Shop &shop, Instant now)
{
    if (desk.layer == Layer::BusyQuestion) {
        const QString other = desk.busyWith;
        desk = closed(std::move(desk));
        desk.chargeAfter = other;
        return wish(std::move(desk),
            till::Event(till::PaymentHappened{other, payment::Withdraw{payment::WithdrawReason::Cashier}}));
    }
    if (desk.layer == Layer::People)
        return openPerson(std::move(desk), state);
    if (isAsking(desk.layer))
        return confirmAsked(std::move(desk), state, shop);
    if (isOffice(desk.layer))
        return openChosen(std::move(desk), state, shop);
    if (isEditing(desk.layer)) // a note that is empty now
        return answerEditing(std::move(desk), {}, state, shop);
    return openByHand(std::move(desk), state, shop, now);
}

DeskStep lookUp(Desk desk, const QString &number, const Shop &shop)
{
    if (!shop.setup.provider)
        return say(std::move(desk), shell::unavailableMessage(shop.words, Act::CheckPayment));
    return wish(std::move(desk), till::Event(till::LookUpOperation{number}));
}

DeskStep press(Desk desk, Act act, const till::State &state, const Shop &shop, Instant now)
{
    const Sale *sale = till::currentSale(state);
    if (act == Act::Help)
        return openHelp(std::move(desk), state, shop, now);
    if (act == Act::Lock) // whatever is open stays as it is
        return lock(std::move(desk), state, shop, now);
    if (act == Act::Drawer)
        return openDrawerSheet(std::move(desk), state, shop);
    if (act == Act::Reprint && desk.layer == Layer::Drawer && desk.drawer.report)
        return printReport(std::move(desk), state, shop);
    if (act == Act::People)
        return openPeople(std::move(desk), state, shop);
    if (isOffice(desk.layer)) {
        if (auto step = pressInOffice(desk, act, state, shop))
            return *std::move(step);
        desk = act == Act::LastSales ? desk : closed(std::move(desk));
    }
    const bool changesLines = act == Act::RemoveLine || act == Act::Undo || act == Act::Discount;
    if ((isAsking(desk.layer) && act != Act::Finish) || (desk.layer == Layer::Cash && changesLines))
        desk = closed(std::move(desk)); // what was asked was about the sale as it was
    switch (act) {
    case Act::Search:
        return search(std::move(desk), state, shop);
    case Act::Cash:
        return cash(std::move(desk), sale, shop);
    case Act::ChargeQr:
        return charge(std::move(desk), sale, shop);
    case Act::RemoveLine:
        return removeLine(std::move(desk), sale, shop);
    case Act::CheckPayment:
        return wish(std::move(desk), till::CheckNow{});
    case Act::Hold:
        return hold(std::move(desk), state, shop);
    case Act::Finish:
        return finish(std::move(desk), sale, shop);
    case Act::Reprint:
        return wish(std::move(desk), till::PrintReceipt{isWaiting(sale) ? sale->id : state.lastFinished});
    case Act::LastSales:
        return openLastSales(std::move(desk), state, shop);
    case Act::Discount:
        return openDiscount(std::move(desk), state, shop);
    case Act::Note:
        return openNote(std::move(desk), state, shop);
    case Act::Undo:
        return undoEdit(std::move(desk), state, shop);
    case Act::PriceCheck:
        return openPriceCheck(std::move(desk), sale, shop);
    case Act::OtherTenders:
        return others(std::move(desk), sale, shop);
    case Act::CancelSale:
        return openCancel(std::move(desk), sale, shop);
    case Act::Help:
    case Act::Drawer:
    case Act::Lock:
    case Act::People:
        break;
    }
    return say(std::move(desk), shell::unavailableMessage(shop.words, act));
}

DeskStep chosenDigit(Desk desk, int digit, const till::State &state, const Shop &shop, Instant now)
{
    if (desk.layer == Layer::Tenders) {
        const auto act = actOfTender(digit);
        return act ? press(std::move(desk), *act, state, shop, now) : DeskStep{std::move(desk), {}, Tone::Low};
    }
    if (isEditing(desk.layer))
        return chooseOption(std::move(desk), digit, state);
    return isAsking(desk.layer) ? chooseAsked(std::move(desk), digit, state, shop)
                                : choose(std::move(desk), digit, state, shop);
}

// Esc closes the top layer; on a waiting QR it asks, and only Enter there withdraws.
DeskStep escape(Desk desk, const till::State &state, const Sale *sale)
{
    if (isBackroom(desk.layer))
        return escapeBackroom(std::move(desk), state);
    if (isOffice(desk.layer))
        return escapeOffice(std::move(desk));
    const bool asks =
        desk.layer == Layer::Favourites && isWaiting(sale) && canBeWithdrawn(till::waitingPayment(state, *sale));
    desk = closed(std::move(desk));
    if (asks)
        desk.layer = Layer::WithdrawQuestion;
    return quiet(std::move(desk));
}

DeskStep edited(Desk desk, const shell::EntryEdited &entry, const Sale *sale)
{
    if (isWaiting(sale) || desk.layer == Layer::Cash || isAsking(desk.layer) || isOffice(desk.layer))
        return quiet(std::move(desk));
    if (isEditing(desk.layer)) {
        desk.editing.typed = entry.text;
        return quiet(std::move(desk));
    }
    if (!entry.words.isEmpty()) {
        desk.layer = Layer::Search;
        desk.searchWords = entry.words;
    } else if (desk.layer == Layer::Search) {
        desk = closed(std::move(desk));
    }
    return entry.text.isEmpty() ? quiet(std::move(desk)) : leavingResult(std::move(desk), sale);
}

}

bool isFinished(const Sale *sale)
{
    return sale && sale->state != sale::SaleState::Open;
}

bool isWaiting(const Sale *sale)
{
    return sale && sale->state == sale::SaleState::Open && hasWaitingTender(*sale);
}

bool canBeWithdrawn(const payment::Payment *payment)
{
    return payment && (std::holds_alternative<payment::Creating>(payment->phase) ||
                          std::holds_alternative<payment::AwaitingPayment>(payment->phase));
}

DeskStep act(Desk desk, const shell::Intent &intent, const till::State &state, const Shop &shop, Instant now)
{
    if (isLocked(state, shop))
        return actWhileLocked(std::move(desk), intent, state, shop, now);
    if (desk.layer == Layer::Help)
        return actInHelp(std::move(desk), intent, state, shop, now);
    const Sale *sale = till::currentSale(state);
    const int line = desk.selectedLine;
    const bool inBackroom = isBackroom(desk.layer);
    return std::visit(
        Overloaded{
            [&](const shell::EnterCode &entered) { return enterCode(std::move(desk), entered, sale, shop); },
            [&](const shell::ScanRefused &bad) {
                return say(std::move(desk), counter::badScanMessage(shop.words, bad.problem, bad.burst));
            },
            [&](const shell::EnterName &entered) {
                return shop.catalogue.byCode(entered.text)
                           ? enterCode(std::move(desk), {entered.text, entered.quantity, false}, sale, shop)
                           : say(std::move(desk), counter::nothingFoundMessage(shop.words, entered.text));
            },
            [&](const shell::EnterAmount &entered) {
                if (desk.layer == Layer::PriceCheck)
                    return onlyCodes(std::move(desk), shop);
                return wish(closed(std::move(desk)), AddItem{{0, {}, {}, entered.quantity, entered.amount}});
            },
            [&](const shell::SetQuantity &entered) {
                if (desk.layer == Layer::PriceCheck)
                    return onlyCodes(std::move(desk), shop);
                return wish(std::move(desk), till::SetQuantity{line, entered.quantity});
            },
            [&](const shell::SetPrice &entered) {
                return changePrice(std::move(desk), entered.price, state, shop);
            },
            [&](const shell::RepeatLast &wanted) { return repeatLast(std::move(desk), wanted, sale, shop); },
            [&](const shell::SwitchSide &) { return switchSide(std::move(desk), state); },
            [&](const shell::EntryRefused &refused) {
                return say(std::move(desk), counter::messageOf(shop.words, refused.error));
            },
            [&](const shell::EntryEdited &entry) { return edited(std::move(desk), entry, sale); },
            [&](const shell::AddProduct &chosen) {
                return enterCode(std::move(desk), {chosen.code, chosen.quantity, false}, sale, shop);
            },
            [&](const shell::SelectLine &selected) {
                desk.selectedLine = selected.number;
                return quiet(std::move(desk));
            },
            [&](const shell::ReceivedEdited &received) {
                desk.received = received.text;
                return quiet(std::move(desk));
            },
            [&](const shell::PayCash &paid) { return payCash(std::move(desk), paid.received, sale, shop); },
            [&](const shell::LookUp &wanted) { return lookUp(std::move(desk), wanted.number, shop); },
            [&](const shell::Choose &chosen) {
                return inBackroom ? chooseInBackroom(std::move(desk), chosen.digit, state, shop, now)
                                  : chosenDigit(std::move(desk), chosen.digit, state, shop, now);
            },
            [&](const shell::Answer &answered) {
                if (inBackroom)
                    return answerInBackroom(std::move(desk), answered.text, state, shop, now);
                if (isAsking(desk.layer))
                    return answerAsked(std::move(desk), answered.text, state, shop);
                return isEditing(desk.layer) ? answerEditing(std::move(desk), answered.text, state, shop)
                                             : answer(std::move(desk), answered.text, shop, now);
            },
            [&](const shell::Confirm &) { return confirm(std::move(desk), state, shop, now); },
            [&](const shell::MoveChoice &moved) {
                if (inBackroom)
                    return movePerson(std::move(desk), moved.step, state);
                return desk.layer == Layer::HeldSales ? moveHeld(std::move(desk), moved.step, state)
                                                      : moveChoice(std::move(desk), moved.step, state);
            },
            [&](const shell::TouchRow &touched) {
                if (inBackroom)
                    return touchPerson(std::move(desk), touched.row, state);
                return desk.layer == Layer::HeldSales ? touchHeld(std::move(desk), touched.row, state)
                                                      : touchRow(std::move(desk), touched.row, state, shop);
            },
            [&](const shell::ReadTopic &) { return quiet(std::move(desk)); },
            [&](const shell::WithdrawQr &) { return wish(closed(std::move(desk)), till::WithdrawQr{}); },
            [&](const shell::KeepQr &) { return quiet(closed(std::move(desk))); },
            [&](const shell::EmptyEnter &) { return quiet(std::move(desk)); },
            [&](const shell::NextSale &) { return wish(std::move(desk), till::Dismiss{}); },
            [&](const shell::Escape &) { return escape(std::move(desk), state, sale); },
            [&](const shell::Do &key) { return press(std::move(desk), key.act, state, shop, now); },
            [&](const shell::Unavailable &key) { return press(std::move(desk), key.act, state, shop, now); },
            [&](const shell::SwitchKiosk &) { return openKiosk(std::move(desk), state, shop, now); },
        },
        intent);
}

}
