// The way to the provider for commands that ask about the account and open no till.
#pragma once

#include "app/assembly/startproblem.h"
#include "core/io/http/httpclient.h"
#include "core/settings/settings.h"

#include <memory>

namespace mostrador::app {

// `settings` must have a provider. Waits for the keychain.
[[nodiscard]] Result<std::unique_ptr<io::HttpClient>, StartProblem> makeClient(const settings::Settings &settings);

}
