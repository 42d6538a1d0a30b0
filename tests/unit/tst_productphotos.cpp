// Photos of products: what a file becomes, and that the catalogue keeps it with its product whatever happens to that.
#include "core/io/photo/photofile.h"
#include "core/io/store/cataloguephotos.h"
#include "core/io/store/sqlitecatalogue.h"

#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mostrador;
using namespace mostrador::io;
using namespace Qt::StringLiterals;
using catalog::KeepProblem;

class TestProductPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeSmall();
    void isOnWhiteWhereItWasTransparent();
    void refusesWhatIsNoPhoto();
    void readsBackOnlyWhatIsKept();
    void findsItUnderEveryCode();
    void followsItsProduct();
    void outlivesAnImport();
    void belongsToAProduct();

private:
    [[nodiscard]] QString picture(QSize size, const QColor &colour, const QString &name = u"photo.png"_s);
    [[nodiscard]] QString file(const QByteArray &content, const QString &name);
    [[nodiscard]] catalog::Kept kept(const std::function<void(catalog::WhenKept)> &act);
    [[nodiscard]] bool reads(const QByteArray &list);
    [[nodiscard]] QByteArray photoOf(const QString &code);
    void openWith(const QByteArray &list);

    QTemporaryDir m_folder;
    std::unique_ptr<SqliteCatalogue> m_catalogue;
};

QString TestProductPhotos::picture(QSize size, const QColor &colour, const QString &name)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    const QString path = m_folder.filePath(name);
    return image.save(path) ? path : QString();
}

QString TestProductPhotos::file(const QByteArray &content, const QString &name)
{
    QFile out(m_folder.filePath(name));
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName() : QString();
}

catalog::Kept TestProductPhotos::kept(const std::function<void(catalog::WhenKept)> &act)
{
    std::optional<catalog::Kept> answer;
    act([&answer](const catalog::Kept &kept) { answer = kept; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); });
    return answer.value_or(failure(catalog::KeepError{}));
}

bool TestProductPhotos::reads(const QByteArray &list)
{
    std::optional<catalog::Imported> answer;
    m_catalogue->importFile(file(list, u"list.csv"_s), catalog::ImportMode::Import, {}, [&](const auto &imported) { answer = imported; });
    return QTest::qWaitFor([&] { return answer.has_value(); }) && *answer && (*answer)->end == catalog::ImportEnd::Done;
}

QByteArray TestProductPhotos::photoOf(const QString &code)
{
    const auto photos = CataloguePhotos::open(m_folder.filePath(u"catalogue.sqlite"_s));
    return photos ? photos->of(code) : QByteArray();
}

void TestProductPhotos::openWith(const QByteArray &list)
{
    m_catalogue.reset();
    QFile::remove(m_folder.filePath(u"catalogue.sqlite"_s));
    m_catalogue = std::make_unique<SqliteCatalogue>(m_folder.filePath(u"catalogue.sqlite"_s), money::Currency::ARS, 1);
    QVERIFY(reads(list));
}

void TestProductPhotos::isMadeSmall()
{
    const auto photo = photoFrom(picture({3000, 1500}, Qt::red));
    QVERIFY(photo);
    QVERIFY2(photo->size() <= largestKeptPhoto, qPrintable(QString::number(photo->size())));
    const QImage pixels = pixelsOf(*photo);
    QCOMPARE(pixels.size(), QSize(240, 120));
    QVERIFY(qRed(pixels.pixel(100, 50)) > 240 && qGreen(pixels.pixel(100, 50)) < 20);
    QCOMPARE(pixelsOf(*photoFrom(picture({100, 80}, Qt::red))).size(), QSize(100, 80)); // and never larger
    QImage noise(1000, 1000, QImage::Format_RGB32); // the hardest to make small
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, static_cast<uint>(x * 2654435761U) ^ static_cast<uint>(y * 40503U * 65537U));
    QVERIFY(noise.save(m_folder.filePath(u"noise.png"_s)));
    QVERIFY(photoFrom(m_folder.filePath(u"noise.png"_s))->size() <= largestKeptPhoto);
}

void TestProductPhotos::isOnWhiteWhereItWasTransparent()
{
    const QImage pixels = pixelsOf(*photoFrom(picture({200, 200}, Qt::transparent)));
    QVERIFY(qRed(pixels.pixel(50, 50)) > 250 && qBlue(pixels.pixel(50, 50)) > 250);
}

