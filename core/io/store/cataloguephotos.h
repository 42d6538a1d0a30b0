// The shop's own photos of its products in catalogue.sqlite: small pictures as bytes, in the file that is backed up with
// the products. Each is kept under one of its product's codes and found by any of them.
#pragma once

#include "core/io/store/database.h"

#include <QStringList>

namespace mostrador::io {

inline constexpr qsizetype largestKeptPhoto = 64 * 1024; // bytes

// Instead of what was there under any of the product's codes; an empty one takes it away. Within the writer's transaction.
[[nodiscard]] Result<void, journal::JournalFailure> storePhoto(
    const Database &database, const QStringList &codes, const QByteArray &photo);
// When a product's codes change.
[[nodiscard]] Result<void, journal::JournalFailure> movePhoto(
    const Database &database, const QStringList &codes, const QString &to);

// A connection that only reads, for a thread of its own.
class CataloguePhotos
{
public:
    [[nodiscard]] static Result<CataloguePhotos, journal::JournalFailure> open(const QString &path);

    // Of the product with this code; empty: there is none, or it cannot be read.
    [[nodiscard]] QByteArray of(const QString &code) const;

private:
    explicit CataloguePhotos(Database database) : m_database(std::move(database)) {}

    Database m_database;
};

}
