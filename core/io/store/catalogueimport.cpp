#include "core/io/store/catalogueimport.h"

#include "core/io/store/appendstatements.h"
#include "core/io/store/cataloguerows.h"
#include "core/io/store/cataloguewriter.h"
#include "core/money/currency.h"

#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using catalog::Column;
using catalog::ImportEnd;
using catalog::Product;
using journal::JournalFailure;

namespace {

constexpr qint64 rowsInABatch = 20'000;   // of one transaction
constexpr qint64 rowsBetweenLooks = 1000; // at the wish to stop
constexpr qsizetype mostShown = 8;        // products of the file, to be looked at
constexpr int readingShare = 60;          // percent of the work; the rest is the index

// What the file says, and for everything that it has no column for what was known.
Product merged(const Product &before, const Product &read, const catalog::FileForm &form)
{
    Product next = read;
    for (const QString &code : codesOf(before)) {
        if (!codesOf(next).contains(code))
            next.moreCodes.append(code);
    }
    if (!form.has(Column::Category))
        next.category = before.category;
    if (!form.has(Column::Favourite))
        next.favourite = before.favourite;
    if (!form.has(Column::Popularity))
        next.popularity = before.popularity;
    if (!form.has(Column::Tax))
        next.tax = before.tax;
    if (!form.has(Column::TaxIncluded))
        next.priceKind = before.priceKind;
    if (!form.has(Column::Active))
        next.active = before.active || before.toComplete;
    if (!form.has(Column::Description))
        next.description = before.description;
    if (!form.has(Column::Unit))
        next.unitMeasure = before.unitMeasure;
    if (!form.has(Column::Picture))
        next.pictureUrl = before.pictureUrl;
    return next;
}

}

struct CatalogueImport::Statements {
    QSqlQuery claimCode;
    QSqlQuery insertProduct;
    QSqlQuery ownerOf;
    QSqlQuery deleteProduct;
    QSqlQuery deleteCode;
};

CatalogueImport::CatalogueImport(const Database &database, money::Currency currency, CatalogueState state,
    Progress progress, const std::atomic<bool> &cancelled)
    : m_database(database)
    , m_currency(currency)
    , m_present(state)
    , m_slot(1 - state.slot)
    , m_serial(state.serial)
    , m_progress(std::move(progress))
    , m_cancelled(cancelled)
{
}

CatalogueImport::~CatalogueImport() = default;

CatalogueImport::Done CatalogueImport::execute(QStringView statement) const
{
    return m_database.execute(forSlot(statement, m_slot));
}

void CatalogueImport::say(int percent)
{
    if (m_progress && percent != m_said)
        m_progress({m_report.rows, percent});
    m_said = percent;
}

catalog::Imported CatalogueImport::run(const QString &path, catalog::ImportMode mode)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(catalog::KeepError{catalog::KeepProblem::CannotRead, path});
    const QByteArray content = file.read(catalog::largestProductFile + 1);
    const auto form = catalog::formOf(content, m_currency);
    if (!form) {
        m_report.errors.add(form.error());
        m_report.end = ImportEnd::HasErrors;
        return m_report;
    }
    m_report.form = *form;
    auto done = copyPresent();
    if (done)
        done = prepare();
    if (done)
        done = readRows(content);
    m_statements.reset();
    const bool isGood = done && m_report.errors.isEmpty() && !m_cancelled;
    if (isGood && mode == catalog::ImportMode::Import)
        done = indexWords();
    if (!done) {
        (void)m_database.execute(u"ROLLBACK"_s);
        return failure(keepErrorOf(done.error()));
    }
    if (m_cancelled)
        m_report.end = ImportEnd::Cancelled;
    else if (!m_report.errors.isEmpty())
        m_report.end = ImportEnd::HasErrors;
    else if (mode == catalog::ImportMode::Import) {
        if (const auto switched = switchOver(); !switched)
            return failure(keepErrorOf(switched.error()));
    }
    return m_report;
}

