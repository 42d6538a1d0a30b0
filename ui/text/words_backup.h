// What is said about backups, about what a restore would lose, and about the disk.
#pragma once

#include "core/backup/backupname.h"
#include "core/backup/disk.h"
#include "core/backup/failure.h"
#include "core/backup/loss.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <optional>

namespace mostrador::text {

[[nodiscard]] Message messageOf(const Phrasebook &words, const backup::BackupFailure &failure);
[[nodiscard]] Message messageOf(const Phrasebook &words, const backup::BackupMade &made);
[[nodiscard]] Message messageOf(const Phrasebook &words, const backup::Restored &restored);

// What it holds, for whoever decides: "12 sales, the newest 1-000128 of 2026-11-28 10:32".
[[nodiscard]] QString sentenceOf(const Phrasebook &words, const backup::Contents &contents);

// One of several: "2026-11-28 22:31 · till 1".
[[nodiscard]] QString sentenceOf(const Phrasebook &words, const backup::BackupName &name);

// Why a restore is refused; `accept` is what would be typed to do it all the same.
[[nodiscard]] Message messageOf(const Phrasebook &words, const backup::Loss &loss, const QString &accept);

// After a restore: the provider was asked too early to have told everything, or did not answer.
[[nodiscard]] Message notReadAgain(const Phrasebook &words, bool tooEarly);
// Payments that it had and the backup had not.
[[nodiscard]] Message foundAgain(const Phrasebook &words, qsizetype payments);

[[nodiscard]] std::optional<Message> messageOf(const Phrasebook &words, backup::DiskState state); // nothing: it is good

}
