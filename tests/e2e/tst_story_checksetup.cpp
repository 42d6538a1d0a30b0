#include "tests/e2e/runningsimulator.h"
#include "tests/e2e/shop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// mostradorctl check-setup against the provider: each trouble between settings, token and account is found and named.
class TestStoryCheckSetup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void allFits();
    void eachCountryFits_data();
    void eachCountryFits();
    void troubles_data();
    void troubles();
    void tokenRefused();
    void ordersOfOthers();
    void ownOrderIsNoTrouble();
    void amountIsMended_data();
    void amountIsMended();
    void nameless();
    void poster_data();
    void poster();
    void noAnswer();
    void noToken();
    void noProvider();

private:
    // As the account's owner would do it elsewhere.
    QJsonObject atTheProvider(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    void usePointOfSale(const QString &externalId);
    Said check(const QStringList &more = {});
    static QStringList codesOf(const Said &said);

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryCheckSetup::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStoryCheckSetup::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
}

QJsonObject TestStoryCheckSetup::atTheProvider(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_simulator->url() + path));
    request.setRawHeader("Authorization", "Bearer TEST-of-the-owner");
    request.setRawHeader("X-Idempotency-Key", path.toLatin1().toHex().left(60));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.sendCustomRequest(request, method, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, patience))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void TestStoryCheckSetup::usePointOfSale(const QString &externalId)
{
    m_shop->write({.baseUrl = m_simulator->url(), .externalPosId = externalId});
}

Said TestStoryCheckSetup::check(const QStringList &more)
{
    return m_shop->run(QStringList{u"check-setup"_s} + more);
}

// Without what is only said of a test account.
QStringList TestStoryCheckSetup::codesOf(const Said &said)
{
    QStringList codes;
    for (const QJsonObject &event : said.events) {
        if (event[u"event"_s].toString() == u"finding" && event[u"code"_s].toString() != u"test_account")
            codes.append(event[u"code"_s].toString());
    }
    return codes;
}

void TestStoryCheckSetup::allFits()
{
    const Said said = check();
    QCOMPARE(said.code, 0);
    QCOMPARE(codesOf(said), QStringList{u"good"_s});
    QCOMPARE(said.first(u"account"_s)[u"user_id"_s].toString(), u"446566691"_s);
    QCOMPARE(said.first(u"account"_s)[u"points_of_sale"_s].toInt(), 2);
    QVERIFY(said.first(u"finding"_s)[u"what"_s].toString().size() > 10);
}

void TestStoryCheckSetup::eachCountryFits_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("api");
    QTest::newRow("Argentina") << u"MLA"_s << u"orders"_s;
    QTest::newRow("Brazil") << u"MLB"_s << u"orders"_s;
    QTest::newRow("Chile") << u"MLC"_s << u"orders"_s;
    QTest::newRow("Mexico") << u"MLM"_s << u"hybrid"_s;
    QTest::newRow("Colombia") << u"MCO"_s << u"attended-v2"_s;
    QTest::newRow("Peru") << u"MPE"_s << u"attended-v2"_s;
    QTest::newRow("Uruguay") << u"MLU"_s << u"orders"_s;
}

void TestStoryCheckSetup::eachCountryFits()
{
    QFETCH(QString, site);
    QFETCH(QString, api);
    m_simulator = std::make_unique<RunningSimulator>(QStringList{u"--site"_s, site});
    m_shop->write({.baseUrl = m_simulator->url(), .api = api, .site = site});
    const Said said = check();
    QCOMPARE(codesOf(said), QStringList{u"good"_s});
    QCOMPARE(said.code, 0);
}

void TestStoryCheckSetup::troubles_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("code");
    QTest::newRow("another account") << "446566691"_ba << "446566692"_ba << u"other_user"_s;
    QTest::newRow("another country") << "site = \"MLA\""_ba << "site = \"MLM\""_ba << u"other_country"_s;
    QTest::newRow("another point of sale") << "CAJA01"_ba << "CAJA77"_ba << u"pos_unknown"_s;
    QTest::newRow("another store") << "SUC001"_ba << "SUC077"_ba << u"pos_of_other_store"_s;
}

void TestStoryCheckSetup::troubles()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    QFETCH(QString, code);
    QFile file(m_shop->settingsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_shop->writeSettingsText(file.readAll().replace(right, wrong));
    const Said said = check();
    QCOMPARE(said.code, 3);
    QVERIFY2(codesOf(said).constFirst() == code || (code == u"pos_of_other_store" && codesOf(said).constFirst() == u"store_unknown"),
        qPrintable(codesOf(said).join(u' ')));
    QVERIFY(!said.first(u"finding"_s)[u"next"_s].toString().isEmpty());
}

void TestStoryCheckSetup::tokenRefused()
{
    QCOMPARE(m_simulator->fault(u"GET"_s, u"*"_s, u"unauthorized_401"_s, -1), 200);
    const Said said = check();
    QCOMPARE(said.code, 3);
    QCOMPARE(codesOf(said), QStringList{u"token_refused"_s});
}

