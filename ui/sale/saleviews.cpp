#include "ui/sale/saleviews.h"

#include "core/sale/totals.h"
#include "ui/text/figures.h"
#include "ui/text/words_money.h"
#include "ui/text/words_sale.h"

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

using text::Phrasebook;

QString minus(money::Money amount)
{
    return QChar(0x2212) + text::columnAmount(amount);
}

QString detailsOf(const Phrasebook &words, const sale::LineItem &line, money::Currency currency)
{
    const sale::LineFigures figures = figuresOf(line, currency);
    QStringList parts;
    if (line.discount)
        parts.append(discountText(words, *line.discount, figures.off));
    if (line.listPrice)
        parts.append(words.say("counter", "instead of %1").arg(text::columnAmount(*line.listPrice)));
    if (line.taxAdded && line.tax)
        parts.append(u"+ "_s + text::nameOfTax(words) + u' ' + money::percentText(line.tax->basisPoints, currency));
    if (!line.note.isEmpty())
        parts.append(line.note);
    return parts.join(u" · "_s);
}

QString totalDetailsOf(const Phrasebook &words, const sale::Sale &sale, std::optional<money::TaxRate> usualTax)
{
    QStringList parts;
    if (const money::Money off = sale::discounts(sale); off.isPositive())
        parts.append(words.say("counter", "Disc. %1").arg(minus(off)));
    if (const money::Money tax = sale::taxesOf(sale, usualTax).sum; tax.isPositive())
        parts.append(words.say("counter", "%1 incl. %2").arg(text::nameOfTax(words), text::columnAmount(tax)));
    return parts.join(u" · "_s);
}

LineView lineViewOf(const Phrasebook &words, const sale::LineItem &line, money::Currency currency)
{
    const QString quantity = text::shownQuantity(line.quantity, currency);
    const QString name = nameOf(line, text::nameOfFreeAmount(words));
    if (!line.unitPrice)
        return {line.number, quantity, name, words.say("counter", "no price:"), {}, true, {}};
    return {line.number, quantity, name, text::columnAmount(*line.unitPrice),
        text::columnAmount(lineTotal(line, currency)), false, detailsOf(words, line, currency)};
}

QString paidNoteOf(const Phrasebook &words, const sale::Sale &sale)
{
    QStringList parts;
    for (const sale::Tender &tender : sale.tenders) {
        if (tender.state == sale::TenderState::Confirmed)
            parts.append(text::nameOf(words, tender) + u' ' + text::columnAmount(tender.amount));
    }
    return parts.join(u" · "_s);
}

// Whole pieces count as pieces, a weighed line as one.
qint64 itemsOf(const sale::Sale &sale)
{
    qint64 items = 0;
    for (const sale::LineItem &line : sale.lines)
        items += line.quantity.thousandths % 1000 == 0 ? line.quantity.thousandths / 1000 : 1;
    return items;
}

QString summaryOf(const Phrasebook &words, qint64 items)
{
    if (items == 0)
        return words.say("counter", "No items yet");
    return items == 1 ? words.say("counter", "1 item") : words.say("counter", "%1 items").arg(items);
}

QString heldNoteOf(const Phrasebook &words, qsizetype held)
{
    return held == 0 ? QString() : words.say("counter", "On hold: %1 (F10)").arg(held);
}

QList<ProductTile> tilesOf(const QList<catalog::Product> &products)
{
    QList<ProductTile> tiles;
    for (const catalog::Product &product : products)
        tiles.append({product.code, product.name, text::shownAmount(product.price)});
    return tiles;
}

}

EntryView entryViewOf(const Phrasebook &words, const sale::Sale &sale, int selectedLine)
{
    const sale::LineItem *line = lineOf(sale, selectedLine);
    if (line && !line->unitPrice)
        return {words.say("counter", "Price of %1").arg(line->code), EntryMode::Price, sale.currency};
    return {words.say("counter", "Code, name or amount+"), EntryMode::Anything, sale.currency};
}

LinesView linesViewOf(const Phrasebook &words, const sale::Sale &sale, int selectedLine)
{
    LinesView view;
    view.quantityHead = words.say("counter", "Qty");
    view.nameHead = words.say("counter", "Item");
    view.priceHead = words.say("counter", "Price");
    view.totalHead = words.say("counter", "Total");
    view.emptyHint = words.say("counter", "Scan an item, type its name, or type an amount and +");
    view.selected = selectedLine;
    if (sale::hasWaitingTender(sale))
        view.lockNote = words.say("counter", "Locked while the QR waits");
    for (const sale::LineItem &line : sale.lines)
        view.lines.append(lineViewOf(words, line, sale.currency));
    return view;
}

QString discountText(const Phrasebook &words, const sale::Discount &discount, money::Money off)
{
    const auto *percent = std::get_if<sale::PercentOff>(&discount.off);
    const QString share = percent ? money::percentText(percent->basisPoints, off.currency) + u' ' : QString();
    return words.say("counter", "Disc. %1").arg(share + minus(off));
}

TotalsView totalsViewOf(const Phrasebook &words, const sale::Sale &sale, qsizetype heldSales,
    std::optional<money::TaxRate> usualTax)
{
    TotalsView view;
    view.summary = summaryOf(words, itemsOf(sale));
    view.paidNote = paidNoteOf(words, sale);
    if (sale.state == sale::SaleState::Open && plannedCash(sale).isPositive())
        view.plannedNote = words.say("counter", "Cash at the end: %1").arg(text::columnAmount(plannedCash(sale)));
    view.heldNote = heldNoteOf(words, heldSales);
    view.details = totalDetailsOf(words, sale, usualTax);
    const bool partlyPaid = sale::confirmed(sale).isPositive() && sale::due(sale).isPositive();
    view.label = partlyPaid ? words.say("counter", "STILL DUE") : words.say("counter", "TOTAL");
    view.amount = text::shownAmount(partlyPaid ? sale::due(sale) : sale::total(sale));
    return view;
}

PricePanel askingForPrice(const Phrasebook &words)
{
    return {words.say("counter", "Price check"), {}, {}, words.say("counter", "Scan an item · Esc closes")};
}

PricePanel pricePanelOf(const Phrasebook &words, const sale::LineItem &line, money::Money price)
{
    return {nameOf(line, text::nameOfFreeAmount(words)), text::shownAmount(price), line.code,
        words.say("counter", "Scan the next one · Enter adds it to the sale · Esc closes")};
}

PricePanel unknownPrice(const Phrasebook &words, const QString &code)
{
    return {words.say("counter", "%1 is not in the catalogue.").arg(code), {}, {},
        words.say("counter", "Scan an item · Esc closes")};
}

Favourites favouritesOf(const Phrasebook &words, const QList<catalog::Product> &products)
{
    return {words.say("counter", "Favourites"), tilesOf(products),
        words.say("counter", "Products marked as favourites appear here.")};
}

SearchResults searchResultsOf(const Phrasebook &words, const QString &typed, const QList<catalog::Product> &products)
{
    SearchResults view;
    view.heading =
        typed.isEmpty() ? words.say("counter", "Search by name") : words.say("counter", "Search: %1").arg(typed);
    view.rows = tilesOf(products);
    view.emptyHint = typed.isEmpty() ? words.say("counter", "Type the beginning of a name")
                                     : words.say("counter", "Nothing is called like that");
    view.hint = words.say("counter", "↑ ↓ choose · Enter adds · Esc closes");
    return view;
}

}
