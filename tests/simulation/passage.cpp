#include "tests/simulation/passage.h"

#include "tests/simulation/cannedanswers.h"

#include <algorithm>

namespace mostrador::simulation {

using namespace std::chrono_literals;
using gateway::HttpResponse;
using gateway::TransportFault;

namespace {

struct Fate {
    Fault fault;
    Passage (*passage)(Milliseconds deadline, Random &random);
};

Passage unseen(TransportFault fault, Milliseconds after)
{
    return {.reaches = false, .back = after, .fault = fault};
}

Passage refusedUnseen(HttpResponse answer)
{
    return {.reaches = false, .instead = std::move(answer)};
}

constexpr std::array fates{
    Fate{Fault::NotSent,
        [](Milliseconds, Random &random) { return unseen(TransportFault::NotSent, random.between(0ms, 3s)); }},
    Fate{Fault::Untrusted,
        [](Milliseconds, Random &random) { return unseen(TransportFault::Untrusted, random.between(0ms, 1s)); }},
    Fate{Fault::LostBefore,
        [](Milliseconds, Random &random) { return unseen(TransportFault::Lost, random.between(0ms, 5s)); }},
    Fate{Fault::LostAfter, [](Milliseconds, Random &) { return Passage{.fault = TransportFault::Lost}; }},
    Fate{Fault::ExecutedLate,
        [](Milliseconds deadline, Random &random) { return Passage{.there = deadline + random.between(0ms, 12s)}; }},
    Fate{Fault::AnsweredLate,
        [](Milliseconds deadline, Random &random) { return Passage{.back = deadline + random.between(0ms, 30s)}; }},
    Fate{Fault::SlowAnswer, [](Milliseconds, Random &random) { return Passage{.back = random.between(1s, 9s)}; }},
    Fate{Fault::Error500Before, [](Milliseconds, Random &) { return refusedUnseen(serverError()); }},
    Fate{Fault::Error500After, [](Milliseconds, Random &) { return Passage{.instead = serverError()}; }},
    Fate{Fault::Html502After, [](Milliseconds, Random &) { return Passage{.instead = gatewayPage()}; }},
    Fate{Fault::Conflict409, [](Milliseconds, Random &) { return refusedUnseen(conflict()); }},
    Fate{Fault::Locked423, [](Milliseconds, Random &) { return refusedUnseen(lockedNow()); }},
    Fate{Fault::Portal200, [](Milliseconds, Random &) { return refusedUnseen(portalPage()); }},
    Fate{Fault::Truncated, [](Milliseconds, Random &) { return Passage{.truncates = true}; }},
    Fate{Fault::RefusedByRule,
        [](Milliseconds, Random &random) { return refusedUnseen(refusal(random.below(refusalsKnown))); }},
    Fate{Fault::Storm429,
        [](Milliseconds, Random &random) { return refusedUnseen(tooManyRequests(random.between(0, 60))); }},
    Fate{Fault::TokenRevoked, [](Milliseconds, Random &) { return refusedUnseen(unauthorized()); }},
    Fate{Fault::NetworkOut,
        [](Milliseconds deadline, Random &random) {
            return random.chance(500) ? unseen(TransportFault::NotSent, random.between(0ms, 3s))
                                      : unseen(TransportFault::TimedOut, deadline);
        }},
};

}

Passage passageOf(Fault fault, Milliseconds deadline, Random &random)
{
    const auto fate =
        std::find_if(fates.begin(), fates.end(), [fault](const Fate &each) { return each.fault == fault; });
    return fate == fates.end() ? Passage{} : fate->passage(deadline, random);
}

}
