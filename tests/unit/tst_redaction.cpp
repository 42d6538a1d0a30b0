#include "core/mercadopago/redaction.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::mercadopago;

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samplesSayNothingOfAnybody();
    void whatATestNeedsIsKept();
    void unknownFieldsAreEmptied();
    void namesOfFieldsCanTellToo();
    void sentencesLoseTheirNames();
    void longValuesGo();
    void tokensNeverPass();
    void notJson();
    void targets();
    void headers();
    void notifications();
    void notificationNames_data();
    void notificationNames();
    void calls_data();
    void calls();
};

namespace {

QJsonObject redactedOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(redactedBody(body)).object();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

void TestRedaction::samplesSayNothingOfAnybody()
{
    const QDir folder(QStringLiteral(MOSTRADOR_TEST_DATA "/samples"));
    int seen = 0;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        const QByteArray body = contentOf(folder.filePath(name));
        const QByteArray kept = redactedBody(body);
        for (const char *secret :
            {"@", "buyer", "12345678", "TESTUSER", "first_six", "APRO", "\"DNI\"", "APP_USR-", "TEST-"}) {
            const bool isFieldName = body.contains(QByteArray(secret) + "_digits");
            QVERIFY2(isFieldName || !kept.contains(secret), qPrintable(name + u": "_s + QString::fromLatin1(secret)));
        }
        ++seen;
    }
    QVERIFY(seen > 20);
}

void TestRedaction::whatATestNeedsIsKept()
{
    const QDir folder(QStringLiteral(MOSTRADOR_TEST_DATA "/samples"));
    const QJsonObject payment = redactedOf(contentOf(folder.filePath(u"payment.get.response-200.wallet.json"_s)));
    QCOMPARE(payment[u"id"_s].toInteger(), 92937960454);
    QCOMPARE(payment[u"status"_s].toString(), u"approved"_s);
    QCOMPARE(payment[u"transaction_amount"_s].toDouble(), 500.0);
    QCOMPARE(payment[u"external_reference"_s].toString(), u"V-1024-A"_s);
    QCOMPARE(payment[u"date_approved"_s].toString(), u"2026-05-27T12:36:38.000-04:00"_s);
    QCOMPARE(payment[u"order"_s][u"id"_s].toString(), u"4945357007"_s);
    QCOMPARE(payment[u"payer"_s][u"email"_s].toString(), u"redacted"_s); // the field is there, its value is not
    QCOMPARE(payment[u"payer"_s][u"id"_s].toString(), u"redacted"_s);
    QCOMPARE(payment[u"payer"_s][u"identification"_s][u"number"_s].toString(), u"redacted"_s);
    const QJsonObject order = redactedOf(contentOf(folder.filePath(u"orders.create.response-201.dynamic.json"_s)));
    QVERIFY(order[u"id"_s].toString().startsWith(u"ORD"));
    QVERIFY(order[u"type_response"_s][u"qr_data"_s].toString().startsWith(u"000201"));
    QVERIFY(order[u"transactions"_s][u"payments"_s][0][u"id"_s].toString().startsWith(u"PAY"));
}

void TestRedaction::unknownFieldsAreEmptied()
{
    const QJsonObject kept = redactedOf(R"({"nickname": "ANA", "age": 33, "vip": true, "none": null, "empty": "",
        "future": {"id": 7, "status": "approved", "list": ["Ana", 5]}, "card": {"id": "9", "last_four_digits": "4242"}})");
    const QJsonObject expected =
        QJsonDocument::fromJson(R"({"nickname": "redacted", "age": 0, "vip": false, "none": null, "empty": "",
        "future": {"id": 0, "status": "redacted", "list": ["redacted", 0]}, "card": {"id": "redacted", "last_four_digits": "redacted"}})")
            .object();
    QCOMPARE(kept, expected);
}

void TestRedaction::namesOfFieldsCanTellToo()
{
    const QByteArray kept = redactedBody(R"({"ana@example.com": 1, "n5491155554444": 2, "Ana Maria": 3})");
    QVERIFY(!kept.contains("ana") && !kept.contains("54911") && !kept.contains("Ana"));
}

void TestRedaction::sentencesLoseTheirNames()
{
    const QJsonObject kept = redactedOf(
        R"({"message": "no user ana@example.com with 1155554444, token TEST-12-ab", "errors": [{"code": "x", "details": ["amount of 5549111"]}]})");
    QCOMPARE(kept[u"message"_s].toString(), u"no user redacted with redacted token redacted"_s);
    QCOMPARE(kept[u"errors"_s][0][u"details"_s][0].toString(), u"amount of redacted"_s);
    QCOMPARE(kept[u"errors"_s][0][u"code"_s].toString(), u"x"_s);
    const QByteArray name(61, 'a'); // longer than any word
    const QJsonObject running = redactedOf(R"({"message":"no )" + name + R"( here"})");
    QCOMPARE(running[u"message"_s].toString(), u"no redacted here"_s);
}

void TestRedaction::longValuesGo()
{
    const QByteArray longest(400, 'a');
    QCOMPARE(redactedOf(R"({"status":")" + longest + R"("})")[u"status"_s].toString(), QString::fromLatin1(longest));
    QCOMPARE(redactedOf(R"({"status":")" + longest + R"(a"})")[u"status"_s].toString(), u"redacted"_s);
}

void TestRedaction::tokensNeverPass()
{
    const QByteArray kept = redactedBody(
        R"({"id": "TEST-806142", "status": "APP_USR-1-2", "qr_data": "TEST-1", "external_reference": "APP_USR-9", "code": "a b"})");
    QVERIFY(!kept.contains("TEST-") && !kept.contains("APP_USR") && !kept.contains("a b"));
}

