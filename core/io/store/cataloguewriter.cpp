#include "core/io/store/cataloguewriter.h"

#include "core/io/store/appendstatements.h"
#include "core/io/store/catalogueimport.h"
#include "core/io/store/cataloguephotos.h"
#include "core/io/store/catalogueprices.h"
#include "core/io/store/cataloguerows.h"
#include "core/money/currency.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using catalog::KeepError;
using catalog::KeepProblem;
using catalog::Product;
using journal::JournalFailure;
using journal::JournalProblem;

struct CatalogueWriter::Statements {
    QSqlQuery rankOf;
    QSqlQuery product;
    QSqlQuery insertProduct;
    QSqlQuery insertCode;
    QSqlQuery insertWords;
    QSqlQuery deleteProduct;
    QSqlQuery deleteCode;
    QSqlQuery deleteWords;
};

KeepError keepErrorOf(const JournalFailure &failure)
{
    switch (failure.problem) {
    case JournalProblem::Damaged:
    case JournalProblem::TooNew:
        return {KeepProblem::Damaged, failure.path};
    case JournalProblem::DiskFull:
    case JournalProblem::NotWritable:
    case JournalProblem::Broken:
    case JournalProblem::NotDurable:
        return {KeepProblem::CannotWrite, failure.path};
    }
    Q_UNREACHABLE();
}

CatalogueWriter::CatalogueWriter(QString path, money::Currency currency, int till)
    : m_path(std::move(path)), m_currency(currency), m_till(till)
{
}

CatalogueWriter::~CatalogueWriter()
{
    close();
}

void CatalogueWriter::close()
{
    m_statements.reset();
    m_database.reset();
}

CatalogueWriter::Done CatalogueWriter::open()
{
    if (m_database && m_statements)
        return {};
    close();
    auto database = Database::open(m_path, OpenMode::ReadWrite, catalogueKind());
    if (!database)
        return failure(database.error());
    m_database = std::make_unique<Database>(std::move(*database));
    return prepare();
}

CatalogueWriter::Done CatalogueWriter::prepare()
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery row(connection);
    if (!row.exec(u"SELECT slot, generation, serial FROM catalogue WHERE only = 1"_s) || !row.next())
        return failure(m_database->failureOf(row.lastError()));
    m_slot = row.value(0).toInt() == 0 ? 0 : 1;
    m_generation = row.value(1).toLongLong();
    m_serial = row.value(2).toLongLong();
    row.finish();
    const auto query = [&] { return QSqlQuery(connection); };
    std::unique_ptr<Statements> all(
        new Statements{query(), query(), query(), query(), query(), query(), query(), query()});
    const auto prepare = [this](QSqlQuery &each, const QString &statement) {
        each.setForwardOnly(true);
        return each.prepare(forSlot(statement, m_slot));
    };
    const bool done =
        prepare(all->rankOf, u"SELECT rank FROM code_# WHERE code = ?"_s) &&
        prepare(all->product, u"SELECT "_s + productColumns() + u" FROM product_# p WHERE p.rank = ?"_s) &&
        prepare(all->insertProduct, insertProduct()) &&
        prepare(all->insertCode, u"INSERT INTO code_# (code, rank) VALUES (?, ?)"_s) &&
        prepare(all->insertWords, u"INSERT INTO words_# (rowid, words) VALUES (?, ?)"_s) &&
        prepare(all->deleteProduct, u"DELETE FROM product_# WHERE rank = ?"_s) &&
        prepare(all->deleteCode, u"DELETE FROM code_# WHERE code = ?"_s) &&
        prepare(all->deleteWords,
            u"INSERT INTO words_# (words_#, rowid, words) SELECT 'delete', rank, words FROM product_# WHERE rank = ?"_s);
    if (!done)
        return failure(JournalFailure{JournalProblem::Damaged, m_path, u"schema"_s});
    m_statements = std::move(all);
    return {};
}

