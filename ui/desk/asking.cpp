#include "ui/desk/asking.h"

#include "core/money/amounttext.h"
#include "ui/desk/holding.h"
#include "ui/desk/pricecheck.h"
#include "ui/desk/steps.h"
#include "ui/desk/tendering.h"

namespace mostrador::desk {

namespace {

using counter::EntryMode;
using counter::EntryView;

sale::Sale saleOf(const till::State &state, const Shop &shop)
{
    sale::Sale none;
    none.currency = shop.setup.currency;
    const sale::Sale *sale = till::currentSale(state);
    return sale ? *sale : none;
}

}

bool isAsking(Layer layer)
{
    return roomOf(layer) == Room::Asking;
}

DeskStep chooseAsked(Desk desk, int digit, const till::State &state, const Shop &shop)
{
    if (desk.layer == Layer::OtherTender)
        return chooseOther(std::move(desk), digit, shop);
    if (desk.layer == Layer::CancelReason)
        return chooseCancelReason(std::move(desk), digit, state, shop);
    return quiet(std::move(desk));
}

DeskStep answerAsked(Desk desk, const QString &text, const till::State &state, const Shop &shop)
{
    if (desk.layer == Layer::OtherAmount)
        return takeOther(std::move(desk), text, till::currentSale(state), shop);
    return quiet(std::move(desk));
}

DeskStep confirmAsked(Desk desk, const till::State &state, const Shop &shop)
{
    if (desk.layer == Layer::HeldSales)
        return recallChosen(std::move(desk), state);
    if (desk.layer == Layer::PriceCheck)
        return addChecked(std::move(desk), shop);
    return quiet(std::move(desk));
}

shell::Panel askedPanelOf(const Desk &desk, const till::State &state, const Shop &shop, const Moment &moment)
{
    const sale::Sale sale = saleOf(state, shop);
    if (desk.layer == Layer::HeldSales)
        return heldPanel(desk, state, shop, moment.providerNow);
    if (desk.layer == Layer::CancelReason)
        return cancelSheet(sale, shop);
    if (desk.layer == Layer::Tenders)
        return tendersSheet(sale, shop);
    if (desk.layer == Layer::OtherTender)
        return othersSheet(sale, shop);
    if (desk.layer == Layer::OtherAmount)
        return otherAmountSheet(desk, sale, shop);
    return pricePanelOf(desk, shop);
}

EntryView askedEntryOf(const Desk &desk, const till::State &state, const Shop &shop)
{
    const auto &words = shop.words;
    const auto currency = shop.setup.currency;
    if (desk.layer == Layer::PriceCheck)
        return {words.say("tenders", "Scan or type a code"), EntryMode::Anything, currency, true};
    if (desk.layer == Layer::HeldSales)
        return {words.say("office", "↑ ↓ Enter"), EntryMode::Digit, currency, true};
    if (desk.layer != Layer::OtherAmount)
        return {words.say("office", "Press a digit"), EntryMode::Digit, currency};
    EntryView view{words.say("tenders", "Amount of %1").arg(desk.asked.otherTender), EntryMode::Answer, currency};
    view.prefill = money::toPlainText(dueBeforeCash(saleOf(state, shop)));
    return view;
}

}
