// Browsers of other places: a page on the internet may make the browser of whoever visits it send requests to this
// computer, and must move nothing here. A program that is no browser says none of this and is let in.
#pragma once

#include "core/simulator/exchange.h"

namespace mostrador::simulator {

// `names`: host names under which browsers may come, beside this computer's addresses and localhost; without port.
[[nodiscard]] std::optional<Refusal> refuseVisitor(const gateway::HttpRequest &request, const QStringList &names);

}
