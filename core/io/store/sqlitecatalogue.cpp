#include "core/io/store/sqlitecatalogue.h"

#include "core/money/currency.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using catalog::Product;
using journal::JournalFailure;
using journal::JournalProblem;

namespace {

constexpr int mostSetAside = 100;

// A file and what SQLite keeps beside it.
bool moveDatabase(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        return false;
    for (const QString &part : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(from + part) && !QFile::rename(from + part, to + part))
            QFile::remove(from + part);
    }
    return true;
}

}

SqliteCatalogue::SqliteCatalogue(const QString &path, money::Currency currency, int till)
    : m_path(path), m_currency(currency), m_till(till), m_writer(path, currency, till)
{
    begin();
}

SqliteCatalogue::~SqliteCatalogue()
{
    m_reader.reset(); // before the writer: the last one to close leaves nothing beside the file, if it may write
    m_cancelled = true;
    m_thread.runAndWait([this] { m_writer.close(); });
}

void SqliteCatalogue::begin()
{
    const auto why = tryToOpen();
    if (!why)
        return;
    m_reader.reset();
    m_setAside = SetAside{*why, moveAway(*why)};
    if (tryToOpen())
        m_reader.reset();
}

std::optional<SetAside::Why> SqliteCatalogue::tryToOpen()
{
    if (!QFile::exists(m_path)) { // and closed again: whoever writes later does so from its own thread
        if (!Database::open(m_path, OpenMode::ReadWrite, catalogueKind()))
            return SetAside::Why::Damaged;
    }
    const auto failed = [this](const JournalFailure &failure) { readingFailed(failure); };
    auto reader = CatalogueReader::open(m_path, m_currency, m_till, failed);
    if (reader && (*reader)->isOfAnEarlierVersion()) {
        reader->reset();
        if (!Database::open(m_path, OpenMode::ReadWrite, catalogueKind()))
            return SetAside::Why::Damaged;
        reader = CatalogueReader::open(m_path, m_currency, m_till, failed);
    }
    if (!reader)
        return SetAside::Why::Damaged;
    m_reader = std::move(*reader);
    const QString &currency = m_reader->currency();
    const bool isForeign = !currency.isEmpty() && currency != money::codeOf(m_currency);
    return isForeign ? std::optional(SetAside::Why::OtherCurrency) : std::nullopt;
}

QString SqliteCatalogue::moveAway(SetAside::Why why) const
{
    const QString stem = m_path.endsWith(u".sqlite") ? m_path.chopped(7) : m_path;
    const QString kind = why == SetAside::Why::Damaged ? u".damaged"_s : u".other-currency"_s;
    for (int number = 1; number <= mostSetAside; ++number) {
        const QString to = stem + kind + (number > 1 ? QString::number(number) : QString()) + u".sqlite"_s;
        if (!QFile::exists(to))
            return moveDatabase(m_path, to) ? to : QString();
    }
    return {};
}

// Said once, and dealt with when nobody is reading.
void SqliteCatalogue::readingFailed(const JournalFailure &failure)
{
    if (failure.problem != JournalProblem::Damaged || m_isFailing)
        return;
    m_isFailing = true;
    QMetaObject::invokeMethod(this, &SqliteCatalogue::beginAnew, Qt::QueuedConnection);
}

void SqliteCatalogue::beginAnew()
{
    m_cancelled = true;
    m_thread.runAndWait([this] { m_writer.close(); });
    m_reader.reset();
    const QString path = moveAway(SetAside::Why::Damaged);
    if (tryToOpen())
        m_reader.reset();
    m_isFailing = false;
    Q_EMIT changed();
    Q_EMIT damaged(path);
}

qint64 SqliteCatalogue::generation() const
{
    return m_reader ? m_reader->generation() : 0;
}

std::optional<Product> SqliteCatalogue::byCode(QStringView code) const
{
    return m_reader ? m_reader->byCode(code) : std::nullopt;
}

QList<Product> SqliteCatalogue::search(QStringView typed, qsizetype most) const
{
    return m_reader ? m_reader->search(typed, most) : QList<Product>();
}

