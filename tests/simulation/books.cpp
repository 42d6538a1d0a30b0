#include "tests/simulation/books.h"

#include "core/journal/chain.h"
#include "core/payment/stored.h"
#include "core/printing/stored.h"
#include "core/sale/stored.h"
#include "tests/simulation/ledger.h"

#include <QJsonDocument>

#include <algorithm>
#include <numeric>

namespace mostrador::simulation {

using namespace payment;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const journal::Draft &draft)
{
    return QJsonDocument::fromJson(draft.state).object();
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
        if (auto payment = payment::fromStored(objectOf(draft)))
            m_payments.insert(draft.subject, std::move(*payment));
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
    checkSales();
    checkRecord();
}

void Books::checkPayments()
{
    for (const Payment &payment : m_payments) {
        const QString &reference = referenceOf(payment);
        const auto approved = approvedOf(m_stage.provider, reference);
        if (std::holds_alternative<Conflict>(payment.phase)) {
            m_inConflict += sumOf(approved);
        } else if (const auto *paid = std::get_if<Paid>(&payment.phase)) {
            checkPaid(payment, *paid, approved);
        } else if (holdsPointOfSale(payment)) {
            broken("attempt-never-ends", reference);
        } else if (!approved.isEmpty()) {
            broken("payment-lost", reference);
        }
    }
}

void Books::checkPaid(const Payment &payment, const Paid &paid, const QList<LedgerEntry> &approved)
{
    const QString &reference = referenceOf(payment);
    QList<LedgerEntry> counted;
    for (const LedgerEntry &entry : approved) {
        const bool isCounted = std::any_of(paid.payments.begin(), paid.payments.end(),
            [&](const gateway::ProviderPayment &each) { return each.id == entry.id; });
        if (isCounted)
            counted.append(entry);
        else if (m_wire.factsOf(reference).couldSee(entry) && !m_journal.phantoms().contains(reference))
            broken("second-payment-ignored", reference + u' ' + entry.id);
        else
            m_afterPaid += entry.amount.minor;
    }
    m_paid += payment.charge.amount.minor;
    if (!isExactly(counted, payment.charge.amount))
        broken("paid-differs-from-ledger", reference);
}

void Books::checkLedger()
{
    qint64 ledger = 0;
    for (const QString &reference : referencesOf(m_stage.provider, tillNumber)) {
        const auto approved = approvedOf(m_stage.provider, reference);
        ledger += sumOf(approved);
        if (!approved.isEmpty() && !m_payments.contains(reference))
            broken("payment-lost", reference);
    }
    if (ledger != m_paid + m_inConflict + m_afterPaid)
        broken("ledger-differs", QString::number(ledger));
}

void Books::checkSales()
{
    for (const sale::Sale &sale : m_sales) {
        const auto *waiting = waitingTender(sale);
        const auto payment = waiting ? m_payments.constFind(waiting->externalReference) : m_payments.constEnd();
        const bool inConflict = payment != m_payments.constEnd() && std::holds_alternative<Conflict>(payment->phase);
        if (sale.state == sale::SaleState::Open && !inConflict)
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
