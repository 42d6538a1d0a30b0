// What happened to a payment and what the till did then, for the audit trail: written, never read back by the machine.
#include "core/base/jsonreader.h"
#include "core/base/result.h"
#include "core/payment/stored.h"
#include "core/payment/storedparts.h"

using namespace Qt::StringLiterals;

namespace mostrador::payment {

namespace {

using namespace gateway;

QJsonObject describeAnswer(const Answer &answer)
{
    return std::visit(Overloaded{
                          [](const OrderCreated &order) { return QJsonObject{{u"answer"_s, u"order_created"_s}, {u"order_id"_s, order.orderId}}; },
                          [](const OrdersFound &found) { return QJsonObject{{u"answer"_s, u"orders_found"_s}, {u"orders"_s, found.orders.size()}}; },
                          [](const OrderRead &read) { return QJsonObject{{u"answer"_s, u"order_read"_s}, {u"order_id"_s, read.order.id}}; },
                          [](const PaymentRead &read) { return QJsonObject{{u"answer"_s, u"payment_read"_s}, {u"operation"_s, read.payment.id}}; },
                          [](const SlotRead &slot) {
                              return QJsonObject{{u"answer"_s, u"slot_read"_s}, {u"external_reference"_s, slot.externalReference.value_or(QString())}};
                          },
                          [](const PaymentsFound &found) { return QJsonObject{{u"answer"_s, u"payments_found"_s}, {u"payments"_s, found.payments.size()}}; },
                          [](const RefundMade &made) { return QJsonObject{{u"answer"_s, u"refund_made"_s}, {u"refund_id"_s, made.refund.id}}; },
                          [](const RefundsRead &read) { return QJsonObject{{u"answer"_s, u"refunds_read"_s}, {u"refunds"_s, read.refunds.size()}}; },
                          [](const PointOfSaleRead &) { return QJsonObject{{u"answer"_s, u"point_of_sale_read"_s}}; },
                          [](const OrderWithdrawn &) { return QJsonObject{{u"answer"_s, u"order_withdrawn"_s}}; },
                          [](const Refusal &refusal) {
                              return QJsonObject{{u"answer"_s, u"refusal"_s}, {u"kind"_s, nameOf(refusal.kind, refusalKinds)},
                                  {u"status"_s, refusal.status}, {u"code"_s, refusal.code}};
                          },
                      },
        answer);
}

QJsonObject describeSilence(const QString &outcome, const Silence &silence)
{
    return {{u"outcome"_s, outcome}, {u"why"_s, nameOf(silence.why, obscurities)}, {u"detail"_s, silence.detail}};
}

QJsonObject describeOutcome(const Outcome &outcome)
{
    return std::visit(Overloaded{
                          [](const Answer &answer) { return describeAnswer(answer); },
                          [](const NotExecuted &silence) { return describeSilence(u"not_executed"_s, silence); },
                          [](const Unknown &silence) { return describeSilence(u"unknown"_s, silence); },
                      },
        outcome);
}

QJsonObject describeOne(const Restarted &)
{
    return {{u"event"_s, u"restarted"_s}};
}

QJsonObject describeOne(const Due &)
{
    return {{u"event"_s, u"due"_s}};
}

QJsonObject describeOne(const CheckNow &)
{
    return {{u"event"_s, u"check_now"_s}};
}

QJsonObject describeOne(const Withdraw &wish)
{
    return {{u"event"_s, u"withdraw"_s}, {u"reason"_s, nameOf(wish.reason, withdrawReasons)}};
}

QJsonObject describeOne(const Answered &answered)
{
    QJsonObject object = describeOutcome(answered.outcome);
    object.insert(u"event"_s, u"answered"_s);
    return object;
}

QJsonObject describeOne(const ConfirmByHand &word)
{
    return {{u"event"_s, u"confirm_by_hand"_s}, {u"approval"_s, toJson(word.approval)}, {u"evidence"_s, word.evidence}};
}

QJsonObject describeOne(const Settle &word)
{
    return {{u"event"_s, u"settle"_s}, {u"how"_s, nameOf(word.settled.how, settlements)}, {u"approval"_s, toJson(word.settled.approval)}};
}

}

QJsonObject describe(const Event &event)
{
    return std::visit([](const auto &each) { return describeOne(each); }, event);
}

QJsonObject describe(const RefundEvent &event)
{
    return std::visit([](const auto &each) { return describeOne(each); }, event);
}

QJsonArray describe(const QList<Effect> &effects)
{
    QJsonArray array;
    for (const Effect &effect : effects)
        array.append(QJsonObject{{u"call"_s, nameOf(effect.call.operation, operations)}, {u"id"_s, effect.call.id}});
    return array;
}

}
