// Reading the journal, beside the writer: what a start needs, what a list shows, and the check of every record.
#pragma once

#include "core/io/store/database.h"
#include "core/journal/chain.h"

#include <QList>

#include <optional>

namespace mostrador::io {

struct JournalCheck {
    qint64 records = 0;
    QByteArray head;                               // hash of the last record
    std::optional<journal::ChainBreak> chainBreak; // the first record that does not fit
    qint64 missingTail = 0;                        // records by which head and file differ: cut off, or added without it
    qint64 strayStates = 0;                        // subjects whose newest record is not the one pointed to
    [[nodiscard]] bool isClean() const { return !chainBreak && missingTail == 0 && strayStates == 0; }
};

class JournalReader
{
public:
    [[nodiscard]] static Result<JournalReader, journal::JournalFailure> open(const QString &path);

    template <typename Value> using Read = Result<Value, journal::JournalFailure>;

    [[nodiscard]] Read<QList<journal::Current>> open(const QString &kind, bool onlyOpen, int most) const; // oldest first
    [[nodiscard]] Read<QList<journal::Current>> newest(const QString &kind, int most) const;             // newest first
    [[nodiscard]] Read<std::optional<journal::Current>> bySubject(const QString &kind, const QString &subject) const;
    [[nodiscard]] Read<QList<journal::Current>> byTicket(const QString &kind, qint64 ticket) const;
    [[nodiscard]] Read<QList<journal::Record>> history(const QString &subject, int most) const; // oldest first
    [[nodiscard]] Read<qint64> lastTicket() const;
    [[nodiscard]] Read<JournalCheck> check() const;

private:
    explicit JournalReader(Database database) : m_database(std::move(database)) {}
    [[nodiscard]] Read<QList<journal::Current>> select(const QString &statement, const QVariantList &values) const;
    [[nodiscard]] Read<JournalCheck> checkSnapshot() const;
    [[nodiscard]] Read<qint64> number(const QString &statement) const;

    Database m_database;
};

}