// All of it or nothing; what went wrong is never left half done.
template <typename Work> CatalogueWriter::Kept CatalogueWriter::inTransaction(Work work)
{
    auto begun = open();
    if (begun)
        begun = m_database->execute(u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return failure(keepErrorOf(begun.error()));
    const qint64 serial = m_serial;
    Kept kept = work();
    if (kept) {
        auto done = storeSerial();
        if (done)
            done = m_database->execute(u"COMMIT"_s);
        if (done)
            return kept;
        kept = failure(keepErrorOf(done.error()));
    }
    m_serial = serial;
    m_statements.reset(); // one of them may stand in its error
    (void)m_database->execute(u"ROLLBACK"_s);
    return kept;
}

CatalogueWriter::Done CatalogueWriter::storeSerial()
{
    QSqlQuery query(m_database->connection());
    if (!query.prepare(u"UPDATE catalogue SET serial = ?, currency = ? WHERE only = 1"_s))
        return failure(m_database->failureOf(query.lastError()));
    return run(*m_database, query, {m_serial, money::codeOf(m_currency)});
}

Result<std::optional<qint64>, JournalFailure> CatalogueWriter::rankOfCode(const QString &code)
{
    QSqlQuery &query = m_statements->rankOf;
    if (const auto ran = run(*m_database, query, {code}); !ran)
        return failure(ran.error());
    const auto rank = query.next() ? std::optional(query.value(0).toLongLong()) : std::nullopt;
    query.finish();
    return rank;
}

Result<std::optional<Product>, JournalFailure> CatalogueWriter::at(qint64 rank)
{
    QSqlQuery &query = m_statements->product;
    if (const auto ran = run(*m_database, query, {rank}); !ran)
        return failure(ran.error());
    const auto product = query.next() ? std::optional(productFrom(query, m_currency)) : std::nullopt;
    query.finish();
    return product;
}

CatalogueWriter::Done CatalogueWriter::put(const Product &product, qint64 rank)
{
    auto done = run(*m_database, m_statements->insertProduct, rowValues(product, rank, 0));
    for (const QString &code : codesOf(product)) {
        if (done)
            done = run(*m_database, m_statements->insertCode, {code, rank});
    }
    if (done)
        done = run(*m_database, m_statements->insertWords, {rank, indexedWordsOf(product)});
    return done;
}

// The index is told first: it reads from the product what it has to forget.
CatalogueWriter::Done CatalogueWriter::take(const Product &product, qint64 rank)
{
    auto done = run(*m_database, m_statements->deleteWords, {rank});
    for (const QString &code : codesOf(product)) {
        if (done)
            done = run(*m_database, m_statements->deleteCode, {code});
    }
    if (done)
        done = run(*m_database, m_statements->deleteProduct, {rank});
    return done;
}

CatalogueWriter::Kept CatalogueWriter::replace(const Product &product, const QString &former)
{
    qint64 serial = m_serial + 1;
    if (!former.isEmpty()) {
        const auto rank = rankOfCode(former);
        const auto before = rank && *rank ? at(**rank) : Result<std::optional<Product>, JournalFailure>();
        if (!rank || !before)
            return failure(keepErrorOf(rank ? before.error() : rank.error()));
        if (!*before)
            return failure(KeepError{KeepProblem::NoSuchProduct, former});
        if (const auto taken = take(**before, **rank); !taken)
            return failure(keepErrorOf(taken.error()));
        serial = serialOf(**rank);
    } else {
        m_serial = serial;
    }
    for (const QString &code : codesOf(product)) {
        const auto owner = rankOfCode(code);
        if (!owner)
            return failure(keepErrorOf(owner.error()));
        if (*owner)
            return failure(KeepError{KeepProblem::CodeTaken, code});
    }
    if (const auto done = put(product, rankOf(product, serial)); !done)
        return failure(keepErrorOf(done.error()));
    return 1;
}

// Its photo follows it to its first code: the others may become somebody else's.
CatalogueWriter::Kept CatalogueWriter::save(const Product &product, const QString &former)
{
    return inTransaction([&]() -> Kept {
        const auto rank = rankOfCode(former);
        const auto before = rank && *rank ? at(**rank) : Result<std::optional<Product>, JournalFailure>();
        const auto kept = replace(product, former);
        if (!kept || !rank || !before || !*before)
            return kept;
        if (const auto moved = movePhoto(*m_database, codesOf(**before), product.code); !moved)
            return failure(keepErrorOf(moved.error()));
        return kept;
    });
}

CatalogueWriter::Kept CatalogueWriter::savePhoto(const QString &code, const QByteArray &photo)
{
    return inTransaction([&]() -> Kept {
        const auto rank = rankOfCode(code);
        const auto product = rank && *rank ? at(**rank) : Result<std::optional<Product>, JournalFailure>();
        if (!rank || !product)
            return failure(keepErrorOf(rank ? product.error() : rank.error()));
        if (!*product)
            return failure(KeepError{KeepProblem::NoSuchProduct, code});
        if (const auto done = storePhoto(*m_database, codesOf(**product), photo); !done)
            return failure(keepErrorOf(done.error()));
        return 1;
    });
}

CatalogueWriter::Kept CatalogueWriter::changePrices(
    const catalog::Selection &selection, const catalog::PriceChange &change, const catalog::ChangedBy &by)
{
    return inTransaction([&] { return CataloguePrices(*m_database, m_currency, m_slot).change(selection, change, by); });
}

Result<catalog::LastPriceChange, KeepError> CatalogueWriter::lastPriceChange()
{
    if (const auto opened = open(); !opened)
        return failure(keepErrorOf(opened.error()));
    return CataloguePrices(*m_database, m_currency, m_slot).last();
}

CatalogueWriter::Kept CatalogueWriter::undoPrices()
{
    return inTransaction([&] { return CataloguePrices(*m_database, m_currency, m_slot).undo(); });
}

CatalogueWriter::Kept CatalogueWriter::arrangeFavourites(const QStringList &codes)
{
    return inTransaction([&]() -> Kept {
        QSqlQuery query(m_database->connection());
        auto done = query.prepare(u"DELETE FROM favourite WHERE till = ?"_s)
                        ? run(*m_database, query, {m_till})
                        : Done(failure(m_database->failureOf(query.lastError())));
        if (done && !query.prepare(u"INSERT INTO favourite (till, place, code) VALUES (?, ?, ?)"_s))
            done = failure(m_database->failureOf(query.lastError()));
        for (qsizetype place = 0; place < codes.size() && done; ++place)
            done = run(*m_database, query, {m_till, place, codes[place]});
        if (!done)
            return failure(keepErrorOf(done.error()));
        return codes.size();
    });
}

CatalogueWriter::Kept CatalogueWriter::noteOne(const catalog::SoldCode &sold)
{
    const auto rank = rankOfCode(sold.code);
    if (!rank)
        return failure(keepErrorOf(rank.error()));
    if (!*rank && !sold.isUnknown)
        return 0;
    if (!*rank) {
        Product unknown;
        unknown.code = sold.code;
        unknown.price = sold.price;
        unknown.popularity = sold.times;
        unknown.active = false;
        unknown.toComplete = true;
        return replace(unknown, {});
    }
    const auto product = at(**rank);
    if (!product)
        return failure(keepErrorOf(product.error()));
    if (!*product)
        return 0;
    Product next = **product;
    next.popularity = std::min(next.popularity + sold.times, catalog::largestPopularity);
    if (next.toComplete && sold.isUnknown)
        next.price = sold.price;
    return replace(next, sold.code);
}

CatalogueWriter::Kept CatalogueWriter::noteSold(const QList<catalog::SoldCode> &sold)
{
    return inTransaction([&]() -> Kept {
        qint64 changed = 0;
        for (const catalog::SoldCode &each : sold) {
            const auto noted = noteOne(each);
            if (!noted)
                return noted;
            changed += *noted;
        }
        return changed;
    });
}

catalog::Imported CatalogueWriter::importFile(
    const QString &path, catalog::ImportMode mode, const Progress &progress, const std::atomic<bool> &cancelled)
{
    if (const auto opened = open(); !opened)
        return failure(keepErrorOf(opened.error()));
    m_statements.reset();
    CatalogueImport import(*m_database, m_currency, {m_slot, m_generation, m_serial}, progress, cancelled);
    auto report = import.run(path, mode);
    (void)m_database->execute(u"PRAGMA shrink_memory"_s);
    if (const auto prepared = prepare(); !prepared && report)
        return failure(keepErrorOf(prepared.error()));
    return report;
}

}
