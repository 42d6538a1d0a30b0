// What a restore would throw away: found by comparing the end of the backup with the journal that is there. A backup whose
// last record is a record of that journal is an earlier state of it, and only what came after is lost.
#pragma once

#include "core/backup/contents.h"

#include <QString>

#include <optional>
#include <variant>

namespace mostrador::backup {

// The journal that a restore would replace.
struct NoJournal { // a new computer
    bool operator==(const NoJournal &) const = default;
};
struct UnreadableJournal { // damaged: nobody can say what is in it
    QString detail;
    bool operator==(const UnreadableJournal &) const = default;
};
struct PresentJournal {
    JournalEnd end;
    QByteArray hashThere;    // of its record with the number of the backup's last one; empty: it has not so many
    qint64 salesAfter = 0;   // that were changed after that record
    bool operator==(const PresentJournal &) const = default;
};
using Present = std::variant<NoJournal, UnreadableJournal, PresentJournal>;

enum class LossKind : quint8 {
    NewerSales,   // made or changed after the backup
    OtherHistory, // the two have parted: all that is only in the present one goes
    Unknown,      // the present one cannot be read
};

struct Loss {
    LossKind kind = LossKind::NewerSales;
    qint64 sales = 0;      // not for Unknown
    qint64 newestSale = 0; // ticket of the newest one that goes
    std::optional<Instant> newestAt{};
    bool operator==(const Loss &) const = default;
};

// Nothing: everything that the present journal holds is in the backup, too.
[[nodiscard]] std::optional<Loss> lossOf(const JournalEnd &backup, const Present &present);

// Whether no sale goes, so that nobody has to accept that in so many words: nothing, or only what people and drawers left on record.
[[nodiscard]] bool losesNoSale(const std::optional<Loss> &loss);

// The word that accepts it on a command line: the number of sales, or "unknown". Whoever types it has read it.
[[nodiscard]] QString nameOf(const Loss &loss);

}
