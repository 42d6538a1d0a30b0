// What is read out of a notification, and whether its signature fits. The hashes of notification.signature.test-vectors.json are those of
// `openssl dgst -sha256 -hmac SECRET` over each manifest.
#include "core/mercadopago/notifications.h"
#include "core/mercadopago/signature.h"
#include "tests/support/readings.h"

#include <QJsonArray>
#include <QTest>

using namespace mostrador;
using namespace mostrador::test;
using namespace mostrador::mercadopago;
using namespace std::chrono_literals;

class TestNotifications final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void samplesAreRead_data();
    void samplesAreRead();
    void wholeRequestsAreRead_data();
    void wholeRequestsAreRead();
    void signatureFits_data();
    void signatureFits();
    void idOfTheBodyFits();
    void signatureDoesNotFit_data();
    void signatureDoesNotFit();
    void oldSignatureIsPlayedAgain();
    void problemsHaveTheProvidersNames();
};

namespace {

HttpRequest posted(const QByteArray &target, const QByteArray &body = {})
{
    return {.method = HttpMethod::Post, .target = target, .headers = {}, .body = body};
}

QString inWords(const Result<Hint, NotificationProblem> &read)
{
    if (!read)
        return read.error() == NotificationProblem::Unreadable ? u"unreadable"_s : u"unknown topic"_s;
    return QStringList{read->resource, read->state, read->orderId, read->externalReference}.join(u'|');
}

constexpr auto requestId = "2066ca19-c6f1-498a-be75-1923005edd06";
constexpr auto orderHash = "633f91233312dd391ec75fa0bea539cfc2d6c4918873305b84a96cc1c58db71c"; // documented rule, in milliseconds
const Instant signedAt = instantFromMilliseconds(1'742'505'638'683);

HttpRequest signedBy(const QByteArray &signature)
{
    HttpRequest request = posted("/?data.id=ORD01JQ4S4KY8HWQ6NA5PXB65B3D3&type=order"_ba);
    request.headers = {{"X-Request-Id"_ba, requestId}, {"X-Signature"_ba, signature}};
    return request;
}

}

void TestNotifications::reads_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QByteArray &target, const QByteArray &body, const QString &read) {
        QTest::newRow(name) << target << body << read;
    };
    row("ipn by its query", "/n?topic=merchant_order&id=49"_ba, {}, u"merchant_order 49|||"_s);
    row("ipn by its body", "/n"_ba, R"({"resource":"https://api.mercadolibre.com/merchant_orders/49","topic":"merchant_order"})"_ba,
        u"merchant_order 49|||"_s);
    row("ipn of a payment", "/n?shop=7&topic=payment&id=92"_ba, R"({"resource":"92","topic":"payment"})"_ba, u"payment 92|||"_s);
    row("payment without a query", "/"_ba, R"({"type":"payment","data":{"id":"92"}})"_ba, u"payment 92|||"_s);
    row("number as a number", "/"_ba, R"({"type":"payment","data":{"id":92937960454}})"_ba, u"payment 92937960454|||"_s);
    row("merchant order of the older kind", "/"_ba, R"({"type":"topic_merchant_order_wh","id":"49","status":"opened"})"_ba,
        u"merchant_order 49|opened||"_s);
    row("order by its query alone", "/?data.id=ord01jv&type=order"_ba, {}, u"order ORD01JV||ORD01JV|"_s);
    row("order with its state", "/?data.id=ORD1&type=order"_ba,
        R"({"type":"order","data":{"id":"ORD1","status":"processed","version":2,"external_reference":"1-42-1-AB"}})"_ba,
        u"order ORD1|processed 2|ORD1|1-42-1-AB"_s);
    row("reference that is none of ours", "/?data.id=ORD1&type=order"_ba,
        R"({"data":{"external_reference":"../../etc"}})"_ba, u"order ORD1||ORD1|"_s);
    row("topic that is of no use", "/?data.id=1&type=point_integration_wh"_ba, {}, u"unknown topic"_s);
    row("claims", "/"_ba, R"({"topic":"claims","resource":"1"})"_ba, u"unknown topic"_s);
    row("nothing", "/"_ba, {}, u"unreadable"_s);
    row("not JSON", "/"_ba, "\x00\xff<xml>"_ba, u"unreadable"_s);
    row("a list", "/"_ba, "[1,2]"_ba, u"unreadable"_s);
    row("without a number", "/?type=order"_ba, {}, u"unreadable"_s);
    row("merchant order without a number", "/?topic=merchant_order"_ba, {}, u"unreadable"_s);
    row("number that is a path", "/?topic=payment&id=..%2F..%2Fadmin"_ba, {}, u"unreadable"_s);
    row("number that is too long", "/?topic=payment&id=" + QByteArray(65, '9'), {}, u"unreadable"_s);
    row("deep", "/"_ba, QByteArray(20'000, '[') + QByteArray(20'000, ']'), u"unreadable"_s);
}