void TestProductPhotos::refusesWhatIsNoPhoto()
{
    QVERIFY(!photoFrom(m_folder.filePath(u"not there.png"_s)));
    QVERIFY(!photoFrom(m_folder.path())); // a folder
    QVERIFY(!photoFrom(file("code,name,price\n", u"list.png"_s)));
    QVERIFY(!photoFrom(file({}, u"empty.png"_s)));
    QVERIFY(!photoFrom(picture({longestPhotoSide + 1, 1000}, Qt::red)));
    QVERIFY(!photoFrom(picture({2000, 10}, Qt::red))); // nothing would be left of its height
    QFile whole(picture({300, 300}, Qt::red));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QVERIFY(!photoFrom(file(whole.readAll().left(60), u"cut.png"_s)));
}

void TestProductPhotos::readsBackOnlyWhatIsKept()
{
    QVERIFY(pixelsOf({}).isNull());
    QVERIFY(pixelsOf("JPEG").isNull());
    QFile large(picture({1000, 1000}, Qt::red, u"large.jpg"_s));
    QVERIFY(large.open(QIODevice::ReadOnly));
    QVERIFY(pixelsOf(large.readAll()).isNull());
}

void TestProductPhotos::findsItUnderEveryCode()
{
    openWith("code,name,price\n1|2,Yerba,100\n3,Pan,5\n");
    QVERIFY(!m_catalogue->hasPhotos());
    QSignalSpy changed(m_catalogue.get(), &SqliteCatalogue::photosChanged);
    const QByteArray photo = *photoFrom(picture({300, 300}, Qt::red));
    QVERIFY(kept([&](auto done) { m_catalogue->savePhoto(u"2"_s, photo, done); }));
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_catalogue->hasPhotos());
    QCOMPARE(photoOf(u"1"_s), photo);
    QCOMPARE(photoOf(u"2"_s), photo);
    QCOMPARE(photoOf(u"3"_s), QByteArray());
    QVERIFY(kept([&](auto done) { m_catalogue->savePhoto(u"1"_s, {}, done); }));
    QVERIFY(!m_catalogue->hasPhotos());
    QCOMPARE(photoOf(u"2"_s), QByteArray());
}

void TestProductPhotos::followsItsProduct()
{
    openWith("code,name,price\n1|2,Yerba,100\n");
    const QByteArray photo = *photoFrom(picture({300, 300}, Qt::red));
    QVERIFY(kept([&](auto done) { m_catalogue->savePhoto(u"1"_s, photo, done); }));
    catalog::Product yerba = *m_catalogue->byCode(u"1");
    yerba.code = u"9"_s;
    yerba.moreCodes.clear();
    QVERIFY(kept([&](auto done) { m_catalogue->save(yerba, u"1"_s, done); }));
    QCOMPARE(photoOf(u"9"_s), photo);
    catalog::Product other = yerba;
    other.code = u"1"_s; // its old code, now somebody else's
    QVERIFY(kept([&](auto done) { m_catalogue->save(other, {}, done); }));
    QCOMPARE(photoOf(u"1"_s), QByteArray());
    QVERIFY(kept([&](auto done) { m_catalogue->noteSold({{u"9"_s, 3, false, {}}}); m_catalogue->arrangeFavourites({u"9"_s}, done); }));
    QCOMPARE(photoOf(u"9"_s), photo);
}

void TestProductPhotos::outlivesAnImport()
{
    openWith("code,name,price\n1,Yerba,100\n");
    const QByteArray photo = *photoFrom(picture({300, 300}, Qt::red));
    QVERIFY(kept([&](auto done) { m_catalogue->savePhoto(u"1"_s, photo, done); }));
    QVERIFY(reads("code,name,price\n7|1,Yerba suave,120\n2,Pan,5\n"));
    QCOMPARE(m_catalogue->byCode(u"1")->code, u"7"_s); // another first code
    QCOMPARE(photoOf(u"7"_s), photo);
    QCOMPARE(photoOf(u"2"_s), QByteArray());
}

void TestProductPhotos::belongsToAProduct()
{
    openWith("code,name,price\n1,Yerba,100\n");
    const auto refused = kept([&](auto done) { m_catalogue->savePhoto(u"5"_s, "photo", done); });
    QCOMPARE(refused.error().problem, KeepProblem::NoSuchProduct);
    QVERIFY(!m_catalogue->hasPhotos());
}

QTEST_MAIN(TestProductPhotos)
#include "tst_productphotos.moc"
