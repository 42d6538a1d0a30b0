// What the check of a whole journal found: every record against its chain, the newest states, and the file itself.
#pragma once

#include "core/journal/chain.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace mostrador::journal {

struct JournalCheck {
    qint64 records = 0;
    QByteArray head;                      // hash of the last record
    std::optional<ChainBreak> chainBreak; // the first record that does not fit
    qint64 missingTail = 0; // records by which head and file differ: cut off, or added without it
    bool headFits = true;   // the end of the chain and the sums over the newest states
    qint64 strayStates = 0; // subjects whose newest record is not the one pointed to
    qint64 strayPayments = 0; // whose attempt is not the one that named them first
    QString fileFault;      // what the database says of its own pages and indexes; empty: nothing
    bool wasStopped = false; // somebody did not wait for the end: the rest says nothing
    [[nodiscard]] bool isClean() const
    {
        return !wasStopped && !chainBreak && missingTail == 0 && headFits && strayStates == 0 && strayPayments == 0 && fileFault.isEmpty();
    }
};

}
