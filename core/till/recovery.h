// The till after a start: the newest state of everything that is not settled, as the journal has it. Nothing is known but the record,
// so the first answer to it is always "look".
#pragma once

#include "core/base/result.h"
#include "core/till/till.h"

namespace mostrador::till {

struct Records { // the open ones, oldest first
    QList<journal::Current> sales;
    QList<journal::Current> payments;
    QList<journal::Current> receipts;
    qint64 lastTicket = 0;
    QList<journal::Current> refunds{};
    QList<journal::Current> pointsOfSale{};
    QList<journal::Current> people{};
    QList<journal::Current> shifts{}; // the newest, closed or not
    QList<journal::Current> restores{}; // the newest, of a journal that was restored from a backup
};

struct RecoveryError {
    QString kind;
    QString subject;
    QString field; // the first that cannot be read
    bool operator==(const RecoveryError &) const = default;
};

[[nodiscard]] Result<State, RecoveryError> recover(const Records &records);

// To be posted at once after recovery.
[[nodiscard]] QList<Event> restartEvents(const State &state);

}
