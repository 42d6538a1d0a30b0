#include "core/simulator/ordersapi/orderrefund.h"

#include "core/simulator/ordersapi/orderdraft.h"
#include "core/simulator/ordersapi/orderview.h"
#include "core/simulator/ordersapi/schema.h"
#include "core/simulator/refunds/refunds.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

constexpr std::array<Property, 1> bodyProperties{{{u"transactions", PropertyType::Array, true}}};
constexpr std::array<Property, 2> transactionProperties{{
    {u"id", PropertyType::Text, true},
    {u"amount", PropertyType::Text, true},
}};

struct Part {
    qsizetype payment = 0;
    money::Money amount;
};

using Parts = Result<QList<Part>, Refusal>;

Refusal refusalOf(RefundObstacle obstacle)
{
    switch (obstacle) {
    case RefundObstacle::AlreadyRefunded:
        return ordersRefusal(
            409, u"order_already_refunded"_s, u"Order already refunded"_s, u"order: not refunded yet"_s);
    case RefundObstacle::NotApproved:
        return ordersRefusal(409, u"cannot_refund_order"_s, u"Order cannot be refunded"_s, u"order: processed"_s);
    case RefundObstacle::TooOld:
        return ordersRefusal(400, u"in_store_payment_refund_order"_s, u"Refund period exceeded"_s,
            u"order: young enough to be refunded"_s);
    case RefundObstacle::PartialNotSupported:
        return ordersRefusal(400, u"unsupported_partially_refunds"_s, u"Partial refunds are not supported"_s,
            u"transactions: whole refunds only in this country"_s);
    case RefundObstacle::ExceedsRest:
        return ordersRefusal(400, u"refund_amount_exceeds"_s, u"Refund amount exceeds the amount left"_s,
            u"transactions[].amount: not more than what is left"_s);
    }
    Q_UNREACHABLE();
}

Parts whole(const World &world, const QList<OrderPayment> &payments)
{
    QList<Part> parts;
    for (const OrderPayment &entry : payments) {
        const money::Money rest = refundableOf(world, world.payments.at(entry.payment));
        if (rest.isPositive())
            parts.append({entry.payment, rest});
    }
    if (parts.isEmpty())
        return failure(refusalOf(RefundObstacle::AlreadyRefunded));
    return parts;
}

Result<Part, Refusal> partFrom(const World &world, const QJsonValue &transaction, const QList<OrderPayment> &payments)
{
    const auto entry = std::ranges::find(payments, transaction[u"id"_s].toString(), &OrderPayment::id);
    if (entry == payments.end())
        return failure(ordersRefusal(404, u"transaction_not_found"_s, u"Transaction not found"_s,
            u"transactions[].id: a payment of the order"_s));
    const money::Currency currency = world.payments.at(entry->payment).amount.currency;
    const auto amount = amountFromText(transaction[u"amount"_s].toString(), currency);
    if (!amount || !amount->isPositive())
        return failure(
            badValue(u"$.transactions[].amount is not an amount"_s, u"transactions[].amount: an amount above zero"_s));
    return Part{entry->payment, *amount};
}

bool wantsAll(const QByteArray &body, const QJsonDocument &document)
{
    return body.trimmed().isEmpty() || (document.isObject() && document.object().isEmpty());
}

// The shop has handed the cash over.
std::optional<Refusal> refusePartOfCash(const InStoreOrder &order, const QByteArray &body)
{
    if (!order.extras.contains(u"cash_out"_s) || wantsAll(body, QJsonDocument::fromJson(body)))
        return std::nullopt;
    return ordersRefusal(400, u"partial_refund_not_allowed_with_cashout"_s, u"Partial refund not allowed"_s,
        u"transactions: all of an order with a cash-out"_s);
}

Parts partsFrom(const World &world, const QByteArray &body, const QList<OrderPayment> &payments)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (wantsAll(body, document))
        return whole(world, payments);
    if (!document.isObject())
        return failure(
            ordersRefusal(400, u"json_syntax_error"_s, u"JSON syntax error"_s, u"body: empty or a JSON object"_s));
    if (auto complaint = checkObject(document.object(), bodyProperties, u"$"_s))
        return failure(std::move(*complaint));
    const QJsonArray transactions = document.object()[u"transactions"_s].toArray();
    if (auto complaint = checkElements(transactions, transactionProperties, u"$.transactions"_s))
        return failure(std::move(*complaint));
    if (transactions.isEmpty())
        return failure(ordersRefusal(400, u"minimum_items"_s, u"Too few items"_s, u"$.transactions: at least one"_s));
    QList<Part> parts;
    for (const QJsonValue &transaction : transactions) {
        auto part = partFrom(world, transaction, payments);
        if (!part)
            return failure(std::move(part.error()));
        if (std::ranges::find(parts, part->payment, &Part::payment) != parts.end())
            return failure(badValue(u"$.transactions[].id is repeated"_s, u"transactions[].id: each once"_s));
        parts.append(*part);
    }
    return parts;
}

std::optional<Refusal> obstacleTo(const World &world, const InStoreOrder &order, const QList<OrderPayment> &payments)
{
    if (order.end != OrderEnd::Paid || payments.isEmpty())
        return refusalOf(RefundObstacle::NotApproved);
    const auto isInProcess = [&](const OrderPayment &entry) {
        return hasRefundInProcess(world, world.payments.at(entry.payment));
    };
    if (std::ranges::any_of(payments, isInProcess))
        return ordersRefusal(
            409, u"refund_in_progress"_s, u"Refund in progress"_s, u"order: no refund is in process"_s);
    return std::nullopt;
}

}

Result<QList<qsizetype>, Refusal> refundOrder(World &world, qsizetype order, const QByteArray &body, Instant now)
{
    const QList<OrderPayment> payments = paymentsOf(world, world.orders.at(order));
    if (auto refusal = obstacleTo(world, world.orders.at(order), payments))
        return failure(std::move(*refusal));
    if (auto refusal = refusePartOfCash(world.orders.at(order), body))
        return failure(std::move(*refusal));
    auto parts = partsFrom(world, body, payments);
    if (!parts)
        return failure(std::move(parts.error()));
    for (const Part &part : *parts) {
        if (const auto obstacle = obstacleTo(world, world.payments.at(part.payment), part.amount, now))
            return failure(refusalOf(*obstacle));
    }
    QList<qsizetype> made;
    for (const Part &part : *parts)
        made.append(makeRefund(world, part.payment, part.amount, now));
    return made;
}

}
