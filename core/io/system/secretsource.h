// Where secrets come from when no keychain is used: a variable of the environment, once, or a file that its owner alone can read.
#pragma once

#include "core/io/system/token.h"

namespace mostrador::io {

// What stood there, whatever it is. Read once: afterwards the variable is gone, for this process and for those it starts.
[[nodiscard]] std::optional<AccessToken> takeFromEnvironment(const char *variable);

// Of a longer file one byte more than `longest` and a line break: enough to see that it is none.
[[nodiscard]] TokenResult readOwnFile(const QString &path, qsizetype longest);

}
