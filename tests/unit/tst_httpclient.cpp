// The HTTP client against a server made of bytes: which answers count, what leaves and where to, what is refused.
#include "tests/support/clientfixture.h"
#include "tests/support/rawserver.h"

#include <QNetworkProxy>
#include <QScopeGuard>
#include <QTest>

using namespace mostrador;
using namespace mostrador::io;
using namespace mostrador::support;
using namespace Qt::StringLiterals;
using gateway::HttpMethod;
using gateway::HttpRequest;
using gateway::TransportFault;
using gateway::TransportReply;

Q_DECLARE_METATYPE(TransportFault)

namespace {

constexpr qsizetype answerLimit = 1024 * 1024;
const HttpRequest plainGet{HttpMethod::Get, "/get"_ba, {}, {}};
const HttpRequest plainPost{HttpMethod::Post, "/post"_ba, {}, "{}"_ba};

const QList<HttpRequest> &everyKind()
{
    static const QList<HttpRequest> all{
        {HttpMethod::Get, "/get"_ba, {}, {}},
        {HttpMethod::Put, "/put?a=1"_ba, {{"Content-Type"_ba, "application/json"_ba}}, "{\"a\":1}"_ba},
        {HttpMethod::Put, "/put-empty"_ba, {}, {}},
        {HttpMethod::Post, "/post"_ba, {{"X-Idempotency-Key"_ba, "k1"_ba}}, "{\"b\":2}"_ba},
        {HttpMethod::Post, "/post-empty"_ba, {}, {}},
        {HttpMethod::Delete, "/delete"_ba, {}, {}},
    };
    return all;
}

}

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorStatusIsAnAnswer_data();
    void errorStatusIsAnAnswer();
    void badAnswer_data();
    void badAnswer();
    void answerAtTheLimit();
    void largeBodyArrivesWhole();
    void requestOnTheWire();
    void cookiesAreNotKept();
    void systemProxyIsIgnored();
    void unsafeRequestIsRefused_data();
    void unsafeRequestIsRefused();
    void tooManyUnderWay();
};

void TestHttpClient::errorStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](int status, const QByteArray &headers, const QByteArray &body) {
        QTest::addRow("%d %s", status, headers.left(16).trimmed().constData()) << status << headers << body;
    };
    for (const int status : {301, 302, 303, 307, 308})
        row(status, "Location: %1\r\n"_ba, "moved"_ba);
    row(401, "WWW-Authenticate: Basic realm=\"x\"\r\n"_ba, "{\"status\":401}"_ba);
    row(401, "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n"_ba, "{}"_ba);
    row(401, {}, "{}"_ba);
    row(403, {}, "{}"_ba);
    row(404, {}, "{\"error\":\"not_found\"}"_ba);
    row(407, "Proxy-Authenticate: Basic realm=\"x\"\r\n"_ba, "{}"_ba);
    row(409, {}, "{}"_ba);
    row(410, {}, "{}"_ba);
    row(418, {}, "{}"_ba);
    row(429, "Retry-After: 7\r\n"_ba, "{}"_ba);
    for (const int status : {500, 501, 502, 503, 504, 599})
        row(status, {}, "<html>Bad gateway</html>"_ba);
    row(200, "Content-Type: text/html\r\n"_ba, "<html>Sign in to the network</html>"_ba);
    row(200, "Refresh: 0; url=%1\r\n"_ba, "{}"_ba);
    row(200, "Strict-Transport-Security: max-age=9\r\n"_ba, "{}"_ba);
    row(201, "Date: Sat, 22 Aug 2026 20:34:56 GMT\r\n"_ba, "{}"_ba);
    row(204, {}, {});
}

void TestHttpClient::errorStatusIsAnAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    RawServer elsewhere([](const SeenRequest &) { return Conduct{answerOf(200, "{}"_ba)}; });
    RawServer server([&](const SeenRequest &request) {
        if (request.target == "/warm")
            return Conduct{answerOf(200, "{}"_ba)};
        const QByteArray sent = QByteArray(headers).replace("%1", elsewhere.origin().toEncoded() + "/elsewhere");
        return Conduct{answerOf(status, body, sent)};
    });
    for (const bool warm : {false, true}) {
        for (const HttpRequest &request : everyKind()) {
            const auto client = clientOf(server.origin());
            if (warm)
                QVERIFY(answerTo(*client, {HttpMethod::Get, "/warm"_ba, {}, {}}).has_value());
            const TransportReply reply = answerTo(*client, request);
            QVERIFY2(reply.has_value(), describe(reply).constData());
            QCOMPARE(reply->response.status, status);
            QCOMPARE(reply->response.body, body);
            QCOMPARE(reply->serverDate.has_value(), headers.startsWith("Date"));
            QCOMPARE(server.requestCount(request.target), warm ? 2 : 1);
        }
    }
    QCOMPARE(elsewhere.connectionCount(), 0);
}

