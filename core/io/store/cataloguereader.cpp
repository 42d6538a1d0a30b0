#include "core/io/store/cataloguereader.h"

#include "core/catalog/barcode.h"
#include "core/catalog/searchtext.h"
#include "core/io/store/appendstatements.h"
#include "core/io/store/cataloguerows.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using catalog::Product;
using journal::JournalFailure;

namespace {

constexpr qint64 lastRank = std::numeric_limits<qint64>::max();
constexpr qsizetype lettersIndexed = 6;  // resources/sql/001_catalogue.sql
constexpr int wordsColumn = 7;         // behind tileColumns()
constexpr qsizetype mostSifted = 500; // rows: a few milliseconds
constexpr qsizetype everyRow = -1;

}

struct CatalogueReader::Statements {
    QSqlQuery byCode;
    QSqlQuery search;
    QSqlQuery sift; // as search, and the words
    QSqlQuery arranged;
    QSqlQuery flagged;
    QSqlQuery rankOf;
};

SelectionQuery queryOf(const catalog::Selection &selection)
{
    SelectionQuery query{u"product_# p"_s, u"p.rank > ? AND p.rank <= ?"_s, u"p.rank"_s, 0, lastRank, {}, {}};
    const QStringList words = catalog::searchWords(selection.words);
    if (selection.shelf == catalog::Shelf::ToComplete) { // few, with an index of their own
        query.where += u" AND p.incomplete = 1"_s + u" AND instr(' ' || p.words, ?) > 0"_s.repeated(words.size());
        query.words = words;
        return query;
    }
    query.expression = catalog::searchExpression(words);
    if (!query.expression.isEmpty()) {
        query.from = u"words_# w CROSS JOIN product_# p ON p.rank = w.rowid"_s;
        query.where = u"words_# MATCH ? AND w.rowid > ? AND w.rowid <= ?"_s;
        query.order = u"w.rowid"_s;
    }
    if (selection.shelf == catalog::Shelf::Selling)
        query.last = firstPutAway - 1;
    if (selection.shelf == catalog::Shelf::PutAway) {
        query.first = firstPutAway - 1;
        query.where += u" AND p.incomplete = 0"_s;
    }
    return query;
}

QVariantList valuesOf(const SelectionQuery &query, qint64 after)
{
    QVariantList values;
    if (!query.expression.isEmpty())
        values.append(query.expression);
    values << std::max(query.first, after) << query.last;
    for (const QString &word : query.words)
        values.append(QString(u' ' + word));
    return values;
}

CatalogueReader::CatalogueReader(Database database, money::Currency currency, int till, WhenFailed failed)
    : m_database(std::move(database)), m_currency(currency), m_till(till), m_failed(std::move(failed))
{
}

CatalogueReader::~CatalogueReader() = default;

Result<std::unique_ptr<CatalogueReader>, JournalFailure> CatalogueReader::open(
    const QString &path, money::Currency currency, int till, WhenFailed failed)
{
    auto database = Database::open(path, OpenMode::ReadOnly, catalogueKind());
    if (!database)
        return failure(database.error());
    std::unique_ptr<CatalogueReader> reader(
        new CatalogueReader(std::move(*database), currency, till, std::move(failed)));
    const auto schema = reader->m_database.schema();
    if (!schema)
        return failure(schema.error());
    reader->m_schema = *schema;
    if (const auto read = reader->readSlot(); !read)
        return failure(read.error());
    return reader;
}

Result<void, JournalFailure> CatalogueReader::lookForPhotos()
{
    constexpr qint64 firstWithPhotos = 2;
    QSqlQuery query(m_database.connection());
    if (m_schema < firstWithPhotos)
        return {};
    if (!query.exec(u"SELECT EXISTS (SELECT 1 FROM photo)"_s) || !query.next())
        return failure(m_database.failureOf(query.lastError()));
    m_hasPhotos = query.value(0).toInt() != 0;
    return {};
}