void TestNotifications::reads()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QTEST(inWords(readNotification(posted(target, body))), "read");
}

void TestNotifications::samplesAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("read");
    QTest::newRow("payment") << u"notification.webhook.payment.json"_s << u"payment 999999999|||"_s;
    QTest::newRow("ipn") << u"notification.ipn.payment.body.json"_s << u"payment 92937960454|||"_s;
    QTest::newRow("merchant order") << u"notification.webhook.topic_merchant_order_wh.json"_s << u"merchant_order 23603350837|closed||"_s;
    QTest::newRow("cash out") << u"notification.webhook.order.processed.cash-out.json"_s
                              << u"order ORD01JYHTJA9M4NKTA06K7M808NJD|processed 2|ORD01JYHTJA9M4NKTA06K7M808NJD|"_s;
    // Its reference has a '_', as none of the till's own.
    QTest::newRow("order") << u"notification.webhook.order.processed.json"_s
                           << u"order ORD01JV3AW3NFSTSTB669F41NACDX|processed 2|ORD01JV3AW3NFSTSTB669F41NACDX|"_s;
}

void TestNotifications::samplesAreRead()
{
    QFETCH(QString, name);
    QTEST(inWords(readNotification(posted("/notifications"_ba, sample(name)))), "read");
}

void TestNotifications::wholeRequestsAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("read");
    QTest::newRow("ipn") << u"notification.ipn.merchant_order.http.txt"_s << u"merchant_order 4945357007|||"_s;
    QTest::newRow("the panel's trial") << u"notification.webhook.order.simulator.http.txt"_s
                                       << u"order ORD01JQ4S4KY8HWQ6NA5PXB65B3D3||ORD01JQ4S4KY8HWQ6NA5PXB65B3D3|"_s;
}

void TestNotifications::wholeRequestsAreRead()
{
    QFETCH(QString, name);
    const QByteArray text = sample(name);
    const qsizetype gap = text.indexOf("\n\n");
    QTEST(inWords(readNotification(posted(text.split(' ').value(1), text.mid(gap + 2)))), "read");
}

void TestNotifications::signatureFits_data()
{
    QTest::addColumn<QJsonObject>("vector");
    int number = 0;
    for (const QJsonValue &value : QJsonDocument::fromJson(sample(u"notification.signature.test-vectors.json"_s)).array())
        QTest::addRow("%d %s", ++number, qPrintable(value[u"note"_s].toString())) << value.toObject();
    QCOMPARE(number, 10);
}

void TestNotifications::signatureFits()
{
    QFETCH(QJsonObject, vector);
    const QByteArray ts = vector[u"ts"_s].toString().toLatin1();
    HttpRequest request = posted("/n?x=1&type=order"_ba);
    if (const QString id = vector[u"data_id"_s].toString(); !id.isEmpty())
        request.target += "&data.id=" + id.toUpper().toLatin1();
    if (const QString id = vector[u"x_request_id"_s].toString(); !id.isEmpty())
        request.headers.append({"x-request-id"_ba, id.toLatin1()});
    request.headers.append({"x-signature"_ba, "ts=" + ts + ",v1=" + vector[u"v1"_s].toString().toLatin1()});
    const qint64 number = ts.toLongLong();
    const Instant now = instantFromMilliseconds(ts.size() == 10 ? number * 1000 : number) + 30s;
    const QByteArray secret = vector[u"secret"_s].toString().toUtf8();
    QCOMPARE(checkSignature(request, secret, now), SignatureCheck::Valid);
    QCOMPARE(checkSignature(request, secret + "x", now), SignatureCheck::Mismatch);
}

