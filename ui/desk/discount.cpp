// F7: a discount in percent or as an amount, on the line or on the whole sale; over the ceiling a manager is asked in place.
#include "core/money/amounttext.h"
#include "core/sale/editing.h"
#include "core/sale/totals.h"
#include "ui/desk/editing.h"
#include "ui/desk/editingparts.h"
#include "ui/desk/office.h"
#include "ui/desk/serving.h"
#include "ui/desk/steps.h"
#include "ui/desk/words_editing.h"
#include "ui/shell/words_keys.h"
#include "ui/text/figures.h"
#include "ui/text/words_money.h"
#include "ui/text/words_sale.h"

using namespace Qt::StringLiterals;

namespace mostrador::desk {

namespace {

using money::Money;
using sale::Sale;

std::optional<sale::Discount> givenTo(const Desk &desk, const Sale &sale)
{
    if (desk.editing.ofSale)
        return sale.discount;
    const sale::LineItem *line = lineOf(sale, desk.selectedLine);
    return line ? line->discount : std::nullopt;
}

// As it would be typed, if it is in the unit that is being asked for.
QString typedForm(const std::optional<sale::Discount> &discount, bool inMoney)
{
    const auto *percent = discount ? std::get_if<sale::PercentOff>(&discount->off) : nullptr;
    const auto *amount = discount ? std::get_if<sale::AmountOff>(&discount->off) : nullptr;
    if (inMoney)
        return amount ? money::toPlainText(amount->amount) : QString();
    if (!percent)
        return {};
    QString text = money::percentText(percent->basisPoints, money::Currency::ARS);
    return text.remove(u" %"_s);
}

Money wholeOf(const Desk &desk, const Sale &sale)
{
    if (desk.editing.ofSale)
        return subtotal(sale);
    const sale::LineItem *line = lineOf(sale, desk.selectedLine);
    const auto figures = line ? figuresOf(*line, sale.currency) : sale::LineFigures{};
    return line ? figures.base + figures.taxAdded : Money{0, sale.currency};
}

// Nothing: it cannot be read. A discount of zero takes it away.
std::optional<sale::Discount> readDiscount(const QString &text, bool inMoney, const till::State &state, const Shop &shop)
{
    const int ceiling = discountCeilingNow(state, shop);
    if (inMoney) {
        const auto amount = money::fromTypedText(text, shop.setup.currency);
        return amount ? std::optional(sale::Discount{sale::AmountOff{*amount}, ceiling}) : std::nullopt;
    }
    const auto percent = money::taxRateFrom(text);
    return percent ? std::optional(sale::Discount{sale::PercentOff{percent->basisPoints}, ceiling})
                   : std::nullopt;
}

text::Message whyUnreadable(const QString &text, bool inMoney, const Shop &shop)
{
    if (!inMoney)
        return notAPercentage(shop.words, text);
    return text::messageOf(shop.words, money::fromTypedText(text, shop.setup.currency).error());
}

std::optional<sale::SaleProblem> problemOf(const sale::SaleResult &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

bool needsManager(const Desk &desk, const Sale &sale, sale::Discount discount)
{
    if (problemOf(giveDiscount(sale, editedLine(desk), discount)) != sale::SaleProblem::DiscountTooHigh)
        return false;
    discount.allowed = sale::wholeDiscount;
    return giveDiscount(sale, editedLine(desk), discount).has_value();
}

DeskStep refuse(Desk desk, text::Message message)
{
    desk.editing.typed.clear(); // as the field
    return say(std::move(desk), std::move(message));
}

}

DeskStep openDiscount(Desk desk, const till::State &state, const Shop &shop)
{
    const Sale *sale = till::currentSale(state);
    if (!sale || isEmpty(*sale) || whyNotEditable(*sale))
        return say(std::move(desk), shell::unavailableMessage(shop.words, shell::Act::Discount));
    const int unit = desk.editing.inMoney ? 1 : 2;
    if (desk.layer == Layer::Discount)
        return chooseOption(std::move(desk), unit, state);
    const sale::LineItem *line = lineOf(*sale, desk.selectedLine);
    if (line && !line->unitPrice)
        return say(std::move(desk), text::messageOf(shop.words, sale::SaleProblem::Unpriced));
    desk.editing = {line == nullptr, false, {}};
    desk.editing.typed = discountOnRecord(desk, *sale);
    return go(std::move(desk), Layer::Discount);
}

QString discountOnRecord(const Desk &desk, const Sale &sale)
{
    return typedForm(givenTo(desk, sale), desk.editing.inMoney);
}

DeskStep answerDiscount(
    Desk desk, const QString &text, const Sale &sale, const till::State &state, const Shop &shop)
{
    const int line = editedLine(desk);
    const auto discount = readDiscount(text, desk.editing.inMoney, state, shop);
    if (!discount)
        return refuse(std::move(desk), whyUnreadable(text, desk.editing.inMoney, shop));
    const auto *amount = std::get_if<sale::AmountOff>(&discount->off);
    const bool isZero = amount ? amount->amount.isZero() : discount->off == std::variant<sale::PercentOff, sale::AmountOff>();
    if (isZero)
        return go(std::move(desk), Layer::Favourites, {till::Event(till::GiveDiscount{line, std::nullopt, std::nullopt})});
    if (needsManager(desk, sale, *discount))
        return askManager(std::move(desk), DiscountErrand{line, *discount}, whyDiscount(shop.words), shop);
    if (const auto problem = problemOf(giveDiscount(sale, line, *discount)))
        return refuse(std::move(desk), text::messageOf(shop.words, *problem));
    return go(std::move(desk), Layer::Favourites, {till::Event(till::GiveDiscount{line, *discount, std::nullopt})});
}

counter::DiscountPanel discountPanelOf(
    const Desk &desk, const Sale &sale, const till::State &state, const Shop &shop)
{
    const auto &words = shop.words;
    const auto &rules = money::rulesOf(sale.currency);
    const bool inMoney = desk.editing.inMoney;
    counter::DiscountPanel panel;
    panel.heading = words.say("office", "Discount");
    panel.subject = editedSubject(desk, sale, words);
    panel.percent = {words.say("counter", "Percent"), !inMoney};
    panel.amount = {words.say("counter", "Amount"), inMoney};
    panel.line = {words.say("counter", "Line"), !desk.editing.ofSale};
    panel.sale = {words.say("counter", "Whole sale"), desk.editing.ofSale};
    const Money whole = wholeOf(desk, sale);
    const auto discount = readDiscount(desk.editing.typed, inMoney, state, shop);
    const Money off = discount ? takenOff(whole, *discount) : Money{0, sale.currency};
    panel.beforeLabel = words.say("counter", "Before");
    panel.before = text::columnAmount(whole);
    panel.offLabel = words.say("office", "Discount");
    panel.off = QChar(0x2212) + text::columnAmount(off);
    panel.afterLabel = words.say("counter", "To pay");
    panel.after = text::shownAmount(whole - off);
    if (discount && needsManager(desk, sale, *discount))
        panel.note = (asksWho(state, shop) ? words.say("people", "More than %1: somebody has to allow it.")
                                           : words.say("counter", "More than %1: the manager's PIN follows."))
                         .arg(money::percentText(discount->allowed, sale.currency));
    panel.decimalMark = !inMoney || rules.decimals > 0 ? QString(QChar(rules.decimalSeparator)) : QString();
    panel.confirm = words.say("counter", "Enter");
    panel.hint = words.say("counter", "F7 percent or amount · Tab line or sale · 0 takes it away · Esc closes");
    return panel;
}

counter::EntryView discountEntryOf(const Desk &desk, const Sale &sale, const Shop &shop)
{
    counter::EntryView view;
    const QString symbol = QString::fromUtf8(money::rulesOf(sale.currency).symbol);
    const QString unit = desk.editing.inMoney ? symbol : u"%"_s;
    view.placeholder = desk.editing.ofSale ? shop.words.say("counter", "Discount in %1 · whole sale").arg(unit)
                                           : shop.words.say("counter", "Discount in %1 · line").arg(unit);
    view.mode = counter::EntryMode::Answer;
    view.currency = sale.currency;
    view.prefill = desk.editing.typed;
    view.live = true;
    view.twoSided = true;
    return view;
}

}
