#include "ui/desk/editing.h"

#include "core/sale/editing.h"
#include "core/sale/totals.h"
#include "ui/desk/editingparts.h"
#include "ui/desk/office.h"
#include "ui/desk/serving.h"
#include "ui/desk/steps.h"
#include "ui/desk/words_editing.h"
#include "ui/shell/words_keys.h"
#include "ui/text/words_sale.h"

#include <algorithm>

namespace mostrador::desk {

namespace {

using sale::Sale;

const QString *noteOf(const Desk &desk, const Sale &sale)
{
    if (desk.editing.ofSale)
        return &sale.note;
    const sale::LineItem *line = lineOf(sale, desk.selectedLine);
    return line ? &line->note : nullptr;
}

QString onRecord(const Desk &desk, const Sale &sale)
{
    if (desk.layer == Layer::Discount)
        return discountOnRecord(desk, sale);
    const QString *note = noteOf(desk, sale);
    return note ? *note : QString();
}

history::Sheet notePanelOf(const Desk &desk, const Sale &sale, const Shop &shop)
{
    const auto &words = shop.words;
    history::Sheet sheet;
    sheet.heading = words.say("counter", "Note");
    sheet.facts = {{desk.editing.ofSale ? words.say("counter", "Sale") : words.say("counter", "Line"),
        editedSubject(desk, sale, words)}};
    sheet.question = words.say("counter", "Type the note, then Enter.");
    sheet.hint = desk.editing.ofSale
                     ? words.say("counter", "It stands on the receipt, never on the customer's window. Tab: line")
                     : words.say("counter", "Only the shop reads it: not on the receipt. Tab: whole sale");
    return sheet;
}

QString subjectOf(const text::Phrasebook &words, const Sale *sale, int number)
{
    const sale::LineItem *line = sale ? lineOf(*sale, number) : nullptr;
    return line ? nameOfLine(words, *line) : nameOfWholeSale(words);
}

DeskStep told(Desk desk, text::Message message)
{
    desk.message = std::move(message);
    return {std::move(desk), {}, Tone::None};
}

// An unknown code has its price now: it is sold once, and the shop has something to complete.
DeskStep afterPrice(Desk desk, const till::SetPrice &set, const Sale *before, const Sale &after, const Shop &shop)
{
    const sale::LineItem *was = before ? lineOf(*before, set.line) : nullptr;
    const sale::LineItem *line = lineOf(after, set.line);
    if (!was || !line)
        return {std::move(desk), {}, Tone::None};
    if (was->unitPrice)
        return told(std::move(desk), priceChanged(shop.words, nameOfLine(shop.words, *line), set.unitPrice));
    QList<Wish> wishes;
    if (!line->code.isEmpty())
        wishes.append(ListUnknown{line->code, set.unitPrice});
    return {std::move(desk), wishes, Tone::None};
}

DeskStep afterDiscount(Desk desk, const till::GiveDiscount &given, const Sale &sale, const Shop &shop)
{
    const QString subject = subjectOf(shop.words, &sale, given.line);
    const sale::LineItem *line = lineOf(sale, given.line);
    if (!given.discount)
        return told(std::move(desk), discountTakenAway(shop.words, subject));
    const money::Money off = line ? figuresOf(*line, sale.currency).off : ticketDiscount(sale);
    return told(std::move(desk), discountGiven(shop.words, subject, off));
}

DeskStep afterUndo(Desk desk, const Sale &before, const Sale &after, const Shop &shop)
{
    const int number = lastEditedLine(before);
    const Sale *where = lineOf(after, number) ? &after : &before;
    if (lineOf(after, number))
        desk.selectedLine = number;
    return told(std::move(desk),
        undone(shop.words, subjectOf(shop.words, where, number), before.lines.size(), after.lines.size()));
}

}

bool isEditing(Layer layer)
{
    return roomOf(layer) == Room::Editing;
}

int editedLine(const Desk &desk)
{
    return desk.editing.ofSale ? sale::wholeSale : desk.selectedLine;
}

QString editedSubject(const Desk &desk, const Sale &sale, const text::Phrasebook &words)
{
    return subjectOf(words, &sale, editedLine(desk));
}

DeskStep openNote(Desk desk, const till::State &state, const Shop &shop)
{
    const Sale *sale = till::currentSale(state);
    if (!sale || isEmpty(*sale) || whyNotEditable(*sale))
        return say(std::move(desk), shell::unavailableMessage(shop.words, shell::Act::Note));
    desk.editing = {lineOf(*sale, desk.selectedLine) == nullptr, false, {}};
    desk.layer = Layer::SaleNote;
    desk.editing.typed = onRecord(desk, *sale);
    return quietly(std::move(desk));
}

DeskStep switchSide(Desk desk, const till::State &state)
{
    const int other = desk.editing.ofSale ? 3 : 4;
    return chooseOption(std::move(desk), other, state);
}

DeskStep chooseOption(Desk desk, int digit, const till::State &state)
{
    const Sale *sale = till::currentSale(state);
    if (!sale || !isEditing(desk.layer))
        return {std::move(desk), {}, Tone::None};
    const bool isUntouched = desk.editing.typed == onRecord(desk, *sale); // else it goes along
    if (digit == 1 || digit == 2)
        desk.editing.inMoney = desk.layer == Layer::Discount && digit == 2;
    else
        desk.editing.ofSale = digit == 4 || !lineOf(*sale, desk.selectedLine);
    if (isUntouched)
        desk.editing.typed = onRecord(desk, *sale);
    return quietly(std::move(desk));
}

DeskStep answerEditing(Desk desk, const QString &text, const till::State &state, const Shop &shop)
{
    const Sale *sale = till::currentSale(state);
    if (!sale)
        return {std::move(desk), {}, Tone::None};
    if (desk.layer == Layer::Discount)
        return answerDiscount(std::move(desk), text, *sale, state, shop);
    const int line = editedLine(desk);
    return go(std::move(desk), Layer::Favourites, {till::Event(till::SetNote{line, text})});
}

DeskStep changePrice(Desk desk, money::Money price, const till::State &state, const Shop &shop)
{
    const Sale *sale = till::currentSale(state);
    const sale::LineItem *line = sale ? lineOf(*sale, desk.selectedLine) : nullptr;
    const bool asks = line && line->unitPrice && *line->unitPrice != price && !whyNotEditable(*sale);
    if (!asks)
        return go(std::move(desk), desk.layer, {till::Event(till::SetPrice{desk.selectedLine, price, std::nullopt})});
    if (mayNow(state, shop, people::Right::OverridePrice)) {
        desk.office.approver = till::cashierName(state);
        return go(std::move(desk), desk.layer, {ChangePrice{line->number, price, whyPrice(shop.words)}});
    }
    return askManager(std::move(desk), PriceErrand{line->number, price}, whyPrice(shop.words), shop);
}

DeskStep undoEdit(Desk desk, const till::State &state, const Shop &shop)
{
    const Sale *sale = till::currentSale(state);
    if (!sale || isFinished(sale))
        return say(std::move(desk), shell::unavailableMessage(shop.words, shell::Act::Undo));
    return go(std::move(desk), desk.layer, {till::Event(till::UndoEdit{})});
}

std::optional<sale::LineItem> lineToRepeat(const Sale *sale, std::optional<sale::Quantity> quantity)
{
    if (!sale || isFinished(sale) || sale->lines.isEmpty())
        return std::nullopt;
    sale::LineItem line = sale->lines.constLast();
    line.number = 0;
    line.quantity = quantity.value_or(line.quantity);
    line.unitPrice = line.listPrice ? line.listPrice : line.unitPrice;
    line.listPrice.reset();
    line.discount.reset();
    line.note.clear();
    return line;
}

Desk selectingRedRow(Desk desk, const Sale &sale)
{
    const auto red = std::find_if(
        sale.lines.begin(), sale.lines.end(), [](const sale::LineItem &line) { return !line.unitPrice; });
    if (red != sale.lines.end())
        desk.selectedLine = red->number;
    return desk;
}

DeskStep afterEdit(
    Desk desk, const till::State &before, const till::State &after, const till::Event &event, const Shop &shop)
{
    const Sale *was = till::currentSale(before);
    const Sale *sale = till::currentSale(after);
    if (!sale)
        return {std::move(desk), {}, Tone::None};
    if (const auto *set = std::get_if<till::SetPrice>(&event))
        return afterPrice(std::move(desk), *set, was, *sale, shop);
    if (const auto *given = std::get_if<till::GiveDiscount>(&event))
        return afterDiscount(std::move(desk), *given, *sale, shop);
    if (const auto *note = std::get_if<till::SetNote>(&event))
        return told(std::move(desk),
            noteKept(shop.words, subjectOf(shop.words, sale, note->line), note->note.trimmed().isEmpty()));
    if (std::holds_alternative<till::UndoEdit>(event) && was)
        return afterUndo(std::move(desk), *was, *sale, shop);
    return {std::move(desk), {}, Tone::None};
}

shell::Panel editingPanelOf(const Desk &desk, const Sale &sale, const till::State &state, const Shop &shop)
{
    if (desk.layer == Layer::Discount)
        return discountPanelOf(desk, sale, state, shop);
    return notePanelOf(desk, sale, shop);
}

counter::EntryView editingEntryOf(const Desk &desk, const Sale &sale, const Shop &shop)
{
    if (desk.layer == Layer::Discount)
        return discountEntryOf(desk, sale, shop);
    counter::EntryView view;
    view.placeholder = desk.editing.ofSale ? shop.words.say("counter", "Note on the sale")
                                           : shop.words.say("counter", "Note on the line");
    view.mode = counter::EntryMode::Answer;
    view.currency = sale.currency;
    view.emptyEnterMeans = true;
    view.prefill = desk.editing.typed;
    view.live = true; // what was typed goes along to the other side
    view.twoSided = true;
    view.letters = true;
    return view;
}

}
