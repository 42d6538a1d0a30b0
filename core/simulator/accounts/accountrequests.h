// Which requests are about the account: who it is, its stores and points of sale, test users, tokens, places.
#pragma once

#include "core/simulator/exchange.h"

namespace mostrador::simulator {

[[nodiscard]] Handler accountHandlerOf(const QStringList &path); // nothing: about something else
[[nodiscard]] Handler publicHandlerOf(const QStringList &path);  // those that need no token

}
