// mostradorctl's command line as a value.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/io/secrets/secretkind.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace mostrador::app {

enum class Command {
    Charge, Check, Cancel, Refund, Resume, Pending, Status, Sales, JournalVerify, ProductsImport, ProductsExport, ProductsPhotos, Secret, Backup, Restore, SessionStart,
    Acceptance, PrinterTest, CheckSetup, Poster, SupportBundle, SettingsExport, SettingsImport
};
enum class SecretAct { Set, Status, Remove };

struct CommandLine {
    Command command = Command::Pending;
    QString configFile; // empty: the usual place
    QString dataFolder; // empty: the usual place
    bool json = false;
    QString sale;   // ticket number or external reference
    QString amount; // as typed: 1234.50; refund: empty for all of it
    QString title;
    std::optional<std::chrono::seconds> wait;
    QString day; // yyyy-mm-dd
    QString file; // of products, of the poster; photos: the folder; export: empty for standard output. backup: the folder, empty for the one in the settings; restore: the backup
    bool dryRun = false;
    io::SecretKind secret = io::SecretKind::AccessToken;
    SecretAct secretAct = SecretAct::Status;
    bool isSmallPaper = false; // poster: A5
    bool mend = false; // check-setup: what can be mended
    bool intoFile = false; // token set, webhook-secret set: rather than into the keychain
    bool on = false;      // session-start
    std::optional<int> till{}; // settings import: who this till is; none: as it is already
    QString pos;               // the same; empty: as it is already
    QString acceptedLoss; // restore: what may be lost, by its name
    QString folder; // acceptance: of its report
    bool realAccount = false;
    bool drawer = false; // printer test: opens it, too
    bool confirm = false; // printer test: asks whether it is right, and keeps that
};

// The error is the sentence to print.
[[nodiscard]] Result<CommandLine, QString> parseCommandLine(const QStringList &arguments);
[[nodiscard]] QString usage();

}
