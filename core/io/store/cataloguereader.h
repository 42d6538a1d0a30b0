// The catalogue as the till sells from it: a connection that only reads, in the thread of the screens, beside the
// writer's. Each statement is prepared once for a slot.
#pragma once

#include "core/catalog/productkeeper.h"
#include "core/catalog/productsource.h"
#include "core/io/store/database.h"

#include <functional>
#include <memory>

class QSqlQuery;

namespace mostrador::io {

class CatalogueReader final : public catalog::ProductSource
{
public:
    using WhenFailed = std::function<void(journal::JournalFailure)>;

    // `failed` is told of whatever could not be read; the answer is then "nothing".
    [[nodiscard]] static Result<std::unique_ptr<CatalogueReader>, journal::JournalFailure> open(
        const QString &path, money::Currency currency, int till, WhenFailed failed);
    ~CatalogueReader() override;

    void refresh(); // the writer has changed something
    [[nodiscard]] const QString &currency() const { return m_writtenIn; } // ISO 4217; empty: there is no price yet
    [[nodiscard]] qint64 generation() const { return m_generation; }
    [[nodiscard]] bool isOfAnEarlierVersion() const { return m_schema < catalogueKind().newestSchema; } // its writer changes that
    [[nodiscard]] bool hasPhotos() const { return m_hasPhotos; } // of any product

    [[nodiscard]] std::optional<catalog::Product> byCode(QStringView code) const override;
    [[nodiscard]] QList<catalog::Product> search(QStringView typed, qsizetype most) const override;
    [[nodiscard]] QList<catalog::Product> favourites(qsizetype most) const override;

    [[nodiscard]] std::optional<catalog::Product> anyByCode(QStringView code) const;
    [[nodiscard]] QList<catalog::Product> listed(
        const catalog::Selection &selection, const std::optional<catalog::Product> &after, qsizetype most) const;

    // Every product, in order, as they stood at the beginning.
    void forEach(const std::function<void(const catalog::Product &)> &act) const;

private:
    struct Statements;
    struct Sifted { // rows that the index gave for the beginnings of words
        QList<catalog::Product> found;
        QList<qsizetype> fitting; // for each word, how many of the rows have it
        qsizetype looked = 0;
    };

    CatalogueReader(Database database, money::Currency currency, int till, WhenFailed failed);
    [[nodiscard]] Result<void, journal::JournalFailure> readSlot();
    [[nodiscard]] Result<void, journal::JournalFailure> lookForPhotos();
    [[nodiscard]] QList<catalog::Product> tiles(QSqlQuery &query, const QVariantList &values) const;
    [[nodiscard]] Sifted sifted(const QStringList &asked, const QStringList &words, qsizetype most, qsizetype rows) const;
    [[nodiscard]] bool runs(QSqlQuery &query, const QVariantList &values) const;
    [[nodiscard]] QList<catalog::Product> favouritesNow(qsizetype most) const;
    [[nodiscard]] qint64 rankOfCode(const QString &code) const;

    Database m_database;
    money::Currency m_currency;
    int m_till;
    WhenFailed m_failed;
    int m_slot = 0;
    qint64 m_generation = -1;
    qint64 m_schema = 0;
    bool m_hasPhotos = false;
    QString m_writtenIn;
    std::unique_ptr<Statements> m_statements;
    mutable std::optional<QList<catalog::Product>> m_favourites; // asked for whenever the window is painted
    mutable qsizetype m_favouritesAsked = 0;
};

// What a selection is in SQL: behind "WHERE" stand, in this order, the expression if there is one, first, last, the words.
struct SelectionQuery {
    QString from; // tables
    QString where;
    QString order; // the column of the rank: by the index's own it comes in order, by the table's it would be sorted
    qint64 first = 0;
    qint64 last = 0;
    QString expression; // of the index; empty: it is not asked
    QStringList words;  // to be looked for in each row
};
[[nodiscard]] QVariantList valuesOf(const SelectionQuery &query, qint64 after);
[[nodiscard]] SelectionQuery queryOf(const catalog::Selection &selection);

}
