// When the till has to act by itself, and how it goes on after something could not be recorded.
#include "core/till/acts.h"

#include <algorithm>

namespace mostrador::till {

namespace {

constexpr std::chrono::seconds betweenPolls{1}; // a till asks the provider by itself at most once a second
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

// The provider's clock to ours: alarms ring by ours.
std::optional<Instant> local(const State &state, std::optional<Instant> provider)
{
    return provider ? std::optional(*provider - state.skew) : std::nullopt;
}

// What asks the provider by itself, and when; whoever waits at the counter comes first.
struct Poll {
    Event event;
    Instant at{};
};

std::optional<Poll> nextPoll(const State &state)
{
    std::optional<Poll> next;
    const auto take = [&](std::optional<Instant> at, const auto &event) {
        if (at && (!next || *at < next->at))
            next = Poll{event(), *at};
    };
    for (auto each = state.payments.constBegin(); each != state.payments.constEnd(); ++each)
        take(local(state, payment::dueAt(*each)), [&] { return PaymentHappened{each.key(), payment::Due{}}; });
    for (auto each = state.refunds.constBegin(); each != state.refunds.constEnd(); ++each)
        take(local(state, payment::dueAt(*each)), [&] { return RefundHappened{each.key(), payment::Due{}}; });
    take(pointOfSaleDueAt(state), [] { return ReadPointOfSale{}; });
    if (next)
        next->at = std::max(next->at, state.lastPoll + betweenPolls);
    return next;
}

}

std::optional<Instant> nextDue(const State &state)
{
    std::optional<Instant> next;
    if (const auto poll = nextPoll(state))
        next = poll->at;
    if (printerIsBusy(state))
        return next;
    for (const auto &job : state.receipts)
        earliest(next, printing::dueAt(job));
    return next;
}

QList<Event> dueEvents(const State &state, Instant now)
{
    QList<Event> events;
    if (const auto poll = nextPoll(state); poll && poll->at <= now)
        events.append(poll->event);
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
            payment->pace.nextAt = providerTime(state, now) + afterTrouble;
        }
    }
    if (const auto *happened = std::get_if<RefundHappened>(&event)) {
        const auto refund = state.refunds.find(happened->id);
        if (refund != state.refunds.end()) {
            const int calls = refund->pace.calls;
            refund->pace = {};
            refund->pace.calls = calls;
            refund->pace.nextAt = providerTime(state, now) + afterTrouble;
            if (auto *requesting = std::get_if<payment::RefundRequesting>(&refund->phase))
                requesting->unanswered = requesting->tries > 0; // what the answer was is forgotten with it
        }
    }
    if (const auto *answered = std::get_if<OperationAnswered>(&event); answered && state.lookup && state.lookup->number == answered->number)
        state.lookup->state = LookupState::NoAnswer;
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
