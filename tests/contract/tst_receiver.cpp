#include "core/io/receiver/receiver.h"
#include "core/io/system/clock.h"
#include "tests/support/plainclient.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::io;
using namespace mostrador::test;
using gateway::Hint;

// The till's ear over real sockets: what it takes, what it answers, what it hands on, and how little a flood does to it.
class TestReceiver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void answers_data();
    void answers();
    void handsOnWhatThereIsNewsAbout();
    void handsOnAtItsPace();
    void sameStateIsSaidOnce();
    void limitsAreThoseOfTheDesign();
    void slowHeadersEnd();
    void slowBodyEnds();
    void connectionBeyondTheLimitWaits();
    void badSignatureIsToldOnceAndHeardAllTheSame();
    void goodSignatureIsNotTold();
    void listeningThatFailsIsTold();
    void whatCameIsShown();
    void ofAFloodLittleIsShown();
    void floodIsBounded();
    void boxKeepsOnlyThatThereIsNews();
    void boxForgetsTheOldest();

private:
    bool open(ReceiverOptions options, bool shows = false);

    SystemClock m_clock;
    std::unique_ptr<Receiver> m_receiver;
    QList<QList<Hint>> m_handedOn;
    QList<ReceiverCounts> m_told;
    QList<Arrival> m_arrived; // where it shows them
};

namespace {

QByteArray post(const QByteArray &target, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: till\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// The number of the status; 0: closed without one.
int statusOf(QTcpSocket &socket)
{
    return statusLine(socket).split(' ').value(1).toInt();
}

int sent(quint16 port, const QByteArray &request)
{
    const auto socket = connected(port);
    socket->write(request);
    return statusOf(*socket);
}

// How many were acknowledged, each before the next is sent, all on one connection; the receiver's event loop goes on.
int sentTogether(quint16 port, const QByteArrayList &requests)
{
    const auto socket = connected(port);
    int acknowledged = 0;
    for (const QByteArray &request : requests) {
        socket->write(request);
        const bool answered = socket->waitForReadyRead(patience);
        acknowledged += answered && socket->readAll().startsWith("HTTP/1.1 200") ? 1 : 0;
        QCoreApplication::processEvents();
    }
    return acknowledged;
}

QByteArray signedHeaders(const QByteArray &secret, const QByteArray &id, Instant at)
{
    const QByteArray ts = QByteArray::number(millisecondsSinceEpoch(at));
    const QByteArray manifest = "id:" + id.toLower() + ";request-id:r;ts:" + ts + ";";
    const QByteArray hash = QMessageAuthenticationCode::hash(manifest, secret, QCryptographicHash::Sha256).toHex();
    return "X-Request-Id: r\r\nX-Signature: ts=" + ts + ",v1=" + hash + "\r\n";
}

}

void TestReceiver::init()
{
    m_handedOn.clear();
    m_told.clear();
    m_arrived.clear();
}

void TestReceiver::cleanup()
{
    m_receiver.reset();
}

bool TestReceiver::open(ReceiverOptions options, bool shows)
{
    options.address = u"127.0.0.1"_s;
    Receiver::Listener listener{[this](const QList<Hint> &hints) { m_handedOn.append(hints); },
        [this](const ReceiverCounts &counts) { m_told.append(counts); }};
    if (shows)
        listener.arrived = [this](const Arrival &arrival) { m_arrived.append(arrival); };
    auto receiver = Receiver::open(std::move(options), m_clock, std::move(listener));
    if (receiver)
        m_receiver = std::move(*receiver);
    return receiver.has_value();
}

void TestReceiver::answers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("hints");
    QTest::newRow("merchant order") << post("/?topic=merchant_order&id=49"_ba) << 200 << 1;
    QTest::newRow("order") << post("/?data.id=ORD1&type=order"_ba, R"({"data":{"id":"ORD1"}})"_ba) << 200 << 1;
    QTest::newRow("any path") << post("/a/b?topic=payment&id=1"_ba) << 200 << 1;
    QTest::newRow("topic of no use") << post("/?topic=claims&id=1"_ba) << 200 << 0;
    QTest::newRow("no notification") << post("/"_ba, "hello"_ba) << 400 << 0;
    QTest::newRow("garbage as a body") << post("/"_ba, QByteArray(60'000, '\xff')) << 400 << 0;
    QTest::newRow("asked, not told") << "GET /?topic=payment&id=1 HTTP/1.1\r\nHost: till\r\n\r\n"_ba << 405 << 0;
    QTest::newRow("long headers") << post("/?topic=payment&id=1"_ba, {}, "X-Long: " + QByteArray(17 * 1024, 'a') + "\r\n") << 431 << 0;
    QTest::newRow("long target") << post("/?topic=payment&id=1&x=" + QByteArray(17 * 1024, 'a')) << 431 << 0;
    QTest::newRow("long body") << post("/?topic=payment&id=1"_ba, QByteArray(64 * 1024 + 1, 'a')) << 413 << 0;
    QTest::newRow("long body in pieces") << "POST /?topic=payment&id=1 HTTP/1.1\r\nHost: till\r\nTransfer-Encoding: chunked\r\n\r\n11000\r\n" + QByteArray(0x11000, 'a') +
            "\r\n0\r\n\r\n" << 413 << 0;
}

void TestReceiver::answers()
{
    QFETCH(QByteArray, request);
    QVERIFY(open({}));
    QTEST(sent(m_receiver->port(), request), "status");
    QFETCH(int, hints);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_receiver->counts().handedOn), hints, patience);
    QCOMPARE(m_handedOn.size(), hints);
}

