#include "core/people/pin.h"

#include <algorithm>

namespace mostrador::people {

bool isPin(const QString &text)
{
    return text.size() >= shortestPin && text.size() <= longestPin &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

WrongTries oneMore(WrongTries tries, Instant now)
{
    ++tries.count;
    if (tries.count < triesWithoutPause)
        return tries;
    constexpr int mostDoublings = 8; // longer than the longest pause
    const int doublings = std::min(tries.count - triesWithoutPause, mostDoublings);
    const std::chrono::seconds pause = std::min<std::chrono::seconds>(firstPause * (1 << doublings), longestPause);
    tries.pausedUntil = now + pause;
    return tries;
}

// A clock that was set back must not keep the manager out for longer than any pause lasts.
bool isPaused(const WrongTries &tries, Instant now)
{
    return now < tries.pausedUntil && tries.pausedUntil - now <= longestPause;
}

}
