// The shop's own pictures: what can be read is made to fit, what cannot is left out, and they take turns in the quiet.
#include "app/mostrador/pictures.h"
#include "tests/ui/storyworld.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

QImage poster(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QPainter painter(&image);
    painter.setBrush(Qt::white);
    painter.drawEllipse(image.rect().center(), size.height() / 4, size.height() / 4);
    return image;
}

bool keep(QWidget &window, const QString &name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/screenshots"_s);
    return folder.mkpath(u"."_s) && window.grab().save(folder.filePath(u"customer-%1.png"_s.arg(name)));
}

}

class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areMadeToFit();
    void whatIsNoPicture();
    void areReadOnce();
    void fillTheQuiet();

private:
    [[nodiscard]] QString saved(const QString &name, QSize size, const QColor &colour = Qt::darkGreen)
    {
        const QString path = m_folder->filePath(name);
        return poster(size, colour).save(path) ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPictures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPictures::areMadeToFit()
{
    QCOMPARE(app::readPicture(saved(u"small.png"_s, {300, 200})).size(), QSize(300, 200));
    QCOMPARE(app::readPicture(saved(u"large.jpg"_s, {4000, 2000})).size(), QSize(1920, 960));
    QCOMPARE(app::readPicture(saved(u"tall.png"_s, {500, 4320})).size(), QSize(125, 1080));
    QFile vector(m_folder->filePath(u"logo.svg"_s));
    QVERIFY(vector.open(QIODevice::WriteOnly));
    vector.write(R"(<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32"><rect width="64" height="32" fill="#080"/></svg>)");
    vector.close();
    QCOMPARE(app::readPicture(vector.fileName()).size(), QSize(64, 32));
}

void TestPictures::whatIsNoPicture()
{
    QVERIFY(app::readPicture(m_folder->filePath(u"nothing.png"_s)).isNull());
    QVERIFY(app::readPicture(m_folder->path()).isNull());
    QVERIFY(app::readPicture(saved(u"wide.png"_s, {app::largestPictureSide + 1, 1})).isNull());
    QFile text(m_folder->filePath(u"text.png"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no picture at all");
    text.close();
    QVERIFY(app::readPicture(text.fileName()).isNull());
    QFile large(m_folder->filePath(u"large.png"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(app::largestPictureFile + 1));
    large.close();
    QVERIFY(app::readPicture(large.fileName()).isNull());
}

void TestPictures::areReadOnce()
{
    app::PictureReader reader(saved(u"logo.png"_s, {100, 100}), {m_folder->filePath(u"gone.png"_s), saved(u"a.png"_s, {640, 360})});
    QSignalSpy read(&reader, &app::PictureReader::read);
    reader.start();
    reader.start();
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.constFirst().at(0).value<QImage>().size(), QSize(100, 100));
    QCOMPARE(read.constFirst().at(1).value<QList<QImage>>().size(), 1);
    app::PictureReader none({}, {});
    QSignalSpy nothing(&none, &app::PictureReader::read);
    none.start();
    QCOMPARE(nothing.size(), 0);
}

void TestPictures::fillTheQuiet()
{
    StoryWorld world({.isDemo = false, .logo = saved(u"logo.png"_s, {400, 200}),
        .slides = {saved(u"a.jpg"_s, {1600, 900}, Qt::darkRed), saved(u"b.png"_s, {600, 900}, Qt::darkBlue)}});
    QVERIFY(world.open());
    world.customerSide().resize(1024, 600);
    QSet<int> seen;
    const auto look = [&] {
        const auto *idle = std::get_if<customer::Idle>(&world.counter().presenter().customerView().state);
        const bool arePicturesThere = idle && (idle->slide >= 0 || !seen.isEmpty()); // they are read while the till sells
        if (arePicturesThere && !seen.contains(idle->slide)) {
            seen.insert(idle->slide);
            static_cast<void>(keep(world.customerSide(), u"idle-slide%1"_s.arg(idle->slide)));
        }
        return seen == QSet<int>{customer::noSlide, 0, 1};
    };
    QVERIFY(QTest::qWaitFor(look, 60'000));
    world.keys().type(u"1500+"_s);
    QTRY_COMPARE(world.lines(), 1);
    QVERIFY(std::holds_alternative<customer::Cart>(world.counter().presenter().customerView().state));
    QVERIFY(keep(world.customerSide(), u"cart-with-logo"_s));
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
