#include "core/sale/lineitem.h"

namespace mostrador::sale {

using money::Money;

QString nameOf(const LineItem &line, const QString &freeAmount)
{
    if (!line.name.isEmpty())
        return line.name;
    return line.code.isEmpty() ? freeAmount : line.code;
}

LineFigures figuresOf(const LineItem &line, money::Currency currency)
{
    const Money nothing{0, currency};
    LineFigures figures{nothing, nothing, nothing, nothing};
    if (!line.unitPrice)
        return figures;
    figures.base = {(line.unitPrice->minor * line.quantity.thousandths + 500) / 1000, currency};
    if (line.taxAdded && line.tax)
        figures.taxAdded = taxOn(figures.base, *line.tax);
    const Money whole = figures.base + figures.taxAdded;
    if (line.discount)
        figures.off = takenOff(whole, *line.discount);
    figures.total = whole - figures.off;
    return figures;
}

Money lineTotal(const LineItem &line, money::Currency currency)
{
    return figuresOf(line, currency).total;
}

}
