#include "core/sale/sale.h"

#include <algorithm>

namespace mostrador::sale {

namespace {

using money::Money;

Tender *findTender(Sale &sale, const QString &externalReference)
{
    const auto found = std::find_if(sale.tenders.begin(), sale.tenders.end(), [&](const Tender &tender) { return tender.externalReference == externalReference; });
    return found == sale.tenders.end() ? nullptr : &*found;
}

// A withdrawn QR is history: twenty of them must not keep anybody from paying in cash.
qsizetype tendersThatCount(const Sale &sale)
{
    return std::count_if(sale.tenders.begin(), sale.tenders.end(), [](const Tender &tender) { return tender.state != TenderState::Withdrawn; });
}

std::optional<SaleProblem> whyNotPayable(const Sale &sale, Money amount)
{
    if (sale.state != SaleState::Open)
        return SaleProblem::NotOpen;
    if (hasWaitingTender(sale))
        return SaleProblem::ChargeInProgress;
    if (isEmpty(sale))
        return SaleProblem::NothingToSell;
    if (!isPriced(sale))
        return SaleProblem::Unpriced;
    if (!due(sale).isPositive())
        return SaleProblem::NothingDue;
    if (amount.currency != sale.currency || !amount.isPositive() || amount > due(sale) || tendersThatCount(sale) >= mostTenders)
        return SaleProblem::AmountOutOfRange;
    return std::nullopt;
}

}

Money confirmed(const Sale &sale)
{
    Money sum{0, sale.currency};
    for (const Tender &tender : sale.tenders) {
        if (tender.state == TenderState::Confirmed)
            sum = sum + tender.amount;
    }
    return sum;
}

Money due(const Sale &sale)
{
    const Money rest = total(sale) - confirmed(sale);
    return rest.minor < 0 ? Money{0, sale.currency} : rest;
}

const Tender *waitingTender(const Sale &sale)
{
    const auto found = std::find_if(sale.tenders.begin(), sale.tenders.end(), [](const Tender &tender) { return tender.state == TenderState::Waiting; });
    return found == sale.tenders.end() ? nullptr : &*found;
}

bool hasWaitingTender(const Sale &sale)
{
    return waitingTender(sale) != nullptr;
}

const Tender *tenderByReference(const Sale &sale, const QString &externalReference)
{
    const auto found = std::find_if(sale.tenders.begin(), sale.tenders.end(), [&](const Tender &tender) { return tender.externalReference == externalReference; });
    return found == sale.tenders.end() ? nullptr : &*found;
}

SaleResult takeCash(Sale sale, Money amount, Money received, money::CashRounding rounding, Instant now)
{
    if (const auto problem = whyNotPayable(sale, amount))
        return failure(*problem);
    if (received.currency != sale.currency || received.minor > money::largestMinor)
        return failure(SaleProblem::AmountOutOfRange);
    const Money payable = cashRounded(amount, rounding);
    if (received < payable)
        return failure(SaleProblem::NotEnough);
    Tender tender;
    tender.number = sale.nextNumber++;
    tender.kind = TenderKind::Cash;
    tender.amount = amount;
    tender.rounding = payable - amount;
    tender.received = received;
    tender.change = received - payable;
    tender.confirmedAt = now;
    sale.tenders.append(tender);
    sale.plannedCash.reset();
    return sale;
}

SaleResult planCash(Sale sale, Money amount, money::CashRounding rounding)
{
    if (amount.currency != sale.currency)
        return failure(SaleProblem::AmountOutOfRange);
    if (amount.isZero() && sale.state == SaleState::Open && !hasWaitingTender(sale)) {
        sale.plannedCash.reset();
        return sale;
    }
    if (const auto problem = whyNotPayable(sale, amount))
        return failure(*problem == SaleProblem::AmountOutOfRange && amount > due(sale) ? SaleProblem::NotEnough : *problem);
    if (amount >= due(sale) || !cashRounded(amount, rounding).isPositive()) // as much as is due is no part
        return failure(amount >= due(sale) ? SaleProblem::NotEnough : SaleProblem::AmountOutOfRange);
    sale.plannedCash = amount;
    return sale;
}

Money plannedCash(const Sale &sale)
{
    const bool isPart = sale.plannedCash && *sale.plannedCash < due(sale);
    return isPart ? *sale.plannedCash : Money{0, sale.currency};
}

Money dueBeforeCash(const Sale &sale)
{
    return due(sale) - plannedCash(sale);
}

SaleResult takeOther(Sale sale, Money amount, const QString &name, Instant now)
{
    if (const auto problem = whyNotPayable(sale, amount))
        return failure(*problem);
    Tender tender;
    tender.number = sale.nextNumber++;
    tender.kind = TenderKind::Other;
    tender.amount = amount;
    tender.rounding = tender.received = tender.change = {0, sale.currency};
    tender.name = name.trimmed().left(longestTenderName);
    tender.confirmedAt = now;
    sale.tenders.append(tender);
    return sale;
}

SaleResult startQr(Sale sale, Money amount, const QString &externalReference)
{
    if (const auto problem = whyNotPayable(sale, amount))
        return failure(*problem);
    Tender tender;
    tender.number = sale.nextNumber++;
    tender.kind = TenderKind::Qr;
    tender.state = TenderState::Waiting;
    tender.amount = amount;
    tender.rounding = tender.received = tender.change = {0, sale.currency};
    tender.externalReference = externalReference;
    sale.tenders.append(tender);
    return sale;
}

SaleResult confirmQr(Sale sale, const QString &externalReference, const QList<QString> &operations, Instant at)
{
    Tender *tender = findTender(sale, externalReference);
    if (sale.state != SaleState::Open || !tender)
        return failure(SaleProblem::NotOpen);
    if (tender->state != TenderState::Waiting)
        return failure(SaleProblem::NothingDue);
    tender->state = TenderState::Confirmed;
    tender->operations = operations;
    tender->confirmedAt = at;
    return sale;
}

SaleResult withdrawQr(Sale sale, const QString &externalReference)
{
    Tender *tender = findTender(sale, externalReference);
    if (!tender || tender->state != TenderState::Waiting)
        return failure(SaleProblem::NothingDue);
    tender->state = TenderState::Withdrawn;
    return sale;
}

SaleResult finish(Sale sale, Instant now)
{
    if (sale.state != SaleState::Open)
        return failure(SaleProblem::NotOpen);
    if (hasWaitingTender(sale))
        return failure(SaleProblem::ChargeInProgress);
    if (isEmpty(sale))
        return failure(SaleProblem::NothingToSell);
    if (!isPriced(sale))
        return failure(SaleProblem::Unpriced);
    if (due(sale).isPositive() || confirmed(sale) != total(sale))
        return failure(SaleProblem::NotEnough);
    sale.state = SaleState::Finished;
    sale.heldAt.reset();
    sale.edits.clear();
    sale.finishedAt = now;
    return sale;
}

}
