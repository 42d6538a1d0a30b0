#include "tests/e2e/shop.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// The catalogue by the command line: a spreadsheet's file in, looked at first, and out again.
class TestStoryProducts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fromASpreadsheetAndBack();
    void looksBeforeItReads();
    void saysEachWrongRow();
    void takesPhotos();
    void refusedWhileTheFolderIsHeld();
    void mendsADamagedCatalogue();
    void usage_data();
    void usage();

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray exported();

    std::unique_ptr<Shop> m_shop;
};

void TestStoryProducts::init()
{
    m_shop = std::make_unique<Shop>(u"http://127.0.0.1:9"_s); // nobody listens there, and nobody is asked
}

void TestStoryProducts::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
}

QString TestStoryProducts::file(const QString &name, const QByteArray &content) const
{
    QFile out(m_shop->path(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("the file could not be written");
    return out.fileName();
}

QByteArray TestStoryProducts::exported()
{
    const QString path = m_shop->path(u"out.csv"_s);
    const Said said = m_shop->run({u"products"_s, u"export"_s, path});
    QFile in(path);
    return said.code == 0 && in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void TestStoryProducts::fromASpreadsheetAndBack()
{
    const QString list = file(u"lista.csv"_s,
        "C\xF3""digo;Nombre;Precio;Rubro\r\n7791000001014|A1;Yerba 1 kg;4.200,50;Almac\xE9n\r\n2;\"=1+1\";11.000;\r\n");
    const Said said = m_shop->run({u"products"_s, u"import"_s, list});
    QCOMPARE(said.code, 0);
    const QJsonObject products = said.first(u"products"_s);
    QCOMPARE(products[u"state"_s].toString(), u"imported"_s);
    QCOMPARE(products[u"added"_s].toInt(), 2);
    QCOMPARE(products[u"encoding"_s].toString(), u"windows-1252"_s);
    QCOMPARE(products[u"separator"_s].toString(), u";"_s);
    QCOMPARE(products[u"decimal_mark"_s].toString(), u","_s);
    const QByteArray out = exported();
    QVERIFY2(out.contains("7791000001014|A1,Yerba 1 kg,4200.50,Almac\xC3\xA9n,"), out.constData());
    QVERIFY2(out.contains("2,'=1+1,11000.00,"), out.constData());
    const Said again = m_shop->run({u"products"_s, u"import"_s, m_shop->path(u"out.csv"_s)});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.first(u"products"_s)[u"changed"_s].toInt(), 2);
    QCOMPARE(exported(), out);
}

void TestStoryProducts::looksBeforeItReads()
{
    const QString list = file(u"lista.csv"_s, "code,name,price\n1,Pan,10\n");
    const Said said = m_shop->run({u"products"_s, u"import"_s, list, u"--dry-run"_s});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.first(u"products"_s)[u"state"_s].toString(), u"checked"_s);
    QCOMPARE(exported().count('\n'), 1);
}

// Each file is called like a code; what cannot be taken is said, and the rest is taken.
void TestStoryProducts::takesPhotos()
{
    const QByteArray red = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4z8CAFWEXHbQSACj/P8Fu7N9hAAAAAElFTkSuQmCC"); // 8 × 8
    QVERIFY(QDir().mkpath(m_shop->path(u"photos"_s)));
    QCOMPARE(m_shop->run({u"products"_s, u"import"_s, file(u"lista.csv"_s, "code,name,price\n1|A1,Pan,10\n2,Vino,20\n")}).code, 0);
    const QByteArray before = exported();
    (void)file(u"photos/a1.png"_s, red);
    const Said taken = m_shop->run({u"products"_s, u"photos"_s, m_shop->path(u"photos"_s)});
    QCOMPARE(taken.code, 0);
    QCOMPARE(taken.first(u"products"_s)[u"photos"_s].toInt(), 1);
    (void)file(u"photos/2.png"_s, "no picture");
    (void)file(u"photos/99.png"_s, red);
    const Said again = m_shop->run({u"products"_s, u"photos"_s, m_shop->path(u"photos"_s)});
    QCOMPARE(again.code, 2);
    QCOMPARE(again.first(u"products"_s)[u"photos"_s].toInt(), 1);
    QCOMPARE(again.first(u"products"_s)[u"errors"_s].toInt(), 2);
    QVERIFY(again.first(u"error"_s)[u"what"_s].toString().contains(u"2.png"));
    QCOMPARE(exported(), before); // a list in text has no place for them
}

void TestStoryProducts::saysEachWrongRow()
{
    const QString list = file(u"lista.csv"_s, "code,name,price\n1,Pan,10\n2,,10\n3,Vino,diez\n");
    const Said said = m_shop->run({u"products"_s, u"import"_s, list});
    QCOMPARE(said.code, 2);
    QCOMPARE(said.count(u"row_error"_s), 2);
    QCOMPARE(said.first(u"row_error"_s)[u"row"_s].toInt(), 3);
    QCOMPARE(said.first(u"products"_s)[u"state"_s].toString(), u"refused"_s);
    QCOMPARE(exported().count('\n'), 1);
    QCOMPARE(m_shop->run({u"products"_s, u"import"_s, m_shop->path(u"nowhere.csv"_s)}).code, 2);
}

void TestStoryProducts::refusedWhileTheFolderIsHeld()
{
    QByteArray rows = "code,name,price\n";
    for (int at = 0; at < 400'000; ++at)
        rows += "N" + QByteArray::number(at) + ",Producto " + QByteArray::number(at) + ",10\n";
    const QString list = file(u"lista.csv"_s, rows);
    const auto first = m_shop->start({u"products"_s, u"import"_s, list});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_shop->dataFolder() + u"/catalogue.sqlite"_s), 10'000);
    QCOMPARE(m_shop->run({u"products"_s, u"import"_s, list}).code, 6);
    QVERIFY(!exported().isEmpty()); // reading goes beside it
    first->interrupt();
    QCOMPARE(first->finish().first(u"products"_s)[u"state"_s].toString(), u"cancelled"_s);
    QCOMPARE(exported().count('\n'), 1);
}

void TestStoryProducts::mendsADamagedCatalogue()
{
    const QString list = file(u"lista.csv"_s, "code,name,price\n1,Pan,10\n");
    QCOMPARE(m_shop->run({u"products"_s, u"import"_s, list}).code, 0);
    QFile catalogue(m_shop->dataFolder() + u"/catalogue.sqlite"_s);
    QVERIFY(catalogue.open(QIODevice::ReadWrite));
    catalogue.write(QByteArray(2000, 'x'));
    catalogue.close();
    QCOMPARE(m_shop->run({u"products"_s, u"export"_s, m_shop->path(u"out.csv"_s)}).code, 40);
    const Said said = m_shop->run({u"products"_s, u"import"_s, list});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.first(u"error"_s)[u"code"_s].toString(), u"catalogue"_s);
    QCOMPARE(exported().count('\n'), 2);
}

void TestStoryProducts::usage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no act") << QStringList{u"products"_s};
    QTest::newRow("another act") << QStringList{u"products"_s, u"delete"_s};
    QTest::newRow("no file") << QStringList{u"products"_s, u"import"_s};
    QTest::newRow("too much") << QStringList{u"products"_s, u"import"_s, u"a"_s, u"b"_s};
    QTest::newRow("two things on one output") << QStringList{u"products"_s, u"export"_s};
}

void TestStoryProducts::usage()
{
    QFETCH(const QStringList, words);
    QCOMPARE(m_shop->run(words).code, 2);
}

QTEST_GUILESS_MAIN(TestStoryProducts)
#include "tst_story_products.moc"