void TestHttpClient::badAnswer_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<TransportFault>("fault");
    const QByteArray tooLong(answerLimit + 1, 'x');
    const QByteArray chunkedTooLong = QByteArray::number(tooLong.size(), 16) + "\r\n" + tooLong + "\r\n0\r\n\r\n";
    const QByteArray zipped =
        QByteArray::fromHex("1f8b0800000000000203") + QByteArray(10000, '\0'); // never unpacked, so any bomb is like it
    QTest::addRow("over the limit, announced") << answerOf(200, tooLong) << TransportFault::TooLarge;
    QTest::addRow("over the limit, in chunks")
        << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunkedTooLong << TransportFault::TooLarge;
    QTest::addRow("over the limit, without end") << "HTTP/1.1 200 OK\r\n\r\n" + tooLong << TransportFault::TooLarge;
    QTest::addRow("a terabyte announced")
        << "HTTP/1.1 200 OK\r\nContent-Length: 1099511627776\r\n\r\n{}"_ba << TransportFault::TooLarge;
    QTest::addRow("gzip bomb") << answerOf(200, zipped, "Content-Encoding: gzip\r\n"_ba)
                               << TransportFault::NotUnderstood;
    QTest::addRow("brotli") << answerOf(200, "x"_ba, "Content-Encoding: br\r\n"_ba) << TransportFault::NotUnderstood;
    QTest::addRow("no length") << "HTTP/1.1 200 OK\r\n\r\n{}"_ba << TransportFault::Lost;
    QTest::addRow("no length, no body") << "HTTP/1.1 200 OK\r\n\r\n"_ba << TransportFault::Lost;
    QTest::addRow("error without length") << "HTTP/1.1 500 Oops\r\n\r\n{}"_ba << TransportFault::Lost;
    QTest::addRow("truncated error") << "HTTP/1.1 404 Not found\r\nContent-Length: 9\r\n\r\n{}"_ba
                                     << TransportFault::Lost;
    QTest::addRow("negative length") << "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}"_ba
                                     << TransportFault::NotUnderstood;
    QTest::addRow("two lengths") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 1\r\n\r\n{}"_ba
                                 << TransportFault::NotUnderstood;
    QTest::addRow("length and chunks")
        << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"_ba
        << TransportFault::NotUnderstood;
    QByteArray manyHeaders;
    for (int i = 0; i < 200; ++i)
        manyHeaders += "X-" + QByteArray::number(i) + ": y\r\n";
    QTest::addRow("too many headers") << answerOf(200, "{}"_ba, manyHeaders) << TransportFault::Lost;
}

void TestHttpClient::badAnswer()
{
    QFETCH(QByteArray, answer);
    QFETCH(TransportFault, fault);
    RawServer server([&](const SeenRequest &) { return Conduct{answer, {}, Conduct::End::Close}; });
    for (const HttpRequest &request : everyKind()) {
        const auto client = clientOf(server.origin());
        const TransportReply reply = answerTo(*client, request);
        QVERIFY2(faultIn(reply) == fault, describe(reply).constData());
        const int requests = server.requestCount(request.target);
        QVERIFY(requests == 1 || (requests > 1 && request.method == HttpMethod::Get));
    }
}

void TestHttpClient::answerAtTheLimit()
{
    RawServer server([&](const SeenRequest &) { return Conduct{answerOf(200, QByteArray(answerLimit, 'x'))}; });
    const auto client = clientOf(server.origin());
    const TransportReply reply = answerTo(*client, plainPost);
    QVERIFY2(reply.has_value(), describe(reply).constData());
    QCOMPARE(reply->response.body.size(), answerLimit);
}

void TestHttpClient::largeBodyArrivesWhole()
{
    RawServer server([&](const SeenRequest &) { return Conduct{answerOf(200, "{}"_ba)}; });
    const auto client = clientOf(server.origin());
    QByteArray body;
    for (int i = 0; i < 100000; ++i)
        body += QByteArray::number(i);
    QVERIFY(answerTo(*client, {HttpMethod::Put, "/large"_ba, {}, body}).has_value());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().body, body);
}

