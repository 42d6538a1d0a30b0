// Refunds: each tender goes back its own way, QR payments through the provider, cash out of the drawer, and what was
// taken outside the till is given back there.
#include "core/base/result.h"
#include "core/payment/stored.h"
#include "core/till/acts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::till {

namespace {

using journal::Durability;

// One piece of a refund: a tender's part, and for QR the payment that it goes back on.
struct Piece {
    const sale::Tender *tender = nullptr;
    money::Money amount;
    const payment::Payment *attempt = nullptr; // QR only
    gateway::ProviderPayment payment;          // QR only
};

struct Plan {
    QList<Piece> pieces;
    money::Money rest; // that finds no way back
    std::optional<gateway::Obstacle> obstacle;
};

money::Money smaller(money::Money one, money::Money other)
{
    return one < other ? one : other;
}

// What is not on its way back already; what went back earlier the refund learns from the provider.
money::Money leftOf(const State &state, const gateway::ProviderPayment &payment)
{
    money::Money left = payment.amount;
    for (const payment::Refund &refund : state.refunds)
        left = refund.payment.id == payment.id ? left - refund.amount : left;
    return left;
}

// Two refunds of the same payment and amount at the same time could not be told apart in the provider's list; and it is most likely the
// same wish, twice.
bool hasTwin(const State &state, const gateway::ProviderPayment &payment, money::Money amount)
{
    return std::any_of(state.refunds.begin(), state.refunds.end(),
        [&](const payment::Refund &refund) { return refund.payment.id == payment.id && refund.amount == amount; });
}

void planQr(Plan &plan, const Turn &turn, const sale::Tender &tender, money::Money wanted)
{
    const auto attempt = turn.state().payments.constFind(tender.externalReference);
    if (attempt == turn.state().payments.constEnd())
        return;
    for (const gateway::ProviderPayment &payment : knownPayments(*attempt)) {
        const money::Money amount = smaller(wanted, leftOf(turn.state(), payment));
        const bool isPossible = amount.isPositive() && !hasTwin(turn.state(), payment, amount);
        if (!isPossible || !tender.operations.contains(payment.id))
            continue;
        const gateway::RefundFacts facts{attempt->charge, payment.approvedAt.value_or(attempt->startedAt), payment.method, payment.amount, amount};
        if (turn.setup().rules.refundObstacle) {
            if (const auto obstacle = turn.setup().rules.refundObstacle(facts, turn.around().now)) {
                plan.obstacle = obstacle;
                return;
            }
        }
        plan.pieces.append({&tender, amount, &*attempt, payment});
        plan.rest = plan.rest - amount;
        wanted = wanted - amount;
    }
}

Plan planOf(const Turn &turn, const sale::Sale &sale, money::Money amount)
{
    Plan plan{{}, amount, std::nullopt};
    for (const auto kind : {sale::TenderKind::Qr, sale::TenderKind::Other, sale::TenderKind::Cash}) {
        for (const sale::Tender &tender : sale.tenders) {
            const money::Money part = smaller(plan.rest, refundable(sale, tender));
            if (tender.kind != kind || !part.isPositive())
                continue;
            if (kind == sale::TenderKind::Qr) {
                planQr(plan, turn, tender, part);
            } else {
                plan.pieces.append({&tender, part, nullptr, {}});
                plan.rest = plan.rest - part;
            }
        }
    }
    return plan;
}

void beginRefund(Turn &turn, payment::Refund refund)
{
    refund.startedAt = turn.around().now;
    const auto step = payment::begin(std::move(refund));
    QJsonObject event = named(u"begun"_s);
    event.insert(u"who"_s, step.refund.approval.who);
    event.insert(u"why"_s, step.refund.approval.why);
    turn.store(step.refund, event, step.effects);
}

payment::Refund refundOf(const payment::Payment &attempt, const gateway::ProviderPayment &payment, money::Money amount, const people::Approval &approval)
{
    payment::Refund refund;
    refund.saleId = attempt.saleId;
    refund.ticket = attempt.ticket;
    refund.charge = attempt.charge;
    refund.orderId = attempt.orderId;
    refund.payment = payment;
    refund.amount = amount;
    refund.approval = approval;
    return refund;
}

QString refundId(const QString &reference, const QString &unpredictable, qsizetype number)
{
    return u"%1-r%2-%3"_s.arg(reference, unpredictable).arg(number);
}

// Of a sale, and not of money that never counted for one.
bool hasRefund(const sale::Sale &sale, const QString &id)
{
    return std::any_of(sale.refunds.begin(), sale.refunds.end(), [&](const sale::Refund &refund) { return refund.id == id; });
}

// To the attempt whose money a manager gave back: what failed is to be decided again; otherwise nothing keeps it at hand any more.
void tellAttempt(Turn &turn, const payment::Refund &refund, bool returned)
{
    const auto found = turn.state().payments.constFind(refund.charge.externalReference);
    if (found == turn.state().payments.constEnd())
        return;
    const payment::RefundEnded end{refund.payment.id, returned};
    const auto step = payment::transition(*found, end, turn.around());
    turn.store(step.payment, end, step.effects);
}

sale::SaleResult started(const sale::Sale &sale, const Piece &piece, const QString &id, money::CashRounding rule, Instant now)
{
    const bool isQr = piece.tender->kind == sale::TenderKind::Qr;
    sale::Refund refund{id, piece.tender->number, piece.amount, isQr ? sale::RefundState::Pending : sale::RefundState::Done, now};
    if (piece.tender->kind == sale::TenderKind::Cash) {
        const money::Money rounding = cashBack(sale, *piece.tender, piece.amount, rule) - piece.amount;
        if (!rounding.isZero())
            refund.rounding = rounding;
    }
    return startRefund(sale, refund);
}

}

