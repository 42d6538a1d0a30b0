// Stories of a till that receives notifications, and asks by itself so rarely that nothing but a notification can have hurried it.
#include "core/io/store/journalreader.h"
#include "tests/support/ownaddress.h"
#include "tests/ui/storysteps.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;

namespace {

constexpr quint16 port = 8765;
const QByteArray secret = "test-secret"_ba;

QString place()
{
    return u"%1:%2"_s.arg(support::ownAddress()).arg(port);
}

StoryOptions receiving(gateway::Api api = gateway::Api::Hybrid)
{
    StoryOptions options;
    options.change = [api](app::Opening &opening) {
        opening.settings.provider->api = api;
        opening.settings.provider->pollSeconds = 30;
        opening.settings.provider->notificationUrl = u"http://%1/hear?shop=7"_s.arg(place());
        opening.settings.receiver.listen = place();
    };
    return options;
}

QJsonObject atProvider(StoryWorld &world, const QByteArray &name)
{
    const gateway::HttpRequest request{.target = "/_simulator/" + name, .headers = {}, .body = {}};
    return QJsonDocument::fromJson(world.provider().handle(request).response->body).object();
}

qint64 requests(StoryWorld &world)
{
    return atProvider(world, "requests"_ba)[u"total"_s].toInteger();
}

qint64 records(const QTemporaryDir &folder)
{
    const auto reader = io::JournalReader::open(app::journalPath(folder.path()));
    const auto head = reader ? reader->head() : failure(reader.error());
    return head ? head->sequence : -1;
}

// Whoever reaches the receiver may say this, or anything else.
QByteArrayList lies(const payment::Payment &payment)
{
    const QByteArray reference = referenceOf(payment).toLatin1();
    return {"/?topic=merchant_order&id=4900000001"_ba, "/?topic=payment&id=92900000001"_ba, "/?topic=chargebacks&id=1"_ba,
        "/?type=topic_merchant_order_wh&data.id=4900000001 {\"status\":\"opened\",\"type\":\"topic_merchant_order_wh\"}"_ba,
        "/?type=topic_merchant_order_wh&data.id=4900000001 {\"status\":\"closed\",\"type\":\"topic_merchant_order_wh\"}"_ba,
        "/?type=order&data.id=ORD01 {\"data\":{\"id\":\"ORD01\",\"status\":\"processed\",\"version\":2,\"external_reference\":\"" + reference +
            "\"}}",
        "/?type=order&data.id=ORD02 {\"data\":{\"id\":\"ORD02\",\"status\":\"canceled\",\"version\":2,\"external_reference\":\"9-9-9-ABCDEFGH\"}}"_ba,
        "/?type=payment {\"data\":{\"id\":\"http://127.0.0.1/steal\"}}"_ba, "/ not even JSON"_ba};
}

// All of them over one connection, several times; true when each was answered.
bool say(const QByteArrayList &words, int times)
{
    QTcpSocket socket;
    socket.connectToHost(support::ownAddress(), port);
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return false;
    for (int time = 0; time < times; ++time) {
        for (const QByteArray &word : words) {
            const qsizetype space = word.indexOf(' ');
            const QByteArray body = space < 0 ? QByteArray() : word.mid(space + 1);
            const QByteArray target = space < 0 ? word : word.left(space);
            socket.write("POST " + target + " HTTP/1.1\r\nHost: till\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            if (!socket.waitForReadyRead(20'000))
                return false;
            socket.readAll();
            QCoreApplication::processEvents(); // the till goes on
        }
    }
    return true;
}

}

class TestStoryNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void paidIsSeenAtOnce_data();
    void paidIsSeenAtOnce();
    void signedNotificationsFit();
    void refusedCardIsSeenAtOnce();
    void expiredOrderIsSeen();
    void doubledLateAndInAnyOrder();
    void heardPolledAndAskedAtOncePrintsOnce();
    void lostOnesAreNotMissed();
    void liesChangeNothing();
    void placeThatIsTaken();
    void secretThatOthersCanRead();
};

void TestStoryNotifications::cleanup()
{
    qunsetenv("MERCADOPAGO_WEBHOOK_SECRET");
}