Result<void, JournalFailure> CatalogueReader::readSlot()
{
    const QSqlDatabase connection = m_database.connection();
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT slot, generation, currency FROM catalogue WHERE only = 1"_s))
        return failure(m_database.failureOf(query.lastError()));
    if (!query.next())
        return failure(JournalFailure{journal::JournalProblem::Damaged, m_database.path(), u"catalogue"_s});
    m_slot = query.value(0).toInt() == 0 ? 0 : 1;
    m_generation = query.value(1).toLongLong();
    m_writtenIn = query.value(2).toString();
    query.finish();
    if (const auto looked = lookForPhotos(); !looked)
        return looked;
    m_favourites.reset();
    auto all = std::unique_ptr<Statements>(new Statements{QSqlQuery(connection), QSqlQuery(connection),
        QSqlQuery(connection), QSqlQuery(connection), QSqlQuery(connection), QSqlQuery(connection)});
    const auto prepare = [this](QSqlQuery &each, const QString &statement) {
        each.setForwardOnly(true);
        return each.prepare(forSlot(statement, m_slot));
    };
    const QString found = u" FROM words_# w CROSS JOIN product_# p ON p.rank = w.rowid WHERE words_# MATCH ? AND w.rowid < ? "
                          "ORDER BY w.rowid LIMIT ?"_s;
    const bool done =
        prepare(all->byCode, u"SELECT "_s + productColumns() +
                                 u" FROM code_# c CROSS JOIN product_# p ON p.rank = c.rank WHERE c.code = ?"_s) &&
        prepare(all->search, u"SELECT "_s + tileColumns() + found) && prepare(all->sift, u"SELECT "_s + tileColumns() + u", p.words"_s + found) &&
        prepare(all->arranged, u"SELECT "_s + tileColumns() +
                                   u" FROM favourite f CROSS JOIN code_# c ON c.code = f.code CROSS JOIN product_# p ON "
                                   "p.rank = c.rank WHERE f.till = ? AND p.rank < ? ORDER BY f.place LIMIT ?"_s) &&
        prepare(all->flagged, u"SELECT "_s + tileColumns() +
                                  u" FROM product_# p WHERE p.favourite = 1 AND p.rank < ? ORDER BY p.rank LIMIT ?"_s) &&
        prepare(all->rankOf, u"SELECT rank FROM code_# WHERE code = ?"_s);
    if (!done)
        return failure(JournalFailure{journal::JournalProblem::Damaged, m_database.path(), u"schema"_s});
    m_statements = std::move(all);
    return {};
}

void CatalogueReader::refresh()
{
    if (const auto read = readSlot(); !read)
        m_failed(read.error());
}

bool CatalogueReader::runs(QSqlQuery &query, const QVariantList &values) const
{
    const auto ran = run(m_database, query, values);
    if (!ran)
        m_failed(ran.error());
    return ran.has_value();
}

std::optional<Product> CatalogueReader::anyByCode(QStringView code) const
{
    QSqlQuery &query = m_statements->byCode;
    std::optional<Product> found;
    if (runs(query, {catalog::canonicalCode(code)}) && query.next())
        found = productFrom(query, m_currency);
    query.finish();
    return found;
}

std::optional<Product> CatalogueReader::byCode(QStringView code) const
{
    auto found = anyByCode(code);
    return found && found->active && !found->toComplete ? found : std::nullopt;
}

QList<Product> CatalogueReader::tiles(QSqlQuery &query, const QVariantList &values) const
{
    QList<Product> found;
    if (!runs(query, values))
        return found;
    while (query.next())
        found.append(tileFrom(query, m_currency));
    if (query.lastError().isValid())
        m_failed(m_database.failureOf(query.lastError()));
    query.finish();
    return found;
}