CatalogueImport::Done CatalogueImport::copyPresent()
{
    say(0);
    auto done = execute(u"BEGIN IMMEDIATE");
    for (const QStringView statement : {QStringView(u"INSERT INTO words_# (words_#) VALUES ('delete-all')"),
             QStringView(u"DELETE FROM product_#"), QStringView(u"DELETE FROM code_#")}) {
        if (done)
            done = execute(statement);
    }
    for (const QString &table : {u"product_"_s, u"code_"_s}) {
        const QString from = table + QString::number(m_present.slot);
        if (done)
            done = m_database.execute(u"INSERT INTO "_s + table + QString::number(m_slot) + u" SELECT * FROM "_s + from);
    }
    return done ? execute(u"COMMIT") : done;
}

CatalogueImport::Done CatalogueImport::prepare()
{
    const QSqlDatabase connection = m_database.connection();
    const auto query = [&] { return QSqlQuery(connection); };
    std::unique_ptr<Statements> all(new Statements{query(), query(), query(), query(), query()});
    const auto prepare = [this](QSqlQuery &each, const QString &statement) {
        each.setForwardOnly(true);
        return each.prepare(forSlot(statement, m_slot));
    };
    const bool done =
        prepare(all->claimCode, u"INSERT OR IGNORE INTO code_# (code, rank) VALUES (?, ?)"_s) &&
        prepare(all->insertProduct, insertProduct()) &&
        prepare(all->ownerOf, u"SELECT "_s + productColumns() +
                                  u", p.seen FROM code_# c CROSS JOIN product_# p ON p.rank = c.rank WHERE c.code = ?"_s) &&
        prepare(all->deleteProduct, u"DELETE FROM product_# WHERE rank = ?"_s) &&
        prepare(all->deleteCode, u"DELETE FROM code_# WHERE code = ?"_s);
    if (!done)
        return failure(JournalFailure{journal::JournalProblem::Damaged, m_database.path(), u"schema"_s});
    m_statements = std::move(all);
    return {};
}

// After the first wrong row nothing is written any more, but the rest is read: all that is wrong is told at once.
CatalogueImport::Done CatalogueImport::readRows(QByteArrayView file)
{
    catalog::ProductRows rows(file, m_report.form);
    auto done = execute(u"BEGIN IMMEDIATE");
    while (done && !m_cancelled) {
        const auto product = rows.next();
        if (!product)
            break;
        ++m_report.rows;
        if (!*product)
            m_report.errors.add(product->error());
        else if (m_report.errors.isEmpty())
            done = add(**product, rows.line());
        if (done && m_report.rows > catalog::mostProducts) {
            m_report.errors.add({rows.line(), catalog::RowProblem::TooManyRows, {}});
            break;
        }
        if (m_report.rows % rowsBetweenLooks == 0)
            say(static_cast<int>(rows.at() * readingShare / file.size()));
        if (done && m_report.rows % rowsInABatch == 0) {
            done = execute(u"COMMIT");
            if (done)
                done = execute(u"BEGIN IMMEDIATE");
        }
    }
    return done ? execute(u"COMMIT") : done;
}

CatalogueImport::Done CatalogueImport::add(const Product &product, qsizetype line)
{
    if (m_report.first.size() < mostShown)
        m_report.first.append(product);
    const auto added = addNew(product);
    if (!added)
        return failure(added.error());
    return *added ? Done() : merge(product, line);
}

// False: one of its codes is somebody's already, and nothing has changed.
Result<bool, JournalFailure> CatalogueImport::addNew(const Product &product)
{
    const qint64 rank = rankOf(product, m_serial + 1);
    const QStringList codes = codesOf(product);
    for (qsizetype at = 0; at < codes.size(); ++at) {
        if (const auto ran = io::run(m_database, m_statements->claimCode, {codes[at], rank}); !ran)
            return failure(ran.error());
        if (m_statements->claimCode.numRowsAffected() == 1)
            continue;
        for (qsizetype claimed = 0; claimed < at; ++claimed) {
            if (const auto ran = io::run(m_database, m_statements->deleteCode, {codes[claimed]}); !ran)
                return failure(ran.error());
        }
        return false;
    }
    const auto ran =
        io::run(m_database, m_statements->insertProduct, rowValues(product, rank, m_present.generation + 1));
    if (!ran)
        return failure(ran.error());
    ++m_serial;
    ++m_report.added;
    return true;
}

