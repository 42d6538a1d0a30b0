// The one connection that writes the catalogue, on a thread of its own: edits, what was sold, whole files. Debian's
// SQLite must never see two writers (its WAL-reset bug), so whoever makes one holds the data folder.
#pragma once

#include "core/catalog/productkeeper.h"
#include "core/io/store/database.h"

#include <atomic>
#include <memory>

class QSqlQuery;

namespace mostrador::io {

class CatalogueWriter
{
public:
    CatalogueWriter(QString path, money::Currency currency, int till);
    ~CatalogueWriter();

    using Kept = Result<qint64, catalog::KeepError>;
    using Progress = std::function<void(catalog::ImportProgress)>;

    [[nodiscard]] Kept save(const catalog::Product &product, const QString &former);
    [[nodiscard]] Kept savePhoto(const QString &code, const QByteArray &photo);
    [[nodiscard]] Kept changePrices(
        const catalog::Selection &selection, const catalog::PriceChange &change, const catalog::ChangedBy &by);
    [[nodiscard]] Result<catalog::LastPriceChange, catalog::KeepError> lastPriceChange();
    [[nodiscard]] Kept undoPrices();
    [[nodiscard]] Kept arrangeFavourites(const QStringList &codes);
    [[nodiscard]] Kept noteSold(const QList<catalog::SoldCode> &sold);
    [[nodiscard]] catalog::Imported importFile(
        const QString &path, catalog::ImportMode mode, const Progress &progress, const std::atomic<bool> &cancelled);
    void close();

private:
    struct Statements;
    using Done = Result<void, journal::JournalFailure>;

    [[nodiscard]] Done open();
    [[nodiscard]] Done prepare();
    template <typename Work> [[nodiscard]] Kept inTransaction(Work work);
    [[nodiscard]] Result<std::optional<qint64>, journal::JournalFailure> rankOfCode(const QString &code);
    [[nodiscard]] Result<std::optional<catalog::Product>, journal::JournalFailure> at(qint64 rank);
    [[nodiscard]] Done put(const catalog::Product &product, qint64 rank);
    [[nodiscard]] Done take(const catalog::Product &product, qint64 rank);
    [[nodiscard]] Kept replace(const catalog::Product &product, const QString &former);
    [[nodiscard]] Kept noteOne(const catalog::SoldCode &sold);
    [[nodiscard]] Done storeSerial();

    QString m_path;
    money::Currency m_currency;
    int m_till;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Statements> m_statements;
    int m_slot = 0;
    qint64 m_generation = 0;
    qint64 m_serial = 0;
};

[[nodiscard]] catalog::KeepError keepErrorOf(const journal::JournalFailure &failure);

}
