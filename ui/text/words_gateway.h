// What the till says when no complete answer came from Mercado Pago: always with what is known about the money.
#pragma once

#include "core/gateway/transport.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

// For an act that cannot move money (a look, a list): only whether the answer came is in question.
[[nodiscard]] Message messageOf(const Phrasebook &words, gateway::TransportFault fault);

// One short sentence without consequences, for a light or a log: "No answer within the time limit".
[[nodiscard]] QString reasonOf(const Phrasebook &words, gateway::TransportFault fault);

}
