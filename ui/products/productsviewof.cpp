#include "ui/products/productsview.h"
#include "core/money/taxrate.h"
#include "ui/text/figures.h"
#include "ui/text/words_catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::products {

namespace {

using catalog::Product;
using text::Phrasebook;
using text::Severity;

QString stateOf(const Product &product, const Desk &desk, const Phrasebook &words)
{
    QStringList parts{product.code};
    if (!product.category.isEmpty())
        parts.append(product.category);
    if (product.toComplete)
        parts.append(words.say("products", "to complete"));
    else if (!product.active)
        parts.append(words.say("products", "put away"));
    if (const qsizetype place = desk.bigButtons.indexOf(product.code); place >= 0)
        parts.append(words.say("products", "button %1").arg(place + 1));
    return parts.join(u" · "_s);
}

history::SaleRow rowOf(const Product &product, const Desk &desk, const Phrasebook &words)
{
    const QString name = product.name.isEmpty() ? words.say("products", "(no name)") : product.name;
    const auto severity = product.toComplete ? Severity::Failure : product.active ? Severity::Information : Severity::Warning;
    return {name, text::shownAmount(product.price), stateOf(product, desk, words), severity};
}

// With the new price in the place of the old one.
history::SaleRow changedRow(const Product &product, const catalog::PriceChange &change, const Phrasebook &words)
{
    const money::Money next = product.price.isPositive() ? catalog::changed(product.price, change) : product.price;
    return {product.name.isEmpty() ? product.code : product.name, text::shownAmount(next),
        words.say("products", "before: %1").arg(text::shownAmount(product.price)), Severity::Information};
}

history::SalesPanel listOf(const Desk &desk, const Phrasebook &words)
{
    history::SalesPanel list;
    const auto change = desk.place == Place::Prices ? changeOf(desk.prices, desk.currency) : std::nullopt;
    for (const Product &product : desk.rows)
        list.rows.append(change ? changedRow(product, *change, words) : rowOf(product, desk, words));
    list.chosen = desk.rows.isEmpty() ? -1 : static_cast<int>(desk.chosen);
    const QString count = QString::number(desk.rows.size()) + (desk.hasMore ? u"+"_s : QString());
    list.heading = words.say("products", "Products: %1").arg(count);
    list.emptyHint = desk.selection.words.isEmpty() ? words.say("products", "There is no product here yet. F6 reads a file, F3 begins one.")
                                                    : words.say("products", "Nothing is called like that.");
    if (desk.place == Place::Prices)
        list.hint = words.say("products", "All products of this list get the new price.");
    if (desk.place == Place::List)
        list.hint = words.say("products", "Type to filter · ↑ ↓ choose · Enter edits · a scan opens its product");
    return list;
}

FormView formOf(const Desk &desk, const Phrasebook &words)
{
    return {{words.say("products", "Codes, with a space between"), words.say("products", "Name"),
                words.say("products", "Category"), words.say("products", "Price"), words.say("products", "Tax, %"),
                words.say("products", "Unit (kg, l; empty: piece)"), words.say("products", "The tax comes on top of the price"),
                words.say("products", "It is sold")},
        desk.form};
}

FileView fileOf(const Desk &desk, const Phrasebook &words)
{
    FileView view;
    view.sheet.heading = desk.file.section(u'/', -1);
    view.percent = desk.progress ? desk.progress->percent : -1;
    view.sheet.hint = words.say("products", "Selling goes on meanwhile.");
    if (!desk.report)
        return view;
    const catalog::ImportReport &report = *desk.report;
    if (!report.form.columns.isEmpty())
        view.sheet.facts.append({{}, text::nameOf(words, report.form)});
    for (const catalog::RowError &error : report.errors.errors)
        view.sheet.facts.append({{}, text::sentenceOf(words, error)});
    if (report.errors.furtherErrors > 0)
        view.sheet.facts.append({{}, words.say("products", "and %1 more").arg(report.errors.furtherErrors)});
    if (!report.errors.isEmpty())
        return view;
    for (const Product &product : report.first)
        view.sheet.facts.append({product.code, product.name + u" · "_s + text::shownAmount(product.price)});
    if (!desk.progress)
        view.sheet.question = words.say("products", "Read them in? Enter reads, Esc does not.");
    return view;
}

// What was changed, when and by whom, and what will not be given back.
history::Sheet oldPricesOf(const Desk &desk, const Phrasebook &words)
{
    history::Sheet sheet;
    if (!desk.lastChange)
        return sheet;
    const catalog::LastPriceChange &last = *desk.lastChange;
    sheet.heading = words.say("products", "The last change of prices");
    sheet.facts = {{words.say("products", "Change"), money::percentText(last.change.basisPoints, desk.currency)},
        {words.say("products", "When"), text::shownMoment(words, last.by.at, desk.zone)}};
    if (!last.by.who.isEmpty())
        sheet.facts.append({words.say("products", "Who"), last.by.who});
    if (!last.words.isEmpty())
        sheet.facts.append({words.say("products", "Filter"), last.words});
    sheet.facts.append({words.say("products", "Products"), QString::number(last.products)});
    if (last.changedSince > 0) {
        sheet.facts.append({words.say("products", "Stay as they are"), QString::number(last.changedSince)});
        const QString more = last.changedSince > last.names.size() ? u" …"_s : QString();
        sheet.facts.append({{}, words.say("products", "Their price has been changed by something else since: %1").arg(last.names.join(u", "_s) + more)});
    }
    sheet.question = words.say("products", "Give the old prices back? Enter gives, Esc does not.");
    return sheet;
}

PhotoView photoViewOf(const Desk &desk, const Phrasebook &words)
{
    const Product *product = chosenOf(desk);
    if (desk.place != Place::Photo || !product)
        return {};
    return {product->code, product->name.isEmpty() ? product->code : product->name, words.say("products", "No photo yet"),
        words.say("products", "For the screens of this till. The file is not needed afterwards.")};
}

QString acceptWord(Place place, const Phrasebook &words)
{
    switch (place) {
    case Place::List:
        return {};
    case Place::Form:
        return words.say("products", "Keep · Enter");
    case Place::Prices:
        return words.say("products", "Change the prices · Enter");
    case Place::OldPrices:
        return words.say("products", "Give them back · Enter");
    case Place::Photo:
        return {};
    case Place::File:
        return words.say("products", "Read in · Enter");
    }
    Q_UNREACHABLE();
}

QList<ButtonView> buttonsOf(const Desk &desk, const Phrasebook &words)
{
    const QString back = desk.progress ? words.say("products", "Stop · Esc") : words.say("products", "Back · Esc");
    if (desk.place == Place::Photo)
        return {{Button::ChoosePhoto, words.say("products", "Choose a file · Enter"), true},
            {Button::NoPhoto, words.say("products", "No photo · F8"), true}, {Button::Back, back, true}};
    if (desk.place != Place::List) {
        const bool can = desk.place != Place::File ||
                         (!desk.progress && desk.report && desk.report->end == catalog::ImportEnd::Done);
        return {{Button::Accept, acceptWord(desk.place, words), can}, {Button::Back, back, true}};
    }
    const Product *chosen = chosenOf(desk);
    const bool sells = chosen && chosen->active;
    const bool isButton = chosen && desk.bigButtons.contains(chosen->code);
    QList<ButtonView> buttons{{Button::Open, words.say("products", "Edit · Enter"), chosen != nullptr},
        {Button::New, words.say("products", "New product · F3"), true},
        {Button::PutAway, chosen && !sells ? words.say("products", "Sell it again · F8") : words.say("products", "Put away · F8"),
            chosen && !chosen->toComplete},
        {Button::BigButton, isButton ? words.say("products", "No big button · F9") : words.say("products", "Big button · F9"), sells},
        {Button::Earlier, words.say("products", "Button earlier · Alt+↑"), isButton},
        {Button::Later, words.say("products", "Button later · Alt+↓"), isButton},
        {Button::Photo, words.say("products", "Photo · F4"), chosen != nullptr},
        {Button::Prices, words.say("products", "Change prices · F7"), !desk.rows.isEmpty()},
        {Button::Undo, words.say("products", "Old prices back · Ctrl+Z"), true},
        {Button::File, words.say("products", "Read a file · F6"), true}};
    if (desk.leadsToSettings) {
        buttons.append({Button::Settings, words.say("products", "Settings · F10"), true});
        buttons.append({Button::Provider, words.say("products", "Mercado Pago · F11"), true});
    }
    buttons.append({Button::Back, back, true});
    return buttons;
}

help::Topic topicOf(Place place)
{
    return place == Place::Prices || place == Place::OldPrices ? help::Topic::Prices : help::Topic::Products;
}

// The buttons say their keys: "New product · F3".
help::Occasion helpOf(Place place, const QList<ButtonView> &buttons)
{
    help::Occasion occasion{topicOf(place), {}};
    for (const ButtonView &button : buttons)
        occasion.keys.append({button.word.section(u" · "_s, -1), button.word.section(u" · "_s, 0, -2)});
    return occasion;
}

QString headingOf(const Desk &desk, const Phrasebook &words)
{
    switch (desk.place) {
    case Place::List:
        return words.say("products", "Products");
    case Place::Form:
        return desk.form.former.isEmpty() ? words.say("products", "New product") : words.say("products", "Edit a product");
    case Place::Prices:
        return words.say("products", "Change prices");
    case Place::OldPrices:
        return words.say("products", "Give old prices back");
    case Place::Photo:
        return words.say("products", "Photo of a product");
    case Place::File:
        return words.say("products", "Read a file");
    }
    Q_UNREACHABLE();
}

}

View viewOf(const Desk &desk, const Phrasebook &words)
{
    const auto buttons = buttonsOf(desk, words);
    return {desk.place, headingOf(desk, words), words.say("products", "Filter by name or category"),
        {words.say("products", "All"), words.say("products", "Sold"), words.say("products", "Put away"), words.say("products", "To complete")},
        static_cast<int>(desk.selection.shelf), listOf(desk, words), desk.message, formOf(desk, words),
        {words.say("products", "Percent more (-5: less)"), words.say("products", "Round to (empty: exact)"), desk.prices},
        fileOf(desk, words), oldPricesOf(desk, words), photoViewOf(desk, words), buttons, helpOf(desk.place, buttons)};
}

}
