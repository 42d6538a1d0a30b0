#include "tests/simulation/staterules.h"

#include "core/base/result.h"
#include "core/payment/stored.h"
#include "tests/simulation/ledger.h"

#include <QJsonDocument>

#include <algorithm>

namespace mostrador::simulation {

using namespace payment;
using namespace Qt::StringLiterals;
using sale::Sale;
using sale::SaleState;
using sale::TenderState;

namespace {

constexpr std::chrono::seconds clockKnown{3};

bool isOfSale(const till::State &state, const Refund &refund)
{
    const auto refunds = state.sales.value(refund.saleId).refunds;
    return std::any_of(refunds.begin(), refunds.end(), [&](const sale::Refund &each) { return each.id == refund.id; });
}

}

// What a manager wanted to give back, where that has just failed: payment by attempt.
QMultiMap<QString, QString> StateRules::notReturned(
    const till::State &before, const till::State &after, const ForgetfulJournal &journal)
{
    QMultiMap<QString, QString> failed;
    for (const Refund &refund : before.refunds) {
        const auto *ended = after.refunds.contains(refund.id) ? nullptr : journal.newest(u"refund"_s, refund.id);
        const auto stored = ended ? refundFromStored(QJsonDocument::fromJson(ended->state).object())
                                  : Result<Refund, QString>(failure(QString()));
        if (!stored || !std::holds_alternative<RefundFailed>(stored->phase) || isOfSale(before, refund))
            continue;
        const QString &reference = refund.charge.externalReference;
        failed.insert(reference, refund.payment.id);
        if (const auto attempt = after.payments.constFind(reference); attempt == after.payments.constEnd() || !needsManager(*attempt))
            broken("failed-refund-is-forgotten", reference);
    }
    return failed;
}

void StateRules::check(
    const till::State &before, const till::State &after, const ForgetfulJournal &journal, const WireRules &wire)
{
    m_notReturned = notReturned(before, after, journal);
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
    const bool wasClosed = before.drawer && before.drawer->closing;
    if (wasClosed && after.drawer && after.drawer->id == before.drawer->id && after.drawer != before.drawer)
        broken("closed-drawer-changes", after.drawer->id);
}

void StateRules::checkSale(const Sale &before, const Sale &after)
{
    sale::Sale asBefore = after;
    asBefore.refunds = before.refunds;
    if (before.state != SaleState::Open && before != asBefore)
        broken("closed-sale-changes", after.id);
    checkRefunds(before, after);
    if ((hasWaitingTender(before) || after.state == SaleState::Finished) && before.lines != after.lines)
        broken("lines-change-while-waiting", after.id);
    for (const sale::Tender &tender : before.tenders) {
        const auto same = std::find_if(after.tenders.begin(), after.tenders.end(),
            [&](const sale::Tender &other) { return other.number == tender.number; });
        const bool isAttached = same != after.tenders.end() && tender.state != TenderState::Confirmed &&
                                same->state == TenderState::Confirmed; // what came in may be less than was asked for
        if (same == after.tenders.end() || (same->amount != tender.amount && !isAttached))
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
        if (byQr && !tender.byHand && !m_paid.contains(tender.externalReference))
            broken("green-without-payment", sale.id);
    }
}

void StateRules::checkPayment(const Payment *before, const Payment &after, const WireRules &wire)
{
    const QString &reference = referenceOf(after);
    if (!before && !std::holds_alternative<Creating>(after.phase))
        return remember(after); // from the journal: it was judged when it came about, or nobody lived to see it
    if (before && std::holds_alternative<Paid>(before->phase))
        checkStaysPaid(*before, after);
    if (before && std::holds_alternative<Conflict>(before->phase))
        return checkStaysConflict(*before, after);
    checkByHand(before, after);
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

// Once paid, always paid by the same; only more can come on top, for a manager.
void StateRules::checkStaysPaid(const Payment &before, const Payment &after)
{
    const auto &was = std::get<Paid>(before.phase);
    const auto *is = std::get_if<Paid>(&after.phase);
    if (!is || is->payments != was.payments || is->at != was.at)
        return broken("paid-regresses", referenceOf(after));
    if (is->surplus.first(std::min(was.surplus.size(), is->surplus.size())) != was.surplus)
        broken("surplus-is-forgotten", referenceOf(after));
    if (is->surplus.size() > was.surplus.size() && !needsManager(after))
        broken("surplus-without-a-manager", referenceOf(after));
    if (is->settled && (is->settled->approval.who.isEmpty() || is->surplus.isEmpty()))
        broken("settled-by-nobody", referenceOf(after));
}

// A conflict ends by a manager's word only; what joins it afterwards, and a refund that fails, opens it again. Nothing in it is ever forgotten.
void StateRules::checkStaysConflict(const Payment &before, const Payment &after)
{
    const auto *is = std::get_if<Conflict>(&after.phase);
    const auto &was = std::get<Conflict>(before.phase);
    if (!is)
        return broken("conflict-ends-by-itself", referenceOf(after));
    const auto idsOf = [](const Conflict &conflict) {
        QStringList ids;
        for (const auto &each : conflict.payments)
            ids.append(each.id);
        return ids;
    };
    const QStringList ids = idsOf(*is);
    const QStringList notReturned = m_notReturned.values(referenceOf(after));
    const bool isUndecided = std::any_of(was.decided.begin(), was.decided.end(),
        [&](const QString &id) { return !is->decided.contains(id) && !notReturned.contains(id); });
    if (ids.mid(0, was.payments.size()) != idsOf(was) || isUndecided)
        broken("conflict-forgets", referenceOf(after));
    if (ids.size() > was.payments.size() && !needsManager(after))
        broken("conflict-grows-without-a-manager", referenceOf(after));
    const bool mayReopen = ids.size() > was.payments.size() || !notReturned.isEmpty();
    if (!mayReopen && (is->kind != was.kind || (was.settled && is->settled != was.settled)))
        broken("conflict-ends-by-itself", referenceOf(after));
    if (is->settled && (is->settled->approval.who.isEmpty() || is->decided != ids))
        broken("settled-by-nobody", referenceOf(after));
}

void StateRules::remember(const Payment &payment)
{
    const auto *conflict = std::get_if<Conflict>(&payment.phase);
    const bool isAttached = conflict && conflict->settled && conflict->settled->how == Settlement::Attach;
    if (isAttached || std::holds_alternative<Paid>(payment.phase) ||
        std::holds_alternative<ConfirmedByHand>(payment.phase))
        m_paid.insert(referenceOf(payment), payment.saleId);
}

void StateRules::settled(const till::SettleConflict &word)
{
    if (word.how == Settlement::Attach)
        m_paid.insert(word.reference, {});
}

// By hand only with a name, and only while the provider cannot be asked.
void StateRules::checkByHand(const Payment *before, const Payment &after)
{
    const auto *is = std::get_if<ConfirmedByHand>(&after.phase);
    const bool was = before && std::holds_alternative<ConfirmedByHand>(before->phase);
    if (was && !is && !std::holds_alternative<Conflict>(after.phase))
        broken("by-hand-regresses", referenceOf(after));
    if (!is)
        return;
    m_paid.insert(referenceOf(after), after.saleId);
    if (is->approval.who.isEmpty())
        broken("confirmed-by-nobody", referenceOf(after));
    if (!was && (!before || !before->pace.silentSince))
        broken("confirmed-though-it-could-be-asked", referenceOf(after));
    if (!is->agreedAt)
        return;
    QList<LedgerEntry> received = receivedOf(m_stage.provider, referenceOf(after));
    received.removeIf([&](const LedgerEntry &entry) {
        return std::none_of(is->payments.begin(), is->payments.end(),
            [&](const gateway::ProviderPayment &each) { return each.id == entry.id; });
    });
    if (!isExactly(received, after.charge.amount))
        broken("agreed-without-payment", referenceOf(after));
}

// What has gone back stays so, and never more than came in.
void StateRules::checkRefunds(const Sale &before, const Sale &after)
{
    for (qsizetype at = 0; at < before.refunds.size(); ++at) {
        const sale::Refund &was = before.refunds.at(at);
        const bool isKept = at < after.refunds.size() && after.refunds.at(at).id == was.id &&
                            after.refunds.at(at).amount == was.amount &&
                            (was.state == sale::RefundState::Pending || after.refunds.at(at) == was);
        if (!isKept)
            return broken("refund-regresses", after.id);
    }
    if (refunded(after) > total(after))
        broken("more-refunded-than-paid", after.id);
}

// Green only if the provider's books have exactly this, and nothing that the till could have seen beside it.
void StateRules::checkPaid(const Payment &payment, const Paid &paid, const AttemptFacts &facts)
{
    const QString &reference = referenceOf(payment);
    m_paid.insert(reference, payment.saleId);
    const auto received = receivedOf(m_stage.provider, reference);
    QList<LedgerEntry> counted;
    for (const auto &each : paid.payments) {
        const auto found = std::find_if(
            received.begin(), received.end(), [&](const LedgerEntry &entry) { return entry.id == each.id; });
        if (found == received.end())
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
    const auto known = knownPayments(payment);
    for (const LedgerEntry &entry : approvedOf(m_stage.provider, reference)) {
        const bool isKnown = std::any_of(
            known.begin(), known.end(), [&](const gateway::ProviderPayment &each) { return each.id == entry.id; });
        if (!isKnown && facts.couldSee(entry))
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
    const bool usesSlot = capabilitiesOf(payment.charge.api, payment.charge.mode).usesSlot;
    if (facts.lastSlot && *facts.lastFind < *facts.lastSlot)
        broken("unpaid-without-a-second-look", reference);
    const bool showsProgress =
        payment.charge.api != gateway::Api::Orders; // there nothing is seen of a transfer on its way
    for (const LedgerEntry &entry : entriesOf(m_stage.provider, reference)) {
        const bool isShown = showsProgress || entry.status != simulator::PaymentStatus::InProcess;
        if (isShown && facts.couldSee(entry))
            broken("unpaid-although-paid", reference + u' ' + entry.id);
    }
    for (const qsizetype position : m_stage.provider.index.ordersByReference.value(reference)) {
        const auto &order = m_stage.provider.orders.at(position);
        // A till that has an expiry to wait for knows the provider's clock to two seconds.
        const bool isLive = stateAt(order, m_stage.clock.rightNow() + clockKnown) == simulator::OrderState::Live;
        const auto seen = usesSlot ? facts.lastSlot : facts.lastFind;
        // Whether it is there at all, only the slot can say where the create was never answered, or was sent by a
        // wrong clock before the provider had told the time.
        const auto &struck = m_stage.weather.whatStruck();
        const bool wasWrongClock =
            has(struck, Fault::ClockQuarter) || has(struck, Fault::ClockHour) || has(struck, Fault::ClockDay);
        const bool isBelieved =
            wasWrongClock || std::get<Unpaid>(payment.phase).reason == WithdrawReason::CreateUnanswered;
        if (isLive && seen && order.createdAt <= *seen && !(facts.slotMisled && isBelieved))
            broken("unpaid-although-payable", reference);
    }
}

// Money that fits is no conflict, unless it came late.
void StateRules::checkConflict(const Payment &payment, const Conflict &conflict, const AttemptFacts &facts)
{
    if (conflict.kind == ConflictKind::NotConfirmed)
        return; // a manager said "paid", and the provider says "no"
    const bool isAnothers = conflict.kind == ConflictKind::PaymentUsedElsewhere && has(m_stage.weather.whatStruck(), Fault::SharedPayment);
    if (isAnothers)
        return; // the money is another order's
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
