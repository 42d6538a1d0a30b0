#include "core/sale/totals.h"

#include "core/money/spread.h"

#include <QMap>

#include <numeric>

namespace mostrador::sale {

namespace {

using money::Money;

constexpr int whole = 10'000; // basis points

Money sumOf(const QList<Money> &amounts, money::Currency currency)
{
    return std::accumulate(amounts.begin(), amounts.end(), Money{0, currency});
}

QList<Money> beforeTicketDiscount(const Sale &sale)
{
    QList<Money> totals;
    totals.reserve(sale.lines.size());
    for (const LineItem &line : sale.lines)
        totals.append(lineTotal(line, sale.currency));
    return totals;
}

// The lines of each rate, by basis points.
QMap<int, QList<qsizetype>> linesByRate(const Sale &sale, std::optional<money::TaxRate> usual)
{
    QMap<int, QList<qsizetype>> lines;
    for (qsizetype at = 0; at < sale.lines.size(); ++at) {
        const auto rate = sale.lines[at].tax ? sale.lines[at].tax : usual;
        if (rate)
            lines[rate->basisPoints].append(at);
    }
    return lines;
}

}

Money subtotal(const Sale &sale)
{
    return sumOf(beforeTicketDiscount(sale), sale.currency);
}

Money ticketDiscount(const Sale &sale)
{
    return sale.discount ? takenOff(subtotal(sale), *sale.discount) : Money{0, sale.currency};
}

Money discounts(const Sale &sale)
{
    Money sum = ticketDiscount(sale);
    for (const LineItem &line : sale.lines)
        sum = sum + figuresOf(line, sale.currency).off;
    return sum;
}

QList<Money> lineTotals(const Sale &sale)
{
    QList<Money> totals = beforeTicketDiscount(sale);
    if (!sale.discount)
        return totals;
    const QList<Money> shares = spread(ticketDiscount(sale), totals);
    for (qsizetype at = 0; at < totals.size(); ++at)
        totals[at] = totals[at] - shares[at];
    return totals;
}

Taxes taxesOf(const Sale &sale, std::optional<money::TaxRate> usual)
{
    const Money nothing{0, sale.currency};
    const QList<Money> totals = lineTotals(sale);
    Taxes taxes{{}, QList<Money>(totals.size(), nothing), nothing};
    const auto byRate = linesByRate(sale, usual);
    for (auto each = byRate.constBegin(); each != byRate.constEnd(); ++each) {
        QList<Money> gross;
        QList<money::Division> exact;
        for (const qsizetype at : *each) {
            gross.append(totals[at]);
            exact.append(money::divided(totals[at].minor, each.key(), whole + each.key()));
        }
        const Money sum = sumOf(gross, sale.currency);
        const TaxPart part{{each.key()}, sum, taxWithin(sum, {each.key()})};
        const QList<Money> shares = roundedTogether(part.tax, exact);
        for (qsizetype at = 0; at < shares.size(); ++at)
            taxes.ofLines[each->at(at)] = shares[at];
        taxes.parts.append(part);
        taxes.sum = taxes.sum + part.tax;
    }
    return taxes;
}

}
