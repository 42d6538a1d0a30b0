#include "core/simulator/refunds/refunds.h"

#include "core/simulator/accounts/site.h"
#include "core/simulator/notifications/announce.h"
#include "core/simulator/orders/methods.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

void takeBack(World &world, Payment &payment, money::Money amount, Instant at)
{
    payment.refunded = payment.refunded + amount;
    const bool whole = payment.refunded == payment.amount;
    payment.status = whole ? PaymentStatus::Refunded : PaymentStatus::Approved;
    payment.statusDetail = whole ? u"refunded"_s : u"partially_refunded"_s;
    payment.updatedAt = at;
    MerchantOrder &merchantOrder = world.merchantOrders[payment.merchantOrder];
    merchantOrder.updatedAt = std::max(merchantOrder.updatedAt, at);
}

void settle(World &world, qsizetype position)
{
    Refund &refund = world.refunds[position];
    Payment &payment = world.payments[refund.payment];
    const bool possible = payment.status == PaymentStatus::Approved && !world.switches.refundsAreRejected;
    refund.status = possible ? RefundStatus::Approved : RefundStatus::Rejected;
    ++world.revision;
    if (!possible)
        return;
    takeBack(world, payment, refund.amount, refund.settlesAt);
    announcePayment(world, refund.payment, News::Updated, refund.settlesAt);
}

Milliseconds reachFor(const World &world, const Payment &payment)
{
    const std::chrono::days usual(world.switches.refundableDays);
    const bool isHeldShort = payment.method == QStringView(otherWalletMethod);
    return isHeldShort ? std::min(otherWalletRefundableFor, usual) : usual;
}

}

QString statusName(RefundStatus status)
{
    switch (status) {
    case RefundStatus::Approved:
        return u"approved"_s;
    case RefundStatus::InProcess:
        return u"in_process"_s;
    case RefundStatus::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

money::Money refundableOf(const World &world, const Payment &payment)
{
    money::Money rest = payment.amount - payment.refunded;
    for (const qsizetype position : payment.refunds) {
        const Refund &refund = world.refunds.at(position);
        if (refund.status == RefundStatus::InProcess)
            rest = rest - refund.amount;
    }
    return rest;
}

bool hasRefundInProcess(const World &world, const Payment &payment)
{
    return std::ranges::any_of(payment.refunds,
        [&](qsizetype position) { return world.refunds.at(position).status == RefundStatus::InProcess; });
}

std::optional<RefundObstacle> obstacleTo(const World &world, const Payment &payment, money::Money amount, Instant now)
{
    if (payment.status == PaymentStatus::Refunded)
        return RefundObstacle::AlreadyRefunded;
    if (payment.status != PaymentStatus::Approved)
        return RefundObstacle::NotApproved;
    if (now - payment.approvedAt.value_or(payment.createdAt) > reachFor(world, payment))
        return RefundObstacle::TooOld;
    if (amount != payment.amount && !profileOf(world.account.site).partialRefunds)
        return RefundObstacle::PartialNotSupported;
    if (amount > refundableOf(world, payment))
        return RefundObstacle::ExceedsRest;
    return std::nullopt;
}

qsizetype makeRefund(World &world, qsizetype payment, money::Money amount, Instant now)
{
    Refund refund{.payment = payment, .amount = amount, .status = RefundStatus::InProcess, .createdAt = now};
    refund.orderRefundId = u"REF"_s + world.ids.ulid(now);
    refund.settlesAt = now + world.switches.refundLasts;
    const qsizetype position = addRefund(world, std::move(refund));
    if (world.switches.refundLasts.count() == 0)
        settle(world, position);
    else
        world.refundsInProcess.append(position);
    return position;
}

void settleRefunds(World &world, Instant now)
{
    if (world.refundsInProcess.isEmpty())
        return;
    world.refundsInProcess.removeIf([&](qsizetype position) {
        const bool due = world.refunds.at(position).settlesAt <= now;
        if (due)
            settle(world, position);
        return due;
    });
}

}
