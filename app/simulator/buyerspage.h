// The buyer's phone as a page at `/`: three files compiled into the program, that use the control interface and nothing
// else. No file is ever read by the name in a request.
#pragma once

#include "core/gateway/http.h"

#include <optional>

namespace mostrador::app {

// Nothing when the request is for something else.
[[nodiscard]] std::optional<gateway::HttpResponse> buyersPage(const gateway::HttpRequest &request);

}
