// The catalogue in catalogue.sqlite, behind its two ports: read here, written on a thread of its own. A file that is
// missing begins anew; one that cannot be used is set aside, and the till sells on.
#pragma once

#include "core/catalog/productkeeper.h"
#include "core/catalog/productsource.h"
#include "core/io/store/cataloguereader.h"
#include "core/io/store/cataloguewriter.h"
#include "core/io/system/latethread.h"

#include <QObject>

namespace mostrador::io {

// A catalogue that could not be used, and where it lies now.
struct SetAside {
    enum class Why : quint8 { Damaged, OtherCurrency } why = Why::Damaged;
    QString path; // empty: it could not even be moved, and there is no catalogue
    bool operator==(const SetAside &) const = default;
};

class SqliteCatalogue final : public QObject, public catalog::ProductSource, public catalog::ProductKeeper
{
    Q_OBJECT
public:
    // Whoever opens it holds the data folder: there must be one writer.
    SqliteCatalogue(const QString &path, money::Currency currency, int till);
    ~SqliteCatalogue() override; // waits for what was handed over; an import is cancelled

    [[nodiscard]] const std::optional<SetAside> &setAside() const { return m_setAside; } // while it was opened
    [[nodiscard]] qint64 generation() const; // how many files have become the catalogue

    [[nodiscard]] std::optional<catalog::Product> byCode(QStringView code) const override;
    [[nodiscard]] QList<catalog::Product> search(QStringView typed, qsizetype most) const override;
    [[nodiscard]] QList<catalog::Product> favourites(qsizetype most) const override;

    [[nodiscard]] QList<catalog::Product> listed(const catalog::Selection &selection,
        const std::optional<catalog::Product> &after, qsizetype most) const override;
    [[nodiscard]] std::optional<catalog::Product> anyByCode(QStringView code) const override;
    void save(const catalog::Product &product, const QString &former, catalog::WhenKept done) override;
    void changePrices(const catalog::Selection &selection, const catalog::PriceChange &change,
        const catalog::ChangedBy &by, catalog::WhenKept done) override;
    void lookUpPriceChange(catalog::WhenLookedUp done) override;
    void undoPrices(catalog::WhenKept done) override;
    void arrangeFavourites(const QStringList &codes, catalog::WhenKept done) override;
    void importFile(const QString &path, catalog::ImportMode mode, std::function<void(catalog::ImportProgress)> progress,
        std::function<void(catalog::Imported)> done) override;
    void cancelImport() override { m_cancelled = true; }
    void noteSold(const QList<catalog::SoldCode> &sold) override;

    [[nodiscard]] bool hasPhotos() const; // of any product
    // As core/io/photo makes them; empty: it has none any more.
    void savePhoto(const QString &code, const QByteArray &photo, catalog::WhenKept done);

Q_SIGNALS:
    void changed(); // something is found, or no longer
    void photosChanged(); // or the codes under which they are kept
    void damaged(const QString &path); // set aside while the till was open

private:
    void begin();
    [[nodiscard]] std::optional<SetAside::Why> tryToOpen();
    [[nodiscard]] QString moveAway(SetAside::Why why) const;
    void readingFailed(const journal::JournalFailure &failure);
    void beginAnew();
    template <typename Work> void write(Work work, catalog::WhenKept done);
    [[nodiscard]] catalog::WhenKept andPhotos(catalog::WhenKept done);

    QString m_path;
    money::Currency m_currency;
    int m_till;
    std::unique_ptr<CatalogueReader> m_reader; // none: not even a new file could be made
    std::optional<SetAside> m_setAside;
    bool m_isFailing = false;
    std::atomic<bool> m_cancelled = false;
    CatalogueWriter m_writer; // on m_thread once that runs
    LateThread m_thread{QStringLiteral("catalogue")};
};

}
