// The provider as a function: a request and a moment in, an answer and a changed world out. The program
// `mostrador-simulator`, the demo and the simulations all speak to this and nothing else.
#pragma once

#include "core/simulator/world.h"

namespace mostrador::simulator {

// What reaches the client. No response: the connection closes without one.
struct Reply {
    std::optional<gateway::HttpResponse> response;
    Milliseconds delay{0};
    bool truncated = false; // the body announces its length and ends in the middle
    bool operator==(const Reply &) const = default;
};

// The true answer, without faults. `now` is the real moment: the world adds what its clock was moved.
[[nodiscard]] gateway::HttpResponse answer(World &world, const gateway::HttpRequest &request, Instant now);

// The same with the faults in force, and noted in `World::requests`. The control interface meets no faults and is not
// noted.
[[nodiscard]] Reply serve(World &world, const gateway::HttpRequest &request, Instant now);

// Lets everything happen that was due by `at` (world time), each thing at its own moment: requests that arrive late,
// buyers with a habit, refunds that end. `answer` and `serve` do it first; only who looks at the world itself needs it.
void catchUp(World &world, Instant at);

// The moment that the world takes `now` for.
[[nodiscard]] Instant worldTime(const World &world, Instant now);

}
