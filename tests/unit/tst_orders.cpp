// The Orders API in its three modes: the exact requests, every recorded answer, and what must not count as paid.
#include "core/mercadopago/orders.h"
#include "tests/support/charges.h"
#include "tests/support/readings.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::test;
using mercadopago::OrdersProtocol;

namespace {

const Call create{Operation::CreateOrder, {}};
const QString orderId = u"ORD01K371WBFDS4MD9JG0K8ZMECBE"_s;

// In the currency of the samples: whole reais.
Charge sampleCharge(qint64 units, money::Currency currency, const QString &reference, QrMode mode = QrMode::Static)
{
    Charge asked = charge({units * 100, currency});
    asked.api = Api::Orders;
    asked.mode = mode;
    asked.externalReference = reference;
    return asked;
}

QString readingOf(const Call &call, int status, const QByteArray &body, const Charge &asked)
{
    return reading(OrdersProtocol(), call, asked, status, body);
}

QString readOrder(const QByteArray &body)
{
    const Charge asked = sampleCharge(50, money::Currency::BRL, u"ext_ref_1234"_s);
    return readingOf({Operation::ReadOrder, orderId}, 200, body, asked);
}

QByteArray processed()
{
    return sample(u"orders.get.response-200.processed.json"_s);
}

QByteArray processedWith(const char *from, const char *to)
{
    const QByteArray body = processed();
    Q_ASSERT(body.contains(from));
    return QByteArray(body).replace(from, to);
}

}

class TestOrders final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createIsExact();
    void modes();
    void limits();
    void chileInWholePesos();
    void fieldsAreTheProvidersOwn();
    void requests();
    void created_data();
    void created();
    void readsSamples_data();
    void readsSamples();
    void onlyAccreditedIsApproved_data();
    void onlyAccreditedIsApproved();
    void whatAPaymentTells();
    void cancelled_data();
    void cancelled();
    void refunded_data();
    void refunded();
    void refundsInAnotherCurrency();
    void refusals_data();
    void refusals();
    void anyBytesAreSafe();
    void canDoWhatItSays();
};

