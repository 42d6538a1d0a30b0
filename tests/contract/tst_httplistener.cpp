#include "core/io/listen/httplistener.h"
#include "tests/support/plainclient.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::io;
using namespace mostrador::test;
using gateway::HttpRequest;

class TestHttpListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsOverTheRequestAsItCame();
    void refuses_data();
    void refuses();
    void whatIsNotHttpIsCutOff();
    void slowHeadersAreCutOff();
    void slowBodyIsCutOff();
    void idleConnectionIsCutOff();
    void connectionsAreLimited();
    void portInUseIsTold();
    void badAddressIsTold();
    void startsAgainAfterStop();
};

namespace {

ListenReply plain(const QByteArray &body)
{
    gateway::HttpResponse response;
    response.status = 200;
    response.body = body;
    return {response};
}

// Shorter times, so that a test need not wait for the real ones.
ListenLimits shortTimes()
{
    ListenLimits limits;
    limits.toHeaders = Milliseconds(150);
    limits.toRequest = Milliseconds(300);
    limits.idle = Milliseconds(150);
    return limits;
}

}

void TestHttpListener::handsOverTheRequestAsItCame()
{
    HttpRequest taken;
    std::atomic<bool> called = false;
    HttpListener listener([&](const HttpRequest &request) {
        taken = request;
        called = true;
        return plain("ok"_ba);
    });
    const auto port = listener.start(u"127.0.0.1"_s, 0);
    QVERIFY(port);
    const auto socket = connected(*port);
    socket->write("PUT /a%2Fb?c=%20d HTTP/1.1\r\nHost: x\r\nX-Thing: 1\r\nContent-Length: 5\r\n\r\nhel"_ba);
    socket->flush();
    socket->write("lo"_ba);
    QCOMPARE(statusLine(*socket), "HTTP/1.1 200 OK"_ba);
    QVERIFY(called);
    QCOMPARE(taken.target, "/a%2Fb?c=%20d"_ba);
    QCOMPARE(taken.method, gateway::HttpMethod::Put);
    QCOMPARE(gateway::headerValue(taken.headers, "x-thing"_ba), "1"_ba);
    QCOMPARE(taken.body, "hello"_ba);
}

void TestHttpListener::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("method") << "BREW / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"_ba
                            << "405"_ba;
    QTest::newRow("long headers") << "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + QByteArray(17 * 1024, 'a') + "\r\n\r\n"
                                  << "431"_ba;
    QTest::newRow("long body") << "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 65537\r\n\r\n"_ba
                               << "413"_ba;
    QTest::newRow("long body in pieces")
        << "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n11000\r\n" + QByteArray(0x11000, 'a') +
               "\r\n0\r\n\r\n"
        << "413"_ba;
}

void TestHttpListener::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    std::atomic<int> calls = 0;
    HttpListener listener([&](const HttpRequest &) {
        ++calls;
        return plain("ok"_ba);
    });
    const auto port = listener.start(u"127.0.0.1"_s, 0);
    QVERIFY(port);
    const auto socket = connected(*port);
    socket->write(request);
    QCOMPARE(statusLine(*socket).split(' ').value(1), status);
    QCOMPARE(calls.load(), 0);
}

void TestHttpListener::whatIsNotHttpIsCutOff()
{
    std::atomic<int> calls = 0;
    HttpListener listener(
        [&](const HttpRequest &) {
            ++calls;
            return plain("ok"_ba);
        },
        shortTimes());
    const auto port = listener.start(u"127.0.0.1"_s, 0);
    QVERIFY(port);
    const auto socket = connected(*port);
    socket->write("\x16\x03\x01 hello\r\n\r\n"_ba);
    QVERIFY(closes(*socket));
    QCOMPARE(calls.load(), 0);
}