void TestRedaction::notJson()
{
    QVERIFY(redactedBody("<html>ana@example.com</html>").isEmpty());
    QVERIFY(redactedBody({}).isEmpty());
    QVERIFY(redactedBody(QByteArray(400, '[') + QByteArray(400, ']')).count('[') < 20); // however deep
}

void TestRedaction::targets()
{
    QCOMPARE(redactedTarget("/v1/orders/ORD1"), "/v1/orders/ORD1"_ba);
    QCOMPARE(
        redactedTarget("/v1/payments/search?external_reference=1-2&payer.email=ana%40example.com&access_token=TEST-1"),
        "/v1/payments/search?external_reference=1-2&payer.email=redacted&access_token=redacted"_ba);
}

void TestRedaction::headers()
{
    const QList<gateway::HttpHeader> kept = redactedHeaders({{"Authorization", "Bearer TEST-1"},
        {"Content-Type", "application/json"}, {"Set-Cookie", "a=b"}, {"x-request-id", "r"}});
    QCOMPARE(kept, (QList<gateway::HttpHeader>{{"Content-Type", "application/json"}, {"x-request-id", "r"}}));
}

// What it is about stays; where it came to is the shop's own affair.
void TestRedaction::notifications()
{
    QCOMPARE(redactedQuery("/hear/s3cret-word?data.id=ORD01JQ&type=order&client=Ana%20P%C3%A9rez"_ba),
        "/redacted?data.id=ORD01JQ&type=order&client=redacted"_ba);
    QCOMPARE(redactedQuery("/hear?topic=payment&id=ana%40example.com"_ba), "/redacted?topic=payment&id=redacted"_ba);
    QCOMPARE(redactedQuery("/hear"_ba), "/redacted"_ba);
    const QDir folder(QStringLiteral(MOSTRADOR_TEST_DATA "/samples"));
    const QJsonObject order = redactedOf(contentOf(folder.filePath(u"notification.webhook.order.processed.json"_s)));
    QCOMPARE(order[u"data"_s][u"status"_s].toString(), u"processed"_s);
    QCOMPARE(order[u"data"_s][u"transactions"_s][u"payments"_s][0][u"reference"_s][u"id"_s].toString(), u"92937960454"_s);
    const QJsonObject ipn = redactedOf(R"({"resource":"https://api.mercadolibre.com/merchant_orders/123","topic":"merchant_order"})");
    QCOMPARE(ipn[u"resource"_s].toString(), u"https://api.mercadolibre.com/merchant_orders/123"_s);
    const QJsonObject elsewhere = redactedOf(R"({"resource":"https://a.example/123"})");
    QCOMPARE(elsewhere[u"resource"_s].toString(), u"redacted"_s);
}

void TestRedaction::notificationNames_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::newRow("order") << "/x?data.id=O&type=order"_ba << R"({"action":"order.processed","type":"order"})"_ba
                           << u"notification.webhook.order.processed"_s;
    QTest::newRow("payment") << "/x?data.id=1&type=payment"_ba << R"({"action":"payment.created"})"_ba
                             << u"notification.webhook.payment"_s;
    QTest::newRow("in the body only") << "/x"_ba << R"({"type":"topic_merchant_order_wh"})"_ba
                                      << u"notification.webhook.topic_merchant_order_wh"_s;
    QTest::newRow("IPN") << "/x?topic=merchant_order&id=1"_ba << R"({"topic":"merchant_order"})"_ba
                         << u"notification.ipn.merchant_order"_s;
    QTest::newRow("IPN, in the body only") << "/x?id=1"_ba << R"({"topic":"payment"})"_ba << u"notification.ipn.payment"_s;
    QTest::newRow("an order's action for something else") << "/x?type=payment"_ba << R"({"action":"order.processed"})"_ba
                                                          << u"notification.webhook.payment"_s;
    QTest::newRow("a file elsewhere") << "/x?type=../../order"_ba << "{}"_ba << u"notification.other"_s;
    QTest::newRow("an action elsewhere") << "/x?type=order"_ba << R"({"action":"order./../x"})"_ba
                                         << u"notification.webhook.order"_s;
    QTest::newRow("nothing") << "/x"_ba << "rubbish"_ba << u"notification.other"_s;
}

void TestRedaction::notificationNames()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QString, name);
    QCOMPARE(notificationName({.method = gateway::HttpMethod::Post, .target = target, .headers = {}, .body = body}), name);
}

void TestRedaction::calls_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("name");
    using enum gateway::HttpMethod;
    const auto row = [](gateway::HttpMethod method, const char *target, const char *name) {
        QTest::newRow(name) << static_cast<int>(method) << QByteArray(target) << QString::fromLatin1(name);
    };
    row(Post, "/v1/orders", "orders.create");
    row(Get, "/v1/orders/ORD1", "orders.get");
    row(Post, "/v1/orders/ORD1/refund", "orders.refund");
    row(Put, "/instore/qr/seller/collectors/1/stores/S/pos/P/orders", "attended-v2.put");
    row(Delete, "/instore/qr/seller/collectors/1/pos/P/orders", "instore.delete");
    row(Post, "/mpmobile/instore/qr/1/P", "attended-v1.create");
    row(Get, "/merchant_orders/search?external_reference=a", "merchant-order.search");
    row(Get, "/merchant_orders/17", "merchant-order.get");
    row(Get, "/v1/payments/9/refunds", "payment.refunds");
    row(Get, "/v2/pos?external_id=P", "pos-v2.search");
    row(Get, "/v3/surprise", "other");
}

void TestRedaction::calls()
{
    QFETCH(int, method);
    QFETCH(QByteArray, target);
    QTEST(callName({static_cast<gateway::HttpMethod>(method), target, {}, {}}), "name");
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