void refundAll(Turn &turn, const payment::Payment &payment, const QList<gateway::ProviderPayment> &payments, const people::Approval &approval,
    const QString &unpredictable)
{
    qsizetype number = 0;
    for (const gateway::ProviderPayment &each : payments) {
        payment::Refund refund = refundOf(payment, each, each.amount, approval);
        refund.id = refundId(referenceOf(payment), unpredictable, ++number);
        beginRefund(turn, std::move(refund));
    }
}

bool isGoingBack(const State &state, const payment::Payment &payment)
{
    return std::any_of(state.refunds.begin(), state.refunds.end(), [&](const payment::Refund &refund) {
        return refund.charge.externalReference == referenceOf(payment) && !hasRefund(state.sales.value(refund.saleId), refund.id);
    });
}

// The journal's newest state, so nothing is recorded by this.
Step retrieve(Turn turn, const Retrieve &past)
{
    State &state = turn.mutableState();
    const bool isSale = !past.sale.id.isEmpty(); // else the slip of a drawer's session
    if (isSale && !state.sales.contains(past.sale.id))
        state.sales.insert(past.sale.id, past.sale);
    for (payment::Payment payment : past.payments) {
        const QString reference = referenceOf(payment);
        payment.pace.nextAt = Instant::max(); // it is over: it is here to be refunded, not to be watched again
        if (!state.payments.contains(reference))
            state.payments.insert(reference, payment);
    }
    if (past.receipt && !state.receipts.contains(past.receipt->saleId))
        state.receipts.insert(past.receipt->saleId, *past.receipt);
    return turn.done();
}

Result<sale::Sale, Rejection> giveBack(Turn &turn, const sale::Sale &given, const RefundSale &wish)
{
    const money::Money left = leftToRefund(given);
    const money::Money amount = wish.amount.value_or(left);
    if (!amount.isPositive() || amount > left)
        return failure(Rejection{sale::SaleProblem::AmountOutOfRange, wish.saleId});
    const Plan plan = planOf(turn, given, amount);
    if (plan.obstacle)
        return failure(Rejection{*plan.obstacle, wish.saleId});
    if (plan.pieces.isEmpty() || plan.rest.isPositive())
        return failure(Rejection{Problem::NothingToRefund, wish.saleId});
    sale::Sale sale = given;
    qsizetype number = sale.refunds.size();
    for (const Piece &piece : plan.pieces) {
        const QString about = piece.attempt ? referenceOf(*piece.attempt) : wish.saleId;
        const QString id = refundId(about, wish.unpredictable, ++number);
        const auto next = started(sale, piece, id, turn.setup().cashRounding, turn.now());
        if (!next)
            return failure(Rejection{next.error(), wish.saleId});
        sale = *next;
        if (piece.attempt) {
            payment::Refund refund = refundOf(*piece.attempt, piece.payment, piece.amount, wish.approval);
            refund.id = id;
            beginRefund(turn, std::move(refund));
        }
    }
    return sale;
}

Step refundSale(Turn turn, const RefundSale &wish)
{
    const auto found = turn.state().sales.constFind(wish.saleId);
    if (found == turn.state().sales.constEnd() || found->state == sale::SaleState::Open)
        return turn.reject({Problem::NothingToRefund, wish.saleId});
    const auto sale = giveBack(turn, *found, wish);
    if (!sale)
        return turn.reject(sale.error());
    QJsonObject event = named(u"refund_started"_s, u"who"_s, wish.approval.who);
    event.insert(u"why"_s, wish.approval.why);
    turn.store(*sale, event, Durability::Synced);
    return turn.done();
}

Step refundHappened(Turn turn, const RefundHappened &happened)
{
    const auto found = turn.state().refunds.constFind(happened.id);
    if (found == turn.state().refunds.constEnd())
        return turn.done();
    const auto step = payment::transition(*found, happened.event, turn.around());
    turn.store(step.refund, payment::describe(happened.event), step.effects);
    if (!isSettled(step.refund))
        return turn.done();
    const bool returned = std::holds_alternative<payment::RefundDone>(step.refund.phase);
    const auto state = returned ? sale::RefundState::Done : sale::RefundState::Failed;
    if (const auto after = endRefund(turn.state().sales.value(step.refund.saleId), happened.id, state, turn.now()))
        turn.store(*after, named(u"refund_ended"_s, u"id"_s, happened.id), Durability::Synced);
    else
        tellAttempt(turn, step.refund, returned);
    if (step.refund.saleId != turn.state().currentSale)
        forget(turn, step.refund.saleId);
    return turn.done();
}

}
