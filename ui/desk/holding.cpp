#include "ui/desk/holding.h"

#include "ui/desk/office.h"
#include "ui/desk/serving.h"
#include "ui/desk/steps.h"
#include "ui/desk/words_tenders.h"
#include "ui/shell/words_keys.h"
#include "ui/text/figures.h"
#include "ui/text/words_sale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::desk {

namespace {

using history::SaleRow;
using history::SalesPanel;
using history::Sheet;
using sale::Sale;

constexpr qsizetype mostNames = 4; // of its goods, by which a cashier knows a sale again

qsizetype chosenOf(const Desk &desk, const QList<Sale> &held)
{
    const auto found =
        std::find_if(held.begin(), held.end(), [&](const Sale &sale) { return sale.id == desk.asked.heldSale; });
    return found == held.end() ? 0 : std::distance(held.begin(), found);
}

// Whose customer it is, and what they have.
QString goodsOf(const Sale &sale, const Shop &shop)
{
    QStringList names;
    for (const sale::LineItem &line : sale.lines.first(std::min(mostNames, sale.lines.size())))
        names.append(nameOf(line, text::nameOfFreeAmount(shop.words)));
    const QString goods = names.join(u", "_s) + (sale.lines.size() > mostNames ? u" …"_s : QString());
    return sale.openedBy.isEmpty() ? goods : sale.openedBy + u" · "_s + goods;
}

SaleRow rowOf(const Sale &sale, const till::State &state, const Shop &shop, Instant providerNow)
{
    const QString since = text::shownTime(sale.heldAt.value_or(sale.openedAt), shop.zone);
    const QString lines = sale.lines.size() == 1 ? shop.words.say("tenders", "1 line")
                                                 : shop.words.say("tenders", "%1 lines").arg(sale.lines.size());
    SaleRow row{u"%1 · %2 · %3"_s.arg(QString::number(sale.ticket), since, lines), text::shownAmount(total(sale)),
        goodsOf(sale, shop)};
    const auto *payment = till::waitingPayment(state, sale);
    if (!payment)
        return row;
    const auto left = std::max(
        Milliseconds(0), std::chrono::duration_cast<Milliseconds>(payment->charge.expiresAt - providerNow));
    row.state = shop.words.say("tenders", "QR waiting %1 · %2").arg(text::shownDuration(left), row.state);
    row.severity = text::Severity::Warning;
    return row;
}

}

QList<Sale> heldSales(const till::State &state)
{
    QList<Sale> held;
    for (const Sale &sale : state.sales) {
        if (sale.id != state.currentSale && sale.state == sale::SaleState::Open)
            held.append(sale);
    }
    std::sort(held.begin(), held.end(), [](const Sale &one, const Sale &other) { return one.ticket > other.ticket; });
    return held;
}

// A sale with something in it goes aside, its waiting charge with it; on an empty one a held sale comes back.
DeskStep hold(Desk desk, const till::State &state, const Shop &shop)
{
    const Sale *sale = till::currentSale(state);
    if (sale && !isFinished(sale) && !isEmpty(*sale))
        return wish(closed(std::move(desk)), till::HoldSale{});
    const auto held = heldSales(state);
    if (held.isEmpty())
        return say(std::move(desk), nothingHeld(shop.words));
    if (held.size() == 1)
        return wish(closed(std::move(desk)), till::RecallSale{held.constFirst().id});
    desk = closed(std::move(desk));
    desk.asked.heldSale = held.constFirst().id;
    return go(std::move(desk), Layer::HeldSales);
}

DeskStep moveHeld(Desk desk, int step, const till::State &state)
{
    const auto held = heldSales(state);
    if (!held.isEmpty())
        desk.asked.heldSale = held[std::clamp<qsizetype>(chosenOf(desk, held) + step, 0, held.size() - 1)].id;
    return quiet(std::move(desk));
}

DeskStep touchHeld(Desk desk, int row, const till::State &state)
{
    const auto held = heldSales(state);
    if (row < 0 || row >= held.size())
        return quiet(std::move(desk));
    desk.asked.heldSale = held[row].id;
    return recallChosen(std::move(desk), state);
}

DeskStep recallChosen(Desk desk, const till::State &state)
{
    const auto held = heldSales(state);
    if (held.isEmpty())
        return quiet(closed(std::move(desk)));
    const QString id = held[chosenOf(desk, held)].id;
    return wish(closed(std::move(desk)), till::RecallSale{id});
}

DeskStep openCancel(Desk desk, const Sale *sale, const Shop &shop)
{
    if (!sale || isFinished(sale) || isEmpty(*sale))
        return say(std::move(desk), shell::unavailableMessage(shop.words, shell::Act::CancelSale));
    if (isWaiting(sale))
        return say(std::move(desk), text::messageOf(shop.words, sale::SaleProblem::ChargeInProgress));
    return go(closed(std::move(desk)), Layer::CancelReason);
}

DeskStep chooseCancelReason(Desk desk, int digit, const till::State &state, const Shop &shop)
{
    const QStringList reasons = cancelReasons(shop.words);
    if (digit < 1 || digit > reasons.size())
        return {std::move(desk), {}, Tone::Low};
    const QString why = reasons[digit - 1];
    const Sale *sale = till::currentSale(state);
    const bool givesBack = sale && confirmed(*sale).isPositive(); // as a refund, with somebody's PIN each time
    if (givesBack || !mayNow(state, shop, people::Right::CancelSale))
        return askManager(closed(std::move(desk)), CancelErrand{givesBack}, why, shop);
    return wish(closed(std::move(desk)), till::CancelSale{why});
}

SalesPanel heldPanel(const Desk &desk, const till::State &state, const Shop &shop, Instant providerNow)
{
    const auto held = heldSales(state);
    SalesPanel panel;
    panel.heading = shop.words.say("tenders", "Sales on hold");
    for (const Sale &sale : held)
        panel.rows.append(rowOf(sale, state, shop, providerNow));
    panel.chosen = held.isEmpty() ? -1 : static_cast<int>(chosenOf(desk, held));
    panel.emptyHint = nothingHeld(shop.words).whatHappened;
    panel.hint = shop.words.say("tenders", "↑ ↓ choose · Enter takes it up · Esc goes back");
    return panel;
}

QList<history::Fact> cancelFacts(const Sale &sale, const text::Phrasebook &words)
{
    QList<history::Fact> facts{{words.say("office", "Total"), text::shownAmount(total(sale))}};
    for (const sale::Tender &tender : sale.tenders) {
        if (const money::Money back = refundable(sale, tender); back.isPositive())
            facts.append({words.say("tenders", "Goes back by %1").arg(text::nameOf(words, tender)), text::shownAmount(back)});
    }
    return facts;
}

Sheet cancelSheet(const Sale &sale, const Shop &shop)
{
    Sheet sheet;
    sheet.heading = shop.words.say("tenders", "Cancel ticket %1?").arg(sale.ticket);
    sheet.facts = cancelFacts(sale, shop.words);
    sheet.question = shop.words.say("office", "Why? Press a digit.");
    int digit = 0;
    for (const QString &reason : cancelReasons(shop.words))
        sheet.choices.append({++digit, reason});
    sheet.hint = shop.words.say("tenders", "Esc keeps the sale");
    return sheet;
}

}
