#include "app/demo/buyersphone.h"

#include "ui/text/figures.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr qsizetype newestLooked = 5;

simulator::BuyerAct actFor(demo::BuyerWish wish, const SimulatedOrder &order)
{
    simulator::BuyerAct act;
    act.orderId = order.id;
    switch (wish) {
    case demo::BuyerWish::Scan:
        act.kind = simulator::BuyerActKind::Scan;
        break;
    case demo::BuyerWish::Pay:
        act.kind = simulator::BuyerActKind::Pay;
        break;
    case demo::BuyerWish::BeRefused:
        act.kind = simulator::BuyerActKind::Reject;
        break;
    case demo::BuyerWish::PayLess:
        act.kind = simulator::BuyerActKind::Pay;
        act.amount = money::Money{std::max<qint64>(1, order.total.minor / 2), order.total.currency};
        break;
    case demo::BuyerWish::WalkAway:
        act.kind = simulator::BuyerActKind::Abandon;
        break;
    }
    return act;
}

QString wordAfter(const text::Phrasebook &words, demo::BuyerWish wish)
{
    switch (wish) {
    case demo::BuyerWish::Scan:
        return words.say("demo", "The phone shows the amount.");
    case demo::BuyerWish::Pay:
        return words.say("demo", "The phone says: paid.");
    case demo::BuyerWish::BeRefused:
        return words.say("demo", "The phone says: refused. The code is still good.");
    case demo::BuyerWish::PayLess:
        return words.say("demo", "The phone paid half.");
    case demo::BuyerWish::WalkAway:
        return words.say("demo", "The buyer walked away.");
    }
    Q_UNREACHABLE();
}

}

BuyersPhone::BuyersPhone(demo::Phone &phone, SimulatorService &provider, text::Phrasebook words, QString externalPosId)
    : m_phone(phone), m_provider(provider), m_words(std::move(words)), m_externalPosId(std::move(externalPosId))
{
    connect(&m_phone, &demo::Phone::wished, this, &BuyersPhone::act);
}

std::optional<SimulatedOrder> BuyersPhone::orderOnPos() const
{
    for (const SimulatedOrder &order : m_provider.newestOrders(newestLooked)) {
        if (order.externalPosId == m_externalPosId && order.state == simulator::OrderState::Live)
            return order;
    }
    return std::nullopt;
}

void BuyersPhone::refresh()
{
    const auto order = orderOnPos();
    m_phone.render({order ? text::shownAmount(order->total) : QString(), order && order->inCheckout, m_lastWord});
}

void BuyersPhone::act(demo::BuyerWish wish)
{
    const auto order = orderOnPos();
    const bool done = order && m_provider.act(actFor(wish, *order)).has_value();
    m_lastWord = done ? wordAfter(m_words, wish) : m_words.say("demo", "The phone says: nothing to pay here.");
    refresh();
}

}
