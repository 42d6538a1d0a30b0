// When a request certainly did not leave, how connections are kept and dropped, and whom the client trusts.
#include "core/io/http/answer.h"
#include "core/io/http/fault.h"
#include "tests/support/clientfixture.h"
#include "tests/support/rawserver.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslKey>
#include <QTest>

using namespace mostrador;
using namespace mostrador::io;
using namespace mostrador::support;
using namespace Qt::StringLiterals;
using gateway::HttpMethod;
using gateway::HttpRequest;
using gateway::TransportFault;
using gateway::TransportReply;

namespace {

const HttpRequest plainGet{HttpMethod::Get, "/get"_ba, {}, {}};
const HttpRequest plainPost{HttpMethod::Post, "/post"_ba, {}, "{}"_ba};
const HttpRequest plainDelete{HttpMethod::Delete, "/delete"_ba, {}, {}};

Conduct behaveWell(const SeenRequest &)
{
    return {answerOf(200, "{}"_ba)};
}

QByteArray fileOf(const QString &name)
{
    QFile file(QStringLiteral(MOSTRADOR_TEST_DATA "/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration tlsWith(const QString &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(fileOf(certificate)));
    tls.setPrivateKey(QSslKey(fileOf(u"server.key"_s), QSsl::Ec));
    return tls;
}

QList<QSslCertificate> testAuthority()
{
    return {QSslCertificate(fileOf(u"authority.pem"_s))};
}

}

class TestHttpConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedConnectionIsNotSent();
    void vanishedServerIsLost();
    void connectionClosedWhileIdle();
    void warmConnectionIsUsed();
    void plainConnectionIsNotWarmed();
    void deadlineClosesTheConnection();
    void doneComesLater();
    void destroyedClientIsSilent();
    void onlyTheProviderIsAnOrigin_data();
    void onlyTheProviderIsAnOrigin();
    void proxyAddress();
    void faultsOfQt();
    void dateHeader();
    void goodCertificate();
    void badCertificate_data();
    void badCertificate();
    void plainServerBehindHttps();
    void secretIsWiped();
};

void TestHttpConnection::refusedConnectionIsNotSent()
{
    RawServer server(behaveWell);
    const auto client = clientOf(server.origin());
    server.stopListening();
    for (const HttpRequest &request : {plainGet, plainPost, plainDelete})
        QCOMPARE(faultIn(answerTo(*client, request)), TransportFault::NotSent);
}

// The request is read, then the server is gone for good: Qt tries again and is refused, which proves nothing about the
// first try.
void TestHttpConnection::vanishedServerIsLost()
{
    for (const bool warm : {false, true}) {
        for (const HttpRequest &request : {plainGet, plainPost, plainDelete}) {
            std::unique_ptr<RawServer> server;
            server = std::make_unique<RawServer>([&](const SeenRequest &seen) {
                if (seen.target == "/warm")
                    return behaveWell(seen);
                server->stopListening();
                return Conduct{{}, {}, Conduct::End::Close};
            });
            const auto client = clientOf(server->origin());
            if (warm)
                QVERIFY(answerTo(*client, {HttpMethod::Get, "/warm"_ba, {}, {}}).has_value());
            const TransportReply reply = answerTo(*client, request);
            QVERIFY2(faultIn(reply) == TransportFault::Lost, describe(reply).constData());
            QCOMPARE(server->requestCount(request.target), 1);
        }
    }
}

// A request may meet the closing of its kept connection: then it is lost, and it was not sent behind our back all the
// same.
void TestHttpConnection::connectionClosedWhileIdle()
{
    RawServer server(behaveWell);
    const auto client = clientOf(server.origin());
    int answered = 0;
    for (int round = 1; round <= 20; ++round) {
        const TransportReply reply = answerTo(*client, plainPost);
        QVERIFY2(reply.has_value() || faultIn(reply) == TransportFault::Lost, describe(reply).constData());
        answered += reply.has_value();
        QCOMPARE(server.requestCount(plainPost.target), answered);
        server.closeConnections();
        QTRY_COMPARE(server.openConnectionCount(), 0);
    }
    QVERIFY(answered > 0);
}

void TestHttpConnection::warmConnectionIsUsed()
{
    RawServer server(behaveWell, tlsWith(u"good.pem"_s));
    const auto client = clientOf(server.origin(), testAuthority());
    client->warmUp();
    client->warmUp();
    QTRY_COMPARE(server.handshakeCount(), 1);
    QCOMPARE(server.bytesReceived(), 0);
    QVERIFY(answerTo(*client, plainPost).has_value());
    client->warmUp();
    QVERIFY(answerTo(*client, plainDelete).has_value());
    QVERIFY(answerTo(*client, plainGet).has_value());
    QCOMPARE(server.connectionCount(), 1);
    QCOMPARE(server.requests().size(), 3);
}

void TestHttpConnection::plainConnectionIsNotWarmed()
{
    RawServer server(behaveWell);
    const auto client = clientOf(server.origin());
    client->warmUp();
    QVERIFY(answerTo(*client, plainPost).has_value());
    QCOMPARE(server.connectionCount(), 1);
}

void TestHttpConnection::deadlineClosesTheConnection()
{
    RawServer server([](const SeenRequest &) { return Conduct{{}, {}, Conduct::End::Silence}; });
    const auto client = clientOf(server.origin());
    QCOMPARE(faultIn(answerTo(*client, plainPost, Milliseconds(100))), TransportFault::TimedOut);
    QTRY_COMPARE(server.openConnectionCount(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void TestHttpConnection::doneComesLater()
{
    RawServer server(behaveWell);
    const auto client = clientOf(server.origin());
    int done = 0;
    client->send(plainGet, ampleDeadline, [&](const TransportReply &) { ++done; });
    client->send({HttpMethod::Get, "no target"_ba, {}, {}}, ampleDeadline, [&](const TransportReply &) { ++done; });
    QCOMPARE(done, 0);
    QTRY_COMPARE(done, 2);
}

void TestHttpConnection::destroyedClientIsSilent()
{
    RawServer server([](const SeenRequest &) { return Conduct{{}, {}, Conduct::End::Silence}; });
    int done = 0;
    auto client = clientOf(server.origin());
    client->send(plainPost, Milliseconds(100), [&](const TransportReply &) { ++done; });
    QTRY_COMPARE(server.requests().size(), 1);
    client.reset();
    QTRY_COMPARE(server.openConnectionCount(), 0);
    auto encrypted = clientOf(QUrl(u"https://127.0.0.1:1"_s));
    encrypted->send(plainPost, Milliseconds(100), [&](const TransportReply &) { ++done; });
    encrypted.reset();
    QCOMPARE(done, 0);
}

void TestHttpConnection::onlyTheProviderIsAnOrigin_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<std::optional<OriginProblem>>("problem");
    const auto row = [](const char *origin, std::optional<OriginProblem> problem = {}) {
        QTest::addRow("%s", origin) << QString::fromLatin1(origin) << problem;
    };
    row("https://api.mercadopago.com");
    row("https://api.mercadopago.com/");
    row("https://api.mercadopago.com:443");
    row("https://API.MercadoPago.com");
    row("http://127.0.0.1:8080");
    row("http://127.9.9.9:8080");
    row("http://[::1]:8080");
    row("http://localhost:8080");
    row("https://localhost");
    row("http://api.mercadopago.com", OriginProblem::NotEncrypted);
    row("http://api.mercadopago.com:443", OriginProblem::NotEncrypted);
    row("https://api.mercadopago.com:8443", OriginProblem::NotAllowed);
    row("https://api.mercadopago.com.example.org", OriginProblem::NotAllowed);
    row("https://api.mercadopago.com.", OriginProblem::NotAllowed);
    row("https://mercadopago.com", OriginProblem::NotAllowed);
    row("https://api.mercadolibre.com", OriginProblem::NotAllowed);
    row("https://192.168.1.1", OriginProblem::NotAllowed);
    row("http://0.0.0.0", OriginProblem::NotAllowed);
    row("https://localhost.example.org", OriginProblem::NotAllowed);
    row("https://api.mercadopago.com/v1", OriginProblem::Malformed);
    row("https://api.mercadopago.com?a", OriginProblem::Malformed);
    row("https://api.mercadopago.com#a", OriginProblem::Malformed);
    row("https://user@api.mercadopago.com", OriginProblem::Malformed);
    row("ftp://api.mercadopago.com", OriginProblem::Malformed);
    row("api.mercadopago.com", OriginProblem::Malformed);
    row("https://", OriginProblem::Malformed);
    row("", OriginProblem::Malformed);
}

void TestHttpConnection::onlyTheProviderIsAnOrigin()
{
    QFETCH(QString, origin);
    QFETCH(std::optional<OriginProblem>, problem);
    ClientOptions options;
    options.origin = QUrl(origin);
    const auto client = HttpClient::create(std::move(options));
    QCOMPARE(client.has_value(), !problem.has_value());
    if (problem)
        QCOMPARE(client.error(), *problem);
}

void TestHttpConnection::proxyAddress()
{
    const QUrl provider(u"https://api.mercadopago.com"_s);
    const auto proxy = proxyFor(provider, QUrl(u"http://user:word@proxy.example:3128"_s));
    QVERIFY(proxy.has_value());
    QCOMPARE(proxy->type(), QNetworkProxy::HttpProxy);
    QCOMPARE(proxy->hostName(), u"proxy.example"_s);
    QCOMPARE(proxy->port(), 3128);
    QCOMPARE(proxy->user(), u"user"_s);
    QCOMPARE(proxyFor(provider, QUrl(u"socks5://proxy.example:1080"_s))->type(), QNetworkProxy::Socks5Proxy);
    QCOMPARE(proxyFor(provider, QUrl())->type(), QNetworkProxy::NoProxy);
    QCOMPARE(
        proxyFor(QUrl(u"http://127.0.0.1:80"_s), QUrl(u"http://proxy.example:3128"_s))->type(), QNetworkProxy::NoProxy);
    for (const QString &wrong :
        {u"http://proxy.example"_s, u"ftp://proxy.example:1"_s, u"proxy.example:3128"_s, u"http://:3128"_s})
        QCOMPARE(proxyFor(provider, QUrl(wrong)).error(), OriginProblem::ProxyNotUnderstood);
}

// What no server on loopback can bring about: the errors as Qt names them, before and after the request began to leave.
void TestHttpConnection::faultsOfQt()
{
    using Reply = QNetworkReply;
    for (const auto error : {Reply::HostNotFoundError, Reply::ConnectionRefusedError, Reply::UnknownNetworkError,
             Reply::ProxyNotFoundError, Reply::ProxyConnectionRefusedError, Reply::ProxyAuthenticationRequiredError}) {
        QCOMPARE(faultOf(error, false), TransportFault::NotSent);
        QCOMPARE(faultOf(error, true), TransportFault::Lost);
    }
    for (const auto error : {Reply::RemoteHostClosedError, Reply::ContentReSendError, Reply::OperationCanceledError}) {
        QCOMPARE(faultOf(error, false), TransportFault::Lost);
        QCOMPARE(faultOf(error, true), TransportFault::Lost);
    }
    QCOMPARE(faultOf(Reply::SslHandshakeFailedError, false), TransportFault::Untrusted);
    QCOMPARE(faultOf(Reply::SslHandshakeFailedError, true), TransportFault::Lost);
    QCOMPARE(faultOf(Reply::ProtocolFailure, true), TransportFault::NotUnderstood);
    QCOMPARE(faultOf(Reply::TimeoutError, true), TransportFault::TimedOut);
}

void TestHttpConnection::dateHeader()
{
    QCOMPARE(instantFromHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"_ba), instantFromMilliseconds(784111777000));
    for (const QByteArray &wrong :
        {""_ba, "yesterday"_ba, "Sun, 06 Nov 1994 08:49:37"_ba, "Sun, 31 Feb 1994 08:49:37 GMT"_ba})
        QVERIFY(!instantFromHttpDate(wrong));
}

void TestHttpConnection::goodCertificate()
{
    RawServer server(behaveWell, tlsWith(u"good.pem"_s));
    const auto client = clientOf(server.origin(), testAuthority());
    const TransportReply reply = answerTo(*client, plainPost);
    QVERIFY2(reply.has_value(), describe(reply).constData());
    QCOMPARE(gateway::headerValue(server.requests().first().headers, "Authorization"_ba), "Bearer " + testToken);
}

void TestHttpConnection::badCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("authorityKnown");
    QTest::addRow("expired") << u"expired.pem"_s << true;
    QTest::addRow("not yet valid") << u"not-yet-valid.pem"_s << true;
    QTest::addRow("for another host") << u"wrong-host.pem"_s << true;
    QTest::addRow("for another use") << u"wrong-use.pem"_s << true;
    QTest::addRow("self-signed") << u"self-signed.pem"_s << true;
    QTest::addRow("authority unknown") << u"good.pem"_s << false;
}

void TestHttpConnection::badCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(bool, authorityKnown);
    RawServer server(behaveWell, tlsWith(certificate));
    const auto client = clientOf(server.origin(), authorityKnown ? testAuthority() : QList<QSslCertificate>());
    client->warmUp();
    for (const HttpRequest &request : {plainGet, plainPost, plainDelete}) {
        const TransportReply reply = answerTo(*client, request);
        QVERIFY2(faultIn(reply) == TransportFault::Untrusted, describe(reply).constData());
    }
    QCOMPARE(server.bytesReceived(), 0);
}

void TestHttpConnection::plainServerBehindHttps()
{
    RawServer server(behaveWell);
    QUrl origin = server.origin();
    origin.setScheme(u"https"_s);
    const auto client = clientOf(origin, testAuthority());
    QVERIFY(!answerTo(*client, plainPost, Milliseconds(300)).has_value());
    QCOMPARE(server.requests().size(), 0);
}

void TestHttpConnection::secretIsWiped()
{
    Secret secret(QByteArray("first"));
    const char *const kept = secret.view().data();
    Secret moved = std::move(secret);
    QVERIFY(secret.isEmpty()); // NOLINT: what is left behind is the point
    QCOMPARE(QByteArray(kept, 5), QByteArray(5, '\0'));
    QCOMPARE(moved.view(), QByteArrayView("first"));
    QCOMPARE(moved.clone().view(), QByteArrayView("first"));
    QByteArray source("second");
    source.detach();
    moved = Secret(std::move(source));
    QCOMPARE(moved.view(), QByteArrayView("second"));
    static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
}

QTEST_GUILESS_MAIN(TestHttpConnection)
#include "tst_httpconnection.moc"
