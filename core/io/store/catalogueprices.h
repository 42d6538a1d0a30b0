// Prices of many products changed at once, and given back: what they were is kept beside them until the next change, so
// that a restart in between loses nothing. Within the writer's transaction.
#pragma once

#include "core/catalog/productkeeper.h"
#include "core/io/store/database.h"

namespace mostrador::io {

class CataloguePrices
{
public:
    // The database must outlive it.
    CataloguePrices(const Database &database, money::Currency currency, int slot)
        : m_database(database), m_currency(currency), m_slot(slot)
    {
    }

    [[nodiscard]] catalog::Kept change(
        const catalog::Selection &selection, const catalog::PriceChange &change, const catalog::ChangedBy &by);
    [[nodiscard]] Result<catalog::LastPriceChange, catalog::KeepError> last() const;
    // How many are given back; those that something else has changed since stay.
    [[nodiscard]] catalog::Kept undo();

private:
    struct Former { // what was changed, as it stands now
        qint64 rank = 0; // 0: the product is gone
        qint64 before = 0;
        bool isUntouched = false;
        QString name;
    };
    struct Repriced {
        qint64 rank = 0;
        QString code;
        qint64 before = 0;
        qint64 since = 0;
    };
    using Done = Result<void, journal::JournalFailure>;

    [[nodiscard]] Result<QList<Repriced>, journal::JournalFailure> repriced(
        const catalog::Selection &selection, const catalog::PriceChange &change) const;
    [[nodiscard]] Result<QList<Former>, journal::JournalFailure> formers() const;
    [[nodiscard]] Done remember(const catalog::Selection &selection, const catalog::PriceChange &change, const catalog::ChangedBy &by);
    [[nodiscard]] Done forget();

    const Database &m_database;
    money::Currency m_currency;
    int m_slot;
};

}
