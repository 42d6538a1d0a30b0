// Reading the journal, beside the writer: what a start needs, what a list shows, and the check of every record.
// Whatever is read has been compared with its own hash: a changed state is an error, never an answer.
#pragma once

#include "core/io/store/checkwatch.h"
#include "core/io/store/journalhead.h"
#include "core/journal/check.h"

#include <QList>

#include <optional>

namespace mostrador::io {

using journal::JournalCheck;

class JournalReader
{
public:
    [[nodiscard]] static Result<JournalReader, journal::JournalFailure> open(const QString &path);

    template <typename Value> using Read = Result<Value, journal::JournalFailure>;

    [[nodiscard]] Read<QList<journal::Current>> open(
        const QString &kind, bool onlyOpen, int most) const;                                 // oldest first
    [[nodiscard]] Read<QList<journal::Current>> newest(const QString &kind, int most) const; // newest first
    [[nodiscard]] Read<std::optional<journal::Current>> bySubject(const QString &kind, const QString &subject) const;
    [[nodiscard]] Read<QList<journal::Current>> byTicket(const QString &kind, qint64 ticket) const;
    [[nodiscard]] Read<QList<journal::Record>> history(const QString &subject, int most) const; // oldest first
    [[nodiscard]] Read<QList<journal::Record>> recent(int most) const; // of all subjects, newest first
    [[nodiscard]] Read<qint64> lastTicket() const;
    [[nodiscard]] Read<JournalCheck> check(const CheckWatch &watch = {}) const;
    [[nodiscard]] Read<JournalHead> head() const;

private:
    explicit JournalReader(Database database) : m_database(std::move(database)) {}
    [[nodiscard]] Read<QList<journal::Current>> currents(const QString &statement, const QVariantList &values) const;
    [[nodiscard]] Read<JournalCheck> checkSnapshot(const CheckWatch &watch) const;
    [[nodiscard]] Read<void> checkChain(JournalCheck &result, const CheckWatch &watch) const;
    [[nodiscard]] Read<void> checkHead(JournalCheck &result) const;
    [[nodiscard]] Read<void> checkPayments(JournalCheck &result) const;
    [[nodiscard]] Read<void> checkFile(JournalCheck &result) const;
    [[nodiscard]] Read<qint64> number(const QString &statement) const;

    Database m_database;
};

}
