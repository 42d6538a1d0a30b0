#include "app/books/journalhistory.h"

#include "core/payment/stored.h"
#include "core/printing/stored.h"
#include "core/sale/stored.h"
#include "core/shift/stored.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int mostRecords = 500; // of one subject

desk::PastSale pastOf(const StoredSale &stored)
{
    return {stored.sale, stored.payments, stored.refunds, stored.receipt};
}

std::optional<desk::PastState> stateOf(const journal::Record &record)
{
    const QJsonObject object = QJsonDocument::fromJson(record.state).object();
    if (record.kind == u"sale") {
        const auto sale = sale::fromStored(object);
        return sale ? std::optional<desk::PastState>(sale->state) : std::nullopt;
    }
    if (record.kind == u"payment") {
        const auto payment = payment::fromStored(object);
        return payment ? std::optional<desk::PastState>(payment->phase) : std::nullopt;
    }
    if (record.kind == u"refund") {
        const auto refund = payment::refundFromStored(object);
        return refund ? std::optional<desk::PastState>(refund->phase) : std::nullopt;
    }
    const auto job = printing::fromStored(object);
    return job ? std::optional<desk::PastState>(job->state) : std::nullopt;
}

}

QList<desk::PastSale> JournalHistory::newest(int most) const
{
    constexpr int emptyOnesAmong = 2; // a sale that was opened and left without a line is none
    const auto currents = m_reader.newest(u"sale"_s, most * emptyOnesAmong);
    QList<desk::PastSale> sales;
    for (const auto &current : currents.value_or(QList<journal::Current>())) {
        const auto stored = readSale(m_reader, current);
        if (stored && !stored->sale.lines.isEmpty() && sales.size() < most)
            sales.append(pastOf(*stored));
    }
    return sales;
}

// A subject's records, as far as its state is another one than before.
void JournalHistory::addChanges(QList<desk::PastChange> &changes, const QString &subject) const
{
    std::optional<desk::PastState> before;
    for (const auto &record : m_reader.history(subject, mostRecords).value_or(QList<journal::Record>())) {
        const auto state = stateOf(record);
        if (!state || (before && before->index() == state->index() && *before == *state))
            continue;
        changes.append({record.at, *state});
        before = state;
    }
}

QList<shift::Session> JournalHistory::closings(int most) const
{
    constexpr int openOne = 1;
    QList<shift::Session> closed;
    for (const auto &current : m_reader.newest(u"shift"_s, most + openOne).value_or(QList<journal::Current>())) {
        const auto session = shift::fromStored(QJsonDocument::fromJson(current.state).object());
        if (session && session->closing && closed.size() < most)
            closed.append(*session);
    }
    return closed;
}

std::optional<printing::PrintJob> JournalHistory::slipOf(const QString &id) const
{
    const auto current = m_reader.bySubject(u"receipt"_s, id);
    if (!current || !*current)
        return std::nullopt;
    const auto job = printing::fromStored(QJsonDocument::fromJson((*current)->state).object());
    return job ? std::optional(*job) : std::nullopt;
}

QString JournalHistory::journalHead() const
{
    const auto head = m_reader.head();
    return head ? QString::number(head->sequence) + u':' + QString::fromLatin1(head->hash.toHex()) : QString();
}

std::optional<desk::PastStory> JournalHistory::story(const QString &saleId) const
{
    const auto current = m_reader.bySubject(u"sale"_s, saleId);
    if (!current || !*current)
        return std::nullopt;
    const auto stored = readSale(m_reader, **current);
    if (!stored)
        return std::nullopt;
    desk::PastStory story{pastOf(*stored), {}};
    addChanges(story.changes, saleId);
    for (const payment::Payment &payment : stored->payments)
        addChanges(story.changes, referenceOf(payment));
    for (const payment::Refund &refund : stored->refunds)
        addChanges(story.changes, refund.id);
    std::stable_sort(story.changes.begin(), story.changes.end(),
        [](const auto &one, const auto &other) { return one.at < other.at; });
    if (story.changes.size() > desk::mostChangesShown)
        story.changes.remove(0, story.changes.size() - desk::mostChangesShown);
    return story;
}

}