QList<Product> SqliteCatalogue::favourites(qsizetype most) const
{
    return m_reader ? m_reader->favourites(most) : QList<Product>();
}

std::optional<Product> SqliteCatalogue::anyByCode(QStringView code) const
{
    return m_reader ? m_reader->anyByCode(code) : std::nullopt;
}

QList<Product> SqliteCatalogue::listed(
    const catalog::Selection &selection, const std::optional<Product> &after, qsizetype most) const
{
    return m_reader ? m_reader->listed(selection, after, most) : QList<Product>();
}

template <typename Work> void SqliteCatalogue::write(Work work, catalog::WhenKept done)
{
    m_thread.run([this, work = std::move(work), done = std::move(done)] {
        const auto kept = work();
        QMetaObject::invokeMethod(this, [this, kept, done] {
            if (kept && m_reader) {
                m_reader->refresh();
                Q_EMIT changed();
            } else if (!kept && kept.error().problem == catalog::KeepProblem::Damaged) {
                readingFailed({JournalProblem::Damaged, m_path, {}});
            }
            if (done)
                done(kept);
        }, Qt::QueuedConnection);
    });
}

void SqliteCatalogue::save(const Product &product, const QString &former, catalog::WhenKept done)
{
    write([this, product, former] { return m_writer.save(product, former); }, andPhotos(std::move(done)));
}

bool SqliteCatalogue::hasPhotos() const
{
    return m_reader && m_reader->hasPhotos();
}

catalog::WhenKept SqliteCatalogue::andPhotos(catalog::WhenKept done)
{
    return [this, done = std::move(done)](const catalog::Kept &kept) {
        if (kept)
            Q_EMIT photosChanged();
        if (done)
            done(kept);
    };
}

void SqliteCatalogue::savePhoto(const QString &code, const QByteArray &photo, catalog::WhenKept done)
{
    write([this, code, photo] { return m_writer.savePhoto(code, photo); }, andPhotos(std::move(done)));
}

void SqliteCatalogue::changePrices(const catalog::Selection &selection, const catalog::PriceChange &change,
    const catalog::ChangedBy &by, catalog::WhenKept done)
{
    write([this, selection, change, by] { return m_writer.changePrices(selection, change, by); }, std::move(done));
}

void SqliteCatalogue::lookUpPriceChange(catalog::WhenLookedUp done)
{
    m_thread.run([this, done = std::move(done)] {
        QMetaObject::invokeMethod(this, [done, last = m_writer.lastPriceChange()] { done(last); }, Qt::QueuedConnection);
    });
}

void SqliteCatalogue::undoPrices(catalog::WhenKept done)
{
    write([this] { return m_writer.undoPrices(); }, std::move(done));
}

void SqliteCatalogue::arrangeFavourites(const QStringList &codes, catalog::WhenKept done)
{
    write([this, codes] { return m_writer.arrangeFavourites(codes); }, std::move(done));
}

void SqliteCatalogue::noteSold(const QList<catalog::SoldCode> &sold)
{
    write([this, sold] { return m_writer.noteSold(sold); }, {});
}

void SqliteCatalogue::importFile(const QString &path, catalog::ImportMode mode,
    std::function<void(catalog::ImportProgress)> progress, std::function<void(catalog::Imported)> done)
{
    m_cancelled = false;
    auto report = std::make_shared<catalog::Imported>();
    const auto tell = [this, progress = std::move(progress)](catalog::ImportProgress now) {
        if (progress)
            QMetaObject::invokeMethod(this, [progress, now] { progress(now); }, Qt::QueuedConnection);
    };
    const auto work = [this, path, mode, tell, report]() -> Result<qint64, catalog::KeepError> {
        *report = m_writer.importFile(path, mode, tell, m_cancelled);
        if (!*report)
            return failure(catalog::KeepError(report->error()));
        return (*report)->added + (*report)->changed;
    };
    write(work, andPhotos([report, done = std::move(done)](const catalog::Kept &) { done(*report); }));
}

}
