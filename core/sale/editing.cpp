#include "core/sale/editing.h"

#include "core/sale/totals.h"

#include <algorithm>

namespace mostrador::sale {

namespace {

using money::Money;

qsizetype indexOfLine(const Sale &sale, int number)
{
    const LineItem *line = lineOf(sale, number);
    return line ? line - sale.lines.constData() : -1;
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
    const LineFigures figures = figuresOf(line, line.unitPrice->currency);
    return (figures.base + figures.taxAdded).minor <= money::largestMinor / mostLines;
}

void remember(Sale &sale, Before before)
{
    sale.edits.append(std::move(before));
    if (sale.edits.size() > mostUndoSteps)
        sale.edits.removeFirst();
}

Money wholeOf(const LineItem &line, money::Currency currency)
{
    const LineFigures figures = figuresOf(line, currency);
    return figures.base + figures.taxAdded;
}

// Of the discount on the sale together with those that its lines have without a manager's word. Each of these may have been rounded up
// by half a cent, which is nobody's fault.
bool staysAllowedTogether(const Sale &sale)
{
    if (!sale.discount || sale.discount->allowed >= wholeDiscount)
        return true;
    Money whole{0, sale.currency};
    Money off = ticketDiscount(sale);
    for (const LineItem &line : sale.lines) {
        const LineFigures figures = figuresOf(line, sale.currency);
        const bool counts = line.discount && line.discount->allowed < wholeDiscount;
        whole = whole + figures.base + figures.taxAdded;
        if (counts)
            off = off + figures.off - Money{1, sale.currency};
    }
    return off <= takenOff(whole, {PercentOff{sale.discount->allowed}});
}

// Whatever is edited, nobody gives more away than was allowed.
bool isAllowed(const Sale &sale)
{
    const bool lines = std::all_of(sale.lines.begin(), sale.lines.end(), [&sale](const LineItem &line) {
        return !line.discount || staysAllowed(wholeOf(line, sale.currency), *line.discount);
    });
    return lines && (!sale.discount || staysAllowed(subtotal(sale), *sale.discount)) && staysAllowedTogether(sale);
}

SaleResult allowedOnly(Sale sale)
{
    if (!isAllowed(sale))
        return failure(SaleProblem::DiscountTooHigh);
    return sale;
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
    if (!isSellable(line))
        return failure(SaleProblem::AmountOutOfRange);
    if (line == sale.lines.at(at))
        return sale;
    remember(sale, LineBefore{number, static_cast<int>(at), sale.lines.at(at)});
    sale.lines[at] = line;
    return allowedOnly(std::move(sale));
}

template <typename Change> SaleResult withSale(Sale sale, Change change)
{
    if (const auto problem = whyNotEditable(sale))
        return failure(*problem);
    const SaleBefore before{sale.discount, sale.note};
    change(sale);
    if (before != SaleBefore{sale.discount, sale.note})
        remember(sale, before);
    return allowedOnly(std::move(sale));
}

void putBack(Sale &sale, const LineBefore &before)
{
    const qsizetype at = indexOfLine(sale, before.line);
    if (at >= 0 && before.was)
        sale.lines[at] = *before.was;
    else if (at >= 0)
        sale.lines.removeAt(at);
    else if (before.was)
        sale.lines.insert(std::min<qsizetype>(before.position, sale.lines.size()), *before.was);
}

void putBack(Sale &sale, const SaleBefore &before)
{
    sale.discount = before.discount;
    sale.note = before.note;
}

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
    line.note.truncate(longestNote);
    line.category.truncate(longestDetail);
    line.description.truncate(longestDetail);
    line.unitMeasure.truncate(longestDetail);
    if (line.pictureUrl.size() > longestDetail)
        line.pictureUrl.clear(); // half an address is another one
    remember(sale, LineBefore{line.number, static_cast<int>(sale.lines.size()), std::nullopt});
    sale.lines.append(std::move(line));
    return allowedOnly(std::move(sale));
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
    return withLine(std::move(sale), line, [unitPrice](LineItem &item) {
        if (item.unitPrice && !item.listPrice && item.unitPrice != unitPrice)
            item.listPrice = item.unitPrice;
        item.unitPrice = unitPrice;
        if (item.listPrice == unitPrice)
            item.listPrice.reset();
    });
}

SaleResult removeLine(Sale sale, int line)
{
    if (const auto problem = whyNotEditable(sale))
        return failure(*problem);
    const qsizetype at = indexOfLine(sale, line);
    if (at < 0)
        return failure(SaleProblem::NoSuchLine);
    remember(sale, LineBefore{line, static_cast<int>(at), sale.lines.at(at)});
    sale.lines.removeAt(at);
    return allowedOnly(std::move(sale));
}

SaleResult giveDiscount(Sale sale, int line, std::optional<Discount> discount)
{
    const LineItem *item = line == wholeSale ? nullptr : lineOf(sale, line);
    if (item && !item->unitPrice)
        return failure(SaleProblem::Unpriced);
    if (discount) {
        const Money whole = item ? wholeOf(*item, sale.currency) : subtotal(sale);
        const auto *amount = std::get_if<AmountOff>(&discount->off);
        if (amount && amount->amount.currency != sale.currency)
            return failure(SaleProblem::AmountOutOfRange);
        if (!isDiscount(*discount) || (amount && amount->amount > whole))
            return failure(SaleProblem::DiscountTooLarge);
    }
    if (line == wholeSale)
        return withSale(std::move(sale), [&](Sale &whole) { whole.discount = discount; });
    return withLine(std::move(sale), line, [&](LineItem &changed) { changed.discount = discount; });
}

SaleResult setNote(Sale sale, int line, const QString &note)
{
    const QString kept = note.simplified().left(longestNote);
    if (line == wholeSale)
        return withSale(std::move(sale), [&](Sale &whole) { whole.note = kept; });
    return withLine(std::move(sale), line, [&](LineItem &item) { item.note = kept; });
}

SaleResult undo(Sale sale)
{
    if (const auto problem = whyNotEditable(sale))
        return failure(*problem);
    if (sale.edits.isEmpty())
        return failure(SaleProblem::NothingToUndo);
    const Before last = sale.edits.takeLast();
    std::visit([&sale](const auto &before) { putBack(sale, before); }, last);
    return sale;
}

bool canUndo(const Sale &sale)
{
    return !sale.edits.isEmpty() && !whyNotEditable(sale);
}

int lastEditedLine(const Sale &sale)
{
    const auto *line = sale.edits.isEmpty() ? nullptr : std::get_if<LineBefore>(&sale.edits.constLast());
    return line ? line->line : wholeSale;
}

}