// Another program's order is named and, when that is asked for, taken away; a till's is left alone.
void TestStoryCheckSetup::ordersOfOthers()
{
    m_shop->write({.baseUrl = m_simulator->url(), .api = u"hybrid"_s});
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"created"_s)[u"external_reference"_s].toString();
    charge->kill();
    QVERIFY(QFile::remove(m_shop->journalFile())); // as on a computer that was set up anew
    for (const QString &rest : {u"-wal"_s, u"-shm"_s})
        QFile::remove(m_shop->journalFile() + rest);
    const Said left = check();
    QCOMPARE(codesOf(left), QStringList{u"left_order"_s});
    QCOMPARE(left.code, 3);
    QCOMPARE(left.first(u"finding"_s)[u"detail"_s].toString(), reference);
    QFile file(m_shop->settingsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray settings = file.readAll();
    m_shop->writeSettingsText(QByteArray(settings).replace("number = 1", "number = 2"));
    QCOMPARE(codesOf(check()), QStringList{u"other_till"_s});
    QCOMPARE(codesOf(check({u"--mend"_s})), QStringList{u"other_till"_s});
    m_shop->writeSettingsText(settings);
    QCOMPARE(codesOf(check({u"--mend"_s})), QStringList{u"good"_s});
    QCOMPARE(check().code, 0);
}

void TestStoryCheckSetup::ownOrderIsNoTrouble()
{
    m_shop->write({.baseUrl = m_simulator->url(), .api = u"hybrid"_s});
    const auto charge = m_shop->charge();
    QVERIFY(!charge->waitFor(u"created"_s).isEmpty());
    QCOMPARE(codesOf(check()), QStringList{u"good"_s}); // beside the program that waits
    charge->interrupt();
    QCOMPARE(charge->finish().code, 20);
}

void TestStoryCheckSetup::amountIsMended_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("first API") << u"/pos"_s;
    QTest::newRow("second API") << u"/v2/pos"_s;
}

void TestStoryCheckSetup::amountIsMended()
{
    QFETCH(QString, path);
    const QJsonValue store = atTheProvider("GET", u"/users/446566691/stores/search"_s)[u"results"_s][0][u"id"_s];
    QJsonObject pos{{u"name"_s, u"Libre"_s}, {u"external_id"_s, u"LIBRE1"_s}};
    if (path == u"/pos") {
        pos.insert(u"fixed_amount"_s, false);
        pos.insert(u"store_id"_s, store);
    } else {
        pos.insert(u"store_id"_s, QString::number(store.toInteger())); // without a mode it is "standalone"
    }
    QVERIFY(!atTheProvider("POST", path, pos)[u"id"_s].isUndefined());
    usePointOfSale(u"LIBRE1"_s);
    const Said found = check();
    QCOMPARE(found.code, 3);
    QCOMPARE(codesOf(found), QStringList{u"open_amount"_s});
    QVERIFY(found.first(u"finding"_s)[u"can_mend"_s].toBool());
    const Said mended = check({u"--mend"_s});
    QCOMPARE(codesOf(mended), QStringList{u"good"_s});
    QCOMPARE(mended.code, 0);
}

void TestStoryCheckSetup::nameless()
{
    const QJsonValue store = atTheProvider("GET", u"/users/446566691/stores/search"_s)[u"results"_s][0][u"id"_s];
    const QJsonObject made = atTheProvider("POST", u"/pos"_s, {{u"name"_s, u"Sin nombre"_s}, {u"fixed_amount"_s, true}, {u"store_id"_s, store}});
    QVERIFY2(!made[u"id"_s].isUndefined(), QJsonDocument(made).toJson().constData());
    usePointOfSale(u"CAJA09"_s);
    const Said said = check();
    QCOMPARE(codesOf(said), (QStringList{u"pos_unknown"_s, u"pos_nameless"_s}));
    QVERIFY(said.first(u"finding"_s)[u"detail"_s].toString().contains(u"CAJA01"_s));
}

void TestStoryCheckSetup::poster_data()
{
    QTest::addColumn<QString>("paper");
    QTest::newRow("A4") << u"A4"_s;
    QTest::newRow("A5") << u"A5"_s;
}

// Printed, it is read by another program, and is the text that the account tells.
void TestStoryCheckSetup::poster()
{
    QFETCH(QString, paper);
    const QString file = m_shop->path(u"poster.pdf"_s);
    const Said said = m_shop->run({u"poster"_s, u"--paper"_s, paper, file});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.first(u"poster"_s)[u"paper"_s].toString(), paper);
    const auto outputOf = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(patience) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    };
    const QString words = outputOf(u"pdftotext"_s, {file, u"-"_s});
    QVERIFY2(words.contains(u"Kiosco La Esquina"_s) && words.contains(u"CAJA01"_s), qPrintable(words));
    QVERIFY2(outputOf(u"pdfinfo"_s, {file}).contains(u"Pages:           1"_s), "one page");
    const QString picture = m_shop->path(u"poster"_s);
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-png"_s, u"-singlefile"_s, file, picture});
    const QString read = outputOf(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, picture + u".png"_s}).trimmed();
    const QString told = atTheProvider("GET", u"/pos?external_id=CAJA01"_s)[u"results"_s][0][u"qr_code"_s].toString();
    QVERIFY(!told.isEmpty());
    QCOMPARE(read, told);
}

void TestStoryCheckSetup::noAnswer()
{
    QCOMPARE(m_simulator->fault(u"GET"_s, u"*"_s, u"lose_answer_before"_s, -1), 200);
    const Said said = check();
    QCOMPARE(said.code, 20);
    QCOMPARE(codesOf(said), QStringList{u"no_connection"_s});
}

void TestStoryCheckSetup::noToken()
{
    m_shop->useNoToken();
    QCOMPARE(check().code, 3);
}

void TestStoryCheckSetup::noProvider()
{
    m_shop->writeSettingsText("[till]\nnumber = 1\n"_ba);
    QCOMPARE(check().first(u"error"_s)[u"code"_s].toString(), u"no_provider"_s);
}

QTEST_GUILESS_MAIN(TestStoryCheckSetup)
#include "tst_story_checksetup.moc"
