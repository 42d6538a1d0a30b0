#include "tests/simulation/books.h"

#include "core/journal/chain.h"
#include "core/money/currency.h"
#include "core/payment/stored.h"
#include "core/printing/stored.h"
#include "core/sale/stored.h"
#include "core/shift/stored.h"
#include "tests/simulation/ledger.h"

#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace mostrador::simulation {

using namespace payment;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds clockKnown{5}; // to the till, and a poll's time

QJsonObject objectOf(const journal::Draft &draft)
{
    return QJsonDocument::fromJson(draft.state).object();
}

bool isAmong(const QList<gateway::ProviderPayment> &payments, const LedgerEntry &entry)
{
    return std::any_of(
        payments.begin(), payments.end(), [&](const gateway::ProviderPayment &each) { return each.id == entry.id; });
}

// In another currency it goes back whole: the till's own amount says nothing.
qint64 amountOf(const simulator::World &provider, const Refund &refund)
{
    const auto found = provider.index.paymentById.constFind(refund.payment.id.toLongLong());
    const bool isForeign = refund.payment.inOtherCurrency && found != provider.index.paymentById.constEnd();
    return isForeign ? provider.payments.at(*found).amount.minor : refund.amount.minor;
}

QString textOf(const QMap<QString, qint64> &amounts)
{
    QStringList texts;
    for (auto each = amounts.constBegin(); each != amounts.constEnd(); ++each)
        texts.append(each.key() + u' ' + QString::number(each.value()));
    return texts.join(u", "_s);
}

qint64 sumOf(const QList<LedgerEntry> &entries)
{
    return std::accumulate(entries.begin(), entries.end(), qint64(0),
        [](qint64 sum, const LedgerEntry &entry) { return sum + entry.amount.minor; });
}

}

Books::Books(Stage &stage, const ForgetfulJournal &journal, const ShakyPrinter &printer, const WireRules &wire)
    : m_stage(stage)
    , m_journal(journal)
    , m_printer(printer)
    , m_wire(wire)
{
    for (const auto &draft : journal.allNewest(u"payment"_s)) {
        if (auto payment = journal.paymentIn(draft))
            m_payments.insert(draft.subject, std::move(*payment));
    }
    for (const auto &draft : journal.allNewest(u"refund"_s)) {
        if (auto refund = payment::refundFromStored(objectOf(draft)))
            m_refunds.insert(draft.subject, std::move(*refund));
    }
    for (const auto &draft : journal.allNewest(u"sale"_s)) {
        if (auto sale = sale::fromStored(objectOf(draft)))
            m_sales.insert(draft.subject, std::move(*sale));
    }
}

void Books::check()
{
    checkPayments();
    checkLedger();
    checkRefunds();
    checkSales();
    checkRecord();
    if (m_stage.plan.hasStaff)
        checkDrawer();
}

void Books::checkPayments()
{
    for (const Payment &payment : m_payments)
        checkAttempt(payment, receivedOf(m_stage.provider, referenceOf(payment)));
}

void Books::checkAttempt(const Payment &payment, const QList<LedgerEntry> &received)
{
    const QString &reference = referenceOf(payment);
    checkSettled(payment);
    if (const auto *conflict = std::get_if<Conflict>(&payment.phase)) {
        checkConflict(payment, *conflict, received);
        m_inConflict += sumOf(received);
    } else if (const auto *paid = std::get_if<Paid>(&payment.phase)) {
        checkPaid(payment, *paid, received);
    } else if (const auto *confirmed = std::get_if<ConfirmedByHand>(&payment.phase)) {
        checkByHand(payment, *confirmed, received);
    } else if (isLive(payment)) {
        broken("attempt-never-ends", reference);
    } else {
        checkEnded(payment, received);
    }
}

// Nothing came on it for as long as the till looked.
void Books::checkEnded(const Payment &payment, const QList<LedgerEntry> &received)
{
    const auto *unpaid = std::get_if<Unpaid>(&payment.phase);
    for (const LedgerEntry &entry : received) {
        const bool isAfterwards = unpaid && std::max(entry.since, entry.findableFrom) >= unpaid->since + watchTime - clockKnown;
        if (!isAfterwards)
            broken("payment-lost", referenceOf(payment));
        m_afterwards += entry.amount.minor;
    }
}

