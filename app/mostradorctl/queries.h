// The commands that only read: they work beside a running till and end with 0 unless something cannot be read.
#pragma once

#include "app/mostradorctl/commandline.h"
#include "app/mostradorctl/exitcode.h"
#include "app/mostradorctl/output.h"
#include "core/io/store/journalreader.h"

namespace mostrador::app {

[[nodiscard]] ExitCode query(const io::JournalReader &reader, const CommandLine &line, const Output &output, Instant now);

}
