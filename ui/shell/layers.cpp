#include "ui/shell/layers.h"

#include "core/base/result.h"
#include "core/catalog/barcode.h"

#include <algorithm>

namespace mostrador::shell {

namespace {

Intent intentOf(const counter::Entry &entry)
{
    return std::visit(
        Overloaded{
            [](const counter::NoEntry &) -> Intent { return EmptyEnter{}; },
            [](const counter::CodeEntry &code) -> Intent { return EnterCode{code.code, code.quantity, false}; },
            [](const counter::NameEntry &name) -> Intent { return EnterName{name.text, name.quantity}; },
            [](const counter::AmountEntry &amount) -> Intent { return EnterAmount{amount.amount, amount.quantity}; },
            [](const counter::QuantityEntry &quantity) -> Intent { return SetQuantity{quantity.quantity}; },
            [](const counter::PriceEntry &price) -> Intent { return SetPrice{price.price}; },
            [](const counter::RepeatEntry &repeat) -> Intent { return RepeatLast{repeat.quantity}; },
        },
        entry);
}

// Thirteen or twelve digits that check are a code, however slowly they came: nobody pays such an amount.
bool isCodeNotMoney(const QString &typed)
{
    using catalog::BarcodeKind;
    const auto kind = catalog::barcodeKind(typed);
    return kind == BarcodeKind::Ean13 || kind == BarcodeKind::UpcA;
}

counter::EntryResult entryOf(const CashierView &view, const QString &typed)
{
    return counter::parseEntry(typed, view.entry.currency, view.entry.mode);
}

// A product of the search panel, if the typed text is a name or empty; a typed code or amount keeps its own meaning.
std::optional<Intent> addChosen(const counter::SearchResults &results, const counter::Entry &entry, qsizetype chosen)
{
    if (chosen < 0 || chosen >= results.rows.size())
        return std::nullopt;
    const QString &code = results.rows[chosen].code;
    if (std::holds_alternative<counter::NoEntry>(entry))
        return AddProduct{code, {}};
    if (const auto *name = std::get_if<counter::NameEntry>(&entry))
        return AddProduct{code, name->quantity};
    return std::nullopt;
}

// The field belongs to a question: what stands in it is no code and no amount.
Intent enterInQuestion(const counter::EntryView &entry, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return entry.emptyEnterMeans ? Intent(Confirm{}) : EmptyEnter{};
    if (entry.mode == counter::EntryMode::Operation)
        return LookUp{text};
    if (entry.mode == counter::EntryMode::Answer)
        return Answer{text};
    return EmptyEnter{};
}

Intent enterInField(const CashierView &view, const QString &typed, qsizetype chosen)
{
    if (isQuestion(view.entry.mode) || (view.entry.emptyEnterMeans && typed.isEmpty()))
        return enterInQuestion(view.entry, typed);
    if (view.entry.mode == counter::EntryMode::Price && isCodeNotMoney(typed.trimmed()))
        return EnterCode{typed.trimmed(), {}, false};
    const auto entry = entryOf(view, typed);
    if (!entry)
        return EntryRefused{entry.error()};
    if (const auto *results = std::get_if<counter::SearchResults>(&view.panel)) {
        if (const auto added = addChosen(*results, *entry, chosen))
            return *added;
    }
    if (std::holds_alternative<counter::NoEntry>(*entry) && topLayer(view) == Layer::Result)
        return NextSale{};
    return intentOf(*entry);
}

}

bool isQuestion(counter::EntryMode mode)
{
    switch (mode) {
    case counter::EntryMode::Anything:
    case counter::EntryMode::Price:
        return false;
    case counter::EntryMode::Operation:
    case counter::EntryMode::Digit:
    case counter::EntryMode::Answer:
        return true;
    }
    Q_UNREACHABLE();
}

bool typesAnswers(const CashierView &view)
{
    return topLayer(view) == Layer::Cash || view.entry.mode != counter::EntryMode::Anything;
}

std::optional<KeySet> keysOnScreen(const CashierView &view, bool wanted)
{
    const Layer layer = topLayer(view);
    const auto *qr = std::get_if<counter::QrPanel>(&view.panel);
    const bool showsCode = qr && qr->code; // never moves
    const bool hasNoRoom = layer == Layer::Cash || layer == Layer::Withdraw || layer == Layer::Result || showsCode ||
                           std::holds_alternative<counter::DiscountPanel>(view.panel); // which has its own
    if (hasNoRoom)
        return std::nullopt;
    if (layer == Layer::Help && !view.entry.masked) // it is read, and searched only by who asks for letters
        return wanted ? std::optional(KeySet::Letters) : std::nullopt;
    const bool isAsked = wanted || view.entry.emptyEnterMeans;
    switch (view.entry.mode) {
    case counter::EntryMode::Answer:
        if (view.entry.masked)
            return KeySet::Digits;
        return view.entry.letters ? KeySet::Letters : KeySet::Amount;
    case counter::EntryMode::Price:
        return KeySet::Amount;
    case counter::EntryMode::Operation:
        return wanted ? std::optional(KeySet::Digits) : std::nullopt; // the ways out need the room
    case counter::EntryMode::Anything:
        if (!isAsked)
            return std::nullopt;
        return layer == Layer::Search ? KeySet::Letters : KeySet::Sale;
    case counter::EntryMode::Digit:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Choose> onDigit(const CashierView &view, const QString &typed)
{
    if (const auto *sheet = std::get_if<history::Sheet>(&view.panel)) {
        for (const history::Choice &choice : sheet->choices) {
            if (!choice.key.isEmpty() && choice.key.compare(typed, Qt::CaseInsensitive) == 0)
                return Choose{choice.digit};
        }
    }
    const bool isDigit = typed.size() == 1 && typed.front() >= u'1' && typed.front() <= u'9';
    return isDigit ? std::optional(Choose{typed.front().digitValue()}) : std::nullopt;
}

Layer topLayer(const CashierView &view)
{
    return std::visit(Overloaded{
                          [](const counter::Favourites &) { return Layer::Sale; },
                          [](const counter::SearchResults &) { return Layer::Search; },
                          [](const counter::CashPanel &) { return Layer::Cash; },
                          [](const counter::DiscountPanel &) { return Layer::Sheet; },
                          [](const counter::QrPanel &qr) { return qr.withdraw ? Layer::Withdraw : Layer::Sale; },
                          [](const counter::ResultPanel &) { return Layer::Result; },
                          [](const counter::PricePanel &) { return Layer::Sale; },
                          [](const help::View &) { return Layer::Help; },
                          [](const history::SalesPanel &) { return Layer::Sales; },
                          [](const history::Sheet &) { return Layer::Sheet; },
                      },
        view.panel);
}

Intent onEnter(const CashierView &view, const QString &typed, qsizetype chosen)
{
    switch (topLayer(view)) {
    case Layer::Withdraw:
        return WithdrawQr{};
    case Layer::Cash:
        return isCodeNotMoney(typed.trimmed()) ? Intent(EnterCode{typed.trimmed(), {}, true}) : PayCash{typed};
    case Layer::Result:
    case Layer::Search:
    case Layer::Sales:
    case Layer::Sheet:
    case Layer::Help:
    case Layer::Sale:
        return enterInField(view, typed, chosen);
    }
    Q_UNREACHABLE();
}

Intent onEscape(const CashierView &view)
{
    if (topLayer(view) == Layer::Withdraw)
        return KeepQr{};
    return Escape{};
}

EnterCode onScan(const CashierView &view, const QString &code, const QString &typed)
{
    const auto multiplier = counter::waitingMultiplier(typed, view.entry.currency);
    return {code, multiplier.value_or(sale::Quantity{}), true};
}

EntryEdited onEdit(const CashierView &view, const QString &typed)
{
    if (isQuestion(view.entry.mode))
        return {};
    const auto entry = entryOf(view, typed);
    const auto *name = entry ? std::get_if<counter::NameEntry>(&*entry) : nullptr;
    return {typed, name ? name->text : QString()};
}

std::optional<SelectLine> onMove(const CashierView &view, int step)
{
    const auto &lines = view.lines.lines;
    if (lines.isEmpty())
        return std::nullopt;
    const auto selected = std::find_if(lines.begin(), lines.end(),
        [&view](const counter::LineView &line) { return line.number == view.lines.selected; });
    const qsizetype from = selected == lines.end() ? lines.size() : selected - lines.begin();
    const qsizetype to = std::clamp<qsizetype>(from + step, 0, lines.size() - 1);
    if (to == from)
        return std::nullopt;
    return SelectLine{lines[to].number};
}

Intent onAct(const CashierView &view, Act act)
{
    const bool enabled = std::any_of(
        view.keys.begin(), view.keys.end(), [act](const KeyView &key) { return key.act == act && key.enabled; });
    return enabled ? Intent(Do{act}) : Intent(Unavailable{act});
}

}