void Books::checkSettled(const Payment &payment)
{
    const auto *conflict = std::get_if<Conflict>(&payment.phase);
    if (conflict && conflict->settled && conflict->settled->approval.who.isEmpty())
        broken("settled-by-nobody", referenceOf(payment));
    if (needsManager(payment))
        broken("conflict-never-settled", referenceOf(payment));
}

// What was paid while the till still looked has a sale or a manager's word.
void Books::checkPaid(const Payment &payment, const Paid &paid, const QList<LedgerEntry> &received)
{
    const QString &reference = referenceOf(payment);
    QList<LedgerEntry> counted;
    for (const LedgerEntry &entry : received) {
        if (isAmong(paid.payments, entry)) {
            counted.append(entry);
        } else if (isAmong(paid.surplus, entry)) {
            m_inConflict += entry.amount.minor;
        } else {
            const bool isInTime = std::max(entry.since, entry.findableFrom) < paid.at + surplusWatch - clockKnown;
            if (isInTime || m_wire.factsOf(reference).couldSee(entry))
                broken("second-payment-ignored", reference + u' ' + entry.id);
            m_afterwards += entry.amount.minor;
        }
    }
    m_paid += payment.charge.amount.minor;
    const auto sale = m_sales.constFind(payment.saleId);
    const auto *tender = sale == m_sales.constEnd() ? nullptr : tenderByReference(*sale, reference);
    if (!tender || tender->state != sale::TenderState::Confirmed || tender->amount != payment.charge.amount)
        broken("paid-without-sale", reference);
    if (!isExactly(counted, payment.charge.amount))
        broken("paid-differs-from-ledger", reference);
}

// What came on top while the till still looked is part of it, and what was decided was decided once.
void Books::checkConflict(const Payment &payment, const Conflict &conflict, const QList<LedgerEntry> &received)
{
    const QString &reference = referenceOf(payment);
    for (const LedgerEntry &entry : received) {
        const bool isInTime = std::max(entry.since, entry.findableFrom) < conflict.at + watchTime - clockKnown;
        if (!isAmong(conflict.payments, entry) && (isInTime || m_wire.factsOf(reference).couldSee(entry)))
            broken("payment-beside-a-conflict-ignored", reference + u' ' + entry.id);
    }
    const auto sale = m_sales.constFind(payment.saleId);
    const auto *tender = sale == m_sales.constEnd() ? nullptr : tenderByReference(*sale, reference);
    if (tender && tender->state == sale::TenderState::Confirmed)
        return; // a sale's refund that failed may be tried again
    for (const auto &each : conflict.payments) {
        const auto times = std::count_if(m_refunds.begin(), m_refunds.end(), [&](const Refund &refund) {
            return refund.payment.id == each.id && refund.charge.externalReference == reference && refund.amount == each.amount
                && !std::holds_alternative<RefundFailed>(refund.phase); // one that failed may be tried again
        });
        if (times > 1)
            broken("settled-twice", reference + u' ' + each.id);
    }
}

void Books::checkByHand(const Payment &payment, const ConfirmedByHand &confirmed, const QList<LedgerEntry> &received)
{
    const QString &reference = referenceOf(payment);
    if (!confirmed.agreedAt)
        return broken("by-hand-never-judged", reference);
    for (const LedgerEntry &entry : received)
        (isAmong(confirmed.payments, entry) ? m_byHand : m_afterwards) += entry.amount.minor;
}

void Books::checkLedger()
{
    qint64 ledger = 0;
    for (const QString &reference : referencesOf(m_stage.provider, tillNumber)) {
        const auto received = receivedOf(m_stage.provider, reference);
        ledger += sumOf(received);
        if (!received.isEmpty() && !m_payments.contains(reference))
            broken("payment-lost", reference);
    }
    if (ledger != m_paid + m_byHand + m_inConflict + m_afterwards)
        broken("ledger-differs", QString::number(ledger));
}

