#include "core/payment/schedule.h"

#include <algorithm>
#include <array>

namespace mostrador::payment {

namespace {

using namespace std::chrono_literals;

constexpr std::array<Milliseconds, 3> firstWatches{30s, 2min, 10min};
constexpr Milliseconds longestBackOff{20s};

// FNV-1a: spreads payments apart without a random source.
quint32 spread(const QString &text, int number)
{
    quint32 hash = 2166136261U;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return (hash ^ static_cast<quint32>(number)) * 16777619U;
}

}

Milliseconds jittered(Milliseconds interval, const Payment &payment)
{
    const qint64 percent = 80 + spread(payment.charge.externalReference, payment.pace.calls) % 41;
    return Milliseconds(interval.count() * percent / 100);
}

Milliseconds pollAfter(const Payment &payment, Instant waitingSince, const Surroundings &around)
{
    const bool firstMinute = std::chrono::abs(around.now - waitingSince) < 1min;
    return jittered(firstMinute ? around.pollInterval : around.pollInterval * 2, payment);
}

Milliseconds backOff(const Payment &payment, const Surroundings &around)
{
    const int doublings = std::clamp(payment.pace.failures - 1, 0, 4);
    const Milliseconds calm = std::min(around.pollInterval * (1 << doublings), longestBackOff);
    const Milliseconds wanted = payment.pace.silence ? payment.pace.silence->retryAfter.value_or(Milliseconds(0)) : Milliseconds(0);
    return std::max(jittered(calm, payment), wanted);
}

std::optional<Instant> nextSurplusLook(Instant paidAt, Instant now)
{
    for (const Milliseconds after : firstWatches) {
        if (paidAt + after > now)
            return paidAt + after;
    }
    return std::nullopt;
}

std::optional<Instant> nextWatch(Instant unpaidSince, Instant now)
{
    if (const auto early = nextSurplusLook(unpaidSince, now))
        return early;
    const auto hours = std::chrono::floor<std::chrono::hours>(now - unpaidSince) + 1h;
    if (hours > watchTime)
        return std::nullopt;
    return unpaidSince + std::max<Milliseconds>(hours, 1h);
}

}
