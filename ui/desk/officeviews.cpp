#include "core/base/result.h"
#include "core/money/amounttext.h"
#include "core/sale/totals.h"
#include "ui/desk/backroom.h"
#include "ui/desk/office.h"
#include "ui/desk/serving.h"
#include "ui/desk/words_editing.h"
#include "ui/desk/words_office.h"
#include "ui/desk/words_tenders.h"
#include "ui/text/figures.h"
#include "ui/text/words_history.h"
#include "ui/text/words_payment.h"
#include "ui/text/words_sale.h"

using namespace Qt::StringLiterals;

namespace mostrador::desk {

namespace {

using counter::EntryMode;
using counter::EntryView;
using history::Choice;
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

// An operation with what became of its money.
QString operation(const Phrasebook &words, const gateway::ProviderPayment &payment, const QStringList &decided)
{
    const QString text = payment.id + u" · "_s + text::shownAmount(words, payment);
    if (payment.state == gateway::PaymentState::Returned)
        return words.say("office", "%1 · gone back").arg(text);
    return decided.contains(payment.id) ? words.say("office", "%1 · decided").arg(text) : text;
}

QStringList decidedOf(const Payment &payment)
{
    if (const auto *conflict = std::get_if<payment::Conflict>(&payment.phase))
        return conflict->decided;
    const auto *paid = std::get_if<payment::Paid>(&payment.phase);
    return paid ? paid->decided : QStringList();
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
    const bool care = open || byHand || hasPendingRefund(sale);
    return {text::shownMoment(shop.words, sale.finishedAt.value_or(sale.openedAt), shop.zone) + u" · "_s +
                QString::number(sale.ticket),
        text::shownAmount(total(sale)), text::stateOf(shop.words, sale),
        care ? Severity::Warning : Severity::Information};
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

void addApproval(QList<Fact> &facts, const Phrasebook &words, const people::Approval &approval)
{
    facts.append({words.say("office", "Allowed by"), approval.who + u": "_s + approval.why});
}

void addDecision(QList<Fact> &facts, const Phrasebook &words, const Payment &payment)
{
    const auto settled = [&](const std::optional<payment::Settled> &word) {
        if (!word)
            return;
        facts.append({words.say("office", "Decided"), nameOf(words, word->how)});
        addApproval(facts, words, word->approval);
    };
    if (const auto *conflict = std::get_if<payment::Conflict>(&payment.phase))
        settled(conflict->settled);
    if (const auto *paid = std::get_if<payment::Paid>(&payment.phase))
        settled(paid->settled);
    if (const auto *hand = std::get_if<payment::ConfirmedByHand>(&payment.phase)) {
        facts.append({words.say("office", "By hand"), hand->evidence});
        addApproval(facts, words, hand->approval);
    }
}

void addPayment(QList<Fact> &facts, const Phrasebook &words, const Payment &payment)
{
    facts.append({{}, words.say("office", "QR: %1").arg(text::nameOf(words, payment.phase))});
    facts.append({words.say("office", "Amount"), text::shownAmount(payment.charge.amount)});
    facts.append({words.say("office", "Reference"), referenceOf(payment)});
    if (!payment.orderId.isEmpty())
        facts.append({words.say("office", "Order"), payment.orderId});
    for (const gateway::ProviderPayment &each : knownPayments(payment))
        facts.append({words.say("office", "Operation"), operation(words, each, decidedOf(payment))});
    addDecision(facts, words, payment);
}

void addRefund(QList<Fact> &facts, const Phrasebook &words, const payment::Refund &refund)
{
    facts.append({{}, text::nameOf(words, refund.phase)});
    facts.append({words.say("office", "Amount"), text::shownAmount(words, refund)});
    facts.append({words.say("office", "Operation"), refund.payment.id});
    addApproval(facts, words, refund.approval);
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
        addPayment(facts, words, payment);
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

Sheet conflictSheet(const Desk &desk, const till::State &state, const Shop &shop)
{
    const auto &words = shop.words;
    const auto *errand = std::get_if<SettleErrand>(&desk.office.errand);
    const Payment payment = errand ? state.payments.value(errand->reference) : Payment();
    Sheet sheet;
    const auto kind = conflictOf(payment).value_or(payment::ConflictKind::SecondPayment);
    sheet.heading =
        words.say("office", "Ticket %1: %2").arg(QString::number(payment.ticket), text::nameOf(words, kind));
    addPayment(sheet.facts, words, payment);
    sheet.question = words.say("office", "What happens with this money?");
    int digit = 0;
    for (const payment::Settlement how : settlementsOf(payment))
        sheet.choices.append({++digit, nameOf(words, how)});
    sheet.hint = escBack(words);
    return sheet;
}

Sheet reasonSheet(const QString &heading, const QStringList &reasons, const Phrasebook &words)
{
    Sheet sheet;
    sheet.heading = heading;
    sheet.question = words.say("office", "Why? Press a digit.");
    int digit = 0;
    for (const QString &reason : reasons)
        sheet.choices.append({++digit, reason});
    sheet.hint = escBack(words);
    return sheet;
}

QString editedName(const till::State &state, int line, const Phrasebook &words)
{
    const sale::Sale *sale = till::currentSale(state);
    const sale::LineItem *item = sale ? lineOf(*sale, line) : nullptr;
    return item ? nameOfLine(words, *item) : nameOfWholeSale(words);
}

QList<Fact> discountFacts(const DiscountErrand &given, const till::State &state, const Phrasebook &words)
{
    const auto *percent = std::get_if<sale::PercentOff>(&given.discount.off);
    const auto *amount = std::get_if<sale::AmountOff>(&given.discount.off);
    const sale::Sale *sale = till::currentSale(state);
    const auto currency = sale ? sale->currency : money::Currency::ARS;
    const QString off =
        percent ? money::percentText(percent->basisPoints, currency) : text::shownAmount(amount->amount);
    return {{words.say("office", "Discount"), off}, {words.say("office", "For"), editedName(state, given.line, words)}};
}

// How much goes back, and what each tender brought in: it goes back its own way.
QList<Fact> refundFacts(const Desk &desk, const RefundErrand &errand, const Phrasebook &words)
{
    QList<Fact> facts{{words.say("office", "Refund"), text::shownAmount(errand.amount)}};
    for (const PastSale &past : desk.office.sales) {
        for (const sale::Tender &tender : past.sale.id == errand.saleId ? past.sale.tenders : QList<sale::Tender>()) {
            const money::Money left = refundable(past.sale, tender);
            if (left.isPositive())
                facts.append({words.say("office", "By %1").arg(text::nameOf(words, tender)), text::shownAmount(left)});
        }
    }
    return facts;
}

QList<Fact> errandFacts(const Desk &desk, const till::State &state, const Shop &shop)
{
    const auto &words = shop.words;
    QList<Fact> facts = std::visit(
        Overloaded{
            [](std::monostate) { return QList<Fact>(); },
            [&](const RefundErrand &refund) {
                return refundFacts(desk, refund, words);
            },
            [&](const SettleErrand &settle) {
                return QList<Fact>{{words.say("office", "Decision"), nameOf(words, settle.how)}};
            },
            [&](const HandErrand &hand) {
                return QList<Fact>{{words.say("office", "By hand"),
                                       text::shownAmount(state.payments.value(hand.reference).charge.amount)},
                    {words.say("office", "Evidence"), hand.evidence}};
            },
            [&](const DrawerErrand &drawer) { return drawer::factsOf(drawer.act, state, shop); },
            [&](const PeopleErrand &) { return QList<Fact>{{{}, words.say("counter", "People")}}; },
            [&](const PriceErrand &price) {
                return QList<Fact>{{words.say("office", "New price"), text::shownAmount(price.price)},
                    {words.say("office", "Line"), editedName(state, price.line, words)}};
            },
            [&](const DiscountErrand &given) { return discountFacts(given, state, words); },
        },
        desk.office.errand);
    if (!desk.office.why.isEmpty())
        facts.append({words.say("office", "Reason"), desk.office.why});
    return facts;
}

Sheet fieldSheet(const QString &heading, QList<Fact> facts, const QString &question, const QString &hint)
{
    return {heading, std::move(facts), question, {}, hint};
}

// Whose PIN is asked for: where there are people, anybody's who has the right.
Sheet pinSheet(const Desk &desk, const QList<Fact> &facts, const till::State &state, const Shop &shop)
{
    const auto &words = shop.words;
    if (!asksWho(state, shop))
        return fieldSheet(words.say("office", "Manager"), facts,
            words.say("office", "The manager types the PIN, then Enter."), escBack(words));
    const bool supervisor = may(people::Role::Supervisor, rightFor(desk.office.errand));
    return fieldSheet(words.say("people", "Somebody has to allow this"), facts,
        supervisor ? words.say("people", "A supervisor or manager types the PIN, then Enter.")
                   : words.say("office", "The manager types the PIN, then Enter."),
        escBack(words));
}

}

shell::Panel officePanelOf(const Desk &desk, const till::State &state, const Shop &shop, Instant now)
{
    const auto &words = shop.words;
    const auto facts = errandFacts(desk, state, shop);
    switch (desk.layer) {
    case Layer::Evidence:
        return evidenceSheet(desk, shop);
    case Layer::RefundReason:
        return reasonSheet(words.say("office", "Refund"), refundReasons(words), words);
    case Layer::RefundAmount:
        return fieldSheet(words.say("office", "Refund"), facts,
            words.say("office", "How much goes back? Enter accepts the amount in the field."), escBack(words));
    case Layer::Conflict:
        return conflictSheet(desk, state, shop);
    case Layer::Note:
        return fieldSheet(words.say("office", "Keep it, with a note"), facts,
            words.say("office", "Type the note, then Enter."), escBack(words));
    case Layer::HandEvidence:
        return fieldSheet(words.say("office", "The manager confirms by hand"), facts,
            words.say("office", "Type the operation number, or what you have seen, then Enter."),
            words.say("office", "It stays marked for ever, and the till goes on asking Mercado Pago. Esc goes back"));
    case Layer::HandReason:
        return reasonSheet(words.say("office", "The manager confirms by hand"), handReasons(words), words);
    case Layer::Pin:
        return pinSheet(desk, facts, state, shop);
    case Layer::NewPin:
        return fieldSheet(words.say("office", "Choose the manager's PIN"), facts,
            words.say("office", "Type 4 to 8 digits, then Enter."),
            words.say(
                "office", "It allows refunds and other decisions about money. Esc: later, when it is first needed"));
    case Layer::NewPinAgain:
        return fieldSheet(words.say("office", "Choose the manager's PIN"), facts,
            words.say("office", "Type the same digits again, then Enter."), escBack(words));
    case Layer::Drawer:
    case Layer::People:
        return backroomPanelOf(desk, state, shop, now);
    case Layer::LastSales:
    case Layer::Favourites:
    case Layer::Search:
    case Layer::Cash:
    case Layer::WithdrawQuestion:
    case Layer::BusyQuestion:
    case Layer::Help:
    case Layer::Discount:
    case Layer::SaleNote:
    case Layer::PriceCheck:
    case Layer::Tenders:
    case Layer::OtherTender:
    case Layer::OtherAmount:
    case Layer::HeldSales:
    case Layer::CancelReason:
        break;
    }
    return salesPanel(desk, state, shop);
}

EntryView officeEntryOf(const Desk &desk, const till::State &state, const Shop &shop)
{
    const auto &words = shop.words;
    const auto currency = shop.setup.currency;
    const auto field = [&](const QString &placeholder) { return EntryView{placeholder, EntryMode::Answer, currency}; };
    const auto lettersFor = [&](const QString &placeholder) {
        EntryView view = field(placeholder);
        view.letters = true;
        return view;
    };
    const auto masked = [&](const QString &placeholder) {
        return EntryView{placeholder, EntryMode::Answer, currency, false, true};
    };
    switch (desk.layer) {
    case Layer::RefundAmount: {
        EntryView view = field(words.say("office", "Amount that goes back"));
        if (const auto *refund = std::get_if<RefundErrand>(&desk.office.errand))
            view.prefill = money::toPlainText(refund->most);
        return view;
    }
    case Layer::Note:
        return lettersFor(words.say("office", "Note"));
    case Layer::HandEvidence:
        return field(words.say("office", "Operation number"));
    case Layer::Pin:
        return masked(words.say("office", "PIN"));
    case Layer::NewPin:
        return masked(words.say("office", "New PIN"));
    case Layer::NewPinAgain:
        return masked(words.say("office", "The same PIN again"));
    case Layer::LastSales:
        return {words.say("office", "↑ ↓ Enter"), EntryMode::Digit, currency, true};
    case Layer::Drawer:
    case Layer::People:
        return backroomEntryOf(desk, state, shop);
    case Layer::Evidence:
    case Layer::RefundReason:
    case Layer::Conflict:
    case Layer::HandReason:
    case Layer::Favourites:
    case Layer::Search:
    case Layer::Cash:
    case Layer::WithdrawQuestion:
    case Layer::BusyQuestion:
    case Layer::Help:
    case Layer::Discount:
    case Layer::SaleNote:
    case Layer::PriceCheck:
    case Layer::Tenders:
    case Layer::OtherTender:
    case Layer::OtherAmount:
    case Layer::HeldSales:
    case Layer::CancelReason:
        break;
    }
    return {words.say("office", "Press a digit"), EntryMode::Digit, currency};
}

QSet<shell::Act> officeActs()
{
    using shell::Act;
    return {Act::Help, Act::LastSales, Act::RemoveLine, Act::CheckPayment, Act::Reprint,
        Act::Drawer, Act::Lock, Act::People};
}

}
