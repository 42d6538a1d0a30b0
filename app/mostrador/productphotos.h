// The photos of products between the catalogue and the screens: read, decoded and made from files on a thread of their
// own, so that no key and no scan waits for a picture; what was painted lately is kept, and no more than that.
#pragma once

#include "core/catalog/photokeeper.h"
#include "core/io/store/cataloguephotos.h"
#include "core/io/store/sqlitecatalogue.h"
#include "core/io/system/latethread.h"
#include "ui/sale/photoshelf.h"

#include <QCache>
#include <QImage>
#include <QSet>

namespace mostrador::app {

class ProductPhotos final : public counter::PhotoShelf, public catalog::PhotoKeeper
{
    Q_OBJECT
public:
    // The catalogue, whose file is `path`, must outlive it.
    ProductPhotos(io::SqliteCatalogue &catalogue, QString path);
    ~ProductPhotos() override; // waits for the photo that is being read

    [[nodiscard]] bool hasAny() const override { return m_catalogue.hasPhotos(); }
    [[nodiscard]] QPixmap photoOf(const QString &code, QSize within) override;
    void keepPhoto(const QString &code, const QString &path, catalog::WhenKept done) override;

private:
    struct Wanted {
        QString code;
        QSize within;
        int round = 0;
    };

    void forget();
    void ask(const Wanted &wanted, const QString &key);
    void came(const QString &key, int round, const QImage &image);
    [[nodiscard]] QImage read(const Wanted &wanted); // on the thread, as is m_reader

    io::SqliteCatalogue &m_catalogue;
    QString m_path;
    QCache<QString, QPixmap> m_shown; // by code and size; null: there is none
    QSet<QString> m_asked;            // and not yet there
    int m_round = 0;                  // of the catalogue's photos: what was read of an earlier one is thrown away
    std::unique_ptr<io::CataloguePhotos> m_reader;
    int m_readerRound = 0;
    io::LateThread m_thread{QStringLiteral("photos")}; // the first to go: it works with the others
};

}
