// The catalogue in its file: found, searched, edited, imported while it is sold from, and set aside when it is damaged.
#include "core/catalog/searchtext.h"
#include "core/io/store/sqlitecatalogue.h"
#include "core/money/currency.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace mostrador;
using namespace mostrador::catalog;
using namespace mostrador::io;
using namespace Qt::StringLiterals;

class TestProductStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhatWasImported();
    void searches_data();
    void searches();
    void searchesBeyondTheIndexedLetters();
    void anyTextIsAQuickQuestion();
    void importsAllOrNothing();
    void dryRunChangesNothing();
    void updatesByCode();
    void refusesRowsThatContradict();
    void sellsWhileItImports();
    void cancels();
    void edits();
    void refusesATakenCode();
    void putsAway();
    void keepsUnknownCodesToBeCompleted();
    void popularityFollowsSales();
    void arrangesFavourites();
    void changesPricesAndBack();
    void givesPricesBackAfterARestart();
    void onlyTheLastChangeOfPricesIsKept();
    void anEarlierFileIsBroughtUpToDate();
    void lists();
    void roundTrips();
    void setsADamagedFileAside();
    void setsADamagedPageAside();
    void setsAnotherCurrencyAside();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"catalogue.sqlite"_s); }
    QString file(const QByteArray &content);
    ImportReport import(const QByteArray &content, ImportMode mode = ImportMode::Import);
    Result<qint64, KeepError> kept(const std::function<void(WhenKept)> &act);
    Result<LastPriceChange, KeepError> lastChange();
    void open(money::Currency currency = money::Currency::ARS);
    [[nodiscard]] QStringList found(QStringView typed, qsizetype most = 50) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteCatalogue> m_catalogue;
};

namespace {

constexpr auto pesos = money::Currency::ARS;
const ChangedBy ana{u"Ana"_s, instantFromMilliseconds(1'795'000'000'000)};

QByteArray corner()
{
    return "code,name,price,category,favourite,popularity\n"
           "1,Jamón cocido,18900,Fiambres,0,5\n"
           "2|22,Jamón crudo,30000.50,Fiambres,1,9\n"
           "3,Cóctel de frutas,2000,Conservas,0,7\n"
           "4,Pan de jamón,1500,Panadería,1,1\n"
           "5,\"Agua 1,5 l\",900,Bebidas,0,3\n";
}

QByteArray many(int rows)
{
    QByteArray text = "code,name,price,category\n";
    for (int at = 0; at < rows; ++at)
        text += "N" + QByteArray::number(at) + ",Producto " + QByteArray::number(at % 977) + " largo " +
                QByteArray::number(at) + "," + QByteArray::number(100 + at % 5000) + ",Rubro " +
                QByteArray::number(at % 40) + "\n";
    return text;
}

QStringList firstCodes(const QList<Product> &products)
{
    QStringList codes;
    for (const Product &each : products)
        codes.append(each.code);
    return codes;
}

}

void TestProductStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestProductStore::cleanup()
{
    m_catalogue.reset();
    m_folder.reset();
}

void TestProductStore::open(money::Currency currency)
{
    m_catalogue.reset();
    m_catalogue = std::make_unique<SqliteCatalogue>(path(), currency, 1);
}

