// Why a till cannot be opened, and what is said about it.
#pragma once

#include "core/io/http/origin.h"
#include "core/io/print/printers.h"
#include "core/io/settings/settingsfile.h"
#include "core/io/system/datafolder.h"
#include "core/io/system/datafolderlock.h"
#include "core/io/system/token.h"
#include "core/journal/journal.h"
#include "core/till/recovery.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <variant>

namespace mostrador::app {

struct NoProvider { // the settings have no [provider]
    bool operator==(const NoProvider &) const = default;
};

using StartProblem = std::variant<io::SettingsFileError, io::FolderError, io::FolderIsHeld, journal::JournalFailure, till::RecoveryError,
    io::OriginProblem, io::TokenError, io::PrinterProblem, NoProvider>;

[[nodiscard]] text::Message messageOf(const text::Phrasebook &words, const StartProblem &problem);

// For programs that call ours: "settings", "data_folder", "held", "journal", "token" …
[[nodiscard]] QString codeOf(const StartProblem &problem);

}