CatalogueImport::Done CatalogueImport::merge(const Product &product, qsizetype line)
{
    std::optional<Product> owner;
    qint64 rank = 0;
    for (const QString &code : codesOf(product)) {
        QSqlQuery &query = m_statements->ownerOf;
        if (const auto ran = io::run(m_database, query, {code}); !ran)
            return ran;
        if (!query.next())
            continue;
        constexpr int seenColumn = 12;
        const qint64 found = query.value(0).toLongLong();
        const bool inThisFile = query.value(seenColumn).toLongLong() == m_present.generation + 1;
        if (inThisFile || (owner && found != rank)) {
            m_report.errors.add({line,
                inThisFile ? catalog::RowProblem::RepeatedCode : catalog::RowProblem::CodeOfAnother, code});
            query.finish();
            return {};
        }
        owner = productFrom(query, m_currency);
        rank = found;
        query.finish();
    }
    if (!owner)
        return failure(JournalFailure{journal::JournalProblem::Damaged, m_database.path(), product.code});
    const Product next = merged(*owner, product, m_report.form);
    const qint64 nextRank = rankOf(next, serialOf(rank));
    auto done = io::run(m_database, m_statements->deleteProduct, {rank});
    for (const QString &code : codesOf(*owner)) {
        if (done)
            done = io::run(m_database, m_statements->deleteCode, {code});
    }
    for (const QString &code : codesOf(next)) {
        if (done)
            done = io::run(m_database, m_statements->claimCode, {code, nextRank});
    }
    if (done)
        done = io::run(m_database, m_statements->insertProduct, rowValues(next, nextRank, m_present.generation + 1));
    ++m_report.changed;
    return done;
}

// In the order of the ranks: the index writes a row that comes before the last one at ten times the cost.
CatalogueImport::Done CatalogueImport::indexWords()
{
    constexpr qint64 rowsIndexed = 50'000; // of one transaction
    QSqlQuery batchEnd(m_database.connection());
    QSqlQuery fill(m_database.connection());
    const bool prepared =
        batchEnd.prepare(forSlot(
            u"SELECT max(rank), count(*) FROM (SELECT rank FROM product_# WHERE rank > ? ORDER BY rank LIMIT ?)", m_slot)) &&
        fill.prepare(forSlot(u"INSERT INTO words_# (rowid, words) SELECT rank, words FROM product_# WHERE rank > ? AND "
                             "rank <= ? ORDER BY rank", m_slot));
    if (!prepared)
        return failure(m_database.failureOf(m_database.connection().lastError()));
    qint64 from = 0;
    for (qint64 indexed = 0; !m_cancelled;) {
        if (const auto ran = io::run(m_database, batchEnd, {from, rowsIndexed}); !ran)
            return ran;
        if (!batchEnd.next() || batchEnd.value(1).toLongLong() == 0)
            break;
        const qint64 to = batchEnd.value(0).toLongLong();
        indexed += batchEnd.value(1).toLongLong();
        batchEnd.finish();
        if (const auto ran = io::run(m_database, fill, {from, to}); !ran)
            return ran;
        from = to;
        const qint64 all = std::max(indexed, m_report.rows);
        say(readingShare + static_cast<int>(indexed * (99 - readingShare) / all));
    }
    return {};
}

CatalogueImport::Done CatalogueImport::switchOver()
{
    QSqlQuery query(m_database.connection());
    if (!query.prepare(u"UPDATE catalogue SET slot = ?, generation = ?, serial = ?, currency = ? WHERE only = 1"_s))
        return failure(m_database.failureOf(query.lastError()));
    auto done = io::run(m_database, query,
        {m_slot, m_present.generation + 1, m_serial, money::codeOf(m_currency)});
    say(100);
    return done;
}

}
