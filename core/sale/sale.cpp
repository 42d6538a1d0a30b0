#include "core/sale/totals.h"

#include <algorithm>

namespace mostrador::sale {

using money::Money;

Money total(const Sale &sale)
{
    const Money whole = subtotal(sale);
    return sale.discount ? whole - takenOff(whole, *sale.discount) : whole;
}

bool isPriced(const Sale &sale)
{
    return std::all_of(sale.lines.begin(), sale.lines.end(), [](const LineItem &line) { return line.unitPrice.has_value(); });
}

bool isEmpty(const Sale &sale)
{
    return sale.lines.isEmpty();
}

const LineItem *lineOf(const Sale &sale, int number)
{
    const auto found = std::find_if(
        sale.lines.begin(), sale.lines.end(), [number](const LineItem &line) { return line.number == number; });
    return found == sale.lines.end() ? nullptr : &*found;
}

Sale openSale(QString id, qint64 ticket, money::Currency currency, Instant now)
{
    Sale sale;
    sale.id = std::move(id);
    sale.ticket = ticket;
    sale.currency = currency;
    sale.openedAt = now;
    return sale;
}

SaleResult cancel(Sale sale, Instant now, const QString &why)
{
    if (sale.state != SaleState::Open)
        return failure(SaleProblem::NotOpen);
    if (hasWaitingTender(sale))
        return failure(SaleProblem::ChargeInProgress);
    sale.state = SaleState::Cancelled;
    sale.edits.clear();
    sale.finishedAt = now;
    sale.whyCancelled = why.left(longestName);
    sale.heldAt.reset();
    return sale;
}

}
