#include "tests/simulation/buyer.h"

#include "core/money/currency.h"

namespace mostrador::simulation {

using namespace simulator;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours latePayment{2};

money::Currency otherThan(money::Currency currency)
{
    return currency == money::Currency::BRL ? money::Currency::ARS : money::Currency::BRL;
}

QByteArray nameOf(BuyerActKind kind)
{
    switch (kind) {
    case BuyerActKind::Scan:
        return "scans";
    case BuyerActKind::Pay:
        return "pays";
    case BuyerActKind::Reject:
        return "is refused";
    case BuyerActKind::Abandon:
        return "walks away";
    case BuyerActKind::Chargeback:
        return "charges back";
    }
    Q_UNREACHABLE();
}

}

void Buyer::act(const BuyerAct &act)
{
    const auto position = m_stage.provider.index.orderById.value(act.orderId);
    const QString reference = m_stage.provider.orders.at(position).externalReference;
    const auto outcome = actAsBuyer(m_stage.provider, act, m_stage.clock.rightNow());
    const QByteArray what = "buyer " + nameOf(act.kind) + ' ' + reference.toLatin1();
    m_stage.trace.note(what + (outcome ? "" : " in vain"));
}

void Buyer::later(Milliseconds delay, const BuyerAct &what)
{
    m_stage.timeline.after(delay, [this, what] { act(what); });
}

money::Money Buyer::oddAmount(const InStoreOrder &order)
{
    const money::Money more{order.total.minor + m_random.between(1, 5000), order.total.currency};
    return more;
}

// One that the till has on record, of an order for the same amount, if there is one.
std::optional<qint64> Buyer::anotherPayment(qsizetype position) const
{
    const auto &provider = m_stage.provider;
    const InStoreOrder &order = provider.orders.at(position);
    for (const Payment &payment : provider.payments) {
        const qsizetype owner = provider.merchantOrders.at(payment.merchantOrder).order;
        const bool isOurs = provider.orders.at(owner).externalReference.section(u'-', 0, 0) == order.externalReference.section(u'-', 0, 0);
        if (owner != position && isOurs && isOnRecord(QString::number(payment.id)) && payment.status == PaymentStatus::Approved && payment.amount == order.total)
            return payment.id;
    }
    return std::nullopt;
}

// A transfer of another bank's: nobody knows for a while what becomes of it.
void Buyer::inProcess(const BuyerAct &base, Milliseconds at)
{
    BuyerAct begin = base;
    begin.statusDetail = u"pending_contingency"_s;
    later(at, begin);
    m_stage.timeline.after(at + m_random.between(5s, 400s), [this, id = base.orderId] { settleTransfer(id); });
}

void Buyer::settleTransfer(const QString &orderId)
{
    const auto position = m_stage.provider.index.orderById.value(orderId);
    const InStoreOrder &order = m_stage.provider.orders.at(position);
    const bool refused = order.end == OrderEnd::Paid || m_random.chance(300);
    if (!refused) {
        return act({.kind = BuyerActKind::Pay, .orderId = orderId});
    }
    m_stage.trace.note("a transfer is refused " + order.externalReference.toLatin1());
    act({.kind = BuyerActKind::Reject, .orderId = orderId, .late = true});
}

void Buyer::orderMade(qsizetype position)
{
    if (!m_stage.weather.isHealed() || m_random.chance(700))
        choose(position);
}

void Buyer::choose(qsizetype position)
{
    const InStoreOrder order = m_stage.provider.orders.at(position);
    const Milliseconds untilExpiry = order.expiresAt - m_stage.clock.rightNow();
    const Milliseconds sees = m_random.between(1s, 20s);
    const Milliseconds pays = sees + m_random.between(1s, 25s);
    const BuyerAct scan{.kind = BuyerActKind::Scan, .orderId = order.id};
    const BuyerAct pay{.kind = BuyerActKind::Pay, .orderId = order.id};
    BuyerAct late = pay;
    late.late = true;
    Weather &weather = m_stage.weather;
    if (weather.strikes(Fault::PaysLate, 300))
        return later(latePayment, late);
    if (weather.strikes(Fault::PaysAfterExpiry, 300))
        return later(untilExpiry + 1s, late);
    if (m_random.chance(150))
        return; // nobody comes
    later(sees, scan);
    if (weather.strikes(Fault::Rejected, 400))
        later(sees + 500ms, {.kind = BuyerActKind::Reject, .orderId = order.id});
    if (weather.strikes(Fault::Abandoned, 250))
        return m_random.chance(500) ? later(pays, {.kind = BuyerActKind::Abandon, .orderId = order.id}) : void();
    if (weather.strikes(Fault::InProcess, 300))
        return inProcess(pay, pays);
    const bool knowsCurrencies = !isOrdersApi(order.kind); // there a payment has the order's, and says nothing of it
    if (knowsCurrencies && weather.strikes(Fault::PaysOtherCurrency, 200)) {
        BuyerAct foreign = pay;
        const qint64 units = order.total.minor / money::minorPerUnit(order.total.currency) + 1;
        foreign.amount = money::Money{units * 100 + 50, otherThan(order.total.currency)}; // has no reading where there are no cents
        return later(pays, foreign);
    }
    if (const auto other = anotherPayment(position); other && weather.strikes(Fault::SharedPayment, 700)) {
        BuyerAct shared = pay;
        shared.echoOf = *other;
        return later(pays, shared);
    }
    if (weather.strikes(Fault::PaysMore, 200)) {
        BuyerAct more = pay;
        more.amount = oddAmount(order);
        return later(pays, more);
    }
    if (order.total.minor > 200 && weather.strikes(Fault::PaysPart, 250)) {
        BuyerAct part = pay;
        part.amount = money::Money{order.total.minor / 2 / 100 * 100 + 100, order.total.currency};
        later(pays, part);
        if (m_random.chance(500))
            return;
        return later(pays + m_random.between(1s, 30s), pay);
    }
    later(pays, pay);
    if (weather.strikes(Fault::TwoWallets, 400))
        later(pays + m_random.between(0ms, 800ms), late);
}

// Whoever stands there with the telephone in hand pays at the last moment.
void Buyer::deleteIsSent(const QString &reference)
{
    if (!m_stage.weather.strikes(Fault::PaysAtCancel, 400))
        return;
    for (const qsizetype position : m_stage.provider.index.ordersByReference.value(reference)) {
        const BuyerAct pay{.kind = BuyerActKind::Pay,
            .orderId = m_stage.provider.orders.at(position).id,
            .late = m_random.chance(300)};
        later(m_random.between(0ms, 1200ms), pay);
    }
}

}
