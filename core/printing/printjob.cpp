#include "core/printing/printjob.h"

#include "core/base/result.h"
#include "core/receipt/drawerpulse.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::printing {

namespace {

using namespace std::chrono_literals;

// The same slip, marked, and without the pulse that opens the drawer: no money changes hands for a copy.
receipt::Document copyOf(const PrintJob &job)
{
    const QString mark = QString(job.copyMark).replace(u"%1"_s, QString::number(job.copies)).replace(u"%2"_s, QString::number(job.copies + 1));
    receipt::Document document = withoutPulse(job.original);
    document.blocks.prepend(receipt::TextLine{mark, receipt::Alignment::Center, true, false});
    return document;
}

Step send(PrintJob job, Instant now)
{
    job.busy = true;
    job.nextAt = Instant::max();
    if (job.state == OriginalState::Owed) {
        job.state = OriginalState::Sending;
        job.sendingCopy = false;
        const bool isLate = now >= job.owedSince + triesByItself; // the customer with the cash has gone
        const auto document = isLate ? withoutPulse(job.original) : job.original;
        return {std::move(job), document};
    }
    job.sendingCopy = true;
    ++job.copies;
    const auto document = copyOf(job);
    return {std::move(job), document};
}

Step print(PrintJob job, Instant now)
{
    if (job.busy)
        return {std::move(job), std::nullopt};
    return send(std::move(job), now);
}

Milliseconds pause(int tries)
{
    return std::min<Milliseconds>(2s * (1 << std::clamp(tries - 1, 0, 4)), 20s);
}

Step ended(PrintJob job, const PrintResult &result, Instant now)
{
    if (!job.busy)
        return {std::move(job), std::nullopt};
    job.busy = false;
    job.last = result;
    if (job.sendingCopy) {
        job.sendingCopy = false;
        return {std::move(job), std::nullopt};
    }
    switch (result.outcome) {
    case PrintOutcome::Printed:
        job.state = OriginalState::Printed;
        break;
    case PrintOutcome::Unknown:
        job.state = OriginalState::Unknown;
        break;
    case PrintOutcome::Nothing:
        job.state = OriginalState::Owed;
        ++job.tries;
        const Instant next = now + pause(job.tries);
        job.nextAt = next < job.owedSince + triesByItself ? next : Instant::max();
        break;
    }
    return {std::move(job), std::nullopt};
}

Step restarted(PrintJob job)
{
    job.busy = false;
    if (job.state == OriginalState::Sending)
        job.state = OriginalState::Unknown;
    return {std::move(job), std::nullopt};
}

}

PrintJob owe(QString saleId, qint64 ticket, receipt::Document original, QString copyMark, Instant now)
{
    PrintJob job;
    job.saleId = std::move(saleId);
    job.ticket = ticket;
    job.original = std::move(original);
    job.copyMark = std::move(copyMark);
    job.owedSince = now;
    return job;
}

Step transition(PrintJob job, const Event &event, Instant now)
{
    return std::visit(Overloaded{
                          [&](const Print &) { return print(std::move(job), now); },
                          [&](const Due &) {
                              const auto at = dueAt(job);
                              return at && *at <= now ? print(std::move(job), now) : Step{std::move(job), std::nullopt};
                          },
                          [&](const Ended &event_) { return ended(std::move(job), event_.result, now); },
                          [&](const Restarted &) { return restarted(std::move(job)); },
                      },
        event);
}

bool isSameOnRecord(const PrintJob &one, const PrintJob &other)
{
    return one.state == other.state && one.copies == other.copies;
}

bool isSettled(const PrintJob &job)
{
    return job.state == OriginalState::Printed || (job.state == OriginalState::Unknown && job.copies > 0);
}

bool isAtRest(const PrintJob &job)
{
    return !job.busy && !dueAt(job);
}

std::optional<Instant> dueAt(const PrintJob &job)
{
    if (job.busy || job.state != OriginalState::Owed || job.nextAt == Instant::max())
        return std::nullopt;
    return job.nextAt;
}

}
