// What the running program asks of the system about itself.
#pragma once

#include <QString>

namespace mostrador::io {

// The memory of this process holds the access token: neither a core dump nor another process of this user may read it.
// False when the system refused one of the two.
[[nodiscard]] bool forbidCoreDumps();

// The login name of the user who runs the program, for the audit trail; the number when it has no name.
[[nodiscard]] QString systemUserName();

}
