// A file of products becomes a new generation: built in the slot that nobody sells from, batch after batch, and switched
// to by one row. What goes wrong leaves the catalogue as it was.
#pragma once

#include "core/catalog/productkeeper.h"
#include "core/io/store/database.h"

#include <atomic>
#include <memory>

class QSqlQuery;

namespace mostrador::io {

struct CatalogueState {
    int slot = 0;
    qint64 generation = 0;
    qint64 serial = 0;
};

class CatalogueImport
{
public:
    using Progress = std::function<void(catalog::ImportProgress)>;

    CatalogueImport(const Database &database, money::Currency currency, CatalogueState state, Progress progress,
        const std::atomic<bool> &cancelled);
    ~CatalogueImport();

    [[nodiscard]] catalog::Imported run(const QString &path, catalog::ImportMode mode);

private:
    struct Statements;
    using Done = Result<void, journal::JournalFailure>;

    [[nodiscard]] Done copyPresent();
    [[nodiscard]] Done prepare();
    [[nodiscard]] Done readRows(QByteArrayView file);
    [[nodiscard]] Done add(const catalog::Product &product, qsizetype line);
    [[nodiscard]] Result<bool, journal::JournalFailure> addNew(const catalog::Product &product);
    [[nodiscard]] Done merge(const catalog::Product &product, qsizetype line);
    [[nodiscard]] Done indexWords();
    [[nodiscard]] Done switchOver();
    [[nodiscard]] Done execute(QStringView statement) const;
    void say(int percent);

    const Database &m_database;
    money::Currency m_currency;
    CatalogueState m_present;
    int m_slot; // that is built
    qint64 m_serial;
    int m_said = -1; // percent
    Progress m_progress;
    const std::atomic<bool> &m_cancelled;
    std::unique_ptr<Statements> m_statements;
    catalog::ImportReport m_report;
};

}