void TestReceiver::handsOnWhatThereIsNewsAbout()
{
    QVERIFY(open({}));
    QCOMPARE(sent(m_receiver->port(), post("/?data.id=ORD1&type=order"_ba,
                 R"({"data":{"id":"ORD1","status":"processed","version":2,"external_reference":"1-42-1-ABCDEFGH"}})"_ba)), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_handedOn.size(), 1, patience);
    QCOMPARE(m_handedOn.constFirst(), (QList<Hint>{{u"order ORD1"_s, u"processed 2"_s, u"ORD1"_s, u"1-42-1-ABCDEFGH"_s}}));
}

// The first is handed on at once, whatever comes meanwhile together, when its time has come.
void TestReceiver::handsOnAtItsPace()
{
    ReceiverOptions options;
    options.pace = Milliseconds(300);
    QVERIFY(open(std::move(options)));
    QCOMPARE(sent(m_receiver->port(), post("/?topic=payment&id=1"_ba)), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_handedOn.size(), 1, patience);
    QByteArrayList more;
    for (int id = 2; id < 12; ++id)
        more.append(post("/?topic=payment&id=" + QByteArray::number(id)));
    QCOMPARE(sentTogether(m_receiver->port(), more), 10);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_receiver->counts().handedOn), 11, patience);
    QVERIFY2(m_handedOn.size() < 11, qPrintable(QString::number(m_handedOn.size())));
}

// Where a state is named, a second word about it is none; where none is, the same may be said of another state.
void TestReceiver::sameStateIsSaidOnce()
{
    ReceiverOptions options;
    options.pace = Milliseconds(1);
    QVERIFY(open(std::move(options)));
    const QByteArray closed = post("/?type=topic_merchant_order_wh&data.id=49"_ba, R"({"status":"closed"})"_ba);
    const QByteArray opened = post("/?type=topic_merchant_order_wh&data.id=49"_ba, R"({"status":"opened"})"_ba);
    const QByteArray stateless = post("/?topic=merchant_order&id=49"_ba);
    QCOMPARE(sentTogether(m_receiver->port(), {closed, opened, closed, closed, opened}), 5);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_receiver->counts().handedOn), 2, patience);
    QCOMPARE(int(m_receiver->counts().repeated), 3);
    for (int said = 1; said <= 3; ++said) {
        QCOMPARE(sent(m_receiver->port(), stateless), 200);
        QTRY_COMPARE_WITH_TIMEOUT(int(m_receiver->counts().handedOn), 2 + said, patience);
    }
}