void TestStoryNotifications::paidIsSeenAtOnce_data()
{
    QTest::addColumn<gateway::Api>("api");
    QTest::newRow("hybrid") << gateway::Api::Hybrid;
    QTest::newRow("dynamic") << gateway::Api::Dynamic;
    QTest::newRow("attended v2") << gateway::Api::AttendedV2;
    QTest::newRow("orders") << gateway::Api::Orders;
}

void TestStoryNotifications::paidIsSeenAtOnce()
{
    QFETCH(gateway::Api, api);
    StoryWorld world(receiving(api));
    QVERIFY(world.open());
    world.provider().setNotifier({u"http://%1/"_s.arg(place()), {}}); // the Orders API knows no other address
    QVERIFY(waitsForABuyer(world));
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished()); // long before the next look
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStoryNotifications::signedNotificationsFit()
{
    qputenv("MERCADOPAGO_WEBHOOK_SECRET", secret);
    StoryWorld world(receiving(gateway::Api::Orders));
    QVERIFY(world.open());
    QVERIFY(!qEnvironmentVariableIsSet("MERCADOPAGO_WEBHOOK_SECRET")); // no program that the till starts can read it
    world.provider().setNotifier({u"http://%1/"_s.arg(place()), secret});
    QVERIFY(waitsForABuyer(world));
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
    QCOMPARE(world.counter().receiver()->counts().badSignatures, 0U);
    world.provider().setNotifier({u"http://%1/"_s.arg(place()), "another-secret"_ba});
    QVERIFY(waitsForABuyer(world));
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished()); // heard all the same
    QCOMPARE(world.counter().receiver()->counts().badSignatures, 1U);
    QCOMPARE(world.counter().receiver()->counts().lastBad, mercadopago::SignatureCheck::Mismatch);
}

void TestStoryNotifications::refusedCardIsSeenAtOnce()
{
    StoryWorld world(receiving());
    QVERIFY(world.open());
    QVERIFY(waitsForABuyer(world));
    QVERIFY(world.buyer(simulator::BuyerActKind::Reject));
    QTRY_VERIFY(world.isAwaiting() && std::get<payment::AwaitingPayment>(world.waiting()->phase).rejections == 1);
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
}

void TestStoryNotifications::expiredOrderIsSeen()
{
    StoryWorld world(receiving(gateway::Api::Orders));
    QVERIFY(world.open());
    world.provider().setNotifier({u"http://%1/"_s.arg(place()), {}});
    QVERIFY(waitsForABuyer(world));
    world.provider().advanceClock(std::chrono::minutes(10));
    QTRY_VERIFY(!world.isAwaiting()); // order.expired; the till withdraws, and nobody has paid
    QTRY_VERIFY(world.sale() && !sale::hasWaitingTender(*world.sale()));
}

void TestStoryNotifications::doubledLateAndInAnyOrder()
{
    StoryWorld world(receiving());
    QVERIFY(world.open());
    world.provider().setFaults({{.method = {}, .path = u"/opened"_s, .kind = simulator::FaultKind::DelayNotification,
                                    .times = simulator::forEver, .delay = std::chrono::milliseconds(700)},
        {.method = {}, .path = u"/closed"_s, .kind = simulator::FaultKind::DoubleNotification, .times = simulator::forEver}});
    QVERIFY(waitsForABuyer(world));
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished());
    const qint64 asked = requests(world);
    // Two ways: opened, the payment, closed and closed once more. All that is still to come comes, and adds nothing.
    QTRY_COMPARE(atProvider(world, "notifications"_ba)[u"total"_s].toInteger(), 8);
    QTRY_VERIFY(atProvider(world, "notifications"_ba)[u"waiting"_s].toArray().isEmpty());
    QCOMPARE(world.counter().receiver()->counts().received, 8U);
    QCOMPARE(requests(world), asked);
    QVERIFY(world.isFinished());
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

