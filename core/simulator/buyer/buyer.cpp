#include "core/simulator/buyer/buyer.h"

#include "core/money/currency.h"
#include "core/simulator/notifications/announce.h"
#include "core/simulator/orders/amounts.h"
#include "core/simulator/orders/methods.h"
#include "core/simulator/ordersapi/orderdraft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

std::optional<qsizetype> newestOf(const World &world, const QList<qsizetype> &orders, Instant now)
{
    if (orders.isEmpty())
        return std::nullopt;
    const auto live = std::find_if(orders.crbegin(), orders.crend(),
        [&](qsizetype position) { return stateAt(world.orders.at(position), now) == OrderState::Live; });
    return live == orders.crend() ? orders.constLast() : *live;
}

bool needsLive(const BuyerAct &act)
{
    return act.kind != BuyerActKind::Chargeback && !act.late;
}

std::optional<qsizetype> newestOnPos(const World &world, const BuyerAct &act, Instant now)
{
    PointOfSaleOrders pos = world.index.pointsOfSale.value(act.externalPosId);
    if (act.byFixedQr) {
        pos.unsettled.removeIf([&](qsizetype position) { return !isFoundByFixedQr(world.orders.at(position).kind); });
        pos.newest.reset();
    }
    const auto found = newestOf(world, pos.unsettled, now);
    if (found && stateAt(world.orders.at(*found), now) == OrderState::Live && act.kind != BuyerActKind::Chargeback)
        return found;
    return needsLive(act) ? std::nullopt : pos.newest;
}

std::optional<qsizetype> targetOf(const World &world, const BuyerAct &act, Instant now)
{
    if (!act.orderId.isEmpty()) {
        const auto found = world.index.orderById.constFind(act.orderId);
        return found == world.index.orderById.constEnd() ? std::nullopt : std::optional(*found);
    }
    if (!act.externalReference.isEmpty())
        return newestOf(world, world.index.ordersByReference.value(act.externalReference), now);
    return newestOnPos(world, act, now);
}

// The printed QR of a deleted point of sale is dead, and where the buyer types the amount it leads to no order.
bool canBeScanned(const World &world, const InStoreOrder &order)
{
    const PointOfSale *pos = pointOfSale(world.account, order.externalPosId);
    return hasOwnQr(order.kind) || (pos != nullptr && hasFixedAmount(pos->mode));
}

bool isPossible(const World &world, const InStoreOrder &order, const BuyerAct &act, Instant now)
{
    return act.late || (stateAt(order, now) == OrderState::Live && canBeScanned(world, order));
}

qsizetype openMerchantOrder(World &world, qsizetype order, Instant now)
{
    const qsizetype position = addMerchantOrder(world, order, now);
    announceMerchantOrder(world, position, News::Created, now);
    return position;
}

// One merchant order for all that happens to an order; with the old rule every scan makes another, and so does paying
// twice.
qsizetype merchantOrderFor(World &world, qsizetype position, Instant now)
{
    const InStoreOrder &order = world.orders.at(position);
    if (order.merchantOrders.isEmpty())
        return openMerchantOrder(world, position, now);
    const qsizetype newest = order.merchantOrders.constLast();
    const bool closed = isSettledBy(order, sumsOf(world.merchantOrders.at(newest), world.payments));
    return closed && world.switches.merchantOrderPerScan ? openMerchantOrder(world, position, now) : newest;
}

// The newest payment of such a status.
std::optional<qsizetype> paymentIn(const World &world, const InStoreOrder &order, bool (*fits)(PaymentStatus))
{
    for (auto merchantOrder = order.merchantOrders.crbegin(); merchantOrder != order.merchantOrders.crend();
         ++merchantOrder) {
        const QList<qsizetype> &payments = world.merchantOrders.at(*merchantOrder).payments;
        const auto found = std::find_if(payments.crbegin(), payments.crend(),
            [&](qsizetype payment) { return fits(world.payments.at(payment).status); });
        if (found != payments.crend())
            return *found;
    }
    return std::nullopt;
}

