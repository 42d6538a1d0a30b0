// The port through which the till records: one durable transaction per append, answered later. Implemented by core/io/store.
#pragma once

#include "core/base/result.h"
#include "core/journal/record.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <functional>

namespace mostrador::journal {

enum class Durability {
    Synced, // on the disk before the answer: money
    Soon,   // survives the end of the program at once, a power cut with the next synced record: typing
};

enum class JournalProblem {
    DiskFull,
    NotWritable, // read-only file system, permissions
    Broken,      // the disk reported an error: nothing may be written until the file has been opened and read again
    Damaged,     // not a journal, or its content contradicts itself
    TooNew,      // written by a newer version of the program: may be read, not written
    NotDurable,  // the file system cannot promise what the till needs
};

struct JournalFailure {
    JournalProblem problem = JournalProblem::Broken;
    QString path;
    QString detail; // technical
    bool operator==(const JournalFailure &) const = default;
};

using Recorded = Result<qint64, JournalFailure>; // the last sequence

// Payments of the provider's that some attempt has named on record, each with the external reference of the first that did.
using Uses = Result<QMap<QString, QString>, JournalFailure>;

class Journal
{
public:
    virtual ~Journal() = default;

    // All drafts in one transaction, or none. `done` is called exactly once, later, from the caller's event loop.
    virtual void append(const QList<Draft> &drafts, Instant at, Durability durability, std::function<void(Recorded)> done) = 0;

    // Who used these payments, as far as anybody did, over everything that was ever recorded. `done` as above.
    virtual void findUses(const QStringList &payments, std::function<void(Uses)> done) = 0;
};

}