// The buyer pays while the till looks by itself, the cashier asks, and every notification comes twice.
void TestStoryNotifications::heardPolledAndAskedAtOncePrintsOnce()
{
    StoryOptions options = receiving();
    options.change = [receives = options.change](app::Opening &opening) {
        receives(opening);
        opening.settings.provider->pollSeconds = 1;
    };
    StoryWorld world(options);
    QVERIFY(world.open());
    world.provider().setFaults({{.method = {}, .path = {}, .kind = simulator::FaultKind::DoubleNotification, .times = simulator::forEver}});
    QVERIFY(waitsForABuyer(world));
    world.press(Qt::Key_F9);
    QVERIFY(world.pays());
    world.press(Qt::Key_F9);
    QTRY_VERIFY(world.isFinished());
    world.press(Qt::Key_F9);
    QTRY_VERIFY(atProvider(world, "notifications"_ba)[u"waiting"_s].toArray().isEmpty());
    QTRY_VERIFY(world.counter().receiver()->counts().received >= 2U);
    QTRY_COMPARE(world.receiptsOf(1), 1);
    QVERIFY(sellsForCash(world)); // a second slip of the first sale would come out before this one's
    QTRY_COMPARE(world.receiptsOf(2), 1);
    QCOMPARE(world.receiptsOf(1), 1);
}

void TestStoryNotifications::lostOnesAreNotMissed()
{
    StoryWorld world(receiving());
    QVERIFY(world.open());
    world.provider().setFaults({{.method = {}, .path = {}, .kind = simulator::FaultKind::LoseNotification, .times = simulator::forEver}});
    QVERIFY(waitsForABuyer(world));
    QVERIFY(world.pays());
    QCOMPARE(world.counter().receiver()->counts().received, 0U);
    world.press(Qt::Key_F9);
    QTRY_VERIFY(world.isFinished());
}

// Nothing of it is believed, asked for, or put on record; the till asks the provider once a second at most.
void TestStoryNotifications::liesChangeNothing()
{
    const QTemporaryDir folder;
    StoryOptions options = receiving();
    options.folder = folder.path();
    StoryWorld world(options);
    QVERIFY(world.open());
    QVERIFY(waitsForABuyer(world));
    QTRY_VERIFY(!world.counter().runner().isRecording());
    const auto phase = world.waiting()->phase;
    const qint64 recorded = records(folder);
    const qint64 asked = requests(world);
    QVERIFY(recorded > 0);
    QElapsedTimer time;
    time.start();
    QVERIFY(say(lies(*world.waiting()), 200));
    QTRY_VERIFY(requests(world) > asked); // it has looked
    const qint64 looks = requests(world) - asked;
    QVERIFY2(looks <= time.elapsed() / 1000 + 1, qPrintable(u"%1 in %2 ms"_s.arg(looks).arg(time.elapsed())));
    QVERIFY(world.isAwaiting());
    QCOMPARE(world.waiting()->phase, phase);
    QCOMPARE(records(folder), recorded);
    QVERIFY(world.orderIsLive());
    QVERIFY(world.pays());
    QTRY_VERIFY(world.isFinished()); // and what is true is heard still
    QTRY_COMPARE(world.receiptsOf(1), 1);
}

void TestStoryNotifications::placeThatIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(support::ownAddress()), port));
    StoryWorld world(receiving());
    QVERIFY(world.open());
    QVERIFY2(world.said().contains(place()), qPrintable(world.said()));
    QVERIFY(!world.counter().receiver());
    QVERIFY(waitsForABuyer(world));
    QVERIFY(world.pays());
    world.press(Qt::Key_F9);
    QTRY_VERIFY(world.isFinished());
}

void TestStoryNotifications::secretThatOthersCanRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"webhook-secret"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(secret) > 0);
    file.close();
    StoryOptions options = receiving();
    const auto usual = options.change;
    options.change = [usual, path = file.fileName()](app::Opening &opening) {
        usual(opening);
        opening.webhookSecretFile = path;
    };
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    StoryWorld world(options);
    QVERIFY(world.open());
    QVERIFY2(world.said().contains(u"chmod 600"_s), qPrintable(world.said()));
    QVERIFY(!world.said().contains(QString::fromLatin1(secret)));
    QVERIFY(!world.counter().receiver());
    world.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(world.reopen());
    QVERIFY(world.counter().receiver());
}

QTEST_MAIN(TestStoryNotifications)
#include "tst_storynotifications.moc"
