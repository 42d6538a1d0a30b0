// The last sales as a list, and everything that is on record about one of them.
#include "core/base/result.h"
#include "core/sale/totals.h"
#include "ui/desk/office.h"
#include "ui/desk/officeparts.h"
#include "ui/text/figures.h"
#include "ui/text/words_history.h"
#include "ui/text/words_payment.h"
#include "ui/text/words_sale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::desk {

namespace {

using history::Fact;
using history::SaleRow;
using history::Sheet;
using payment::Payment;
using text::Phrasebook;
using text::Severity;

// The sum of what is in our currency, and beside it each amount that is not.
QString inConflict(const Payment &payment, const Phrasebook &words)
{
    money::Money sum{0, payment.charge.amount.currency};
    QStringList texts;
    for (const gateway::ProviderPayment &each : paymentsInConflict(payment)) {
        sum = each.inOtherCurrency ? sum : sum + each.amount;
        if (each.inOtherCurrency)
            texts.append(text::shownAmount(words, each));
    }
    if (texts.isEmpty() || sum.isPositive())
        texts.prepend(text::shownAmount(sum));
    return texts.join(u" + "_s);
}

// Nothing will print it unless somebody asks.
bool isOwed(const PastSale &past)
{
    return past.receipt && past.receipt->state != printing::OriginalState::Sending && !isSettled(*past.receipt);
}

SaleRow rowOf(const OfficeRow &row, const Shop &shop)
{
    if (row.conflict) {
        const auto kind = conflictOf(*row.conflict).value_or(payment::ConflictKind::SecondPayment);
        return {text::shownMoment(shop.words, row.conflict->startedAt, shop.zone) + u" · "_s +
                    QString::number(row.conflict->ticket),
            inConflict(*row.conflict, shop.words),
            shop.words.say("office", "To be settled: %1").arg(text::nameOf(shop.words, kind)), Severity::Failure};
    }
    const sale::Sale &sale = row.sale->sale;
    const bool open = sale.state == sale::SaleState::Open;
    const bool byHand =
        std::any_of(sale.tenders.begin(), sale.tenders.end(), [](const sale::Tender &each) { return each.byHand; });
    const bool owed = isOwed(*row.sale) && shop.setup.hasPrinter;
    const bool care = open || byHand || hasPendingRefund(sale) || (owed && shop.setup.printsByItself);
    const QString paper = owed ? u" · "_s + text::nameOf(shop.words, row.sale->receipt->state) : QString();
    return {text::shownMoment(shop.words, sale.finishedAt.value_or(sale.openedAt), shop.zone) + u" · "_s +
                QString::number(sale.ticket),
        text::shownAmount(total(sale)), text::stateOf(shop.words, sale) + paper,
        care ? Severity::Warning : Severity::Information};
}

QString nameOfState(const Phrasebook &words, const PastState &state)
{
    return std::visit(
        Overloaded{
            [&](sale::SaleState each) { return text::nameOf(words, each); },
            [&](const payment::Phase &each) { return words.say("office", "QR %1").arg(text::nameOf(words, each)); },
            [&](const payment::RefundPhase &each) { return text::nameOf(words, each); },
            [&](printing::OriginalState each) { return text::nameOf(words, each); },
        },
        state);
}

void addRefund(QList<Fact> &facts, const Phrasebook &words, const payment::Refund &refund)
{
    facts.append({{}, text::nameOf(words, refund.phase)});
    facts.append({words.say("office", "Amount"), text::shownAmount(words, refund)});
    facts.append({words.say("office", "Operation"), refund.payment.id});
    facts += approvalFacts(words, refund.approval);
}

QList<Fact> factsOf(const PastStory &story, const Shop &shop)
{
    const auto &words = shop.words;
    const sale::Sale &sale = story.past.sale;
    QList<Fact> facts{{words.say("office", "Total"), text::shownAmount(total(sale))},
        {words.say("office", "State"), text::stateOf(words, sale)}};
    if (const money::Money off = sale::discounts(sale); off.isPositive())
        facts.append({words.say("office", "Discount"), text::shownAmount(off)});
    if (!sale.note.isEmpty())
        facts.append({words.say("office", "Note"), sale.note});
    for (const sale::Tender &tender : sale.tenders) {
        if (tender.kind == sale::TenderKind::Cash)
            facts.append({text::nameOf(words, tender), text::shownAmount(tender.amount)});
        if (tender.kind == sale::TenderKind::Other)
            facts.append({text::nameOf(words, tender), text::shownAmount(tender.amount) + u" · "_s + text::notVerified(words)});
    }
    if (!sale.whyCancelled.isEmpty())
        facts.append({words.say("office", "Reason"), sale.whyCancelled});
    for (const Payment &payment : story.past.payments)
        facts += paymentFacts(words, payment);
    for (const payment::Refund &refund : story.past.refunds)
        addRefund(facts, words, refund);
    facts.append({{}, words.say("office", "What happened")});
    QString before;
    for (const PastChange &change : story.changes) {
        const QString name = nameOfState(words, change.state);
        if (name == std::exchange(before, name)) // a card that was refused meanwhile is no other state
            continue;
        facts.append({text::shownMoment(words, change.at, shop.zone), name});
    }
    return facts;
}

}

history::SalesPanel salesPanel(const Desk &desk, const till::State &state, const Shop &shop)
{
    history::SalesPanel panel;
    panel.heading = shop.words.say("office", "Last sales");
    for (const OfficeRow &row : rowsOf(desk.office, state))
        panel.rows.append(rowOf(row, shop));
    panel.chosen = chosenRow(desk.office, state);
    panel.emptyHint = shop.words.say("office", "Nothing has been sold yet.");
    panel.hint =
        shop.words.say("office", "↑ ↓ choose · Enter evidence · F8 refund · F9 check · Ctrl+P reprint · Esc back");
    return panel;
}

Sheet evidenceSheet(const Desk &desk, const Shop &shop)
{
    const auto &words = shop.words;
    Sheet sheet;
    sheet.hint = words.say("office", "↑ ↓ scroll · Esc goes back");
    sheet.choices = {{1, words.say("office", "Refund (F8)")}, {2, words.say("office", "Check the payment (F9)")},
        {3, words.say("office", "Print the receipt again (Ctrl+P)")}};
    if (!desk.office.story)
        return sheet;
    sheet.heading = words.say("office", "Ticket %1").arg(desk.office.story->past.sale.ticket);
    sheet.facts = factsOf(*desk.office.story, shop);
    return sheet;
}

}
