#include "tests/e2e/books.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// The provider says no, or nothing answers at all: nothing was created, no money moved, and the till says so.
class TestStoryRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wrongToken();
    void unknownPointOfSale();
    void anotherSeller();
    void amountBelowTheMinimum();
    void nothingListens();
    void chargeIsPossibleAgainAtOnce();

private:
    QJsonObject chargeFails(int code, const QString &amount = QStringLiteral("1234.50"));

    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

void TestStoryRefusals::init()
{
    m_simulator = std::make_unique<RunningSimulator>();
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
}

void TestStoryRefusals::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
    QCOMPARE(m_shop->run({u"pending"_s}).events.size(), 0);
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
}

QJsonObject TestStoryRefusals::chargeFails(int code, const QString &amount)
{
    const Said said = m_shop->run({u"charge"_s, u"--amount"_s, amount});
    if (said.code != code || said.names() != QStringList{u"error"_s})
        qWarning() << "ended with" << said.code << said.names() << said.errors;
    const QJsonObject error = said.first(u"error"_s);
    const bool harmless =
        said.code == code && error[u"money_moved"_s].toString() == u"no" && m_simulator->orders().isEmpty();
    return harmless ? error : QJsonObject();
}

void TestStoryRefusals::wrongToken()
{
    QCOMPARE(m_simulator->fault(u""_s, u""_s, u"unauthorized_401"_s, -1), 200);
    QCOMPARE(chargeFails(3)[u"code"_s].toString(), u"invalid_token"_s);
}

void TestStoryRefusals::unknownPointOfSale()
{
    m_shop->write({.baseUrl = m_simulator->url(), .externalPosId = u"CAJA09"_s});
    QVERIFY(chargeFails(3)[u"what"_s].toString().contains(u"CAJA09"));
}

void TestStoryRefusals::anotherSeller()
{
    QFile file(m_shop->settingsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_shop->writeSettingsText(file.readAll().replace("446566691", "446566692"));
    QVERIFY(!chargeFails(3).isEmpty());
}

void TestStoryRefusals::amountBelowTheMinimum()
{
    QVERIFY(!chargeFails(5, u"14.99"_s).isEmpty()); // Argentina: 15 pesos
    QCOMPARE(m_simulator->requests(u"PUT"_s).size(), 0); // known before it is sent
    QCOMPARE(m_shop->run({u"status"_s, u"1"_s}).first(u"sale"_s)[u"state"_s].toString(), u"cancelled"_s);
}

void TestStoryRefusals::nothingListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    m_shop->write({.baseUrl = u"http://127.0.0.1:%1"_s.arg(port)});
    QVERIFY(!chargeFails(10).isEmpty());
    QCOMPARE(m_simulator->requests().size(), 0);
    QCOMPARE(m_shop->run({u"resume"_s}).code, 0); // nothing is left to settle
}

void TestStoryRefusals::chargeIsPossibleAgainAtOnce()
{
    QCOMPARE(m_simulator->fault(u"PUT"_s, u"/qrs"_s, u"unauthorized_401"_s), 200);
    QVERIFY(!chargeFails(3).isEmpty());
    const auto charge = m_shop->charge();
    QCOMPARE(m_simulator->pay(charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString()), 200);
    QCOMPARE(charge->finish().code, 0);
}

QTEST_GUILESS_MAIN(TestStoryRefusals)
#include "tst_story_refusals.moc"