// A byte now and then keeps an inactivity timeout from firing; the deadline holds all the same.
void TestHttpListener::slowHeadersAreCutOff()
{
    HttpListener listener([](const HttpRequest &) { return plain("ok"_ba); }, shortTimes());
    const auto port = listener.start(u"127.0.0.1"_s, 0);
    QVERIFY(port);
    const auto socket = connected(*port);
    socket->write("GET / HTTP/1.1\r\n"_ba);
    QTimer drip;
    connect(&drip, &QTimer::timeout, socket.get(), [&] { socket->write("X: 1\r\n"_ba); });
    drip.start(20);
    QVERIFY(closes(*socket));
}

void TestHttpListener::slowBodyIsCutOff()
{
    std::atomic<int> calls = 0;
    HttpListener listener(
        [&](const HttpRequest &) {
            ++calls;
            return plain("ok"_ba);
        },
        shortTimes());
    const auto port = listener.start(u"127.0.0.1"_s, 0);
    QVERIFY(port);
    const auto socket = connected(*port);
    socket->write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10000\r\n\r\n"_ba);
    QTimer drip;
    connect(&drip, &QTimer::timeout, socket.get(), [&] { socket->write("a"_ba); });
    drip.start(20);
    QVERIFY(closes(*socket));
    QCOMPARE(calls.load(), 0);
}

void TestHttpListener::idleConnectionIsCutOff()
{
    HttpListener listener([](const HttpRequest &) { return plain("ok"_ba); }, shortTimes());
    const auto port = listener.start(u"127.0.0.1"_s, 0);
    QVERIFY(port);
    const auto silent = connected(*port);
    QVERIFY(closes(*silent));
    const auto socket = connected(*port);
    socket->write("GET / HTTP/1.1\r\nHost: x\r\n\r\n"_ba);
    QCOMPARE(statusLine(*socket), "HTTP/1.1 200 OK"_ba);
    QVERIFY(closes(*socket));
}

void TestHttpListener::connectionsAreLimited()
{
    ListenLimits limits;
    limits.connections = 2;
    std::atomic<int> calls = 0;
    HttpListener listener(
        [&](const HttpRequest &) {
            ++calls;
            return plain("ok"_ba);
        },
        limits);
    const auto port = listener.start(u"127.0.0.1"_s, 0);
    QVERIFY(port);
    const QByteArray request = "GET / HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
    const auto first = connected(*port);
    const auto second = connected(*port);
    for (QTcpSocket *socket : {first.get(), second.get()}) {
        socket->write(request);
        QCOMPARE(statusLine(*socket), "HTTP/1.1 200 OK"_ba);
    }
    const auto third = connected(*port);
    third->write(request);
    third->flush();
    for (int round = 0; round < 10; ++round) { // the server goes round and round, and does not come to the third
        first->readAll();
        first->write(request);
        QTRY_COMPARE_WITH_TIMEOUT(calls.load(), 3 + round, patience);
    }
    QVERIFY(!third->canReadLine());
    second->abort();
    QTRY_VERIFY_WITH_TIMEOUT(third->canReadLine() || third->state() == QAbstractSocket::UnconnectedState, patience);
}

void TestHttpListener::portInUseIsTold()
{
    const auto handler = [](const HttpRequest &) { return plain("ok"_ba); };
    HttpListener first(handler);
    const auto port = first.start(u"127.0.0.1"_s, 0);
    QVERIFY(port);
    HttpListener second(handler);
    const auto refused = second.start(u"127.0.0.1"_s, *port);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, ListenProblem::InUse);
    QCOMPARE(second.port(), quint16(0));
}

void TestHttpListener::badAddressIsTold()
{
    HttpListener listener([](const HttpRequest &) { return plain("ok"_ba); });
    const auto refused = listener.start(u"localhost"_s, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem, ListenProblem::BadAddress);
}

void TestHttpListener::startsAgainAfterStop()
{
    HttpListener listener([](const HttpRequest &) { return plain("ok"_ba); });
    const auto port = listener.start(u"127.0.0.1"_s, 0);
    QVERIFY(port);
    listener.stop();
    QCOMPARE(listener.port(), quint16(0));
    QCOMPARE(listener.start(u"127.0.0.1"_s, *port).value_or(0), *port);
}

QTEST_GUILESS_MAIN(TestHttpListener)
#include "tst_httplistener.moc"
