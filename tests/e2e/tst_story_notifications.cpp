#include "tests/e2e/books.h"
#include "tests/support/ownaddress.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador::e2e;

// A charge whose payment is told by the provider, long before the till would have asked again.
class TestStoryNotifications : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void paidIsHeard_data();
    void paidIsHeard();
    void wrongSecretIsOnlyTold();
    void placeThatIsTakenIsOnlyTold();
    void cancelHearsThatItWasPaid();
    void checkAndResumeListen_data();
    void checkAndResumeListen();

private:
    void open(const QString &api, const QByteArray &secretOfTheTill);

    QTemporaryDir m_folder;
    std::unique_ptr<RunningSimulator> m_simulator;
    std::unique_ptr<Shop> m_shop;
};

namespace {

constexpr int pollSeconds = 30;

QString place()
{
    return mostrador::support::ownAddress() + u":8765"_s;
}

qint64 secondsBetween(const QJsonObject &one, const QJsonObject &other)
{
    const auto at = [](const QJsonObject &request) { return QDateTime::fromString(request[u"at"_s].toString(), Qt::ISODateWithMs); };
    return at(one).secsTo(at(other));
}

}

void TestStoryNotifications::open(const QString &api, const QByteArray &secretOfTheTill)
{
    QFile secret(m_folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("test-secret") > 0);
    secret.close();
    m_simulator = std::make_unique<RunningSimulator>(
        QStringList{u"--webhook"_s, u"http://%1/hear"_s.arg(place()), u"--webhook-secret-file"_s, secret.fileName()});
    QVERIFY(!m_simulator->url().isEmpty());
    m_shop = std::make_unique<Shop>(m_simulator->url());
    ShopSettings settings{.baseUrl = m_simulator->url(), .api = api};
    settings.pollSeconds = pollSeconds;
    settings.more = "[receiver]\nlisten = \"" + place().toLatin1() + "\"\n";
    m_shop->write(settings);
    m_shop->setEnvironment(u"MERCADOPAGO_WEBHOOK_SECRET"_s, QString::fromLatin1(secretOfTheTill));
}

void TestStoryNotifications::cleanup()
{
    QCOMPARE(m_shop->problems(), QStringList());
    QCOMPARE(disagreements(*m_simulator, *m_shop, u"CAJA01"_s), QStringList());
}

void TestStoryNotifications::paidIsHeard_data()
{
    QTest::addColumn<QString>("api");
    QTest::newRow("hybrid") << u"hybrid"_s;
    QTest::newRow("orders") << u"orders"_s;
}

void TestStoryNotifications::paidIsHeard()
{
    QFETCH(QString, api);
    open(api, "test-secret"_ba);
    const auto charge = m_shop->charge();
    QCOMPARE(m_simulator->pay(charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString()), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"paid"_s}));
    const QJsonArray made = m_simulator->requests(api == u"orders"_s ? u"POST"_s : u"PUT"_s);
    const QJsonArray looks = m_simulator->requests(u"GET"_s, api == u"orders"_s ? u"/v1/orders"_s : u"/merchant_orders"_s);
    QCOMPARE(made.size(), 1);
    QVERIFY(!looks.isEmpty());
    QVERIFY(secondsBetween(made[0].toObject(), looks[0].toObject()) < pollSeconds / 2);
    QCOMPARE(m_shop->originals(1), 1);
}

void TestStoryNotifications::wrongSecretIsOnlyTold()
{
    open(u"orders"_s, "of-another-application"_ba);
    const auto charge = m_shop->charge();
    QCOMPARE(m_simulator->pay(charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString()), 200);
    const Said said = charge->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"created"_s, u"waiting"_s, u"warning"_s, u"paid"_s}));
    QCOMPARE(said.first(u"warning"_s)[u"code"_s].toString(), u"signature"_s);
    QVERIFY(said.first(u"warning"_s)[u"what"_s].toString().contains(u"SignatureMismatch"_s));
    QVERIFY(!said.errors.contains("of-another-application"));
}

void TestStoryNotifications::placeThatIsTakenIsOnlyTold()
{
    open(u"orders"_s, "test-secret"_ba);
    const auto other = std::make_unique<RunningSimulator>(QStringList{u"--listen"_s, mostrador::support::ownAddress(), u"--port"_s, u"8765"_s});
    QVERIFY(!other->url().isEmpty());
    const auto charge = m_shop->charge({u"--wait"_s, u"1"_s});
    const Said said = charge->finish();
    QCOMPARE(said.code, 10); // nobody paid
    QCOMPARE(said.names(), (QStringList{u"warning"_s, u"created"_s, u"waiting"_s, u"unpaid"_s}));
    QCOMPARE(said.first(u"warning"_s)[u"code"_s].toString(), u"receiver"_s);
}

// Nothing can be withdrawn there: it is waited for, and heard of, until it expires.
void TestStoryNotifications::cancelHearsThatItWasPaid()
{
    open(u"dynamic"_s, "test-secret"_ba);
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    charge->interrupt();
    QCOMPARE(charge->finish().code, 20);
    const auto cancel = m_shop->start({u"cancel"_s, reference});
    QVERIFY(QTest::qWaitFor([&] { return !m_simulator->requests(u"GET"_s, u"/merchant_orders"_s).isEmpty(); }, patience));
    QCOMPARE(m_simulator->pay(reference), 200);
    const Said said = cancel->finish();
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), QStringList{u"paid"_s});
    const QJsonObject payment = m_simulator->approved(reference)[0].toObject();
    const QJsonArray looks = m_simulator->requests(u"GET"_s, u"/merchant_orders"_s);
    QVERIFY(secondsBetween({{u"at"_s, payment[u"date_approved"_s]}}, looks.last().toObject()) < pollSeconds / 2);
}

void TestStoryNotifications::checkAndResumeListen_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("check") << QStringList{u"check"_s, u"1"_s};
    QTest::newRow("resume") << QStringList{u"resume"_s};
}

// Shown by a place that is taken: it is told of and changes nothing.
void TestStoryNotifications::checkAndResumeListen()
{
    QFETCH(QStringList, command);
    open(u"orders"_s, "test-secret"_ba);
    const auto charge = m_shop->charge();
    const QString reference = charge->waitFor(u"waiting"_s)[u"external_reference"_s].toString();
    charge->interrupt();
    QCOMPARE(charge->finish().code, 20);
    QCOMPARE(m_simulator->pay(reference), 200);
    const auto other = std::make_unique<RunningSimulator>(QStringList{u"--listen"_s, mostrador::support::ownAddress(), u"--port"_s, u"8765"_s});
    QVERIFY(!other->url().isEmpty());
    const Said said = m_shop->run(command);
    QCOMPARE(said.code, 0);
    QCOMPARE(said.names(), (QStringList{u"warning"_s, u"paid"_s}));
    QCOMPARE(said.first(u"warning"_s)[u"code"_s].toString(), u"receiver"_s);
}

QTEST_GUILESS_MAIN(TestStoryNotifications)
#include "tst_story_notifications.moc"
