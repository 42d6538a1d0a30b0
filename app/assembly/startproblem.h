// Why a till cannot be opened, and what is said about it.
#pragma once

#include "core/backup/failure.h"
#include "core/io/http/origin.h"
#include "core/io/listen/httplistener.h"
#include "core/io/print/printers.h"
#include "core/io/secrets/secretkind.h"
#include "core/io/settings/settingsfile.h"
#include "core/io/system/datafolder.h"
#include "core/io/system/datafolderlock.h"
#include "core/journal/journal.h"
#include "core/mercadopago/signature.h"
#include "core/till/recovery.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <variant>

namespace mostrador::app {

struct NoProvider { // the settings have no [provider]
    bool operator==(const NoProvider &) const = default;
};

struct CannotListen { // for notifications
    QString place; // as the settings have it
    io::ListenError why;
    bool operator==(const CannotListen &) const = default;
};

struct NoWebhookSecret { // there is one, and it cannot be used
    io::SecretError why;
    bool operator==(const NoWebhookSecret &) const = default;
};

using StartProblem = std::variant<io::SettingsFileError, io::FolderError, io::FolderIsHeld, journal::JournalFailure, till::RecoveryError,
    io::OriginProblem, io::SecretError, io::PrinterProblem, NoProvider, CannotListen, NoWebhookSecret,
    backup::BackupFailure>; // a restore that was cut off, and cannot be finished

[[nodiscard]] text::Message messageOf(const text::Phrasebook &words, const StartProblem &problem);

// With the first notification whose signature does not fit, and now and then when there are more.
[[nodiscard]] text::Message badlySigned(const text::Phrasebook &words, qint64 count, mercadopago::SignatureCheck last);

// For programs that call ours: "settings", "data_folder", "held", "journal", "token" …
[[nodiscard]] QString codeOf(const StartProblem &problem);

}
