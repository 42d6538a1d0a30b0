// When the till has to act by itself, and how it goes on after something could not be recorded.
#include "core/till/till.h"

#include <algorithm>

namespace mostrador::till {

namespace {

constexpr std::chrono::seconds afterTrouble{5}; // before the till asks again for what it could not record

bool printerIsBusy(const State &state)
{
    return std::any_of(state.receipts.begin(), state.receipts.end(), [](const printing::PrintJob &job) { return job.busy; });
}

void earliest(std::optional<Instant> &best, std::optional<Instant> other)
{
    if (other && (!best || *other < *best))
        best = other;
}

}

std::optional<Instant> nextDue(const State &state)
{
    std::optional<Instant> next;
    for (const auto &payment : state.payments)
        earliest(next, payment::dueAt(payment));
    if (printerIsBusy(state))
        return next;
    for (const auto &job : state.receipts)
        earliest(next, printing::dueAt(job));
    return next;
}

QList<Event> dueEvents(const State &state, Instant now)
{
    QList<Event> events;
    for (auto each = state.payments.constBegin(); each != state.payments.constEnd(); ++each) {
        if (const auto at = payment::dueAt(*each); at && *at <= now)
            events.append(PaymentHappened{each.key(), payment::Due{}});
    }
    if (printerIsBusy(state))
        return events;
    for (auto each = state.receipts.constBegin(); each != state.receipts.constEnd(); ++each) {
        if (const auto at = printing::dueAt(*each); at && *at <= now) {
            events.append(ReceiptHappened{each.key(), printing::Due{}});
            break; // a printer takes one after the other
        }
    }
    return events;
}

State afterNotRecorded(State state, const Event &event, Instant now)
{
    if (const auto *happened = std::get_if<PaymentHappened>(&event)) {
        const auto payment = state.payments.find(happened->reference);
        if (payment != state.payments.end()) {
            const int calls = payment->pace.calls;
            payment->pace = {};
            payment->pace.calls = calls;
            payment->pace.nextAt = now + afterTrouble;
        }
    }
    if (const auto *happened = std::get_if<ReceiptHappened>(&event)) {
        const auto job = state.receipts.find(happened->saleId);
        if (job != state.receipts.end()) {
            *job = printing::transition(*job, printing::Restarted{}, now).job;
            job->nextAt = now + afterTrouble;
        }
    }
    return state;
}

}
