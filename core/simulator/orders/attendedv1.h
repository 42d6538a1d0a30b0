// POST and DELETE /mpmobile/instore/qr/{user_id}/{external_pos_id}: attended v1, which has no total of its own and
// answers like a preference. Its order lies on the same slot as the later protocols'. Source: fact sheet, "attended
// V1"; samples attended-v1.*.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered answerAttendedV1(World &world, const Request &request, Instant now);

}
