#include "ui/desk/tendering.h"

#include "core/money/amounttext.h"
#include "ui/desk/office.h"
#include "ui/desk/steps.h"
#include "ui/desk/words_tenders.h"
#include "ui/payment/paymentviews.h"
#include "ui/text/words_money.h"
#include "ui/text/words_sale.h"

#include <algorithm>
#include <array>

namespace mostrador::desk {

namespace {

using sale::Sale;
using shell::Act;

constexpr std::array tenderActs{Act::Cash, Act::ChargeQr, Act::OtherTenders, Act::Hold, Act::CancelSale};

}

DeskStep openCash(Desk desk, const Sale &sale, const Shop &shop)
{
    desk = closed(std::move(desk));
    const money::Money planned = plannedCash(sale);
    desk.received = planned.isPositive() ? money::toPlainText(planned)
                                         : counter::exactCashText(due(sale), shop.setup.cashRounding);
    return go(std::move(desk), Layer::Cash);
}

// Less than what is due is a part of it; nothing at all takes the plan back.
DeskStep payCash(Desk desk, const QString &received, const Sale *sale, const Shop &shop)
{
    if (desk.layer != Layer::Cash || !sale) // a second Enter after the money was taken
        return quiet(std::move(desk));
    if (received.trimmed().isEmpty())
        return wish(std::move(desk), till::TakeCash{});
    const auto amount = money::fromTypedText(received, shop.setup.currency);
    if (!amount)
        return say(std::move(desk), text::messageOf(shop.words, amount.error()));
    if (*amount < cashRounded(due(*sale), shop.setup.cashRounding))
        return wish(std::move(desk), till::PlanCash{*amount});
    return wish(std::move(desk), till::TakeCash{*amount});
}

DeskStep openTenders(Desk desk)
{
    return go(closed(std::move(desk)), Layer::Tenders);
}

std::optional<Act> actOfTender(int digit)
{
    const bool means = digit >= 1 && digit <= static_cast<int>(tenderActs.size());
    return means ? std::optional(tenderActs.at(static_cast<std::size_t>(digit - 1))) : std::nullopt;
}

DeskStep openOthers(Desk desk, const Shop &shop)
{
    if (shop.otherTenders.isEmpty())
        return say(std::move(desk), noOtherTenders(shop.words));
    return go(closed(std::move(desk)), Layer::OtherTender);
}

DeskStep chooseOther(Desk desk, int digit, const Shop &shop)
{
    if (digit < 1 || digit > std::min(shop.otherTenders.size(), mostOtherTenders))
        return {std::move(desk), {}, Tone::Low};
    desk.asked.otherTender = shop.otherTenders[digit - 1];
    return go(std::move(desk), Layer::OtherAmount);
}

DeskStep takeOther(Desk desk, const QString &typed, const Sale *sale, const Shop &shop)
{
    const auto amount = money::fromTypedText(typed, shop.setup.currency);
    if (!amount)
        return say(std::move(desk), text::messageOf(shop.words, amount.error()));
    if (!sale || !amount->isPositive())
        return say(std::move(desk), text::messageOf(shop.words, sale::SaleProblem::AmountOutOfRange));
    if (*amount > due(*sale))
        return say(std::move(desk), moreThanDue(shop.words, due(*sale)));
    const QString name = desk.asked.otherTender;
    return wish(closed(std::move(desk)), till::TakeOther{name, *amount});
}

Desk withTender(Desk desk, Layer tender, const Sale &sale, const Shop &shop)
{
    desk = closed(std::move(desk));
    desk.layer = tender;
    if (tender == Layer::Cash)
        desk.received = counter::exactCashText(due(sale), shop.setup.cashRounding);
    return desk;
}

Desk afterPart(Desk desk, const Sale &sale, const Shop &shop)
{
    const money::Money payable = cashRounded(due(sale), shop.setup.cashRounding);
    const bool onlyCash = sale.plannedCash && due(sale) <= *sale.plannedCash;
    if (onlyCash && !isOffice(desk.layer))
        desk = withTender(std::move(desk), Layer::Cash, sale, shop);
    desk.message = onlyCash ? nowTakeCash(shop.words, payable) : stillDue(shop.words, confirmed(sale), due(sale));
    return desk;
}

Desk afterPlan(Desk desk, const Sale &sale, const Shop &shop)
{
    desk = closed(std::move(desk));
    const money::Money planned = plannedCash(sale);
    desk.message = planned.isPositive() ? cashPlanned(shop.words, planned, dueBeforeCash(sale)) : noCashPlanned(shop.words);
    return desk;
}

}
