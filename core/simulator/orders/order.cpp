#include "core/simulator/orders/order.h"

#include "core/simulator/orders/amounts.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

qint64 returnedOf(const Payment &payment)
{
    const bool lost = payment.status == PaymentStatus::ChargedBack && payment.statusDetail == u"settled";
    return lost ? hundredths(payment.amount) : hundredths(payment.refunded);
}

}

bool liesOnSlot(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Hybrid:
    case OrderKind::AttendedV2:
    case OrderKind::AttendedV1:
        return true;
    case OrderKind::Dynamic:
    case OrderKind::OrdersStatic:
    case OrderKind::OrdersDynamic:
    case OrderKind::OrdersHybrid:
    case OrderKind::MerchantOrder:
        return false;
    }
    Q_UNREACHABLE();
}

bool isOrdersApi(OrderKind kind)
{
    switch (kind) {
    case OrderKind::OrdersStatic:
    case OrderKind::OrdersDynamic:
    case OrderKind::OrdersHybrid:
        return true;
    case OrderKind::Hybrid:
    case OrderKind::Dynamic:
    case OrderKind::AttendedV2:
    case OrderKind::AttendedV1:
    case OrderKind::MerchantOrder:
        return false;
    }
    Q_UNREACHABLE();
}

bool hasOwnQr(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Hybrid:
    case OrderKind::Dynamic:
    case OrderKind::OrdersDynamic:
    case OrderKind::OrdersHybrid:
        return true;
    case OrderKind::AttendedV2:
    case OrderKind::AttendedV1:
    case OrderKind::OrdersStatic:
    case OrderKind::MerchantOrder:
        return false;
    }
    Q_UNREACHABLE();
}

bool isFoundByFixedQr(OrderKind kind)
{
    return liesOnSlot(kind) || kind == OrderKind::OrdersStatic || kind == OrderKind::OrdersHybrid;
}

OrderState stateAt(const InStoreOrder &order, Instant now)
{
    switch (order.end) {
    case OrderEnd::None:
        return now < order.expiresAt ? OrderState::Live : OrderState::Expired;
    case OrderEnd::Paid:
        return OrderState::Paid;
    case OrderEnd::Deleted:
        return OrderState::Deleted;
    case OrderEnd::Replaced:
        return OrderState::Replaced;
    }
    Q_UNREACHABLE();
}

bool inCheckout(const InStoreOrder &order, Instant now)
{
    return stateAt(order, now) == OrderState::Live && now < order.checkoutUntil;
}

QString stateName(OrderState state)
{
    switch (state) {
    case OrderState::Live:
        return u"live"_s;
    case OrderState::Expired:
        return u"expired"_s;
    case OrderState::Paid:
        return u"paid"_s;
    case OrderState::Deleted:
        return u"deleted"_s;
    case OrderState::Replaced:
        return u"replaced"_s;
    }
    Q_UNREACHABLE();
}

QString statusName(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Approved:
        return u"approved"_s;
    case PaymentStatus::InProcess:
        return u"in_process"_s;
    case PaymentStatus::Rejected:
        return u"rejected"_s;
    case PaymentStatus::ChargedBack:
        return u"charged_back"_s;
    case PaymentStatus::Refunded:
        return u"refunded"_s;
    case PaymentStatus::Pending:
        return u"pending"_s;
    case PaymentStatus::Cancelled:
        return u"cancelled"_s;
    case PaymentStatus::InMediation:
        return u"in_mediation"_s;
    }
    Q_UNREACHABLE();
}

bool wasApproved(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Approved:
    case PaymentStatus::ChargedBack:
    case PaymentStatus::Refunded:
    case PaymentStatus::InMediation:
        return true;
    case PaymentStatus::InProcess:
    case PaymentStatus::Rejected:
    case PaymentStatus::Pending:
    case PaymentStatus::Cancelled:
        return false;
    }
    Q_UNREACHABLE();
}

bool isWaiting(PaymentStatus status)
{
    return status == PaymentStatus::InProcess || status == PaymentStatus::Pending;
}

Sums sumsOf(const MerchantOrder &merchantOrder, const Records<Payment> &payments)
{
    Sums sums;
    for (const qsizetype position : merchantOrder.payments) {
        const Payment &payment = payments.at(position);
        sums.anyWaiting = sums.anyWaiting || isWaiting(payment.status);
        if (!wasApproved(payment.status))
            continue;
        sums.received += hundredths(payment.amount);
        sums.returned += returnedOf(payment);
    }
    return sums;
}

bool covers(const Sums &sums, money::Money total)
{
    return sums.received >= hundredths(total);
}

bool isSettledBy(const InStoreOrder &order, const Sums &sums)
{
    return isOrdersApi(order.kind) ? sums.received > 0 : covers(sums, order.total);
}

}