void TestNotifications::idOfTheBodyFits()
{
    HttpRequest request = signedBy("ts=1742505638683,v1="_ba + orderHash);
    request.target = "/"_ba;
    QCOMPARE(checkSignature(request, "your_secret_key_here"_ba, signedAt), SignatureCheck::Mismatch);
    request.body = R"({"type":"order","data":{"id":"ORD01JQ4S4KY8HWQ6NA5PXB65B3D3"}})"_ba;
    QCOMPARE(checkSignature(request, "your_secret_key_here"_ba, signedAt), SignatureCheck::Valid);
}

void TestNotifications::signatureDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<SignatureCheck>("check");
    const QByteArray hash = orderHash;
    QTest::newRow("none") << QByteArray() << SignatureCheck::MissingHeader;
    QTest::newRow("no pairs") << "signature"_ba << SignatureCheck::MalformedHeader;
    QTest::newRow("no time") << "v1=" + hash << SignatureCheck::MissingTimestamp;
    QTest::newRow("no hash") << "ts=1742505638683"_ba << SignatureCheck::MissingHash;
    QTest::newRow("time in words") << "ts=yesterday,v1=" + hash << SignatureCheck::MalformedHeader;
    QTest::newRow("time with a sign") << "ts=-742505638,v1=" + hash << SignatureCheck::MalformedHeader;
    QTest::newRow("time in minutes") << "ts=29041760,v1=" + hash << SignatureCheck::MalformedHeader;
    QTest::newRow("short hash") << "ts=1742505638683,v1=" + hash.left(63) << SignatureCheck::MalformedHeader;
    QTest::newRow("other hash") << "ts=1742505638683,v1=" + QByteArray(64, '0') << SignatureCheck::Mismatch;
    QTest::newRow("last digit") << "ts=1742505638683,v1=" + hash.left(63) + 'd' << SignatureCheck::Mismatch;
    QTest::newRow("other time") << "ts=1742505638684,v1=" + hash << SignatureCheck::Mismatch;
    QTest::newRow("another version beside it") << "ts=1742505638683,v1=" + hash + ",v2=1" << SignatureCheck::Valid;
    QTest::newRow("spaces and capitals") << "ts=1742505638683 , v1=" + hash.toUpper() << SignatureCheck::Valid;
}

void TestNotifications::signatureDoesNotFit()
{
    QFETCH(QByteArray, header);
    QTEST(checkSignature(signedBy(header), "your_secret_key_here"_ba, signedAt), "check");
}

void TestNotifications::oldSignatureIsPlayedAgain()
{
    const HttpRequest request = signedBy("ts=1742505638683,v1="_ba + orderHash);
    const QByteArray secret = "your_secret_key_here"_ba;
    QCOMPARE(checkSignature(request, secret, signedAt + 300s), SignatureCheck::Valid);
    QCOMPARE(checkSignature(request, secret, signedAt + 300s + 1ms), SignatureCheck::OutOfTolerance);
    QCOMPARE(checkSignature(request, secret, signedAt - 300s), SignatureCheck::Valid);
    QCOMPARE(checkSignature(request, secret, signedAt - 301s), SignatureCheck::OutOfTolerance);
}

void TestNotifications::problemsHaveTheProvidersNames()
{
    using enum SignatureCheck;
    QStringList names;
    for (const auto check : {Valid, MissingHeader, MalformedHeader, MissingTimestamp, MissingHash, Mismatch, OutOfTolerance})
        names.append(nameOf(check));
    QCOMPARE(names, (QStringList{u"Valid"_s, u"MissingSignatureHeader"_s, u"MalformedSignatureHeader"_s, u"MissingTimestamp"_s,
                        u"MissingHash"_s, u"SignatureMismatch"_s, u"TimestampOutOfTolerance"_s}));
}

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