// The first approval that covers the total kills the QR and empties the slot.
void settle(World &world, qsizetype position, Instant now)
{
    const InStoreOrder &order = world.orders.at(position);
    const bool covered = std::ranges::any_of(order.merchantOrders, [&](qsizetype merchantOrder) {
        return isSettledBy(order, sumsOf(world.merchantOrders.at(merchantOrder), world.payments));
    });
    if (covered && order.end != OrderEnd::Paid)
        endOrder(world, position, OrderEnd::Paid, now);
}

// What an order of the Orders API costs whoever pays in this way, if it has a discount for it.
std::optional<money::Money> discountedTotal(const InStoreOrder &order, const QString &method)
{
    const auto type = paymentType(method);
    for (const QJsonValue &discount : order.extras[u"discounts"_s][u"payment_methods"_s].toArray()) {
        if (type && discount[u"type"_s].toString() == *type)
            return amountFromText(discount[u"new_total_amount"_s].toString(), order.total.currency);
    }
    return std::nullopt;
}

money::Money amountToPay(const World &world, const InStoreOrder &order, const BuyerAct &act, const QString &method)
{
    if (act.amount)
        return *act.amount;
    if (const auto discounted = discountedTotal(order, method))
        return *discounted;
    const money::Money paid = paidOf(world, order);
    return paid < order.total ? order.total - paid : order.total;
}

Payment newPayment(
    const World &world, const InStoreOrder &order, const BuyerAct &act, const QString &usualMethod, Instant now)
{
    Payment payment;
    payment.method = act.method.isEmpty() ? usualMethod : act.method;
    payment.payer =
        act.payer.value_or(payment.method == QStringView(otherWalletMethod) ? otherWalletPayer : usualPayer);
    payment.amount = amountToPay(world, order, act, payment.method);
    payment.refunded = {0, payment.amount.currency};
    payment.createdAt = now;
    payment.updatedAt = now;
    return payment;
}

void change(World &world, qsizetype position, PaymentStatus status, const QString &detail, Instant now)
{
    Payment &payment = world.payments[position];
    payment.status = status;
    payment.statusDetail = detail;
    payment.updatedAt = now;
    world.merchantOrders[payment.merchantOrder].updatedAt = now;
    ++world.revision;
}

BuyerOutcome approveWaiting(World &world, qsizetype position, qsizetype waiting, Instant now)
{
    change(world, waiting, PaymentStatus::Approved, u"accredited"_s, now);
    world.payments[waiting].approvedAt = now;
    settle(world, position, now);
    announcePayment(world, waiting, News::Updated, now);
    return {position, world.payments.at(waiting).id};
}

BuyerResult addPaymentTo(World &world, qsizetype position, Payment payment, Instant now)
{
    payment.merchantOrder = merchantOrderFor(world, position, now);
    if (isOrdersApi(world.orders.at(position).kind))
        payment.orderPaymentId = u"PAY"_s + world.ids.ulid(now);
    world.orders[position].checkoutUntil = {};
    const qsizetype added = addPayment(world, std::move(payment));
    settle(world, position, now);
    announcePayment(world, added, News::Created, now);
    return BuyerOutcome{position, world.payments.at(added).id};
}

std::optional<PaymentStatus> statusOf(const BuyerAct &act)
{
    if (act.statusDetail.isEmpty() || act.statusDetail == u"accredited")
        return PaymentStatus::Approved;
    if (isInProcessDetail(act.statusDetail))
        return PaymentStatus::InProcess;
    return isPendingDetail(act.statusDetail) ? std::optional(PaymentStatus::Pending) : std::nullopt;
}

BuyerOutcome endWaiting(World &world, qsizetype position, qsizetype waiting, PaymentStatus status, const QString &detail, Instant now)
{
    change(world, waiting, status, detail, now);
    announcePayment(world, waiting, News::Updated, now);
    return {position, world.payments.at(waiting).id};
}

