// POST /users/test, and the older /users/test_user: with a production token only. Source: fact sheet, "test accounts";
// samples users-test.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered createTestUser(World &world, const Request &request, Instant now);

}