void TestHttpClient::requestOnTheWire()
{
    RawServer server([](const SeenRequest &) { return Conduct{answerOf(200, "{}"_ba)}; });
    const auto client = clientOf(server.origin());
    for (const HttpRequest &request : everyKind()) {
        QVERIFY(answerTo(*client, request).has_value());
        const SeenRequest seen = server.requests().last();
        QCOMPARE(seen.method, gateway::methodName(request.method));
        QCOMPARE(seen.target, request.target);
        QCOMPARE(seen.body, request.body);
        for (const auto &header : request.headers)
            QCOMPARE(gateway::headerValue(seen.headers, header.name), header.value);
        QCOMPARE(gateway::headerValue(seen.headers, "Authorization"_ba), "Bearer " + testToken);
        QCOMPARE(gateway::headerValue(seen.headers, "Accept-Encoding"_ba), "identity"_ba);
        QCOMPARE(gateway::headerValue(seen.headers, "User-Agent"_ba), "Mostrador"_ba);
        const QByteArray length =
            request.method == HttpMethod::Get ? QByteArray() : QByteArray::number(request.body.size());
        QCOMPARE(gateway::headerValue(seen.headers, "Content-Length"_ba), length);
        QCOMPARE(seen.connection, 1);
    }
}

void TestHttpClient::cookiesAreNotKept()
{
    RawServer server([](const SeenRequest &) {
        return Conduct{answerOf(200, "{}"_ba, "Set-Cookie: a=b\r\nCache-Control: max-age=9\r\n"_ba)};
    });
    const auto client = clientOf(server.origin());
    QVERIFY(answerTo(*client, plainGet).has_value());
    QVERIFY(answerTo(*client, plainGet).has_value());
    QCOMPARE(server.requestCount(plainGet.target), 2);
    QCOMPARE(gateway::headerValue(server.requests().last().headers, "Cookie"_ba), QByteArray());
}

void TestHttpClient::systemProxyIsIgnored()
{
    RawServer proxy([](const SeenRequest &) { return Conduct{answerOf(200, "{}"_ba)}; });
    RawServer server([](const SeenRequest &) { return Conduct{answerOf(200, "{}"_ba)}; });
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()));
    const auto restored =
        qScopeGuard([] { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); });
    ClientOptions options;
    options.origin = server.origin();
    options.proxy = proxy.origin();
    const auto client = *HttpClient::create(std::move(options));
    QVERIFY(answerTo(*client, plainPost).has_value());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(proxy.connectionCount(), 0);
}

void TestHttpClient::unsafeRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *title, const QByteArray &target, const QByteArray &name = "X"_ba,
                         const QByteArray &value = "y"_ba) { QTest::addRow("%s", title) << target << name << value; };
    row("no target", {});
    row("relative target", "v1/orders"_ba);
    row("another host by @", "@example.org/"_ba);
    row("another address", "http://example.org/"_ba);
    row("line break in the target", "/a\r\nX: y"_ba);
    row("space in the target", "/a b"_ba);
    row("fragment", "/a#b"_ba);
    row("target not ASCII", "/\xc3\xb1"_ba);
    row("target too long", "/" + QByteArray(9000, 'a'));
    row("line break in a header", "/"_ba, "X"_ba, "y\r\nZ: w"_ba);
    row("line break in a header's name", "/"_ba, "X\r\nZ"_ba);
    row("header without name", "/"_ba, {});
    row("own authorization", "/"_ba, "authorization"_ba, "Bearer other"_ba);
    row("own length", "/"_ba, "Content-Length"_ba, "0"_ba);
    row("own host", "/"_ba, "Host"_ba, "example.org"_ba);
}

void TestHttpClient::unsafeRequestIsRefused()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    RawServer server([](const SeenRequest &) { return Conduct{answerOf(200, "{}"_ba)}; });
    const auto client = clientOf(server.origin());
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post})
        QCOMPARE(faultIn(answerTo(*client, {method, target, {{name, value}}, {}})), TransportFault::Refused);
    QCOMPARE(server.connectionCount(), 0);
}

void TestHttpClient::tooManyUnderWay()
{
    constexpr int sent = 70;
    constexpr int underWayLimit = 64;
    RawServer server([](const SeenRequest &) { return Conduct{{}, {}, Conduct::End::Silence}; });
    const auto client = clientOf(server.origin());
    int refused = 0;
    int timedOut = 0;
    for (int i = 0; i < sent; ++i) {
        client->send(plainGet, Milliseconds(200), [&](const TransportReply &reply) {
            refused += faultIn(reply) == TransportFault::Refused;
            timedOut += faultIn(reply) == TransportFault::TimedOut;
        });
    }
    QTRY_COMPARE(refused + timedOut, sent);
    QCOMPARE(refused, sent - underWayLimit);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
