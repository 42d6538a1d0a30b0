// What is done with the secrets of this user's tills: put in the keychain or a file, looked for, removed. They are read from
// standard input and never said again.
#pragma once

#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"

namespace mostrador::app {

// 0 done, or there is one · 2 what came in is no such secret · 3 there is none, or the keychain or file cannot be used.
[[nodiscard]] ExitCode keepSecret(const CommandLine &line, const Output &output);

}
