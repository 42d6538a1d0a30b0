#include "app/mostrador/productphotos.h"

#include "core/io/photo/photofile.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int mostShown = 400; // photos: some of 20 kB in memory, most of them smaller
constexpr int mostAsked = 100; // at a time; the rest is asked for when these have come

QString keyOf(const QString &code, QSize within)
{
    return u"%1×%2 %3"_s.arg(within.width()).arg(within.height()).arg(code);
}

}

ProductPhotos::ProductPhotos(io::SqliteCatalogue &catalogue, QString path)
    : m_catalogue(catalogue), m_path(std::move(path)), m_shown(mostShown)
{
    connect(&m_catalogue, &io::SqliteCatalogue::photosChanged, this, &ProductPhotos::forget);
    connect(&m_catalogue, &io::SqliteCatalogue::damaged, this, &ProductPhotos::forget);
}

ProductPhotos::~ProductPhotos()
{
    m_thread.runAndWait([this] { m_reader.reset(); });
}

void ProductPhotos::forget()
{
    ++m_round;
    m_shown.clear();
    m_asked.clear();
    Q_EMIT changed();
}

QPixmap ProductPhotos::photoOf(const QString &code, QSize within)
{
    if (!hasAny() || code.isEmpty())
        return {};
    const QString key = keyOf(code, within);
    if (const QPixmap *shown = m_shown.object(key))
        return *shown;
    if (!m_asked.contains(key) && m_asked.size() < mostAsked)
        ask({code, within, m_round}, key);
    return {};
}

void ProductPhotos::ask(const Wanted &wanted, const QString &key)
{
    m_asked.insert(key);
    m_thread.run([this, wanted, key] {
        const QImage image = read(wanted);
        QMetaObject::invokeMethod(this, [this, key, round = wanted.round, image] { came(key, round, image); }, Qt::QueuedConnection);
    });
}

void ProductPhotos::came(const QString &key, int round, const QImage &image)
{
    if (round != m_round)
        return;
    const bool wasFull = m_asked.size() >= mostAsked;
    m_asked.remove(key);
    m_shown.insert(key, new QPixmap(QPixmap::fromImage(image)));
    if (!image.isNull() || wasFull)
        Q_EMIT changed();
}

QImage ProductPhotos::read(const Wanted &wanted)
{
    if (!m_reader || m_readerRound != wanted.round) {
        auto reader = io::CataloguePhotos::open(m_path);
        m_reader = reader ? std::make_unique<io::CataloguePhotos>(std::move(*reader)) : nullptr;
        m_readerRound = wanted.round;
    }
    const QImage photo = m_reader ? io::pixelsOf(m_reader->of(wanted.code)) : QImage();
    return photo.isNull() ? photo : photo.scaled(wanted.within, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void ProductPhotos::keepPhoto(const QString &code, const QString &path, catalog::WhenKept done)
{
    if (path.isEmpty()) {
        m_catalogue.savePhoto(code, {}, std::move(done));
        return;
    }
    m_thread.run([this, code, path, done = std::move(done)] {
        QMetaObject::invokeMethod(this, [this, code, path, done, photo = io::photoFrom(path)] {
            if (photo)
                m_catalogue.savePhoto(code, *photo, done);
            else
                done(failure(catalog::KeepError{catalog::KeepProblem::NotAPhoto, path}));
        }, Qt::QueuedConnection);
    });
}

}