// The provider's mistake: one payment shows up on two orders. Its own record still names the first.
BuyerResult echo(World &world, qsizetype position, const BuyerAct &act, Instant now)
{
    const auto payment = world.index.paymentById.constFind(*act.echoOf);
    if (payment == world.index.paymentById.constEnd())
        return failure(BuyerProblem::NothingToActOn);
    const bool isOwn = world.merchantOrders.at(world.payments.at(*payment).merchantOrder).order == position;
    if (isOwn || !isPossible(world, world.orders.at(position), act, now))
        return failure(BuyerProblem::NotPossibleNow);
    const qsizetype merchantOrder = merchantOrderFor(world, position, now);
    world.merchantOrders[merchantOrder].payments.append(*payment);
    world.merchantOrders[merchantOrder].updatedAt = now;
    ++world.revision;
    settle(world, position, now);
    announceMerchantOrder(world, merchantOrder, News::Updated, now);
    return BuyerOutcome{position, *act.echoOf};
}

bool isSlow(const World &world, const Payment &payment)
{
    return world.switches.otherWalletLasts.count() > 0 && payment.method == QStringView(otherWalletMethod);
}

BuyerResult pay(World &world, qsizetype position, const BuyerAct &act, Instant now)
{
    if (act.echoOf)
        return echo(world, position, act, now);
    const InStoreOrder &order = world.orders.at(position);
    const auto status = statusOf(act);
    if (const auto waiting = paymentIn(world, order, isWaiting); waiting && status == PaymentStatus::Approved)
        return approveWaiting(world, position, *waiting, now);
    if (!isPossible(world, order, act, now))
        return failure(BuyerProblem::NotPossibleNow);
    if (!status)
        return failure(BuyerProblem::NotUnderstood);
    Payment payment = newPayment(world, order, act, QString::fromUtf16(walletMethod), now);
    const bool arrivesLater = act.statusDetail.isEmpty() && isSlow(world, payment);
    payment.status = arrivesLater ? PaymentStatus::InProcess : *status;
    payment.statusDetail = act.statusDetail.isEmpty() ? u"accredited"_s : act.statusDetail;
    if (arrivesLater) {
        payment.statusDetail = u"pending_contingency"_s;
        payment.arrivesAt = now + world.switches.otherWalletLasts;
    }
    if (payment.status == PaymentStatus::Pending)
        payment.arrivesAt = now + pendingLasts;
    if (payment.status == PaymentStatus::Approved)
        payment.approvedAt = now;
    if (payment.arrivesAt)
        world.transfers.append(world.payments.size());
    return addPaymentTo(world, position, std::move(payment), now);
}

BuyerResult reject(World &world, qsizetype position, const BuyerAct &act, Instant now)
{
    const InStoreOrder &order = world.orders.at(position);
    if (!act.statusDetail.isEmpty() && !isRejectionDetail(act.statusDetail))
        return failure(BuyerProblem::NotUnderstood);
    if (const auto waiting = paymentIn(world, order, isWaiting))
        return endWaiting(world, position, *waiting, PaymentStatus::Rejected,
            act.statusDetail.isEmpty() ? u"bank_error"_s : act.statusDetail, now);
    if (!isPossible(world, order, act, now))
        return failure(BuyerProblem::NotPossibleNow);
    Payment payment = newPayment(world, order, act, QString::fromUtf16(cardMethod), now);
    payment.status = PaymentStatus::Rejected;
    payment.statusDetail = act.statusDetail.isEmpty() ? u"cc_rejected_insufficient_amount"_s : act.statusDetail;
    return addPaymentTo(world, position, std::move(payment), now);
}

BuyerResult scan(World &world, qsizetype position, Instant now)
{
    const InStoreOrder &order = world.orders.at(position);
    if (stateAt(order, now) != OrderState::Live || !canBeScanned(world, order))
        return failure(BuyerProblem::NotPossibleNow);
    if (order.merchantOrders.isEmpty() || world.switches.merchantOrderPerScan)
        openMerchantOrder(world, position, now);
    world.orders[position].checkoutUntil = now + world.switches.checkoutLasts;
    ++world.revision;
    return BuyerOutcome{position, std::nullopt};
}

