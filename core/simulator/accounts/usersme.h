// GET /users/me: whose token this is and in which country. Source: fact sheet, "identity"; sample users-me.
#pragma once

#include "core/simulator/accounts/account.h"
#include "core/simulator/exchange.h"

namespace mostrador::simulator {

[[nodiscard]] gateway::HttpResponse usersMe(const Account &account);

}
