#include "core/payment/inquiry.h"

#include "core/base/result.h"

#include <algorithm>
#include <numeric>

namespace mostrador::payment {

namespace {

using namespace gateway;
using money::Money;

bool isApproved(const ProviderPayment &payment)
{
    return payment.state == PaymentState::Approved;
}

// Another account's orders can carry the same reference: they are none of ours.
bool isOurs(const ProviderOrder &order, const Charge &charge)
{
    return order.externalReference == charge.externalReference && (order.collectorId.isEmpty() || order.collectorId == charge.userId);
}

QList<ProviderPayment> approvedOf(const QList<ProviderOrder> &orders)
{
    QList<ProviderPayment> approved;
    for (const ProviderOrder &order : orders) {
        for (const ProviderPayment &payment : order.payments) {
            const bool known = std::any_of(approved.begin(), approved.end(), [&](const ProviderPayment &other) { return other.id == payment.id; });
            if (isApproved(payment) && !known)
                approved.append(payment);
        }
    }
    return approved;
}

Money sumOf(const QList<ProviderPayment> &payments, money::Currency currency)
{
    return std::accumulate(payments.begin(), payments.end(), Money{0, currency},
        [](Money sum, const ProviderPayment &payment) { return payment.inOtherCurrency ? sum : sum + payment.amount; });
}

void noteRejections(Inquiry &inquiry, const ProviderOrder &order)
{
    for (const ProviderPayment &payment : order.payments) {
        if (payment.state == PaymentState::Rejected) {
            ++inquiry.rejections;
            inquiry.lastRejection = payment.detail;
        }
    }
}

// Every reading counts here, the search as well as the fresh ones: what may still become money is never "unpaid".
void noteProgress(Inquiry &inquiry, const ProviderPayment &payment)
{
    if (payment.state == PaymentState::InProgress || payment.state == PaymentState::Other)
        inquiry.inProgress = true;
    if (payment.state == PaymentState::Returned && !inquiry.returned.contains(payment.id))
        inquiry.returned.append(payment.id);
}

void noteProgress(Inquiry &inquiry, const ProviderOrder &order)
{
    for (const ProviderPayment &payment : order.payments)
        noteProgress(inquiry, payment);
}

// The provider says that payments cover it and shows none, neither approved nor given back: they are still on their way to us.
bool hidesItsPayments(const ProviderOrder &order)
{
    return order.concluded && std::none_of(order.payments.begin(), order.payments.end(), [](const ProviderPayment &payment) {
        return isApproved(payment) || payment.state == PaymentState::Returned;
    });
}

bool holdsApproved(const ProviderOrder &order)
{
    return std::any_of(order.payments.begin(), order.payments.end(), isApproved);
}

QString idOfPaidOrder(const QList<ProviderOrder> &orders)
{
    const auto found = std::find_if(orders.begin(), orders.end(), holdsApproved);
    return found == orders.end() ? QString() : found->id;
}

// "Order not found" for an id that we were given is no "unpaid": perhaps it cannot be read yet, or any more.
bool isUnknownOrder(const Refusal &refusal, const Charge &charge)
{
    return refusal.kind == RefusalKind::NotFound && !capabilitiesOf(charge.api, charge.mode).findsByReference;
}

NotPaid notPaid(const Inquiry &inquiry)
{
    return {inquiry.rejections, inquiry.lastRejection, inquiry.inProgress, inquiry.ended && !inquiry.inProgress};
}

bool isElsewhere(const ProviderOrder &order, const Charge &charge)
{
    return !order.externalPosId.isEmpty() && order.externalPosId != charge.externalPosId;
}

Verdict judge(const Inquiry &inquiry, const Charge &charge, const QList<ProviderPayment> &approved, bool concluded)
{
    if (approved.isEmpty() && !inquiry.ofOthers.isEmpty())
        return Disagrees{Disagreement::Reference, inquiry.ofOthers};
    if (approved.isEmpty())
        return notPaid(inquiry);
    if (std::any_of(approved.begin(), approved.end(), [](const ProviderPayment &payment) { return payment.inOtherCurrency; }))
        return Disagrees{Disagreement::Currency, approved};
    if (std::any_of(inquiry.orders.begin(), inquiry.orders.end(), [&](const ProviderOrder &order) { return isElsewhere(order, charge); }))
        return Disagrees{Disagreement::PointOfSale, approved};
    const Money sum = sumOf(approved, charge.amount.currency);
    if (sum == charge.amount)
        return FullyPaid{inquiry.inProgress, idOfPaidOrder(inquiry.orders), approved};
    if (sum < charge.amount)
        return concluded ? Verdict(Disagrees{Disagreement::Amount, approved}) : Verdict(PartlyPaid{sum, approved, inquiry.inProgress});
    const bool several = approved.size() > 1;
    return Disagrees{several ? Disagreement::SecondPayment : Disagreement::Amount, approved};
}

bool hasConcluded(const Inquiry &inquiry)
{
    return std::any_of(inquiry.orders.begin(), inquiry.orders.end(), [](const ProviderOrder &order) { return order.concluded; });
}

InquiryStep conclude(Inquiry inquiry, const Charge &charge, const QList<ProviderPayment> &approved)
{
    const Verdict verdict = judge(inquiry, charge, approved, hasConcluded(inquiry));
    return {std::move(inquiry), verdict};
}

InquiryStep readNext(Inquiry inquiry, Operation operation)
{
    inquiry.reading = inquiry.toRead.takeFirst();
    const Call call{operation, inquiry.reading};
    return {std::move(inquiry), call};
}

// An order that stays open though payments cover the total: each payment has to speak for itself.
bool mustReadPayments(const Inquiry &inquiry, const Charge &charge, const QList<ProviderPayment> &approved)
{
    const bool openHoldsSome = std::any_of(inquiry.orders.begin(), inquiry.orders.end(),
        [](const ProviderOrder &order) { return !order.concluded && holdsApproved(order); });
    return openHoldsSome && sumOf(approved, charge.amount.currency) >= charge.amount;
}

InquiryStep ordersFound(Inquiry inquiry, const Charge &charge, const OrdersFound &found)
{
    for (const ProviderOrder &order : found.orders) {
        if (!isOurs(order, charge))
            continue;
        noteRejections(inquiry, order);
        noteProgress(inquiry, order);
        inquiry.ended = order.ended;
        if (order.concluded || holdsApproved(order))
            inquiry.toRead.append(order.id);
    }
    if (inquiry.toRead.size() > mostOrdersRead) // nobody pays one sale so often: a person has to look at it
        return {std::move(inquiry), Verdict(Disagrees{Disagreement::SecondPayment, approvedOf(found.orders).first(std::min(mostPaymentsRead, approvedOf(found.orders).size()))})};
    if (inquiry.toRead.isEmpty()) {
        const NotPaid verdict = notPaid(inquiry);
        return {std::move(inquiry), Verdict(verdict)};
    }
    inquiry.stage = InquiryStage::ReadingOrders;
    return readNext(std::move(inquiry), Operation::ReadOrder);
}

InquiryStep readPayments(Inquiry inquiry, const QList<ProviderPayment> &approved)
{
    if (approved.size() > mostPaymentsRead)
        return {std::move(inquiry), Verdict(Disagrees{Disagreement::SecondPayment, approved.first(mostPaymentsRead)})};
    inquiry.stage = InquiryStage::ReadingPayments;
    for (const ProviderPayment &payment : approved)
        inquiry.toRead.append(payment.id);
    return readNext(std::move(inquiry), Operation::ReadPayment);
}

// There is no order to read: every approved payment has to speak for itself.
InquiryStep paymentsFound(Inquiry inquiry, const PaymentsFound &found)
{
    QList<ProviderPayment> approved;
    for (const ProviderPayment &payment : found.payments) {
        noteProgress(inquiry, payment);
        if (isApproved(payment))
            approved.append(payment);
    }
    if (approved.isEmpty()) {
        const NotPaid verdict = notPaid(inquiry);
        return {std::move(inquiry), Verdict(verdict)};
    }
    return readPayments(std::move(inquiry), approved);
}

InquiryStep orderRead(Inquiry inquiry, const Charge &charge, const OrderRead &read)
{
    if (!isOurs(read.order, charge))
        return {std::move(inquiry), NoUse{}};
    inquiry.orders.append(read.order);
    noteProgress(inquiry, read.order);
    if (hidesItsPayments(read.order))
        inquiry.inProgress = true;
    if (!inquiry.toRead.isEmpty())
        return readNext(std::move(inquiry), Operation::ReadOrder);
    const auto approved = approvedOf(inquiry.orders);
    if (!mustReadPayments(inquiry, charge, approved))
        return conclude(std::move(inquiry), charge, approved);
    return readPayments(std::move(inquiry), approved);
}

InquiryStep paymentRead(Inquiry inquiry, const Charge &charge, const PaymentRead &read)
{
    const ProviderPayment &payment = read.payment;
    if (payment.id != inquiry.reading || payment.collectorId != charge.userId || payment.externalReference.isEmpty())
        return {std::move(inquiry), NoUse{}};
    const bool ours = payment.externalReference == charge.externalReference;
    if (ours)
        noteProgress(inquiry, payment);
    if (isApproved(payment))
        (ours ? inquiry.payments : inquiry.ofOthers).append(payment);
    if (!inquiry.toRead.isEmpty())
        return readNext(std::move(inquiry), Operation::ReadPayment);
    const auto approved = inquiry.payments;
    return conclude(std::move(inquiry), charge, approved);
}

}

Call firstCall(const Charge &charge, const QString &orderId)
{
    if (capabilitiesOf(charge.api, charge.mode).findsByReference)
        return {Operation::FindOrders};
    return orderId.isEmpty() ? Call{Operation::FindPayments} : Call{Operation::FindOrders, orderId};
}

InquiryStep advance(Inquiry inquiry, const Charge &charge, const Answer &answer)
{
    switch (inquiry.stage) {
    case InquiryStage::Finding:
        if (const auto *found = std::get_if<OrdersFound>(&answer))
            return ordersFound(std::move(inquiry), charge, *found);
        if (const auto *found = std::get_if<PaymentsFound>(&answer))
            return paymentsFound(std::move(inquiry), *found);
        if (const auto *refusal = std::get_if<Refusal>(&answer); refusal && isUnknownOrder(*refusal, charge))
            return {std::move(inquiry), Call{Operation::FindPayments}};
        break;
    case InquiryStage::ReadingOrders:
        if (const auto *read = std::get_if<OrderRead>(&answer))
            return orderRead(std::move(inquiry), charge, *read);
        break;
    case InquiryStage::ReadingPayments:
        if (const auto *read = std::get_if<PaymentRead>(&answer))
            return paymentRead(std::move(inquiry), charge, *read);
        break;
    }
    return {std::move(inquiry), NoUse{}};
}

}