BuyerResult abandon(World &world, qsizetype position, Instant now)
{
    const auto pending = paymentIn(
        world, world.orders.at(position), [](PaymentStatus status) { return status == PaymentStatus::Pending; });
    if (pending)
        return endWaiting(world, position, *pending, PaymentStatus::Cancelled, u"by_payer"_s, now);
    if (stateAt(world.orders.at(position), now) != OrderState::Live)
        return failure(BuyerProblem::NotPossibleNow);
    world.orders[position].checkoutUntil = {};
    ++world.revision;
    return BuyerOutcome{position, std::nullopt};
}

bool isDisputed(PaymentStatus status)
{
    return status == PaymentStatus::ChargedBack || status == PaymentStatus::InMediation;
}

// First a complaint, if its detail says so; then it is decided.
BuyerResult chargeBack(World &world, qsizetype position, const BuyerAct &act, Instant now)
{
    const QString detail = act.statusDetail.isEmpty() ? u"settled"_s : act.statusDetail;
    const bool isComplaint = detail == u"pending";
    if (!isComplaint && !isChargebackDetail(detail))
        return failure(BuyerProblem::NotUnderstood);
    const InStoreOrder &order = world.orders.at(position);
    auto payment = paymentIn(world, order, [](PaymentStatus status) { return status == PaymentStatus::Approved; });
    if (!payment)
        payment = paymentIn(world, order, isDisputed);
    if (!payment)
        return failure(BuyerProblem::NotPossibleNow);
    change(world, *payment, isComplaint ? PaymentStatus::InMediation : PaymentStatus::ChargedBack, detail, now);
    announcePayment(world, *payment, News::Updated, now);
    return BuyerOutcome{position, world.payments.at(*payment).id};
}

}

bool payMeanwhile(World &world, qsizetype order, Instant now)
{
    if (!world.switches.paidDuringCancel || stateAt(world.orders.at(order), now) != OrderState::Live)
        return false;
    return pay(world, order, {.kind = BuyerActKind::Pay}, now).has_value();
}

void settleWaiting(World &world, qsizetype payment, Instant now)
{
    const qsizetype order = world.merchantOrders.at(world.payments.at(payment).merchantOrder).order;
    if (world.payments.at(payment).status == PaymentStatus::Pending)
        static_cast<void>(endWaiting(world, order, payment, PaymentStatus::Cancelled, u"expired"_s, now));
    else
        static_cast<void>(approveWaiting(world, order, payment, now));
}

bool hasPaymentInProcess(const World &world, const InStoreOrder &order)
{
    return paymentIn(world, order, isWaiting).has_value();
}

money::Money paidOf(const World &world, const InStoreOrder &order)
{
    qint64 received = 0;
    for (const qsizetype merchantOrder : order.merchantOrders)
        received += sumsOf(world.merchantOrders.at(merchantOrder), world.payments).received;
    return {received * money::minorPerUnit(order.total.currency) / 100, order.total.currency};
}

BuyerResult actAsBuyer(World &world, const BuyerAct &act, Instant now)
{
    if (!act.method.isEmpty() && !paymentType(act.method))
        return failure(BuyerProblem::NotUnderstood);
    if (act.amount && !act.amount->isPositive())
        return failure(BuyerProblem::NotUnderstood);
    const auto position = targetOf(world, act, now);
    if (!position)
        return failure(BuyerProblem::NothingToActOn);
    switch (act.kind) {
    case BuyerActKind::Scan:
        return scan(world, *position, now);
    case BuyerActKind::Pay:
        return pay(world, *position, act, now);
    case BuyerActKind::Reject:
        return reject(world, *position, act, now);
    case BuyerActKind::Abandon:
        return abandon(world, *position, now);
    case BuyerActKind::Chargeback:
        return chargeBack(world, *position, act, now);
    }
    Q_UNREACHABLE();
}

}
