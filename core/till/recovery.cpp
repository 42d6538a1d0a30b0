#include "core/till/recovery.h"

#include "core/backup/series.h"
#include "core/payment/stored.h"
#include "core/people/stored.h"
#include "core/printing/stored.h"
#include "core/sale/stored.h"
#include "core/shift/stored.h"

#include <QJsonDocument>

namespace mostrador::till {

namespace {

// Reads each state with `read` and hands it to `take`; the first that cannot be read ends it.
template <typename Read, typename Take>
std::optional<RecoveryError> readAll(const QList<journal::Current> &currents, Read read, Take take)
{
    for (const journal::Current &current : currents) {
        auto value = read(QJsonDocument::fromJson(current.state).object());
        if (!value)
            return RecoveryError{current.kind, current.subject, value.error()};
        take(std::move(*value));
    }
    return std::nullopt;
}

std::optional<RecoveryError> readPeopleAndDrawer(State &state, const Records &records)
{
    auto problem = readAll(records.people, people::fromStored, [&](const people::Person &person) { state.people.insert(person.id, person); });
    if (problem)
        return problem;
    return readAll(records.shifts, shift::fromStored, [&](shift::Session session) { state.drawer = std::move(session); });
}

// After a restore the drawer's sessions go on above every number that the lost ones can have had; so does one that was open.
std::optional<RecoveryError> beginSeries(State &state, const Records &records)
{
    return readAll(records.restores, backup::restoreFromStored, [&](const backup::Restore &restore) {
        if (state.drawer && state.drawer->number < restore.series.shift)
            state.drawer->number = restore.series.shift;
    });
}

}

Result<State, RecoveryError> recover(const Records &records)
{
    State state;
    state.lastTicket = records.lastTicket;
    auto problem = readAll(records.sales, sale::fromStored, [&](sale::Sale sale) {
        if (sale.state == sale::SaleState::Open && !sale.heldAt)
            state.currentSale = sale.id; // the newest goes on; a held one waits, a finished one is here for its refund
        state.sales.insert(sale.id, std::move(sale));
    });
    if (!problem)
        problem = readAll(records.payments, payment::fromStored, [&](payment::Payment payment) {
            const QString reference = referenceOf(payment);
            state.payments.insert(reference, std::move(payment));
        });
    if (!problem)
        problem = readAll(records.refunds, payment::refundFromStored, [&](payment::Refund refund) {
            const QString id = refund.id;
            state.refunds.insert(id, std::move(refund));
        });
    for (const journal::Current &current : records.pointsOfSale) {
        const auto qr = fixedQrFromStored(QJsonDocument::fromJson(current.state).object());
        if (!qr)
            return failure(RecoveryError{current.kind, current.subject, qr.error()});
        state.fixedQrs.insert(current.subject, *qr);
    }
    if (!problem)
        problem = readAll(records.receipts, printing::fromStored, [&](printing::PrintJob job) {
            const QString saleId = job.saleId;
            if (job.ticket > 0) // else a report of the drawer
                state.lastFinished = saleId;
            state.receipts.insert(saleId, std::move(job));
        });
    if (!problem)
        problem = readPeopleAndDrawer(state, records);
    if (!problem)
        problem = beginSeries(state, records);
    if (problem)
        return failure(*problem);
    return state;
}

QList<Event> restartEvents(const State &state)
{
    QList<Event> events;
    for (auto each = state.receipts.constBegin(); each != state.receipts.constEnd(); ++each)
        events.append(ReceiptHappened{each.key(), printing::Restarted{}});
    for (auto each = state.payments.constBegin(); each != state.payments.constEnd(); ++each)
        events.append(PaymentHappened{each.key(), payment::Restarted{}});
    for (auto each = state.refunds.constBegin(); each != state.refunds.constEnd(); ++each)
        events.append(RefundHappened{each.key(), payment::Restarted{}});
    return events;
}

}