// What went back at the provider's is what went back on record, payment by payment, and somebody allowed it.
void Books::checkRefunds()
{
    QMap<QString, qint64> recorded;
    for (const Refund &refund : m_refunds) {
        if (!isSettled(refund))
            broken("refund-never-ends", refund.id);
        if (refund.approval.who.isEmpty())
            broken("refund-without-approval", refund.id);
        if (std::holds_alternative<RefundDone>(refund.phase))
            recorded[refund.payment.id] += amountOf(m_stage.provider, refund);
    }
    QMap<QString, qint64> given;
    for (const simulator::Refund &refund : m_stage.provider.refunds) {
        if (refund.status == simulator::RefundStatus::Approved)
            given[QString::number(m_stage.provider.payments.at(refund.payment).id)] += refund.amount.minor;
    }
    if (recorded != given)
        broken("refunds-differ-from-ledger", textOf(recorded) + u" on record, given "_s + textOf(given));
}

void Books::checkSales()
{
    for (const sale::Sale &sale : m_sales) {
        checkWords(sale);
        if (sale.state == sale::SaleState::Open || hasPendingRefund(sale))
            broken("sale-never-ends", sale.id);
        if (sale.state != sale::SaleState::Finished)
            continue;
        if (confirmed(sale) != total(sale))
            broken("tenders-differ-from-total", sale.id);
        const auto *receipt = m_journal.newest(u"receipt"_s, sale.id);
        const auto job = receipt ? printing::fromStored(objectOf(*receipt))
                                 : Result<printing::PrintJob, QString>(failure(QString()));
        if (!job)
            broken("receipt-not-owed", sale.id);
        else if (!isSettled(*job))
            broken("receipt-never-printed", sale.id);
        else if (job->state == printing::OriginalState::Printed && m_printer.originals(sale.id) == 0)
            broken("receipt-never-printed", sale.id);
    }
}

// A tender that is marked as confirmed by hand has somebody's word on record, whatever became of it later.
void Books::checkWords(const sale::Sale &sale)
{
    for (const sale::Tender &tender : sale.tenders) {
        const bool hasWord =
            !tender.byHand ||
            std::any_of(m_journal.kept().begin(), m_journal.kept().end(), [&](const ForgetfulJournal::Kept &kept) {
                const auto &draft = kept.draft;
                return draft.subject == tender.externalReference && draft.event.contains(R"("confirm_by_hand")") &&
                       draft.event.contains(R"("who":"Marta")");
            });
        if (!hasWord)
            broken("by-hand-without-word", sale.id);
    }
}

// Each session has what changed in the sales while it was open, and nothing else.
void Books::checkDrawer()
{
    const shift::Totals none = shift::noTotals(money::currencyOf(m_stage.plan.site));
    QMap<QString, shift::Totals> ofSales;
    std::optional<shift::Session> session;
    shift::Totals counted = none;
    for (const auto &kept : m_journal.kept()) {
        if (kept.draft.kind == u"sale") {
            const shift::Totals now = shift::totalsOf(*sale::fromStored(objectOf(kept.draft)));
            const shift::Totals was = ofSales.value(kept.draft.subject, none);
            ofSales.insert(kept.draft.subject, now);
            if (session && !session->closing)
                counted = counted + (now - was);
        } else if (kept.draft.kind == u"shift") {
            if (!session || session->id != kept.draft.subject)
                counted = none;
            session = *shift::fromStored(objectOf(kept.draft));
        }
        if (session && kept.isLast && session->totals != counted)
            return broken("drawer-differs-from-sales", kept.draft.subject);
    }
}

void Books::checkRecord()
{
    journal::ChainCheck chain;
    for (const auto &kept : m_journal.kept()) {
        if (chain.follow(kept.record))
            return broken("chain-broken", QString::number(kept.record.sequence));
        if (kept.draft.state.contains(accessToken) || kept.draft.event.contains(accessToken))
            return broken("token-on-record", kept.draft.subject);
    }
}

}
