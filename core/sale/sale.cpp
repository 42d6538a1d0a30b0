#include "core/sale/sale.h"

#include <algorithm>
#include <numeric>

namespace mostrador::sale {

namespace {

using money::Money;

qsizetype indexOfLine(const Sale &sale, int number)
{
    const auto found = std::find_if(sale.lines.begin(), sale.lines.end(), [number](const LineItem &line) { return line.number == number; });
    return found == sale.lines.end() ? -1 : std::distance(sale.lines.begin(), found);
}

bool isSellable(Quantity quantity)
{
    return quantity.thousandths > 0 && quantity.thousandths <= largestQuantity;
}

// A price so large that a full basket of it could not be added up is refused at the door.
bool isSellable(const LineItem &line)
{
    if (!line.unitPrice)
        return true;
    if (line.unitPrice->minor < 0 || line.unitPrice->minor > money::largestMinor / 1000)
        return false;
    return lineTotal(line, line.unitPrice->currency).minor <= money::largestMinor / mostLines;
}

std::optional<SaleProblem> whyNotEditable(const Sale &sale)
{
    if (sale.state != SaleState::Open)
        return SaleProblem::NotOpen;
    if (hasWaitingTender(sale))
        return SaleProblem::ChargeInProgress;
    if (confirmed(sale).isPositive())
        return SaleProblem::MoneyTaken;
    return std::nullopt;
}

// Applies `change` to one line of an editable sale and keeps the result only if it can still be sold.
template <typename Change> SaleResult withLine(Sale sale, int number, Change change)
{
    if (const auto problem = whyNotEditable(sale))
        return failure(*problem);
    const qsizetype at = indexOfLine(sale, number);
    if (at < 0)
        return failure(SaleProblem::NoSuchLine);
    LineItem line = sale.lines.at(at);
    change(line);
    if (!isSellable(line.quantity))
        return failure(SaleProblem::QuantityOutOfRange);
    if (!isSellable(line))
        return failure(SaleProblem::AmountOutOfRange);
    sale.lines[at] = line;
    return sale;
}

}

QString nameOf(const LineItem &line, const QString &freeAmount)
{
    if (!line.name.isEmpty())
        return line.name;
    return line.code.isEmpty() ? freeAmount : line.code;
}

Money lineTotal(const LineItem &line, money::Currency currency)
{
    if (!line.unitPrice)
        return {0, currency};
    const qint64 thousandths = line.unitPrice->minor * line.quantity.thousandths;
    return {(thousandths + 500) / 1000, currency};
}

Money total(const Sale &sale)
{
    return std::accumulate(sale.lines.begin(), sale.lines.end(), Money{0, sale.currency},
        [&sale](Money sum, const LineItem &line) { return sum + lineTotal(line, sale.currency); });
}

bool isPriced(const Sale &sale)
{
    return std::all_of(sale.lines.begin(), sale.lines.end(), [](const LineItem &line) { return line.unitPrice.has_value(); });
}

bool isEmpty(const Sale &sale)
{
    return sale.lines.isEmpty();
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

SaleResult addLine(Sale sale, LineItem line)
{
    if (const auto problem = whyNotEditable(sale))
        return failure(*problem);
    if (sale.lines.size() >= mostLines)
        return failure(SaleProblem::TooManyLines);
    if (!isSellable(line.quantity))
        return failure(SaleProblem::QuantityOutOfRange);
    if (!isSellable(line) || (line.unitPrice && line.unitPrice->currency != sale.currency))
        return failure(SaleProblem::AmountOutOfRange);
    line.number = sale.nextNumber++;
    line.name.truncate(longestName);
    line.code.truncate(longestName);
    line.category.truncate(longestDetail);
    line.description.truncate(longestDetail);
    line.unitMeasure.truncate(longestDetail);
    if (line.pictureUrl.size() > longestDetail)
        line.pictureUrl.clear(); // half an address is another one
    sale.lines.append(std::move(line));
    return sale;
}

SaleResult setQuantity(Sale sale, int line, Quantity quantity)
{
    if (!isSellable(quantity))
        return failure(SaleProblem::QuantityOutOfRange);
    return withLine(std::move(sale), line, [quantity](LineItem &item) { item.quantity = quantity; });
}

SaleResult setPrice(Sale sale, int line, Money unitPrice)
{
    if (unitPrice.currency != sale.currency)
        return failure(SaleProblem::AmountOutOfRange);
    return withLine(std::move(sale), line, [unitPrice](LineItem &item) { item.unitPrice = unitPrice; });
}

SaleResult removeLine(Sale sale, int line)
{
    if (const auto problem = whyNotEditable(sale))
        return failure(*problem);
    const qsizetype at = indexOfLine(sale, line);
    if (at < 0)
        return failure(SaleProblem::NoSuchLine);
    sale.lines.removeAt(at);
    return sale;
}

SaleResult cancel(Sale sale, Instant now, const QString &why)
{
    if (const auto problem = whyNotEditable(sale))
        return failure(*problem);
    sale.state = SaleState::Cancelled;
    sale.finishedAt = now;
    sale.whyCancelled = why.left(longestName);
    sale.heldAt.reset();
    return sale;
}

}
