#include "tests/simulation/staterules.h"

#include "tests/simulation/ledger.h"

#include <algorithm>

namespace mostrador::simulation {

using namespace payment;
using namespace Qt::StringLiterals;
using sale::Sale;
using sale::SaleState;
using sale::TenderState;

void StateRules::check(
    const till::State &before, const till::State &after, const ForgetfulJournal &journal, const WireRules &wire)
{
    int holders = 0;
    for (const Payment &payment : after.payments) {
        const auto old = before.payments.constFind(referenceOf(payment));
        if (old == before.payments.constEnd() || !isSameOnRecord(*old, payment))
            checkPayment(old == before.payments.constEnd() ? nullptr : &*old, payment, wire);
        holders += holdsPointOfSale(payment) ? 1 : 0;
    }
    if (holders > 1)
        broken("two-attempts-on-one-point-of-sale", after.currentSale);
    for (const Sale &sale : after.sales) {
        if (const auto old = before.sales.constFind(sale.id); old != before.sales.constEnd() && *old != sale)
            checkSale(*old, sale);
        if (sale.state == SaleState::Finished)
            checkFinished(sale);
    }
    checkReachable(after, journal);
}

void StateRules::checkSale(const Sale &before, const Sale &after)
{
    if (before.state != SaleState::Open)
        broken("closed-sale-changes", after.id);
    if ((hasWaitingTender(before) || after.state == SaleState::Finished) && before.lines != after.lines)
        broken("lines-change-while-waiting", after.id);
    for (const sale::Tender &tender : before.tenders) {
        const auto same = std::find_if(after.tenders.begin(), after.tenders.end(),
            [&](const sale::Tender &other) { return other.number == tender.number; });
        if (same == after.tenders.end() || same->amount != tender.amount)
            broken("tender-changes", after.id);
        else if (tender.state == TenderState::Confirmed && *same != tender)
            broken("paid-regresses", after.id);
    }
}

void StateRules::checkFinished(const Sale &sale)
{
    if (confirmed(sale) != total(sale) || hasWaitingTender(sale))
        broken("tenders-differ-from-total", sale.id);
    for (const sale::Tender &tender : sale.tenders) {
        const bool byQr = tender.kind == sale::TenderKind::Qr && tender.state == TenderState::Confirmed;
        if (byQr && !m_paid.contains(tender.externalReference))
            broken("green-without-payment", sale.id);
    }
}

void StateRules::checkPayment(const Payment *before, const Payment &after, const WireRules &wire)
{
    const QString &reference = referenceOf(after);
    if (before && std::holds_alternative<Paid>(before->phase))
        broken("paid-regresses", reference);
    if (before && (before->charge != after.charge || before->saleId != after.saleId))
        broken("charge-changes", reference);
    const AttemptFacts facts = wire.factsOf(reference);
    if (const auto *paid = std::get_if<Paid>(&after.phase))
        checkPaid(after, *paid, facts);
    const bool wasUnpaid = before && std::holds_alternative<Unpaid>(before->phase);
    if (std::holds_alternative<Unpaid>(after.phase) && !wasUnpaid)
        checkUnpaid(after, facts);
    if (const auto *conflict = std::get_if<Conflict>(&after.phase))
        checkConflict(after, *conflict, facts);
}

// Green only if the provider's books have exactly this, and nothing that the till could have seen beside it.
void StateRules::checkPaid(const Payment &payment, const Paid &paid, const AttemptFacts &facts)
{
    const QString &reference = referenceOf(payment);
    m_paid.insert(reference, payment.saleId);
    const auto approved = approvedOf(m_stage.provider, reference);
    QList<LedgerEntry> counted;
    for (const auto &each : paid.payments) {
        const auto found = std::find_if(
            approved.begin(), approved.end(), [&](const LedgerEntry &entry) { return entry.id == each.id; });
        if (found == approved.end())
            broken("green-without-payment", reference + u' ' + each.id);
        else
            counted.append(*found);
        const QString usedBy = m_usedBy.value(each.id, reference);
        if (usedBy != reference)
            broken("payment-used-twice", each.id);
        m_usedBy.insert(each.id, reference);
    }
    if (!isExactly(counted, payment.charge.amount))
        broken("green-with-another-amount", reference);
    for (const LedgerEntry &entry : approved) {
        const bool isCounted =
            std::any_of(counted.begin(), counted.end(), [&](const LedgerEntry &other) { return other.id == entry.id; });
        if (!isCounted && facts.couldSee(entry))
            broken("second-payment-ignored", reference + u' ' + entry.id);
    }
}

void StateRules::checkUnpaid(const Payment &payment, const AttemptFacts &facts)
{
    const QString &reference = referenceOf(payment);
    if (facts.createsUnderWay > 0)
        broken("unpaid-while-being-created", reference);
    if (!facts.lastFind && !facts.misled)
        return broken("unpaid-without-a-look", reference);
    if (facts.misled)
        return; // the provider's own search was behind: the watch has to find it
    if (facts.lastSlot && *facts.lastFind < *facts.lastSlot)
        broken("unpaid-without-a-second-look", reference);
    for (const LedgerEntry &entry : entriesOf(m_stage.provider, reference)) {
        if (facts.couldSee(entry))
            broken("unpaid-although-paid", reference + u' ' + entry.id);
    }
    for (const qsizetype position : m_stage.provider.index.ordersByReference.value(reference)) {
        const auto &order = m_stage.provider.orders.at(position);
        const bool isLive = stateAt(order, m_stage.clock.rightNow()) == simulator::OrderState::Live;
        if (isLive && facts.lastSlot && order.createdAt <= *facts.lastSlot)
            broken("unpaid-although-payable", reference);
    }
}

// Money that fits is no conflict, unless it came late.
void StateRules::checkConflict(const Payment &payment, const Conflict &conflict, const AttemptFacts &facts)
{
    auto approved = approvedOf(m_stage.provider, referenceOf(payment));
    if (approved.isEmpty())
        return broken("conflict-without-money", referenceOf(payment));
    const bool fitsNow = isExactly(approved, payment.charge.amount);
    approved.removeIf([&](const LedgerEntry &entry) { return !facts.couldSee(entry); });
    const bool fittedWhenSeen = isExactly(approved, payment.charge.amount);
    if (fitsNow && fittedWhenSeen && conflict.kind != ConflictKind::LatePayment)
        broken("conflict-without-reason", referenceOf(payment));
}

// Nothing that is open on record is out of reach, and what may still be paid is shown as waiting on its sale.
void StateRules::checkReachable(const till::State &state, const ForgetfulJournal &journal)
{
    for (const QString &reference : journal.openPayments()) {
        const bool isPhantom = journal.isBroken() && journal.uncertain().contains(reference);
        if (!isPhantom && !state.payments.contains(reference))
            broken("attempt-out-of-reach", reference);
    }
    for (const Payment &payment : state.payments) {
        if (!holdsPointOfSale(payment))
            continue;
        const auto sale = state.sales.constFind(payment.saleId);
        const auto *tender = sale == state.sales.constEnd() ? nullptr : waitingTender(*sale);
        if (!tender || tender->externalReference != referenceOf(payment))
            broken("attempt-not-shown", referenceOf(payment));
    }
}

}
