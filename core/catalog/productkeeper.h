// The port through which products are kept: lists for the office, edits, whole files. Everything that writes is answered
// later, from the caller's event loop, and no sale ever waits for it. Implemented by core/io/store.
#pragma once

#include "core/catalog/pricechange.h"
#include "core/catalog/productfile.h"

#include <functional>

namespace mostrador::catalog {

enum class Shelf : quint8 { All, Selling, PutAway, ToComplete };

// Which products: of a shelf, and those that search() finds for `words`, if there are any.
struct Selection {
    Shelf shelf = Shelf::All;
    QString words;
    bool operator==(const Selection &) const = default;
};

enum class KeepProblem : quint8 {
    CodeTaken,     // `text` says which
    NoSuchProduct, // it has changed meanwhile
    NothingToUndo,
    NotAPhoto, // the file whose picture was wanted: none, too large, damaged
    CannotRead,  // the file to be imported
    CannotWrite, // the disk
    Damaged,     // the catalogue itself
};

struct KeepError {
    KeepProblem problem = KeepProblem::CannotWrite;
    QString text;
    bool operator==(const KeepError &) const = default;
};

using Kept = Result<qint64, KeepError>; // how many products changed
using WhenKept = std::function<void(Kept)>;
using WhenLookedUp = std::function<void(Result<LastPriceChange, KeepError>)>; // or NothingToUndo

enum class ImportMode : quint8 { DryRun, Import };
enum class ImportEnd : quint8 { Done, HasErrors, Cancelled };

struct ImportReport {
    ImportEnd end = ImportEnd::Done;
    FileForm form;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    RowErrors errors;
    QList<Product> first; // a few, to be looked at
    bool operator==(const ImportReport &) const = default;
};

struct ImportProgress {
    qint64 rows = 0;
    int percent = 0;
    bool operator==(const ImportProgress &) const = default;
};

using Imported = Result<ImportReport, KeepError>;

struct SoldCode {
    QString code;
    int times = 1;
    bool isUnknown = false; // in no catalogue: kept to be completed
    money::Money price;     // of an unknown one
    bool operator==(const SoldCode &) const = default;
};

class ProductKeeper
{
public:
    virtual ~ProductKeeper() = default;

    // The most popular first, those that are put away last; from behind `after`, or from the beginning.
    [[nodiscard]] virtual QList<Product> listed(
        const Selection &selection, const std::optional<Product> &after, qsizetype most) const = 0;
    [[nodiscard]] virtual std::optional<Product> anyByCode(QStringView code) const = 0; // also one that is put away

    // Instead of the product that has `former` as one of its codes; empty: a new one.
    virtual void save(const Product &product, const QString &former, WhenKept done) = 0;
    virtual void changePrices(
        const Selection &selection, const PriceChange &change, const ChangedBy &by, WhenKept done) = 0;
    // The last change is kept until the next one, also over restarts. Taken back is a price that nothing else has changed since.
    virtual void lookUpPriceChange(WhenLookedUp done) = 0;
    virtual void undoPrices(WhenKept done) = 0;
    // The big buttons of this till, in order; none: those that the products themselves name.
    virtual void arrangeFavourites(const QStringList &codes, WhenKept done) = 0;

    // All or nothing; one at a time. Progress comes a few times a second.
    virtual void importFile(const QString &path, ImportMode mode, std::function<void(ImportProgress)> progress,
        std::function<void(Imported)> done) = 0;
    virtual void cancelImport() = 0;

    virtual void noteSold(const QList<SoldCode> &sold) = 0;
};

}