// Within the letters that are indexed, rows come in their order and only as many as are wanted; beyond them the index
// collects whatever fits before it gives the first. So the first letters are asked for and the rows sifted. Where few of
// them fit, the rare words are asked for as they are: the index has little to collect then.
QList<Product> CatalogueReader::search(QStringView typed, qsizetype most) const
{
    const QStringList words = catalog::searchWords(typed);
    if (words.isEmpty() || most <= 0)
        return {};
    QStringList asked;
    for (const QString &word : words)
        asked.append(word.left(lettersIndexed));
    if (asked == words)
        return tiles(m_statements->search, {catalog::searchExpression(words), firstPutAway, most});
    const Sifted first = sifted(asked, words, most, mostSifted);
    if (first.found.size() == most || first.looked < mostSifted)
        return first.found;
    QStringList narrower = asked;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (first.fitting[at] * 2 < first.looked)
            narrower[at] = words[at];
    }
    return sifted(narrower == asked ? words : narrower, words, most, everyRow).found;
}

CatalogueReader::Sifted CatalogueReader::sifted(
    const QStringList &asked, const QStringList &words, qsizetype most, qsizetype rows) const
{
    QSqlQuery &query = m_statements->sift;
    Sifted sifted{{}, QList<qsizetype>(words.size()), 0};
    if (!runs(query, {catalog::searchExpression(asked), firstPutAway, rows}))
        return sifted;
    while (sifted.found.size() < most && query.next()) {
        ++sifted.looked;
        const QString indexed = query.value(wordsColumn).toString();
        bool fits = true;
        for (qsizetype at = 0; at < words.size(); ++at) {
            const bool has = catalog::hasWord(indexed, words[at]);
            sifted.fitting[at] += has ? 1 : 0;
            fits = fits && has;
        }
        if (fits)
            sifted.found.append(tileFrom(query, m_currency));
    }
    if (query.lastError().isValid())
        m_failed(m_database.failureOf(query.lastError()));
    query.finish();
    return sifted;
}

QList<Product> CatalogueReader::favourites(qsizetype most) const
{
    if (!m_favourites || m_favouritesAsked != most) {
        m_favourites = favouritesNow(most);
        m_favouritesAsked = most;
    }
    return *m_favourites;
}

QList<Product> CatalogueReader::favouritesNow(qsizetype most) const
{
    const auto arranged = tiles(m_statements->arranged, {m_till, firstPutAway, most});
    return arranged.isEmpty() ? tiles(m_statements->flagged, {firstPutAway, most}) : arranged;
}

qint64 CatalogueReader::rankOfCode(const QString &code) const
{
    QSqlQuery &query = m_statements->rankOf;
    const qint64 rank = runs(query, {code}) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return rank;
}

QList<Product> CatalogueReader::listed(
    const catalog::Selection &selection, const std::optional<Product> &after, qsizetype most) const
{
    const SelectionQuery wanted = queryOf(selection);
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    const QString statement = u"SELECT "_s + productColumns() + u" FROM "_s + wanted.from + u" WHERE "_s +
                              wanted.where + u" ORDER BY "_s + wanted.order + u" LIMIT ?"_s;
    QList<Product> found;
    if (!query.prepare(forSlot(statement, m_slot))) {
        m_failed(m_database.failureOf(query.lastError()));
        return found;
    }
    if (!runs(query, valuesOf(wanted, after ? rankOfCode(after->code) : 0) << most))
        return found;
    while (query.next())
        found.append(productFrom(query, m_currency));
    return found;
}

void CatalogueReader::forEach(const std::function<void(const Product &)> &act) const
{
    QSqlQuery query(m_database.connection());
    query.setForwardOnly(true);
    const QString statement = u"SELECT "_s + productColumns() + u" FROM product_# p ORDER BY p.rank"_s;
    if (!query.exec(forSlot(statement, m_slot)))
        m_failed(m_database.failureOf(query.lastError()));
    while (query.next())
        act(productFrom(query, m_currency));
    if (query.lastError().isValid())
        m_failed(m_database.failureOf(query.lastError()));
}

}