QString TestProductStore::file(const QByteArray &content)
{
    QFile out(m_folder->filePath(u"products.csv"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("the file could not be written");
    return out.fileName();
}

ImportReport TestProductStore::import(const QByteArray &content, ImportMode mode)
{
    std::optional<Imported> report;
    m_catalogue->importFile(file(content), mode, {}, [&](const Imported &imported) { report = imported; });
    if (!QTest::qWaitFor([&] { return report.has_value(); }, 60'000) || !*report)
        qFatal("no import");
    return **report;
}

Result<LastPriceChange, KeepError> TestProductStore::lastChange()
{
    std::optional<Result<LastPriceChange, KeepError>> answer;
    m_catalogue->lookUpPriceChange([&answer](const auto &last) { answer = last; });
    (void)QTest::qWaitFor([&] { return answer.has_value(); });
    return answer.value_or(failure(KeepError{}));
}

Result<qint64, KeepError> TestProductStore::kept(const std::function<void(WhenKept)> &act)
{
    std::optional<Kept> answer;
    act([&](const Kept &kept) { answer = kept; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60'000))
        qFatal("no answer");
    return *answer;
}

QStringList TestProductStore::found(QStringView typed, qsizetype most) const
{
    return firstCodes(m_catalogue->search(typed, most));
}

void TestProductStore::findsWhatWasImported()
{
    QVERIFY(!m_catalogue->byCode(u"1"));
    const auto report = import(corner());
    QCOMPARE(report.end, ImportEnd::Done);
    QCOMPARE(report.added, 5);
    QCOMPARE(m_catalogue->byCode(u"3")->name, u"Cóctel de frutas"_s);
    QCOMPARE(m_catalogue->byCode(u"22")->code, u"2"_s);
    QCOMPARE(m_catalogue->byCode(u"2")->price.minor, 3000050);
    QVERIFY(!m_catalogue->byCode(u"33"));
    QVERIFY(!m_catalogue->byCode(u""));
    QCOMPARE(firstCodes(m_catalogue->favourites(10)), (QStringList{u"2"_s, u"4"_s}));
    QCOMPARE(firstCodes(m_catalogue->favourites(1)), QStringList{u"2"_s});
    open();
    QCOMPARE(m_catalogue->byCode(u"22")->code, u"2"_s);
    QVERIFY(!m_catalogue->setAside());
}

void TestProductStore::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("popular first") << u"jam"_s << QStringList{u"2"_s, u"1"_s, u"4"_s};
    QTest::newRow("every word") << u"jam co"_s << QStringList{u"1"_s};
    QTest::newRow("any order") << u"coc JAMÓN"_s << QStringList{u"1"_s};
    QTest::newRow("accents in the name") << u"coctel"_s << QStringList{u"3"_s};
    QTest::newRow("figures") << u"agua 1,5"_s << QStringList{u"5"_s};
    QTest::newRow("the category") << u"fiamb"_s << QStringList{u"2"_s, u"1"_s};
    QTest::newRow("a long word") << u"conservas"_s << QStringList{u"3"_s};
    QTest::newRow("not inside a word") << u"amon"_s << QStringList{};
    QTest::newRow("nothing typed") << u" .,"_s << QStringList{};
    QTest::newRow("the index's own language") << u"jam\" OR agua"_s << QStringList{};
}

void TestProductStore::searches()
{
    import(corner());
    QFETCH(const QString, typed);
    QTEST(found(typed), "codes");
    QVERIFY(found(typed, 1).size() <= 1);
}

// More letters than the index has of a word: neither what is common nor what is rare among its like is missed.
void TestProductStore::searchesBeyondTheIndexedLetters()
{
    QByteArray rows = "code,name,price\n";
    for (int number = 1; number <= 2000; ++number) {
        const QByteArray what = number % 600 == 0 ? "Galletones con semillas" : "Galletitas con semillas";
        rows += 'N' + QByteArray::number(number) + ',' + what + ",10\n";
    }
    import(rows);
    QCOMPARE(found(u"galletones"), (QStringList{u"N600"_s, u"N1200"_s, u"N1800"_s}));
    QCOMPARE(found(u"galletones", 2), (QStringList{u"N600"_s, u"N1200"_s}));
    QCOMPARE(found(u"semillas galletones"), (QStringList{u"N600"_s, u"N1200"_s, u"N1800"_s}));
    QCOMPARE(found(u"galletitas", 3), (QStringList{u"N1"_s, u"N2"_s, u"N3"_s}));
    QCOMPARE(found(u"galletitas semilla").size(), 50);
    QVERIFY(found(u"galletitos").isEmpty());
    QVERIFY(found(u"galletones semillitas").isEmpty());
}

// Whatever is typed, pasted or scanned: no error (that would set the catalogue aside), and no long wait.
void TestProductStore::anyTextIsAQuickQuestion()
{
    import(many(20'000));
    QSignalSpy damaged(m_catalogue.get(), &SqliteCatalogue::damaged);
    qint64 slowest = 0;
    QVERIFY(rc::check("no text is an error", [&] {
        const auto piece = rc::gen::oneOf(rc::gen::map(rc::gen::inRange<char32_t>(0, 0x110000),
                                              [](char32_t c) { return QString::fromUcs4(&c, 1); }),
            rc::gen::map(rc::gen::element<std::string>("\"", "*", "AND", "OR", "NOT", "NEAR(", ")", "-a", "x:y", "^", "{",
                             "}", "+", "prod", "p", "l", "1", " ", "'", ";", "--", "words:", "\\"),
                [](const std::string &text) { return QString::fromStdString(text); }));
        QString typed;
        for (const QString &each : *rc::gen::container<std::vector<QString>>(piece))
            typed += each;
        QElapsedTimer timer;
        timer.start();
        const auto products = m_catalogue->search(typed, 50);
        slowest = std::max(slowest, timer.nsecsElapsed());
        RC_ASSERT(products.size() <= 50);
        RC_ASSERT(m_catalogue->byCode(u"N7").has_value());
        (void)m_catalogue->byCode(typed);
        (void)m_catalogue->listed({Shelf::All, typed}, std::nullopt, 5);
    }));
    QCoreApplication::processEvents();
    QCOMPARE(damaged.count(), 0);
    QVERIFY2(slowest < 100'000'000, qPrintable(u"%1 µs"_s.arg(slowest / 1000)));
}

void TestProductStore::importsAllOrNothing()
{
    import(corner());
    const auto report = import("code,name,price\n1,Otro,10\n9,Nuevo,abc\n10,,5\n");
    QCOMPARE(report.end, ImportEnd::HasErrors);
    QCOMPARE(report.errors.errors.size(), 2);
    QCOMPARE(report.errors.errors[0], (RowError{3, RowProblem::NotAPrice, u"abc"_s}));
    QCOMPARE(m_catalogue->byCode(u"1")->name, u"Jamón cocido"_s);
    QCOMPARE(m_catalogue->generation(), 1);
}

void TestProductStore::dryRunChangesNothing()
{
    import(corner());
    const auto report = import("code,name,price\n1,Otro,10\n9,Nuevo,20\n", ImportMode::DryRun);
    QCOMPARE(report.end, ImportEnd::Done);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.changed, 1);
    QCOMPARE(m_catalogue->byCode(u"1")->name, u"Jamón cocido"_s);
    QVERIFY(!m_catalogue->byCode(u"9"));
    QCOMPARE(found(u"jam").size(), 3);
}

void TestProductStore::updatesByCode()
{
    import(corner());
    const auto report = import("code;name;price\n22;Jamón crudo español;31.500,75\n8;Queso;12.000\n");
    QCOMPARE(report.end, ImportEnd::Done);
    QCOMPARE(report.added, 1);
    QCOMPARE(report.changed, 1);
    const auto ham = m_catalogue->byCode(u"2");
    QCOMPARE(ham->name, u"Jamón crudo español"_s);
    QCOMPARE(ham->price.minor, 3150075);
    QCOMPARE(ham->category, u"Fiambres"_s); // the file has no such column
    QCOMPARE(ham->popularity, 9);
    QVERIFY(ham->favourite);
    QCOMPARE(m_catalogue->byCode(u"8")->price.minor, 1200000);
    QCOMPARE(found(u"espa"), QStringList{u"22"_s});
    QCOMPARE(m_catalogue->byCode(u"1")->name, u"Jamón cocido"_s); // not in the file, and still there
    QCOMPARE(found(u"jam"), (QStringList{u"22"_s, u"1"_s, u"4"_s}));
}

void TestProductStore::refusesRowsThatContradict()
{
    import(corner());
    const auto twice = import("code,name,price\n1,A,10\n1,B,20\n");
    QCOMPARE(twice.errors.errors, (QList<RowError>{{3, RowProblem::RepeatedCode, u"1"_s}}));
    const auto two = import("code,name,price\n1|3,A,10\n");
    QCOMPARE(two.errors.errors, (QList<RowError>{{2, RowProblem::CodeOfAnother, u"3"_s}}));
    QCOMPARE(m_catalogue->byCode(u"3")->name, u"Cóctel de frutas"_s);
}

void TestProductStore::sellsWhileItImports()
{
    import(corner());
    std::optional<Imported> report;
    QList<int> percents;
    qint64 slowest = 0;
    m_catalogue->importFile(file(many(30'000)), ImportMode::Import,
        [&](ImportProgress progress) { percents.append(progress.percent); },
        [&](const Imported &imported) { report = imported; });
    while (!report) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_catalogue->byCode(u"1"));
        QVERIFY(!found(u"jam").isEmpty());
        slowest = std::max(slowest, timer.nsecsElapsed());
        QVERIFY(!m_catalogue->byCode(u"N1") || m_catalogue->byCode(u"N29999")); // all or nothing
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QCOMPARE((*report)->added, 30'000);
    QVERIFY(m_catalogue->byCode(u"N29999"));
    QVERIFY(m_catalogue->byCode(u"1"));
    QVERIFY(percents.size() > 10 && std::is_sorted(percents.begin(), percents.end()) && percents.constLast() == 100);
    QVERIFY2(slowest < 200'000'000, qPrintable(u"%1 µs"_s.arg(slowest / 1000)));
}

void TestProductStore::cancels()
{
    import(corner());
    std::optional<Imported> report;
    m_catalogue->importFile(file(many(60'000)), ImportMode::Import,
        [&](ImportProgress progress) {
            if (progress.percent > 5)
                m_catalogue->cancelImport();
        },
        [&](const Imported &imported) { report = imported; });
    QVERIFY(QTest::qWaitFor([&] { return report.has_value(); }, 60'000));
    QCOMPARE((*report)->end, ImportEnd::Cancelled);
    QVERIFY((*report)->rows < 60'000);
    QVERIFY(!m_catalogue->byCode(u"N1"));
    QCOMPARE(import("code,name,price\n9,Nuevo,20\n").added, 1); // and the next one works
}

void TestProductStore::edits()
{
    import(corner());
    Product product = *m_catalogue->byCode(u"2");
    product.name = u"Serrano"_s;
    product.moreCodes = {u"23"_s};
    product.price.minor = 100;
    QVERIFY(kept([&](WhenKept done) { m_catalogue->save(product, u"22"_s, done); }));
    QCOMPARE(m_catalogue->byCode(u"23")->name, u"Serrano"_s);
    QVERIFY(!m_catalogue->byCode(u"22"));
    QCOMPARE(found(u"serr"), QStringList{u"2"_s});
    QCOMPARE(found(u"crudo"), QStringList{});
    QCOMPARE(kept([&](WhenKept done) { m_catalogue->save(product, u"22"_s, done); }).error().problem,
        KeepProblem::NoSuchProduct);
    Product fresh;
    fresh.code = u"77"_s;
    fresh.name = u"Ñandú"_s;
    fresh.price = {500, pesos};
    QVERIFY(kept([&](WhenKept done) { m_catalogue->save(fresh, {}, done); }));
    QCOMPARE(found(u"nandu"), QStringList{u"77"_s});
}

void TestProductStore::refusesATakenCode()
{
    import(corner());
    Product product = *m_catalogue->byCode(u"1");
    product.moreCodes = {u"3"_s};
    const auto refused = kept([&](WhenKept done) { m_catalogue->save(product, u"1"_s, done); });
    QCOMPARE(refused.error(), (KeepError{KeepProblem::CodeTaken, u"3"_s}));
    QCOMPARE(m_catalogue->byCode(u"3")->name, u"Cóctel de frutas"_s);
    QCOMPARE(found(u"cocido"), QStringList{u"1"_s});
}

void TestProductStore::putsAway()
{
    import(corner());
    Product product = *m_catalogue->byCode(u"2");
    product.active = false;
    QVERIFY(kept([&](WhenKept done) { m_catalogue->save(product, u"2"_s, done); }));
    QVERIFY(!m_catalogue->byCode(u"2"));
    QCOMPARE(found(u"jam"), (QStringList{u"1"_s, u"4"_s}));
    QCOMPARE(firstCodes(m_catalogue->favourites(9)), QStringList{u"4"_s});
    QCOMPARE(firstCodes(m_catalogue->listed({Shelf::PutAway, {}}, std::nullopt, 9)), QStringList{u"2"_s});
    QCOMPARE(firstCodes(m_catalogue->listed({Shelf::All, u"jam"_s}, std::nullopt, 9)),
        (QStringList{u"1"_s, u"4"_s, u"2"_s}));
    QCOMPARE(m_catalogue->anyByCode(u"2"), std::optional(product));
}

void TestProductStore::keepsUnknownCodesToBeCompleted()
{
    import(corner());
    m_catalogue->noteSold({{u"555"_s, 1, true, {700, pesos}}, {u"556"_s, 1, false, {}}});
    QVERIFY(QTest::qWaitFor([&] { return m_catalogue->anyByCode(u"555").has_value(); }));
    QVERIFY(!m_catalogue->byCode(u"555")); // sold once: the next scan asks again
    QVERIFY(!m_catalogue->anyByCode(u"556"));
    auto waiting = m_catalogue->listed({Shelf::ToComplete, {}}, std::nullopt, 9);
    QCOMPARE(firstCodes(waiting), QStringList{u"555"_s});
    QCOMPARE(waiting[0].price.minor, 700);
    waiting[0].name = u"Chicle"_s;
    waiting[0].toComplete = false;
    waiting[0].active = true;
    QVERIFY(kept([&](WhenKept done) { m_catalogue->save(waiting[0], u"555"_s, done); }));
    QCOMPARE(m_catalogue->byCode(u"555")->name, u"Chicle"_s);
    m_catalogue->noteSold({{u"557"_s, 1, true, {700, pesos}}});
    QVERIFY(QTest::qWaitFor([&] { return m_catalogue->anyByCode(u"557").has_value(); }));
    import("code,name,price\n557,Caramelo,10\n");
    QCOMPARE(m_catalogue->byCode(u"557")->name, u"Caramelo"_s);
    QVERIFY(m_catalogue->listed({Shelf::ToComplete, {}}, std::nullopt, 9).isEmpty());
}

void TestProductStore::popularityFollowsSales()
{
    import(corner());
    QCOMPARE(found(u"jam"), (QStringList{u"2"_s, u"1"_s, u"4"_s}));
    m_catalogue->noteSold({{u"4"_s, 20, false, {}}});
    QVERIFY(QTest::qWaitFor([&] { return m_catalogue->byCode(u"4")->popularity == 21; }));
    QCOMPARE(found(u"jam"), (QStringList{u"4"_s, u"2"_s, u"1"_s}));
}

void TestProductStore::arrangesFavourites()
{
    import(corner());
    QVERIFY(kept([&](WhenKept done) { m_catalogue->arrangeFavourites({u"5"_s, u"2"_s, u"1"_s}, done); }));
    QCOMPARE(firstCodes(m_catalogue->favourites(9)), (QStringList{u"5"_s, u"2"_s, u"1"_s}));
    import("code,name,price\n9,Nuevo,20\n"); // outlives an import
    QCOMPARE(firstCodes(m_catalogue->favourites(9)), (QStringList{u"5"_s, u"2"_s, u"1"_s}));
    SqliteCatalogue other(path(), pesos, 2);
    QCOMPARE(firstCodes(other.favourites(9)), (QStringList{u"2"_s, u"4"_s}));
    QVERIFY(kept([&](WhenKept done) { m_catalogue->arrangeFavourites({}, done); }));
    QCOMPARE(firstCodes(m_catalogue->favourites(9)), (QStringList{u"2"_s, u"4"_s}));
}

void TestProductStore::changesPricesAndBack()
{
    import(corner());
    const auto changed = kept([&](WhenKept done) {
        m_catalogue->changePrices({Shelf::Selling, u"jam"_s}, {1000, 5000}, ana, done);
    });
    QCOMPARE(changed.value(), 3);
    QCOMPARE(m_catalogue->byCode(u"2")->price.minor, 3300000);
    QCOMPARE(m_catalogue->byCode(u"1")->price.minor, 2080000); // 20 790 to the next 50
    QCOMPARE(m_catalogue->byCode(u"5")->price.minor, 90000);
    Product touched = *m_catalogue->byCode(u"1");
    touched.price.minor = 4200;
    QVERIFY(kept([&](WhenKept done) { m_catalogue->save(touched, u"1"_s, done); }));
    QCOMPARE(kept([&](WhenKept done) { m_catalogue->undoPrices(done); }).value(), 2);
    QCOMPARE(m_catalogue->byCode(u"2")->price.minor, 3000050);
    QCOMPARE(m_catalogue->byCode(u"1")->price.minor, 4200); // somebody set it since
    QCOMPARE(kept([&](WhenKept done) { m_catalogue->undoPrices(done); }).error().problem, KeepProblem::NothingToUndo);
}

void TestProductStore::givesPricesBackAfterARestart()
{
    import(corner());
    QVERIFY(kept([&](WhenKept done) { m_catalogue->changePrices({Shelf::Selling, u"jam"_s}, {1000, 5000}, ana, done); }));
    open();
    Product touched = *m_catalogue->byCode(u"1");
    touched.price.minor = 4200;
    QVERIFY(kept([&](WhenKept done) { m_catalogue->save(touched, u"1"_s, done); }));
    import("code,name,price\n1,Jamón cocido,42\n"); // the table outlives a new generation
    open();
    const auto last = lastChange();
    QVERIFY(last);
    QCOMPARE(last->by, ana);
    QCOMPARE(last->change, (PriceChange{1000, 5000}));
    QCOMPARE(last->words, u"jam"_s);
    QCOMPARE(last->products, 3);
    QCOMPARE(last->changedSince, 1);
    QCOMPARE(last->names, QStringList{u"Jamón cocido"_s});
    QCOMPARE(kept([&](WhenKept done) { m_catalogue->undoPrices(done); }).value(), 2);
    QCOMPARE(m_catalogue->byCode(u"2")->price.minor, 3000050);
    QCOMPARE(m_catalogue->byCode(u"1")->price.minor, 4200);
    open();
    QCOMPARE(kept([&](WhenKept done) { m_catalogue->undoPrices(done); }).error().problem, KeepProblem::NothingToUndo);
    QCOMPARE(lastChange().error().problem, KeepProblem::NothingToUndo);
}

void TestProductStore::onlyTheLastChangeOfPricesIsKept()
{
    import(corner());
    QVERIFY(kept([&](WhenKept done) { m_catalogue->changePrices({Shelf::Selling, u"jam"_s}, {1000, 1}, ana, done); }));
    QVERIFY(kept([&](WhenKept done) { m_catalogue->changePrices({Shelf::Selling, u"xyz"_s}, {1000, 1}, ana, done); }));
    QCOMPARE(lastChange()->words, u"jam"_s); // nothing was called like that: nothing has changed
    const qint64 between = m_catalogue->byCode(u"1")->price.minor;
    QVERIFY(kept([&](WhenKept done) { m_catalogue->changePrices({Shelf::Selling, u"jam"_s}, {-500, 1}, ana, done); }));
    QVERIFY(m_catalogue->byCode(u"1")->price.minor < between);
    QCOMPARE(kept([&](WhenKept done) { m_catalogue->undoPrices(done); }).value(), 3);
    QCOMPARE(m_catalogue->byCode(u"1")->price.minor, between);
}

// As a till of the first version left it.
void TestProductStore::anEarlierFileIsBroughtUpToDate()
{
    import(corner());
    m_catalogue.reset();
    {
        const auto database = Database::open(path(), OpenMode::ReadWrite, catalogueKind());
        QVERIFY(database);
        for (const QString &statement : {u"DROP TABLE photo"_s, u"DROP TABLE price_change"_s, u"DROP TABLE former_price"_s, u"PRAGMA user_version = 1"_s})
            QVERIFY(database->execute(statement));
    }
    QVERIFY(CatalogueReader::open(path(), pesos, 1, {}).has_value()); // whoever only reads reads it as it is
    open();
    QVERIFY(!m_catalogue->setAside());
    QVERIFY(m_catalogue->byCode(u"1"));
    QVERIFY(kept([&](WhenKept done) { m_catalogue->changePrices({Shelf::Selling, u"jam"_s}, {1000, 1}, ana, done); }));
    QVERIFY(lastChange());
}

void TestProductStore::lists()
{
    import(many(250));
    QStringList codes;
    std::optional<Product> last;
    for (auto page = m_catalogue->listed({}, last, 100); !page.isEmpty(); page = m_catalogue->listed({}, last, 100)) {
        codes += firstCodes(page);
        last = page.constLast();
    }
    QCOMPARE(codes.size(), 250);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), 250);
    QCOMPARE(codes.constFirst(), u"N0"_s);
}

// Whatever a product is called: what is exported comes back as it was.
void TestProductStore::roundTrips()
{
    QVERIFY(rc::check("an exported catalogue imports as the same", [] {
        const auto text = rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "a", "=", "+", "-", "@", "'", "\"", ",", ";", "|", "ñ", " ", "1", "€", "\t", "\n", "x"));
        const auto joined = [](const std::vector<std::string> &letters) {
            QString all;
            for (const auto &each : letters)
                all += QString::fromStdString(each);
            return all;
        };
        Product product;
        product.code = u"C1"_s;
        product.moreCodes = *rc::gen::element(QStringList(), QStringList{u"-C2"_s, u"7791000001014"_s});
        product.name = joined(*text).simplified() + u"x"_s;
        product.category = joined(*text).simplified().left(longestCategory).simplified();
        product.description = joined(*text).simplified();
        product.price = {*rc::gen::inRange<qint64>(1, 1'000'000'000'000), *rc::gen::element(money::Currency::ARS,
            money::Currency::BRL, money::Currency::CLP, money::Currency::COP, money::Currency::MXN, money::Currency::PEN,
            money::Currency::UYU)};
        product.favourite = *rc::gen::arbitrary<bool>();
        product.active = *rc::gen::arbitrary<bool>();
        product.popularity = *rc::gen::inRange(0, largestPopularity);
        if (*rc::gen::arbitrary<bool>())
            product.tax = money::TaxRate{*rc::gen::inRange(0, 10'001)};
        product.priceKind = *rc::gen::element(PriceKind::WithTax, PriceKind::WithoutTax);
        const QByteArray file = writeProducts({product});
        for (const QByteArray &start : {QByteArray(), QByteArray("\xEF\xBB\xBF")}) {
            const auto read = readProducts(start + file, product.price.currency);
            RC_ASSERT(read.errors.isEmpty());
            RC_ASSERT(read.products == QList<Product>{product});
        }
        // No field is a formula for a spreadsheet.
        const auto fields = csvFields(QString::fromUtf8(file.sliced(headRow().size()).chopped(1)), u',').value();
        for (const QString &field : fields)
            RC_ASSERT(field.isEmpty() || !QStringView(u"=+-@\t\r").contains(field.front()));
    }));
}

void TestProductStore::setsADamagedFileAside()
{
    import(corner());
    m_catalogue.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4096, 'x'));
    file.close();
    open();
    QVERIFY(m_catalogue->setAside());
    QCOMPARE(m_catalogue->setAside()->why, SetAside::Why::Damaged);
    QVERIFY(QFile::exists(m_catalogue->setAside()->path));
    QVERIFY(!m_catalogue->byCode(u"1"));
    QCOMPARE(import(corner()).added, 5);
}

// Noticed while it is sold from.
void TestProductStore::setsADamagedPageAside()
{
    import(many(5000));
    m_catalogue.reset();
    open();
    QSignalSpy damaged(m_catalogue.get(), &SqliteCatalogue::damaged);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(32 * 4096));
    file.write(QByteArray(static_cast<int>(file.size()) - 32 * 4096, '\x55'));
    file.close();
    for (int at = 0; at < 5000; at += 50)
        (void)m_catalogue->byCode(u"N"_s + QString::number(at));
    QVERIFY(QTest::qWaitFor([&] { return damaged.count() == 1; }));
    QVERIFY(QFile::exists(damaged[0][0].toString()));
    QCOMPARE(import(corner()).added, 5);
    QCOMPARE(m_catalogue->byCode(u"1")->name, u"Jamón cocido"_s);
}

void TestProductStore::setsAnotherCurrencyAside()
{
    import(corner());
    open(money::Currency::BRL);
    QCOMPARE(m_catalogue->setAside()->why, SetAside::Why::OtherCurrency);
    QVERIFY(!m_catalogue->byCode(u"1"));
}

QTEST_GUILESS_MAIN(TestProductStore)
#include "tst_productstore.moc"
