#include "ui/sale/saleviews.h"

#include "ui/text/figures.h"
#include "ui/text/words_money.h"
#include "ui/text/words_sale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

using text::Phrasebook;

LineView lineViewOf(const Phrasebook &words, const sale::LineItem &line, money::Currency currency)
{
    const QString quantity = text::shownQuantity(line.quantity, currency);
    const QString name = nameOf(line, text::nameOfFreeAmount(words));
    if (!line.unitPrice)
        return {line.number, quantity, name, words.say("counter", "no price:"), {}, true};
    return {line.number, quantity, name, text::columnAmount(*line.unitPrice),
        text::columnAmount(lineTotal(line, currency)), false};
}

const sale::LineItem *lineOf(const sale::Sale &sale, int number)
{
    const auto found = std::find_if(
        sale.lines.begin(), sale.lines.end(), [number](const sale::LineItem &line) { return line.number == number; });
    return found == sale.lines.end() ? nullptr : &*found;
}

QString paidNoteOf(const Phrasebook &words, const sale::Sale &sale)
{
    QStringList parts;
    for (const sale::Tender &tender : sale.tenders) {
        if (tender.state == sale::TenderState::Confirmed)
            parts.append(text::nameOf(words, tender.kind) + u' ' + text::columnAmount(tender.amount));
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
        tiles.append({product.code, product.name, text::shownAmount(shelfPrice(product))});
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

TotalsView totalsViewOf(const Phrasebook &words, const sale::Sale &sale, qsizetype heldSales)
{
    TotalsView view;
    view.summary = summaryOf(words, itemsOf(sale));
    view.paidNote = paidNoteOf(words, sale);
    view.heldNote = heldNoteOf(words, heldSales);
    const bool partlyPaid = sale::confirmed(sale).isPositive() && sale::due(sale).isPositive();
    view.label = partlyPaid ? words.say("counter", "STILL DUE") : words.say("counter", "TOTAL");
    view.amount = text::shownAmount(partlyPaid ? sale::due(sale) : sale::total(sale));
    return view;
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
    view.hint = typed.isEmpty() ? words.say("counter", "The same key again: keep the products · Esc closes")
                                : words.say("counter", "↑ ↓ choose · Enter adds · Esc closes");
    return view;
}

}
