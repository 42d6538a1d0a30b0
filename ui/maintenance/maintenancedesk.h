// The maintenance screen as a value: what is known of backups, journal, account and poster, and what is under way. Pure.
#pragma once

#include "core/backup/backupname.h"
#include "core/backup/disk.h"
#include "core/backup/failure.h"
#include "core/backup/loss.h"
#include "core/journal/check.h"
#include "ui/text/message.h"

#include <QImage>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace mostrador::maintenance {

enum class Page : quint8 { Backups, Journal, Account, Poster, Support };
inline constexpr int pages = 5;

struct Kept {
    QString path;
    backup::BackupName name;
    bool operator==(const Kept &) const = default;
};

// A backup that was read, and what putting it back would lose.
struct Preview {
    QString path;
    backup::Contents contents;
    std::optional<backup::Loss> loss;
    bool operator==(const Preview &) const = default;
};

enum class Work : quint8 { Nothing, BackingUp, Reading, Checking, Asking, Gathering };

struct Desk {
    Page page = Page::Backups;
    QString folder;   // as set; empty: none
    int keep = 0;
    QList<Kept> kept; // newest first
    int row = 0;
    std::optional<Preview> preview{};
    backup::DiskState disk = backup::DiskState::Good;
    std::optional<journal::JournalCheck> check{};
    QList<text::Message> findings{}; // about the account
    QImage poster{};                 // null: there is no QR to show
    bool isSmallPaper = false;
    QString bundle{}; // empty: not gathered yet
    Work work = Work::Nothing;
    int percent = -1; // of the work; -1: nobody knows
    std::optional<text::Message> message{};
};

// What somebody can do there; each has a key.
enum class Act : quint8 { BackUp, BackUpElsewhere, Look, LookElsewhere, Restore, Check, Stop, Ask, Paper, SavePoster, PrintPoster, Gather, SaveBundle };

// What is wanted of whoever can do it.
struct ListBackups { };
struct MakeBackup { QString folder; }; // empty: the one that is set
struct ReadBackup { QString path; };
struct RestoreBackup { QString path; };
struct CheckJournal { };
struct StopWork { };
struct AskAccount { };
struct DrawPoster { bool isSmallPaper = false; };
struct SavePoster { QString path; };
struct PrintPoster { };
struct GatherBundle { };
struct SaveBundle { QString path; };
using Wish = std::variant<ListBackups, MakeBackup, ReadBackup, RestoreBackup, CheckJournal, StopWork, AskAccount, DrawPoster, SavePoster, PrintPoster,
    GatherBundle, SaveBundle>;

[[nodiscard]] bool isPossible(const Desk &desk, Act act);
[[nodiscard]] const Kept *chosen(const Desk &desk); // nullptr: there is none
[[nodiscard]] bool mayRestore(const Preview &preview); // nothing that was sold would be lost

}
