#include "core/io/store/cataloguephotos.h"

#include "core/io/store/appendstatements.h"
#include "core/io/store/cataloguerows.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using journal::JournalFailure;

namespace {

using Done = Result<void, JournalFailure>;

Done runOnce(const Database &database, QSqlQuery &query, const QString &statement, const QVariantList &values)
{
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(database.failureOf(query.lastError()));
    return run(database, query, values);
}

Done runOnce(const Database &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database.connection());
    return runOnce(database, query, statement, values);
}

// The first column of the first row; null: there is none.
QVariant firstValue(const Database &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database.connection());
    return runOnce(database, query, statement, values) && query.next() ? query.value(0) : QVariant();
}

}

Done storePhoto(const Database &database, const QStringList &codes, const QByteArray &photo)
{
    Done done;
    for (const QString &code : codes) {
        if (done)
            done = runOnce(database, u"DELETE FROM photo WHERE code = ?"_s, {code});
    }
    if (done && !photo.isEmpty() && photo.size() <= largestKeptPhoto)
        done = runOnce(database, u"INSERT INTO photo (code, content) VALUES (?, ?)"_s, {codes.constFirst(), photo});
    return done;
}

Done movePhoto(const Database &database, const QStringList &codes, const QString &to)
{
    Done done;
    for (const QString &code : codes) {
        if (done && code != to)
            done = runOnce(database, u"UPDATE OR REPLACE photo SET code = ? WHERE code = ?"_s, {to, code});
    }
    return done;
}

Result<CataloguePhotos, JournalFailure> CataloguePhotos::open(const QString &path)
{
    auto database = Database::open(path, OpenMode::ReadOnly, catalogueKind());
    if (!database)
        return failure(database.error());
    return CataloguePhotos(std::move(*database));
}

QByteArray CataloguePhotos::of(const QString &code) const
{
    const int slot = firstValue(m_database, u"SELECT slot FROM catalogue WHERE only = 1"_s, {}).toInt() == 0 ? 0 : 1;
    const QString ofProduct = forSlot(
        u"SELECT p.codes FROM code_# c CROSS JOIN product_# p ON p.rank = c.rank WHERE c.code = ?", slot);
    const QStringList codes = firstValue(m_database, ofProduct, {code}).toString().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &each : codes) {
        const QByteArray photo = firstValue(m_database, u"SELECT content FROM photo WHERE code = ?"_s, {each}).toByteArray();
        if (!photo.isEmpty() && photo.size() <= largestKeptPhoto)
            return photo;
    }
    return {};
}

}
