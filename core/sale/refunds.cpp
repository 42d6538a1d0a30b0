// Money that goes back, tender by tender, and money that a manager attaches to a sale.
#include "core/sale/sale.h"

#include <algorithm>

namespace mostrador::sale {

namespace {

using money::Money;

constexpr qsizetype mostRefunds = 100; // of one sale

Tender *tenderOf(Sale &sale, const QString &externalReference)
{
    const auto found = std::find_if(
        sale.tenders.begin(), sale.tenders.end(), [&](const Tender &tender) { return tender.externalReference == externalReference; });
    return found == sale.tenders.end() ? nullptr : &*found;
}

bool countsAsRefund(const Refund &refund)
{
    return refund.state != RefundState::Failed;
}

}

SaleResult confirmQrByHand(Sale sale, const QString &externalReference, const QString &evidence, Instant at)
{
    auto confirmed = confirmQr(std::move(sale), externalReference, {evidence}, at);
    if (confirmed)
        tenderOf(*confirmed, externalReference)->byHand = true;
    return confirmed;
}

SaleResult attachQr(Sale sale, const QString &externalReference, Money paid, const QList<QString> &operations, Instant at)
{
    Tender *tender = tenderOf(sale, externalReference);
    if (sale.state != SaleState::Open || !tender || paid.currency != sale.currency)
        return failure(SaleProblem::NotOpen);
    const Tender *waiting = waitingTender(sale);
    if (waiting && waiting != tender)
        return failure(SaleProblem::ChargeInProgress);
    if (tender->state == TenderState::Confirmed || !due(sale).isPositive() || !paid.isPositive())
        return failure(SaleProblem::NothingDue);
    tender->amount = std::min(paid, due(sale), [](Money left, Money right) { return left < right; });
    tender->state = TenderState::Confirmed;
    tender->operations = operations;
    tender->confirmedAt = at;
    return sale;
}

Money refunded(const Sale &sale)
{
    Money sum{0, sale.currency};
    for (const Refund &refund : sale.refunds)
        sum = countsAsRefund(refund) ? sum + refund.amount : sum;
    return sum;
}

Money refundable(const Sale &sale, const Tender &tender)
{
    Money rest = tender.state == TenderState::Confirmed ? tender.amount : Money{0, sale.currency};
    for (const Refund &refund : sale.refunds) {
        if (refund.tender == tender.number && countsAsRefund(refund))
            rest = rest - refund.amount;
    }
    return rest;
}

// A part is rounded as cash is; the last part makes up for what that was off.
Money cashBack(const Sale &sale, const Tender &tender, Money amount, money::CashRounding rounding)
{
    if (amount < refundable(sale, tender))
        return cashRounded(amount, rounding);
    Money left = tender.amount + tender.rounding;
    for (const Refund &refund : sale.refunds) {
        if (refund.tender == tender.number && countsAsRefund(refund))
            left = left - refund.amount - refund.rounding.value_or(Money{0, sale.currency});
    }
    return left.minor < 0 ? Money{0, sale.currency} : left;
}

SaleResult startRefund(Sale sale, const Refund &refund)
{
    const auto tender = std::find_if(
        sale.tenders.begin(), sale.tenders.end(), [&](const Tender &each) { return each.number == refund.tender; });
    if (sale.state == SaleState::Open || tender == sale.tenders.end() || sale.refunds.size() >= mostRefunds)
        return failure(SaleProblem::NothingToRefund);
    if (refund.amount.currency != sale.currency || !refund.amount.isPositive() || refund.amount > refundable(sale, *tender))
        return failure(SaleProblem::AmountOutOfRange);
    sale.refunds.append(refund);
    return sale;
}

SaleResult endRefund(Sale sale, const QString &id, RefundState state, Instant at)
{
    const auto found = std::find_if(sale.refunds.begin(), sale.refunds.end(), [&](const Refund &refund) { return refund.id == id; });
    if (found == sale.refunds.end() || found->state != RefundState::Pending)
        return failure(SaleProblem::NothingToRefund);
    found->state = state;
    found->at = at;
    return sale;
}

Money leftToRefund(const Sale &sale)
{
    return sale.state == SaleState::Open ? Money{0, sale.currency} : confirmed(sale) - refunded(sale);
}

bool hasPendingRefund(const Sale &sale)
{
    return std::any_of(sale.refunds.begin(), sale.refunds.end(), [](const Refund &refund) { return refund.state == RefundState::Pending; });
}

}
