// What a manager is asked to allow: filled in question by question, ended by the PIN.
#include "core/base/result.h"
#include "ui/desk/backroom.h"
#include "ui/desk/office.h"
#include "ui/desk/serving.h"
#include "ui/desk/steps.h"
#include "ui/desk/words_office.h"
#include "ui/text/words_money.h"
#include "ui/text/words_sale.h"
#include "ui/text/words_till.h"

#include <algorithm>

namespace mostrador::desk {

namespace {

DeskStep chooseSettlement(Desk desk, int digit, const till::State &state, const Shop &shop)
{
    auto *errand = std::get_if<SettleErrand>(&desk.office.errand);
    const auto choices = settlementsOf(errand ? state.payments.value(errand->reference) : payment::Payment());
    if (!errand || digit < 1 || digit > choices.size())
        return {std::move(desk), {}, Tone::Low};
    errand->how = choices[digit - 1];
    if (errand->how == payment::Settlement::Keep)
        return go(std::move(desk), Layer::Note);
    desk.office.why = reasonOf(shop.words, errand->how);
    return askPin(std::move(desk), shop);
}

DeskStep chooseReason(Desk desk, int digit, const Shop &shop)
{
    const bool byHand = desk.layer == Layer::HandReason;
    const QStringList reasons = byHand ? handReasons(shop.words) : refundReasons(shop.words);
    if (digit < 1 || digit > reasons.size())
        return {std::move(desk), {}, Tone::Low};
    desk.office.why = reasons[digit - 1];
    return byHand ? askPin(std::move(desk), shop) : go(std::move(desk), Layer::RefundAmount);
}

DeskStep evidenceKey(Desk desk, int digit, const till::State &state, const Shop &shop)
{
    constexpr std::array keys{shell::Act::RemoveLine, shell::Act::CheckPayment, shell::Act::Reprint};
    if (digit < 1 || digit > static_cast<int>(keys.size()))
        return {std::move(desk), {}, Tone::Low};
    const auto act = keys.at(static_cast<std::size_t>(digit - 1));
    return pressInOffice(desk, act, state, shop).value_or(DeskStep{desk, {}, Tone::Low});
}

DeskStep answerAmount(Desk desk, const QString &text, const Shop &shop)
{
    auto *errand = std::get_if<RefundErrand>(&desk.office.errand);
    const auto amount = money::fromTypedText(text, shop.setup.currency);
    if (!amount)
        return say(std::move(desk), text::messageOf(shop.words, amount.error()));
    if (!errand || !amount->isPositive() || *amount > errand->most)
        return say(std::move(desk), text::messageOf(shop.words, sale::SaleProblem::AmountOutOfRange));
    errand->amount = *amount;
    return askPin(std::move(desk), shop);
}

DeskStep answerNote(Desk desk, const QString &text, const Shop &shop)
{
    desk.office.why = text.left(people::longestReason);
    return askPin(std::move(desk), shop);
}

DeskStep answerEvidence(Desk desk, const QString &text)
{
    if (auto *errand = std::get_if<HandErrand>(&desk.office.errand))
        errand->evidence = text.left(people::longestReason);
    return go(std::move(desk), Layer::HandReason);
}

DeskStep answerPin(Desk desk, const QString &text, const Shop &shop, Instant now)
{
    if (isPaused(desk.office.tries, now))
        return say(std::move(desk), pinPaused(shop.words, desk.office.tries, now));
    return {std::move(desk), {CheckPin{text}}, Tone::None};
}

DeskStep answerNewPin(Desk desk, const QString &text, const Shop &shop)
{
    if (!people::isPin(text))
        return say(std::move(desk), notAPin(shop.words));
    desk.office.newPin = text;
    return go(std::move(desk), Layer::NewPinAgain);
}

DeskStep answerNewPinAgain(Desk desk, const QString &text, const Shop &shop)
{
    const QString pin = std::exchange(desk.office.newPin, {});
    if (pin != text) {
        desk.layer = Layer::NewPin;
        return say(std::move(desk), pinsDiffer(shop.words));
    }
    return {std::move(desk), {ChoosePin{pin}}, Tone::None};
}

Wish wishOf(const Errand &errand, const QString &why, const QString &who)
{
    return std::visit(Overloaded{
                          [](std::monostate) -> Wish { return LoadSales{}; },
                          [&](const RefundErrand &refund) -> Wish {
                              const bool whole = refund.amount == refund.most;
                              return Refund{refund.saleId, whole ? std::nullopt : std::optional(refund.amount), why};
                          },
                          [&](const SettleErrand &settle) -> Wish {
                              return Settle{settle.reference, settle.how, why};
                          },
                          [&](const HandErrand &hand) -> Wish {
                              return ConfirmHand{hand.reference, hand.evidence, why};
                          },
                          [](const DrawerErrand &drawer) -> Wish { return ActOnDrawer{drawer.act, true}; },
                          [](const ClosingsErrand &) -> Wish { return LoadClosings{}; },
                          [](const PeopleErrand &) -> Wish { return LoadSales{}; },
                          [&](const CancelErrand &) -> Wish { return Cancel{why}; },
                          [&](const PriceErrand &price) -> Wish {
                              return ChangePrice{price.line, price.price, why};
                          },
                          [&](const DiscountErrand &given) -> Wish {
                              return AllowDiscount{given.line, given.discount, why};
                          },
                          [&](const ProductsErrand &) -> Wish { return KeepProducts{who}; },
                          [](const KioskErrand &) -> Wish { return SwitchKiosk{}; },
                      },
        errand);
}

// The manager has agreed: the errand is done, and the office shows what became of it.
DeskStep allowed(Desk desk, const Shop &shop)
{
    const Errand errand = std::exchange(desk.office.errand, std::monostate());
    const QString why = std::exchange(desk.office.why, {});
    if (std::holds_alternative<std::monostate>(errand)) { // the PIN was chosen at the first start
        desk.layer = Layer::Favourites;
        desk.message = pinIsSet(shop.words);
        return {std::move(desk), {}, Tone::None};
    }
    if (const auto *drawer = std::get_if<DrawerErrand>(&errand))
        return allowedDrawer(std::move(desk), *drawer);
    if (const auto *closings = std::get_if<ClosingsErrand>(&errand))
        return allowedClosings(std::move(desk), closings->asks, shop);
    if (std::holds_alternative<PeopleErrand>(errand))
        return allowedPeople(std::move(desk), shop);
    QList<Wish> wishes;
    if (const auto *refund = std::get_if<RefundErrand>(&errand)) {
        const auto &sales = desk.office.sales;
        const auto past = std::find_if(
            sales.begin(), sales.end(), [&](const PastSale &each) { return each.sale.id == refund->saleId; });
        if (past != sales.end())
            wishes.append(till::Event(till::Retrieve{past->sale, past->payments}));
    }
    wishes.append(wishOf(errand, why, desk.office.approver));
    return go(std::move(desk), belongsToSelling(errand) ? Layer::Favourites : Layer::LastSales, wishes);
}

}

// Where there are people, each has a PIN already.
DeskStep askPin(Desk desk, const Shop &shop)
{
    const bool isChosen = !shop.pins || shop.pins->state() == people::PinState::Set || shop.pins->knowsPeople();
    return go(std::move(desk), isChosen ? Layer::Pin : Layer::NewPin);
}

DeskStep askManager(Desk desk, Errand errand, const QString &why, const Shop &shop)
{
    desk.office.errand = std::move(errand);
    desk.office.why = why;
    return askPin(std::move(desk), shop);
}

DeskStep openByHand(Desk desk, const till::State &state, const Shop &shop, Instant now)
{
    const sale::Sale *sale = till::currentSale(state);
    const auto *waiting = sale ? till::waitingPayment(state, *sale) : nullptr;
    if (!waiting || !isUnconfirmed(*waiting, till::providerTime(state, now)))
        return say(std::move(desk), text::messageOf(shop.words, {till::Problem::NotUnconfirmed, {}}, 0));
    desk.office.errand = HandErrand{referenceOf(*waiting), {}};
    return go(std::move(desk), Layer::HandEvidence);
}

DeskStep openProducts(Desk desk, const till::State &state, const Shop &shop)
{
    if (mayNow(state, shop, people::Right::Products))
        return go(std::move(desk), Layer::Favourites, {KeepProducts{till::cashierName(state)}});
    desk.office.errand = ProductsErrand{};
    return askPin(std::move(desk), shop);
}

// Always by PIN: whoever serves may be called away from an unlocked till.
DeskStep openKiosk(Desk desk, const till::State &state, const Shop &shop, Instant now)
{
    if (isQrWaiting(state, now) && !shop.hasCustomerWindow)
        return say(std::move(desk), notOverTheQr(shop.words));
    return askManager(closed(std::move(desk)), KioskErrand{}, {}, shop);
}

DeskStep choose(Desk desk, int digit, const till::State &state, const Shop &shop)
{
    if (desk.layer == Layer::RefundReason || desk.layer == Layer::HandReason)
        return chooseReason(std::move(desk), digit, shop);
    if (desk.layer == Layer::Conflict)
        return chooseSettlement(std::move(desk), digit, state, shop);
    if (desk.layer == Layer::Evidence)
        return evidenceKey(std::move(desk), digit, state, shop);
    return quiet(std::move(desk));
}

DeskStep answer(Desk desk, const QString &text, const Shop &shop, Instant now)
{
    if (desk.layer == Layer::RefundAmount)
        return answerAmount(std::move(desk), text, shop);
    if (desk.layer == Layer::Note)
        return answerNote(std::move(desk), text, shop);
    if (desk.layer == Layer::HandEvidence)
        return answerEvidence(std::move(desk), text);
    if (desk.layer == Layer::Pin)
        return answerPin(std::move(desk), text, shop, now);
    if (desk.layer == Layer::NewPin)
        return answerNewPin(std::move(desk), text, shop);
    if (desk.layer == Layer::NewPinAgain)
        return answerNewPinAgain(std::move(desk), text, shop);
    return quiet(std::move(desk));
}

Desk atFirstStart(Desk desk)
{
    desk.layer = Layer::NewPin;
    return desk;
}

DeskStep pinChecked(Desk desk, bool right, const Shop &shop, Instant now, const QString &approver)
{
    if (right) {
        desk.office.tries = {};
        desk.office.approver = approver;
        return allowed(std::move(desk), shop);
    }
    desk.office.tries = oneMore(desk.office.tries, now);
    const auto &tries = desk.office.tries;
    return say(desk, isPaused(tries, now) ? pinPaused(shop.words, tries, now) : wrongPin(shop.words));
}

DeskStep pinChosen(Desk desk, bool kept, const Shop &shop)
{
    desk.office.approver.clear();
    if (kept)
        return allowed(std::move(desk), shop);
    desk.layer = Layer::NewPin;
    return say(std::move(desk), pinNotKept(shop.words));
}

}