void TestReceiver::limitsAreThoseOfTheDesign()
{
    const ListenLimits limits = ReceiverOptions{}.limits;
    QCOMPARE(limits.headerBytes, 16 * 1024);
    QCOMPARE(limits.bodyBytes, 64 * 1024);
    QCOMPARE(limits.connections, 64);
    QCOMPARE(limits.toHeaders, Milliseconds(5'000));
    QCOMPARE(limits.toRequest, Milliseconds(10'000));
}

// A byte now and then keeps an inactivity timeout from firing; the deadline holds all the same.
void TestReceiver::slowHeadersEnd()
{
    ReceiverOptions options;
    options.limits.toHeaders = Milliseconds(200);
    QVERIFY(open(std::move(options)));
    const auto socket = connected(m_receiver->port());
    socket->write("POST /?topic=payment&id=1 HTTP/1.1\r\n"_ba);
    QTimer drip;
    connect(&drip, &QTimer::timeout, socket.get(), [&] { socket->write("X: 1\r\n"_ba); });
    drip.start(20);
    QVERIFY(closes(*socket));
    QCOMPARE(m_receiver->counts(), ReceiverCounts());
    QCOMPARE(sent(m_receiver->port(), post("/?topic=payment&id=1"_ba)), 200);
}

void TestReceiver::slowBodyEnds()
{
    ReceiverOptions options;
    options.limits.toRequest = Milliseconds(300);
    QVERIFY(open(std::move(options)));
    const auto socket = connected(m_receiver->port());
    socket->write("POST /?topic=payment&id=1 HTTP/1.1\r\nHost: till\r\nContent-Length: 10000\r\n\r\n"_ba);
    QTimer drip;
    connect(&drip, &QTimer::timeout, socket.get(), [&] { socket->write("a"_ba); });
    drip.start(20);
    QVERIFY(closes(*socket));
    QCOMPARE(m_receiver->counts(), ReceiverCounts());
}

void TestReceiver::connectionBeyondTheLimitWaits()
{
    QVERIFY(open({}));
    const QByteArray request = post("/?topic=payment&id=1"_ba);
    std::vector<std::unique_ptr<QTcpSocket>> taken;
    for (int number = 0; number < 64; ++number) {
        taken.push_back(connected(m_receiver->port()));
        taken.back()->write(request);
        QCOMPARE(statusOf(*taken.back()), 200);
    }
    const auto beyond = connected(m_receiver->port());
    beyond->write(request);
    beyond->flush();
    for (int round = 0; round < 10; ++round) { // the server goes round and round, and does not come to it
        taken.front()->readAll();
        taken.front()->write(request);
        QTRY_COMPARE_WITH_TIMEOUT(int(m_receiver->counts().received), 65 + round, patience);
    }
    QVERIFY(!beyond->canReadLine());
    taken.back()->abort();
    QTRY_VERIFY_WITH_TIMEOUT(beyond->canReadLine() || beyond->state() == QAbstractSocket::UnconnectedState, patience);
}

void TestReceiver::badSignatureIsToldOnceAndHeardAllTheSame()
{
    ReceiverOptions options;
    options.secret = "secret"_ba;
    options.pace = Milliseconds(1);
    QVERIFY(open(std::move(options)));
    const QByteArray target = "/?data.id=ORD1&type=order"_ba;
    QCOMPARE(sent(m_receiver->port(), post(target, {}, signedHeaders("other"_ba, "ORD1"_ba, m_clock.now()))), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
    QCOMPARE(m_told.constFirst().lastBad, mercadopago::SignatureCheck::Mismatch);
    QTRY_COMPARE_WITH_TIMEOUT(m_handedOn.size(), 1, patience);
    QCOMPARE(sent(m_receiver->port(), post(target)), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_handedOn.size(), 2, patience);
    QCOMPARE(m_told.size(), 1); // not again within the hour
    QCOMPARE(int(m_receiver->counts().badSignatures), 2);
    QCOMPARE(m_receiver->counts().lastBad, mercadopago::SignatureCheck::MissingHeader);
}

void TestReceiver::goodSignatureIsNotTold()
{
    ReceiverOptions options;
    options.secret = "secret"_ba;
    QVERIFY(open(std::move(options)));
    const QByteArray headers = signedHeaders("secret"_ba, "ORD1"_ba, m_clock.now());
    QCOMPARE(sent(m_receiver->port(), post("/?data.id=ORD1&type=order"_ba, {}, headers)), 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_handedOn.size(), 1, patience);
    QVERIFY(m_told.isEmpty());
    QCOMPARE(int(m_receiver->counts().badSignatures), 0);
}

void TestReceiver::listeningThatFailsIsTold()
{
    QVERIFY(open({}));
    ReceiverOptions options;
    options.address = u"127.0.0.1"_s;
    options.port = m_receiver->port();
    const auto second = Receiver::open(std::move(options), m_clock, {});
    QVERIFY(!second);
    QCOMPARE(second.error().problem, ListenProblem::InUse);
}

// Two thousand words about two thousand things: all acknowledged, and the till hears of it a few times.
// Also what is no notification, and what came last before the end.
void TestReceiver::whatCameIsShown()
{
    QVERIFY(open({.address = {}, .secret = "s3cret"_ba, .pace = Milliseconds(20)}, true));
    const QByteArray headers = signedHeaders("s3cret"_ba, "1"_ba, m_clock.now());
    QCOMPARE(sent(m_receiver->port(), post("/?data.id=1&type=payment"_ba, "{}"_ba, headers)), 200);
    QCOMPARE(sent(m_receiver->port(), post("/"_ba, "hello"_ba)), 400);
    QTRY_COMPARE(m_arrived.size(), 2);
    QCOMPARE(m_arrived[0].request.target, "/?data.id=1&type=payment"_ba);
    QCOMPARE(m_arrived[0].status, 200);
    QCOMPARE(m_arrived[0].signature, std::optional(mercadopago::SignatureCheck::Valid));
    QCOMPARE(m_arrived[1].request.body, "hello"_ba);
    QCOMPARE(m_arrived[1].status, 400);
    QCOMPARE(m_arrived[1].signature, std::optional(mercadopago::SignatureCheck::MissingHeader));
    QCOMPARE(sent(m_receiver->port(), post("/?topic=payment&id=2"_ba)), 200);
    m_receiver.reset();
    QCOMPARE(m_arrived.size(), 3);
    QVERIFY(open({}, true));
    QCOMPARE(sent(m_receiver->port(), post("/?topic=payment&id=3"_ba)), 200);
    QTRY_COMPARE(m_arrived.size(), 4);
    QVERIFY(!m_arrived[3].signature); // there is no secret to check it with
}

// The first is shown at once, or not; all others wait for an hour.
void TestReceiver::ofAFloodLittleIsShown()
{
    QVERIFY(open({.address = {}, .pace = std::chrono::hours(1)}, true));
    for (int number = 0; number < mostArrivalsWaiting + 20; ++number)
        QCOMPARE(sent(m_receiver->port(), post("/?topic=payment&id=" + QByteArray::number(number + 1))), 200);
    m_receiver.reset();
    QVERIFY(m_arrived.size() >= mostArrivalsWaiting && m_arrived.size() <= mostArrivalsWaiting + 1);
}

void TestReceiver::floodIsBounded()
{
    QVERIFY(open({}));
    QByteArrayList requests;
    for (int id = 0; id < 2000; ++id)
        requests.append(post("/?topic=payment&id=" + QByteArray::number(id)));
    QElapsedTimer time;
    time.start();
    QCOMPARE(sentTogether(m_receiver->port(), requests), 2000);
    QTRY_VERIFY_WITH_TIMEOUT(m_handedOn.size() > 1, patience);
    const qint64 paces = time.elapsed() / 1000;
    QVERIFY2(m_handedOn.size() <= paces + 1, qPrintable(u"%1 in %2 s"_s.arg(m_handedOn.size()).arg(paces)));
    for (const QList<Hint> &hints : std::as_const(m_handedOn))
        QVERIFY(hints.size() <= mostHintsWaiting);
}

void TestReceiver::boxKeepsOnlyThatThereIsNews()
{
    HintBox box;
    for (qsizetype id = 0; id < mostHintsWaiting; ++id)
        QVERIFY(box.put({.resource = QString::number(id)}));
    QVERIFY(!box.put({.resource = u"0"_s})); // waits already
    QVERIFY(box.put({.resource = u"one too many"_s, .orderId = u"ORD1"_s}));
    QCOMPARE(box.take(), QList<Hint>{Hint{}});
    QVERIFY(box.isEmpty());
    QVERIFY(box.put({.resource = u"0"_s}));
}

void TestReceiver::boxForgetsTheOldest()
{
    HintBox box;
    for (qsizetype id = 0; id <= mostHintsRemembered; ++id) {
        QVERIFY(box.put({.resource = QString::number(id), .state = u"closed"_s}));
        QCOMPARE(box.take().size(), 1);
    }
    QVERIFY(!box.put({.resource = u"1"_s, .state = u"closed"_s}));
    QVERIFY(box.put({.resource = u"1"_s, .state = u"opened"_s}));
    QVERIFY(box.put({.resource = u"0"_s, .state = u"closed"_s}));
}

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"