void TestOrders::createIsExact()
{
    Charge asked = charge(pesos(125'010));
    asked.mode = QrMode::Hybrid;
    asked.items = {chargeItem(u"Yerba \"Ñandú\""_s, 3, pesos(41'670))};
    asked.sponsorId = u"662208785"_s;
    asked.notificationUrl = u"https://shop.example/n"_s; // not sent: the API refuses it
    QCOMPARE(inWords(OrdersProtocol().request(create, asked)),
        u"POST /v1/orders\nContent-Type: application/json\nX-Idempotency-Key: 1-42-1-ABCDEFGH\n\n"
        R"({"config":{"qr":{"external_pos_id":"CAJA01","mode":"hybrid"}},"description":"Kiosco","expiration_time":"PT5M",)"
        R"("external_reference":"1-42-1-ABCDEFGH","integration_data":{"sponsor":{"id":"662208785"}},"items":[)"
        R"({"external_categories":[{"id":"others"}],"external_code":"7790001","quantity":3,"title":"Yerba \"Ñandú\"",)"
        R"("unit_measure":"unit","unit_price":"416.70"}],"total_amount":"1250.10",)"
        R"("transactions":{"payments":[{"amount":"1250.10"}]},"type":"qr"})"_s);
}

void TestOrders::modes()
{
    const auto modeOf = [](QrMode mode) {
        Charge asked = charge();
        asked.mode = mode;
        return bodyOf(OrdersProtocol().request(create, asked))[u"config"_s][u"qr"_s][u"mode"_s].toString();
    };
    QCOMPARE(modeOf(QrMode::Static), u"static"_s);
    QCOMPARE(modeOf(QrMode::Dynamic), u"dynamic"_s);
    QCOMPARE(modeOf(QrMode::Hybrid), u"hybrid"_s);
    const auto durationOf = [](int seconds) {
        Charge asked = charge();
        asked.lifetime = std::chrono::seconds(seconds);
        return bodyOf(OrdersProtocol().request(create, asked))[u"expiration_time"_s].toString();
    };
    QCOMPARE(durationOf(30), u"PT30S"_s);
    QCOMPARE(durationOf(90), u"PT90S"_s);
    QCOMPARE(durationOf(960), u"PT16M"_s);
    QCOMPARE(durationOf(86'400), u"PT1440M"_s);
}

void TestOrders::limits()
{
    const auto itemsOf = [](const Charge &asked) {
        return bodyOf(OrdersProtocol().request(create, asked))[u"items"_s].toArray();
    };
    Charge asked = charge(pesos(11'000));
    asked.items = QList<ChargeItem>(11, chargeItem(u"Yerba"_s, 1, pesos(1'000)));
    QCOMPARE(itemsOf(asked).size(), 1); // more than ten lines: one, with the shop's name and the total
    QCOMPARE(itemsOf(asked)[0][u"title"_s], QJsonValue(u"Kiosco"_s));
    QCOMPARE(itemsOf(asked)[0][u"unit_price"_s], QJsonValue(u"110.00"_s));
    asked.amount = pesos(10'000);
    asked.items.removeLast();
    QCOMPARE(itemsOf(asked).size(), 10);

    asked = charge(pesos(1'770));
    asked.items.first().quantityThousandths = 354;
    asked.items.first().unitPrice = pesos(5'000);
    QCOMPARE(itemsOf(asked)[0][u"title"_s], QJsonValue(u"Kiosco"_s));

    asked = charge(pesos(1'000));
    asked.items.first().title = QString(151, u'x');
    QCOMPARE(itemsOf(asked)[0][u"title"_s], QJsonValue(u"Kiosco"_s));
    asked.items.first() = chargeItem(u"Yerba"_s, 1, pesos(1'000));
    asked.items.first().code = QString(31, u'1');
    asked.items.first().unitMeasure = QString(11, u'x');
    asked.items.first().category.clear();
    asked.description = QString(151, u'd');
    QCOMPARE(itemsOf(asked)[0].toObject().keys(), (QStringList{u"quantity"_s, u"title"_s, u"unit_price"_s}));
    QCOMPARE(bodyOf(OrdersProtocol().request(create, asked))[u"description"_s].toString().size(), 150);
}

void TestOrders::chileInWholePesos()
{
    Charge asked = charge({500, money::Currency::CLP});
    asked.items = {chargeItem(u"Té"_s, 1, asked.amount)};
    asked.site = money::Site::MLC;
    const QJsonObject body = bodyOf(OrdersProtocol().request(create, asked));
    QCOMPARE(body[u"total_amount"_s], QJsonValue(u"500"_s));
    QCOMPARE(body[u"transactions"_s][u"payments"_s][0][u"amount"_s], QJsonValue(u"500"_s));
    QCOMPARE(body[u"items"_s][0][u"unit_price"_s], QJsonValue(u"500"_s));
}

void TestOrders::fieldsAreTheProvidersOwn()
{
    const auto known = QJsonDocument::fromJson(sample(u"orders.create.request.static.json"_s)).object();
    const auto body = bodyOf(OrdersProtocol().request(create, charge()));
    QCOMPARE(body.keys(), known.keys());
    QCOMPARE(body[u"items"_s][0].toObject().keys(), known[u"items"_s][0].toObject().keys());
    QCOMPARE(body[u"config"_s][u"qr"_s].toObject().keys(), known[u"config"_s][u"qr"_s].toObject().keys());
}

void TestOrders::requests()
{
    const OrdersProtocol protocol;
    const auto words = [&protocol](const Call &call) { return inWords(protocol.request(call, charge())); };
    QCOMPARE(words({Operation::FindOrders, orderId}), u"GET /v1/orders/"_s + orderId);
    QCOMPARE(words({Operation::ReadOrder, orderId}), u"GET /v1/orders/"_s + orderId);
    QCOMPARE(words({Operation::ReadPayment, u"92937960454"_s}), u"GET /v1/payments/92937960454"_s);
    QCOMPARE(words({Operation::WithdrawOrder, orderId, u"K-1"_s}),
        u"POST /v1/orders/%1/cancel\nX-Idempotency-Key: K-1"_s.arg(orderId));
    QVERIFY(words({Operation::FindPayments, {}}).startsWith(u"GET /v1/payments/search?"));
    QCOMPARE(words({Operation::RefundPayment, u"92937960454"_s, u"K-2"_s, {orderId, u"PAY1"_s, {}}}),
        u"POST /v1/orders/%1/refund\nX-Idempotency-Key: K-2"_s.arg(orderId));
    QCOMPARE(words({Operation::RefundPayment, u"92937960454"_s, u"K-3"_s, {orderId, u"PAY1"_s, pesos(2'490)}}),
        u"POST /v1/orders/%1/refund\nContent-Type: application/json\nX-Idempotency-Key: K-3\n\n"
        R"({"transactions":[{"amount":"24.90","id":"PAY1"}]})"_s.arg(orderId));
    QCOMPARE(words({Operation::ReadRefunds, u"92937960454"_s, {}, {orderId, {}, {}}}), u"GET /v1/orders/"_s + orderId);
    QCOMPARE(words({Operation::ReadOrder, u"../x?y"_s}), u"GET /v1/orders/..%2Fx%3Fy"_s);
}

void TestOrders::created_data()
{
    QTest::addColumn<QrMode>("mode");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray dynamic = sample(u"orders.create.response-201.dynamic.json"_s);
    const QByteArray fixed = sample(u"orders.create.response-201.static.json"_s);
    const auto row = [](const char *name, QrMode mode, int status, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << mode << status << body << expected;
    };
    const QString withQr = u"created 'ORD01K372G4J4FXZ9HGHZMJMGGPKE' '00020101'"_s;
    const QString withoutQr = u"created '%1' ''"_s.arg(orderId);
    row("dynamic", QrMode::Dynamic, 201, dynamic, withQr);
    row("hybrid", QrMode::Hybrid, 201, dynamic, withQr);
    row("the same again", QrMode::Dynamic, 200, dynamic, withQr);
    row("static", QrMode::Static, 201, fixed, withoutQr);
    row("hybrid without a QR", QrMode::Hybrid, 201, fixed, withoutQr);
    row("dynamic without a QR", QrMode::Dynamic, 201, fixed, u"error: missing qr_data"_s);
    row("damaged QR", QrMode::Dynamic, 201, QByteArray(dynamic).replace("8D4E", "8D4F"),
        withQr + u" with a wrong checksum"_s);
    row("another reference", QrMode::Static, 201, QByteArray(fixed).replace("ext_ref_1234", "ext_ref_1235"),
        u"error: not ours external_reference"_s);
    row("another amount", QrMode::Static, 201, QByteArray(fixed).replace("\"50.00\"", "\"51.00\""),
        u"error: not ours total_amount"_s);
    row("another currency", QrMode::Static, 201, QByteArray(fixed).replace("BRL", "ARS"),
        u"error: not ours total_amount"_s);
    row("amount as a number", QrMode::Static, 201,
        QByteArray(fixed).replace("\"total_amount\": \"50.00\"", "\"total_amount\": 50"),
        u"error: wrong type total_amount"_s);
    row("no amount", QrMode::Static, 201, R"({"id":"ORD1","external_reference":"ext_ref_1234"})", u"created 'ORD1' ''"_s);
    row("QR as a number", QrMode::Static, 201,
        R"({"id":"ORD1","external_reference":"ext_ref_1234","type_response":{"qr_data":7}})", u"error: wrong type qr_data"_s);
    row("no id", QrMode::Static, 201, R"({"external_reference":"ext_ref_1234"})", u"error: missing id"_s);
    row("empty", QrMode::Static, 201, {}, u"error: not json"_s);
    row("portal", QrMode::Static, 200, "<html>", u"error: not json"_s);
}

void TestOrders::created()
{
    QFETCH(QrMode, mode);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const Charge asked = sampleCharge(50, money::Currency::BRL, u"ext_ref_1234"_s, mode);
    QCOMPARE(readingOf(create, status, body, asked), expected);
}

void TestOrders::readsSamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<money::Currency>("currency");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *file, money::Currency currency, const QString &expected) {
        QTest::addRow("%s", file) << u"orders.%1.json"_s.arg(QLatin1StringView(file)) << currency << expected;
    };
    using money::Currency;
    row("create.response-201.static", Currency::BRL,
        u"%1 of ext_ref_1234 by 240424235 at STORE001POS001"_s.arg(orderId));
    row("get.response-200.processed", Currency::BRL,
        u"%1 concluded of ext_ref_1234 by 240424235 at STORE001POS001: "
        "92937960454 approved 5000 (accredited) as PAY01K371WBFDS4MD9JG0KCV6PRKQ"_s.arg(orderId));
    row("get.response-200.expired", Currency::UYU,
        u"ORD01JYHV71X1XAE89DGDBJ93AYAM ended of ER_123456 by 1898180608 at SUC001POS001"_s);
    row("cancel.response-200", Currency::UYU,
        u"ORD01JYHV71X1XAE89DGDBJ93AYAM ended of ER_123456 by 1898180608 at SUC001POS001"_s);
    row("get.response-200.refunded", Currency::UYU,
        u"ORD01JYHREYXTR31HRB5S9Q9G8QS7 ended of ExtRef_123456 by 1898180608 at SUC001POS001: "
        "116228240060 returned 10000 (refunded) as PAY01JYHREYXTR31HRB5S9QE68G0N refunded 10000"_s);
}

void TestOrders::readsSamples()
{
    QFETCH(QString, file);
    QFETCH(money::Currency, currency);
    QFETCH(QString, expected);
    const QByteArray body = sample(file);
    QVERIFY(!body.isEmpty());
    const Charge asked = sampleCharge(50, currency, {});
    QCOMPARE(readingOf({Operation::ReadOrder, orderId}, 200, body, asked), expected);
    QCOMPARE(readingOf({Operation::FindOrders, orderId}, 200, body, asked), u"found 1; "_s + expected);
    for (qsizetype length = 1; length < body.trimmed().size() - 1; length += 17)
        QCOMPARE(readingOf({Operation::ReadOrder, orderId}, 200, body.left(length), asked), u"error: not json"_s);
}

void TestOrders::onlyAccreditedIsApproved_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("contains");
    const auto payment = [](const char *status, const char *detail) {
        QByteArray body = processed();
        const qsizetype at = body.indexOf("PAY01");
        const QByteArray head = body.left(at);
        const QByteArray tail = body.mid(at)
                                    .replace("\"processed\"", '"' + QByteArray(status) + '"')
                                    .replace("\"accredited\"", '"' + QByteArray(detail) + '"');
        return head + tail;
    };
    const auto row = [](const char *name, const QByteArray &body, const QString &contains) {
        QTest::newRow(name) << body << contains;
    };
    row("accredited", payment("processed", "accredited"), u"92937960454 approved 5000"_s);
    row("partly refunded", payment("processed", "partially_refunded"), u"92937960454 approved 5000"_s);
    row("another detail", payment("processed", "in_review"), u"92937960454 other 5000"_s);
    row("failed", payment("failed", "rejected"), u"92937960454 other 5000"_s);
    row("action required", payment("action_required", "waiting_payment"), u"92937960454 other 5000"_s);
    row("in process", payment("processing", "in_process"), u"92937960454 other 5000"_s);
    row("new word", payment("teleported", "there"), u"92937960454 other 5000"_s);
    row("charged back", payment("charged_back", "settled"), u"92937960454 returned 5000"_s);
    row("paid another amount", processedWith("\"paid_amount\": \"50.00\"", "\"paid_amount\": \"49.99\""),
        u"approved 4999"_s);
    row("other currency", processedWith("BRL", "ARS"), u"approved other currency"_s);
    row("no currency", processedWith("\"currency\": \"BRL\",", ""), u"approved 5000"_s);
    row("failed order",
        processedWith(
            "\"status\": \"processed\",\n  \"status_detail\"", "\"status\": \"failed\",\n  \"status_detail\""),
        orderId + u" of "_s);
    row("no reference id", processedWith("\"reference_id\": \"92937960454\",", ""),
        u"PAY01K371WBFDS4MD9JG0KCV6PRKQ approved"_s);
    row("amount as a number", processedWith("\"paid_amount\": \"50.00\"", "\"paid_amount\": 50.00"),
        u"error: wrong type paid_amount"_s);
    row("no amount at all", processedWith("\"paid_amount\": \"50.00\"", "\"paid_amount\": \"fifty\""),
        u"error: wrong type paid_amount"_s);
    row("half a cent", processedWith("\"paid_amount\": \"50.00\"", "\"paid_amount\": \"50.005\""),
        u"error: not exact paid_amount"_s);
    row("negative", processedWith("\"paid_amount\": \"50.00\"", "\"paid_amount\": \"-50.00\""),
        u"error: wrong type paid_amount"_s);
    row("no transactions", R"({"id":"ORD1","status":"processed"})", u"error: missing payments"_s);
    row("no id", R"({"status":"processed"})", u"error: missing id"_s);
    row("no status", R"({"id":"ORD1"})", u"error: missing status"_s);
    row("endless status", R"({"id":"ORD1","status":")" + QByteArray(5'000, 'x') + R"("})", u"error: wrong type status"_s);
    row("no total", R"({"id":"ORD1","status":"created","transactions":{"payments":[]}})", u"ORD1 of  by "_s);
    for (const char *status : {"created", "canceled", "cancelled", "expired"})
        QTest::addRow("nobody paid: %s", status) << payment(status, "") << orderId + u" concluded of ext_ref_1234 by 240424235 at STORE001POS001"_s;
    for (const char *status : {"canceled", "cancelled", "expired", "refunded", "charged_back"}) {
        QTest::addRow("over: %s", status) << QByteArray(R"({"id":"ORD1","status":"%1","transactions":{"payments":[]}})").replace("%1", status)
                                          << u"ORD1 ended of"_s;
    }
    const auto withRefunds = [](const QByteArray &refunds) {
        return R"({"id":"ORD1","status":"processed","transactions":{"payments":[{"id":"PAY1","status":"processed","status_detail":"accredited",)"
               R"("paid_amount":"50.00"}],"refunds":)" + refunds + "}}";
    };
    row("part went back", withRefunds(R"([{"id":"REF1","transaction_id":"PAY1","status":"processed","amount":"5.00"},)"
                                      R"({"id":"REF2","transaction_id":"PAY1","status":"failed","amount":"6.00"},)"
                                      R"({"id":"REF3","transaction_id":"PAY2","status":"processed","amount":"7.00"}])"),
        u"PAY1 approved 5000 (accredited) as PAY1 refunded 500"_s);
    row("refunds of another type", withRefunds("7"), u"error: wrong type refunds"_s);
    row("payment without id", R"({"id":"ORD1","status":"processed","transactions":{"payments":[{"status":"processed"}]}})", u"error: missing id"_s);
    row("payment without status", R"({"id":"ORD1","status":"processed","transactions":{"payments":[{"id":"PAY1"}]}})",
        u"error: missing status"_s);
}

void TestOrders::onlyAccreditedIsApproved()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, contains);
    const QString read = readOrder(body);
    QVERIFY2(read.contains(contains), qPrintable(read));
}

void TestOrders::whatAPaymentTells()
{
    const Charge asked = sampleCharge(50, money::Currency::BRL, u"ext_ref_1234"_s);
    const QByteArray body =
        processedWith("\"paid_amount\": \"50.00\",", "\"paid_amount\": \"50.00\", \"refunded_amount\": \"12.34\",");
    const auto answer = OrdersProtocol().read({Operation::ReadOrder, orderId}, asked, {200, {}, body});
    const ProviderOrder order = std::get<OrderRead>(answer.value()).order;
    QCOMPARE(order.total, asked.amount);
    const ProviderPayment payment = order.payments.constFirst();
    QCOMPARE(payment.method, u"account_money"_s);
    QCOMPARE(payment.refunded->minor, 1'234);
    QCOMPARE(payment.externalReference, u"ext_ref_1234"_s);
    QCOMPARE(payment.collectorId, u"240424235"_s);
    QCOMPARE(payment.approvedAt, instantFromText(u"2025-08-21T19:33:41.102Z"));
}

void TestOrders::cancelled_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sample") << 200 << sample(u"orders.cancel.response-200.json"_s) << u"withdrawn"_s;
    QTest::newRow("other spelling") << 200 << QByteArray(R"({"status":"cancelled"})") << u"withdrawn"_s;
    QTest::newRow("not cancelled") << 200 << QByteArray(R"({"status":"processed"})") << u"error: wrong type status"_s;
    QTest::newRow("empty") << 200 << QByteArray() << u"error: not json"_s;
    QTest::newRow("locked") << 409 << sample(u"orders.error-409.order-locked.json"_s)
                            << u"refused: buyer is paying 409 instore_order_locked_error"_s;
    QTest::newRow("already cancelled, or paid") << 409 << sample(u"orders.error-409.order-already-canceled.json"_s)
                                                << u"refused: not possible 409 order_already_canceled"_s;
    QTest::newRow("cannot") << 409 << QByteArray(R"({"errors":[{"code":"cannot_cancel_order"}]})")
                            << u"refused: not possible 409 cannot_cancel_order"_s;
    QTest::newRow("not found") << 404 << sample(u"orders.error-404.order-not-found.json"_s)
                               << u"refused: not found 404 order_not_found"_s;
}

void TestOrders::cancelled()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(readingOf({Operation::WithdrawOrder, orderId, u"K"_s}, status, body, charge()), expected);
}

void TestOrders::refunded_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<qint64>("part"); // 0: all
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Operation operation, qint64 part, const QByteArray &body,
                         const QString &expected) { QTest::newRow(name) << operation << part << body << expected; };
    using enum Operation;
    const auto refunds = [](const char *more) { return QByteArray(R"({"transactions":{"refunds":[)") + more + "]}}"; };
    const char *two = R"({"id":"REF1","transaction_id":"PAY1","amount":"5.00","status":"processed"},)"
                      R"({"id":"REF2","transaction_id":"PAY1","amount":"7.00","status":"processing"})";
    row("all, at once", RefundPayment, 0, sample(u"orders.refund.response-201.total.json"_s),
        u"refund REF01JYHRNEK69845P0E6VBXKXAKK done 10000"_s);
    row("all, later", RefundPayment, 0, sample(u"orders.refund.response-201.total.async-variant.json"_s),
        u"refund REF01JYHRNEK69845P0E6VBXKXAKK in progress 10000"_s);
    row("part", RefundPayment, 2'490, sample(u"orders.refund.response-201.partial.json"_s),
        u"refund REF01J67CQQH5904WDBVZEM4JMEP4 done 2490"_s);
    row("another part", RefundPayment, 2'500, sample(u"orders.refund.response-201.partial.json"_s),
        u"error: missing refunds"_s);
    row("newest of two", RefundPayment, 0, refunds(two), u"refund REF2 in progress 700"_s);
    row("the one that fits", RefundPayment, 500, refunds(two), u"refund REF1 done 500"_s);
    row("of another type", RefundPayment, 0, R"({"transactions":{"refunds":7}})", u"error: wrong type refunds"_s);
    row("no id", RefundPayment, 0, refunds(R"({"amount":"5.00","status":"processed"})"), u"error: missing id"_s);
    row("no status", RefundPayment, 0, refunds(R"({"id":"REF1","amount":"5.00"})"), u"error: missing status"_s);
    row("read: no status", ReadRefunds, 0, refunds(R"({"id":"REF1","amount":"5.00"})"), u"error: missing status"_s);
    for (const char *status : {"rejected", "canceled", "cancelled"}) {
        QTest::newRow(status) << RefundPayment << qint64(0)
                              << refunds(R"({"id":"REF1","amount":"5.00","status":"%1"})").replace("%1", status) << u"refund REF1 rejected 500"_s;
    }
    row("failed", RefundPayment, 0, refunds(R"({"id":"REF1","amount":"5.00","status":"failed"})"),
        u"refund REF1 rejected 500"_s);
    row("new word", RefundPayment, 0, refunds(R"({"id":"REF1","amount":"5.00","status":"teleported"})"),
        u"refund REF1 in progress 500"_s);
    row("none", RefundPayment, 0, refunds(""), u"error: missing refunds"_s);
    row("no amount", RefundPayment, 0, refunds(R"({"id":"REF1","status":"processed"})"), u"error: missing amount"_s);
    row("read: refunded", ReadRefunds, 0, sample(u"orders.get.response-200.refunded.json"_s),
        u"refunds 1; REF01JYHRNEK69845P0E6VBXKXAKK done 10000"_s);
    row("read: none yet", ReadRefunds, 0, processed(), u"refunds 0"_s);
    row("read: two", ReadRefunds, 0, refunds(two), u"refunds 2; REF1 done 500; REF2 in progress 700"_s);
}

void TestOrders::refunded()
{
    QFETCH(Operation, operation);
    QFETCH(qint64, part);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto amount = part == 0 ? std::nullopt : std::optional(pesos(part));
    QCOMPARE(readingOf({operation, {}, u"K"_s, {orderId, {}, amount}}, 201, body, charge()), expected);
}

// 12.50 has no reading where there are no cents, and needs none.
void TestOrders::refundsInAnotherCurrency()
{
    const Charge asked = charge({10'000, money::Currency::CLP});
    const RefundWish foreign{orderId, {}, std::nullopt, true};
    const QByteArray body = R"({"transactions":{"refunds":[{"id":"REF1","transaction_id":"PAY1","amount":"12.50","status":"processed"}]}})";
    QCOMPARE(readingOf({Operation::RefundPayment, {}, u"K"_s, foreign}, 201, body, asked), u"refund REF1 done 0"_s);
    QCOMPARE(readingOf({Operation::ReadRefunds, {}, {}, foreign}, 200, body, asked), u"refunds 1; REF1 done 0"_s);
    QCOMPARE(readingOf({Operation::ReadRefunds, {}, {}, {orderId, {}, {}}}, 200, body, asked), u"error: not exact amount"_s);
}

void TestOrders::refusals_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto file = [](Operation operation, int status, const char *name, const QString &expected) {
        QTest::newRow(name) << operation << status << sample(u"orders.error-%1.json"_s.arg(QLatin1StringView(name)))
                            << expected;
    };
    const auto code = [](Operation operation, int status, const char *name, const QString &kind) {
        const QByteArray body = R"({"errors":[{"code":")" + QByteArray(name) + R"(","message":"m"}]})";
        QTest::newRow(name) << operation << status << body
                            << u"refused: %1 %2 %3"_s.arg(kind).arg(status).arg(QLatin1StringView(name));
    };
    using enum Operation;
    file(CreateOrder, 400, "400.empty-required-header", u"refused: invalid 400 empty_required_header"_s);
    file(CreateOrder, 400, "400.property-value.min-amount", u"refused: amount 400 property_value"_s);
    file(CreateOrder, 400, "400.unsupported-properties", u"refused: invalid 400 unsupported_properties"_s);
    file(CreateOrder, 401, "401", u"refused: credentials 401 unauthorized"_s);
    file(CreateOrder, 404, "404.pos-not-found", u"refused: point of sale 404 pos_not_found"_s);
    file(CreateOrder, 409, "409.idempotency", u"error: undecided idempotency_key_already_used"_s);
    file(ReadOrder, 404, "404.order-not-found", u"refused: not found 404 order_not_found"_s);
    file(ReadOrder, 400, "400.invalid-path-param", u"refused: invalid 400 invalid_path_param"_s);
    code(CreateOrder, 400, "invalid_total_amount", u"amount"_s);
    code(CreateOrder, 400, "unsupported_site", u"invalid"_s);
    code(RefundPayment, 400, "in_store_payment_refund_order", u"too late"_s);
    code(RefundPayment, 400, "unsupported_partially_refunds", u"part not possible"_s);
    code(RefundPayment, 400, "partial_refund_not_allowed_with_cashout", u"part not possible"_s);
    code(RefundPayment, 403, "partial_refund_forbidden_with_tips", u"part not possible"_s);
    code(RefundPayment, 400, "refund_amount_exceeds", u"amount"_s);
    code(RefundPayment, 400, "invalid_order_owner", u"credentials"_s);
    code(RefundPayment, 401, "user_not_authorized", u"credentials"_s);
    code(RefundPayment, 404, "transaction_not_found", u"not found"_s);
    code(RefundPayment, 409, "order_already_refunded", u"not possible"_s);
    code(RefundPayment, 409, "cannot_refund_order", u"not possible"_s);
    code(RefundPayment, 409, "refund_in_progress", u"not possible"_s);
}

void TestOrders::refusals()
{
    QFETCH(Operation, operation);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(readingOf({operation, orderId, u"K"_s}, status, body, charge()), expected);
}

void TestOrders::anyBytesAreSafe()
{
    QVERIFY(rc::check("a damaged answer is an error or an answer, never harm", [] {
        QByteArray body = *rc::gen::element(processed(), sample(u"orders.get.response-200.refunded.json"_s),
            sample(u"orders.create.response-201.dynamic.json"_s));
        const int wounds = *rc::gen::inRange(0, 6);
        for (int i = 0; i < wounds; ++i)
            body[*rc::gen::inRange<qsizetype>(0, body.size())] =
                *rc::gen::element('{', '}', '[', ']', '"', ',', ':', '9', '-', 'e', '\0', '\xff');
        for (const auto operation :
            {Operation::CreateOrder, Operation::FindOrders, Operation::ReadOrder, Operation::ReadPayment,
                Operation::WithdrawOrder, Operation::FindPayments, Operation::RefundPayment, Operation::ReadRefunds}) {
            for (const int status : {200, 400, 404})
                (void)readingOf({operation, orderId, u"K"_s}, status, body, charge());
        }
    }));
}

void TestOrders::canDoWhatItSays()
{
    for (const QrMode mode : {QrMode::Static, QrMode::Dynamic, QrMode::Hybrid}) {
        const auto can = capabilitiesOf(Api::Orders, mode);
        QVERIFY(can.canWithdraw && can.repeatsByKey);
        QVERIFY(!can.usesSlot && !can.findsByReference);
        QCOMPARE(can.showsQr, mode != QrMode::Static);
    }
}

QTEST_APPLESS_MAIN(TestOrders)
#include "tst_orders.moc"
