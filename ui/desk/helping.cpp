#include "ui/desk/helping.h"

#include "core/base/result.h"
#include "ui/desk/steps.h"

namespace mostrador::desk {

namespace {

using help::Topic;

bool isHelpKey(const shell::Intent &intent)
{
    const auto *key = std::get_if<shell::Do>(&intent);
    const auto *greyed = std::get_if<shell::Unavailable>(&intent);
    return (key && key->act == shell::Act::Help) || (greyed && greyed->act == shell::Act::Help);
}

// The counter itself: what goes on there is in the till's state.
Topic topicOfCounter(const till::State &state, Instant now)
{
    const sale::Sale *sale = till::currentSale(state);
    if (isFinished(sale))
        return Topic::Receipts;
    const auto *waiting = isWaiting(sale) ? till::waitingPayment(state, *sale) : nullptr;
    if (!waiting)
        return Topic::Selling;
    return isUnconfirmed(*waiting, till::providerTime(state, now)) ? Topic::Unknown : Topic::Qr;
}

Topic topicOn(const Desk &desk, const till::State &state, Instant now)
{
    if (desk.layer == Layer::Favourites)
        return topicOfCounter(state, now);
    return desk.layer == Layer::Pin ? topicOf(desk.office.errand) : topicOf(desk.layer);
}

}

Topic topicOf(Layer layer)
{
    switch (layer) {
    case Layer::Favourites:
    case Layer::Search:
    case Layer::SaleNote:
        return Topic::Selling;
    case Layer::Cash:
        return Topic::Cash;
    case Layer::WithdrawQuestion:
    case Layer::CancelReason:
        return Topic::ChangedMind;
    case Layer::BusyQuestion:
    case Layer::HeldSales:
        return Topic::Hold;
    case Layer::Help:
        return Topic::FirstDay;
    case Layer::Discount:
        return Topic::Discounts;
    case Layer::PriceCheck:
        return Topic::PriceCheck;
    case Layer::Tenders:
    case Layer::OtherTender:
    case Layer::OtherAmount:
        return Topic::Mixed;
    case Layer::LastSales:
    case Layer::Evidence:
        return Topic::LastSales;
    case Layer::RefundReason:
    case Layer::RefundAmount:
        return Topic::Refunds;
    case Layer::Conflict:
    case Layer::Note:
        return Topic::Conflicts;
    case Layer::HandEvidence:
    case Layer::HandReason:
        return Topic::ByHand;
    case Layer::Pin:
        return Topic::LogIn;
    case Layer::NewPin:
    case Layer::NewPinAgain:
    case Layer::People:
        return Topic::People;
    case Layer::Drawer:
        return Topic::Drawer;
    }
    Q_UNREACHABLE();
}

Topic topicOf(const Errand &errand)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return Topic::LogIn; },
                          [](const RefundErrand &) { return Topic::Refunds; },
                          [](const SettleErrand &) { return Topic::Conflicts; },
                          [](const HandErrand &) { return Topic::ByHand; },
                          [](const ProductsErrand &) { return Topic::Products; },
                          [](const KioskErrand &) { return Topic::Kiosk; },
                          [](const PriceErrand &) { return Topic::Selling; },
                          [](const DiscountErrand &) { return Topic::Discounts; },
                          [](const CancelErrand &) { return Topic::ChangedMind; },
                          [](const DrawerErrand &) { return Topic::Drawer; },
                          [](const ClosingsErrand &) { return Topic::Drawer; },
                          [](const PeopleErrand &) { return Topic::People; },
                      },
        errand);
}

Layer layerOf(const Desk &desk)
{
    return desk.layer == Layer::Help ? desk.help.below : desk.layer;
}

Desk withoutHelp(Desk desk)
{
    desk.layer = layerOf(desk);
    return desk;
}

DeskStep openHelp(Desk desk, const till::State &state, const Shop &, Instant now)
{
    const Topic topic = topicOn(desk, state, now);
    desk.help = {desk.layer, false, {topic, false, {}}};
    desk.layer = Layer::Help;
    return quiet(std::move(desk));
}

DeskStep actInHelp(Desk desk, const shell::Intent &intent, const till::State &state, const Shop &shop, Instant now)
{
    help::Reading &reading = desk.help.reading;
    if (const auto *edited = std::get_if<shell::EntryEdited>(&intent)) {
        reading.words = edited->text;
        return quiet(std::move(desk));
    }
    if (const auto *chosen = std::get_if<shell::ReadTopic>(&intent)) {
        reading = {chosen->topic, false, {}};
        return quiet(std::move(desk));
    }
    const auto *typed = std::get_if<shell::Answer>(&intent);
    if (typed || std::holds_alternative<shell::Confirm>(intent) || std::holds_alternative<shell::EmptyEnter>(intent)) {
        reading = help::answered(reading, typed ? typed->text : QString(), help::handbookOf(shop.words.language()));
        return quiet(std::move(desk));
    }
    if (std::holds_alternative<shell::Escape>(intent) || isHelpKey(intent))
        return quiet(withoutHelp(std::move(desk)));
    return belowHelp(std::move(desk), [&](Desk below) { return act(std::move(below), intent, state, shop, now); });
}

std::optional<DeskStep> helpOnLock(const Desk &desk, const shell::Intent &intent)
{
    Desk next = desk;
    if (isHelpKey(intent)) {
        next.help.onLock = !desk.help.onLock;
        next.help.reading = {Topic::LogIn, false, {}};
        return quiet(std::move(next));
    }
    if (!desk.help.onLock)
        return std::nullopt;
    if (const auto *chosen = std::get_if<shell::ReadTopic>(&intent)) {
        next.help.reading = {chosen->topic, false, {}};
        return quiet(std::move(next));
    }
    if (!std::holds_alternative<shell::Escape>(intent))
        return std::nullopt;
    next.help.onLock = false;
    return quiet(std::move(next));
}

}
