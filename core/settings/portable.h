// Settings that leave the till: on a backup's stick, in a file for the next till, in what support reads.
#pragma once

#include "core/settings/settings.h"

namespace mostrador::settings {

// Without what may be a secret: user and password in the addresses of the proxy and of notifications.
[[nodiscard]] Settings withoutSecrets(Settings settings);

}
