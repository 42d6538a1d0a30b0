#include "tests/contract/simulatorclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

class TestSimulatorOrdersApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createAnswersTheOrder_data();
    void createAnswersTheOrder();
    void samplesAreAccepted_data();
    void samplesAreAccepted();
    void testTokensMakeTestOrders();
    void keyIsNeeded();
    void sameKeySameOrder();
    void sameKeyOtherBodyIsRefused();
    void keyIsForgottenAfterADay();
    void bodyIsChecked_data();
    void bodyIsChecked();
    void countriesDiffer_data();
    void countriesDiffer();
    void unknownPointOfSale();
    void idsAndTokensAreChecked();
    void payingProcessesIt();
    void rejectionLeavesNoTrace();
    void paidOtherwiseIsShown();
    void secondPaymentIsShown();
    void expires();
    void lateApprovalAfterExpiry();
    void cancelEndsIt();
    void cancelIsRefused_data();
    void cancelIsRefused();
    void severalLiveOnOnePointOfSale();
    void isOutsideTheLegacyApis();
    void methodsArePerPath();
    void oldCancelIsRefused();
};

namespace {

QByteArray pathOf(const JsonAnswer &order, const QByteArray &act = {})
{
    return "/v1/orders/" + order.text(u"id"_s).toLatin1() + act;
}

QJsonObject by(const QString &reference)
{
    return {{u"external_reference"_s, reference}};
}

QJsonObject changed(QJsonObject body, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1)
        return with(std::move(body), path.constFirst(), value);
    const QString name = path.constFirst();
    return with(body, name, changed(body[name].toObject(), path.mid(1), value));
}

QJsonObject withItem(const QString &name, const QJsonValue &value)
{
    const QJsonObject body = ordersBody(u"ok"_s);
    return with(body, u"items"_s, QJsonArray{with(body[u"items"_s][0].toObject(), name, value)});
}

}

void TestSimulatorOrdersApi::createAnswersTheOrder_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("hasQr");
    QTest::newRow("static") << u"static"_s << false;
    QTest::newRow("dynamic") << u"dynamic"_s << true;
    QTest::newRow("hybrid") << u"hybrid"_s << true;
}

void TestSimulatorOrdersApi::createAnswersTheOrder()
{
    QFETCH(QString, mode);
    QFETCH(bool, hasQr);
    Client client;
    const JsonAnswer created = client.createOrder("k1"_ba, ordersBody(u"one"_s, u"1250.10"_s, mode));
    QCOMPARE(created.status, 201);
    const QString name =
        hasQr ? u"orders.create.response-201.dynamic.json"_s : u"orders.create.response-201.static.json"_s;
    QCOMPARE(shapeDifferences(name, created.json), QStringList());
    QCOMPARE(created.text(u"total_amount"_s), u"1250.10"_s);
    QCOMPARE(created.text(u"status"_s), u"created"_s);
    QCOMPARE(created.object()[u"config"_s][u"qr"_s][u"mode"_s].toString(), mode);
    QCOMPARE(created.object().contains(u"type_response"_s), hasQr);
    QVERIFY(created.text(u"id"_s).startsWith(u"ORD"));
    QCOMPARE(created.text(u"id"_s).size(), 29);
    QCOMPARE(
        created.object()[u"transactions"_s][u"payments"_s][0][u"status_detail"_s].toString(), u"ready_to_process"_s);
    QCOMPARE(client.get(pathOf(created)).object(), created.object());
}

void TestSimulatorOrdersApi::samplesAreAccepted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("site");
    QTest::addColumn<int>("status");
    QTest::newRow("dynamic") << u"minimal-dynamic"_s << u"MLA"_s << 201;
    QTest::newRow("static") << u"static"_s << u"MLB"_s << 201;
    QTest::newRow("Chile") << u"chile-integer"_s << u"MLC"_s << 201;
    QTest::newRow("cash-out is for enabled sellers") << u"cash-out"_s << u"MLA"_s << 400;
    QTest::newRow("extra cash is for enabled sellers") << u"extra-cash"_s << u"MLA"_s << 400;
    QTest::newRow("a fee needs an authorised seller") << u"full-hybrid"_s << u"MLA"_s << 404;
}

void TestSimulatorOrdersApi::samplesAreAccepted()
{
    QFETCH(QString, name);
    QFETCH(QString, site);
    QFETCH(int, status);
    Client client(money::siteFromCode(site).value());
    const QJsonObject body = sample(u"orders.create.request.%1.json"_s.arg(name)).object();
    const QJsonObject here = changed(body, {u"config"_s, u"qr"_s, u"external_pos_id"_s}, u"CAJA01"_s);
    QCOMPARE(client.createOrder("k"_ba, here).status, status);
    if (status == 404)
        QCOMPARE(client.createOrder("k"_ba, without(here, u"marketplace_fee"_s)).status, 201);
}

void TestSimulatorOrdersApi::testTokensMakeTestOrders()
{
    Client client;
    client.token = "TEST-1"_ba;
    const JsonAnswer created = client.createOrder("k"_ba, ordersBody(u"one"_s));
    QVERIFY(created.text(u"id"_s).startsWith(u"ORDTST"));
    QCOMPARE(created.text(u"id"_s).size(), 32);
    QCOMPARE(client.get(pathOf(created)).status, 200);
}

void TestSimulatorOrdersApi::keyIsNeeded()
{
    Client client;
    const JsonAnswer refused = client.createOrder(""_ba, ordersBody(u"one"_s));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"empty_required_header"_s);
    QCOMPARE(shapeDifferences(u"orders.error-400.empty-required-header.json"_s, refused.json), QStringList());
    QCOMPARE(client.createOrder(QByteArray(65, 'k'), ordersBody(u"one"_s)).status, 400);
    QVERIFY(client.world.orders.isEmpty());
}

void TestSimulatorOrdersApi::sameKeySameOrder()
{
    Client client;
    const JsonAnswer first = client.createOrder("k"_ba, ordersBody(u"one"_s));
    client.buyer("pay"_ba, by(u"one"_s));
    const JsonAnswer again = client.createOrder("k"_ba, ordersBody(u"one"_s));
    QCOMPARE(again.status, 201);
    QCOMPARE(again.text(u"id"_s), first.text(u"id"_s));
    QCOMPARE(again.text(u"status"_s), u"processed"_s);
    QCOMPARE(client.world.orders.size(), 1);
    client.switchOn(u"replay_answers_200"_s);
    QCOMPARE(client.createOrder("k"_ba, ordersBody(u"one"_s)).status, 200);
    QVERIFY(client.createOrder("k2"_ba, ordersBody(u"one"_s)).text(u"id"_s) != first.text(u"id"_s));
}

void TestSimulatorOrdersApi::sameKeyOtherBodyIsRefused()
{
    Client client;
    const JsonAnswer first = client.createOrder("k"_ba, ordersBody(u"one"_s));
    const JsonAnswer refused = client.createOrder("k"_ba, ordersBody(u"one"_s, u"100.01"_s));
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.code(), u"idempotency_key_already_used"_s);
    QCOMPARE(shapeDifferences(u"orders.error-409.idempotency.json"_s, refused.json), QStringList());
    QCOMPARE(client.keyed("k"_ba, pathOf(first, "/cancel"_ba)).code(), u"idempotency_key_already_used"_s);
    // What was refused is not remembered.
    QCOMPARE(client.createOrder("k2"_ba, ordersBody(u"two"_s, u"1.00"_s)).status, 400);
    QCOMPARE(client.createOrder("k2"_ba, ordersBody(u"two"_s)).status, 201);
}

void TestSimulatorOrdersApi::keyIsForgottenAfterADay()
{
    Client client;
    client.createOrder("k"_ba, ordersBody(u"one"_s));
    client.createOrder("other"_ba, ordersBody(u"two"_s));
    client.pass(std::chrono::hours(24) - std::chrono::seconds(1));
    QCOMPARE(client.createOrder("k"_ba, ordersBody(u"three"_s)).status, 409);
    client.pass(std::chrono::seconds(1));
    QCOMPARE(client.createOrder("k"_ba, ordersBody(u"three"_s)).status, 201);
    QCOMPARE(client.world.keys.inOrder, QStringList{u"k"_s});
    QCOMPARE(client.world.orders.size(), 3);
}

void TestSimulatorOrdersApi::bodyIsChecked_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    const QJsonObject good = ordersBody(u"ok"_s);
    const auto row = [](const char *name, const QJsonObject &body, const QString &code) {
        QTest::newRow(name) << body << code;
    };
    const QString unknown = u"unsupported_properties"_s;
    const QString absent = u"required_properties"_s;
    const QString type = u"property_type"_s;
    const QString value = u"property_value"_s;
    for (const QString &name : {u"title"_s, u"notification_url"_s, u"external_store_id"_s})
        row(qPrintable(name), with(good, name, u"x"_s), unknown);
    row("item's total", withItem(u"total_amount"_s, u"100.00"_s), unknown);
    row("item's currency", withItem(u"currency_id"_s, u"ARS"_s), unknown);
    for (const QString &name : {u"type"_s, u"external_reference"_s, u"config"_s, u"transactions"_s})
        row(qPrintable(u"no "_s + name), without(good, name), absent);
    row("no POS", changed(good, {u"config"_s, u"qr"_s}, QJsonObject{{u"mode"_s, u"static"_s}}), absent);
    row("type", with(good, u"type"_s, u"point"_s), value);
    row("mode", changed(good, {u"config"_s, u"qr"_s, u"mode"_s}, u"fixed"_s), value);
    row("total is a number", with(good, u"total_amount"_s, 100), type);
    row("total is not the sum", with(good, u"total_amount"_s, u"100.01"_s), u"invalid_total_amount"_s);
    row("one decimal", ordersBody(u"ok"_s, u"100.5"_s), value);
    row("comma", ordersBody(u"ok"_s, u"100,50"_s), value);
    row("negative", ordersBody(u"ok"_s, u"-100.00"_s), value);
    row("below the smallest", ordersBody(u"ok"_s, u"14.99"_s), value);
    row("reference with a dot", with(good, u"external_reference"_s, u"a.b"_s), value);
    row("reference with an accent", with(good, u"external_reference"_s, u"ó"_s), value);
    row("reference too long", with(good, u"external_reference"_s, QString(65, u'a')), value);
    row("description too long", with(good, u"description"_s, QString(151, u'a')), value);
    for (const QString &time :
        {u"PT29S"_s, u"PT3601H"_s, u"16M"_s, u"PT"_s, u"PT16"_s, u"PT-1H"_s, u"PT5M1H"_s, u"P1D"_s})
        row(qPrintable(u"expires "_s + time), with(good, u"expiration_time"_s, time), value);
    row("no payment", changed(good, {u"transactions"_s, u"payments"_s}, QJsonArray()), u"minimum_items"_s);
    const QJsonObject half{{u"amount"_s, u"50.00"_s}};
    row("two payments", changed(good, {u"transactions"_s, u"payments"_s}, QJsonArray{half, half}), u"maximum_items"_s);
    QJsonArray eleven;
    for (int item = 0; item < 11; ++item)
        eleven.append(good[u"items"_s][0]);
    row("eleven items", with(good, u"items"_s, eleven), u"maximum_items"_s);
    row("quantity is a fraction", withItem(u"quantity"_s, 0.5), type);
    row("quantity is zero", withItem(u"quantity"_s, 0), type);
    row("price is a number", withItem(u"unit_price"_s, 100), type);
    row("price", withItem(u"unit_price"_s, u"1.234"_s), value);
    row("unit too long", withItem(u"unit_measure"_s, u"kilogrammes"_s), value);
    row("code too long", withItem(u"external_code"_s, QString(31, u'1')), value);
    row("sponsor", with(good, u"integration_data"_s, QJsonObject{{u"sponsor"_s, QJsonObject{{u"id"_s, u"me"_s}}}}),
        u"sponsor_id_not_valid"_s);
    row("cash-out", changed(good, {u"transactions"_s, u"cash_outs"_s}, QJsonArray()), u"seller_configuration"_s);
}

void TestSimulatorOrdersApi::bodyIsChecked()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, code);
    Client client;
    const JsonAnswer refused = client.createOrder("k"_ba, body);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), code);
    QVERIFY(!client.world.requests.constLast().rule.isEmpty());
    QVERIFY(client.world.orders.isEmpty());
    if (code == u"unsupported_properties")
        QCOMPARE(shapeDifferences(u"orders.error-400.unsupported-properties.json"_s, refused.json), QStringList());
    if (code == u"property_value")
        QCOMPARE(shapeDifferences(u"orders.error-400.property-value.min-amount.json"_s, refused.json), QStringList());
}

void TestSimulatorOrdersApi::countriesDiffer_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("currency");
    QTest::newRow("Argentina") << u"MLA"_s << u"15.00"_s << QString() << u"ARS"_s;
    QTest::newRow("Argentina, whole") << u"MLA"_s << u"15"_s << QString() << u"ARS"_s;
    QTest::newRow("Brazil") << u"MLB"_s << u"1.00"_s << QString() << u"BRL"_s;
    QTest::newRow("Chile") << u"MLC"_s << u"500"_s << QString() << u"CLP"_s;
    QTest::newRow("Chile, decimals") << u"MLC"_s << u"500.00"_s << u"property_value"_s << QString();
    QTest::newRow("Uruguay") << u"MLU"_s << u"1.00"_s << QString() << u"UYU"_s;
    QTest::newRow("Mexico") << u"MLM"_s << u"100.00"_s << u"unsupported_site"_s << QString();
    QTest::newRow("Colombia") << u"MCO"_s << u"100"_s << u"unsupported_site"_s << QString();
    QTest::newRow("Peru") << u"MPE"_s << u"100.00"_s << u"unsupported_site"_s << QString();
}

void TestSimulatorOrdersApi::countriesDiffer()
{
    QFETCH(QString, site);
    QFETCH(QString, amount);
    QFETCH(QString, code);
    QFETCH(QString, currency);
    Client client(money::siteFromCode(site).value());
    const JsonAnswer answer = client.createOrder("k"_ba, ordersBody(u"one"_s, amount));
    QCOMPARE(answer.status, code.isEmpty() ? 201 : 400);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.text(u"currency"_s), currency);
}

void TestSimulatorOrdersApi::unknownPointOfSale()
{
    Client client;
    const JsonAnswer refused =
        client.createOrder("k"_ba, changed(ordersBody(u"one"_s), {u"config"_s, u"qr"_s, u"external_pos_id"_s}, u"X"_s));
    QCOMPARE(refused.status, 404);
    QCOMPARE(refused.object(), sample(u"orders.error-404.pos-not-found.json"_s).object());
}

void TestSimulatorOrdersApi::idsAndTokensAreChecked()
{
    Client client;
    const JsonAnswer badId = client.get("/v1/orders/ORD1"_ba);
    QCOMPARE(badId.status, 400);
    QCOMPARE(badId.object(), sample(u"orders.error-400.invalid-path-param.json"_s).object());
    const JsonAnswer unknown = client.get("/v1/orders/ORD01K372G4J4FXZ9HGHZMJMGGPKE"_ba);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.object(), sample(u"orders.error-404.order-not-found.json"_s).object());
    const JsonAnswer created = client.createOrder("k"_ba, ordersBody(u"one"_s));
    client.pass(std::chrono::days(91));
    QCOMPARE(client.get(pathOf(created)).status, 404);
    client.token.clear();
    const JsonAnswer anonymous = client.createOrder("k2"_ba, ordersBody(u"two"_s));
    QCOMPARE(anonymous.status, 401);
    QCOMPARE(anonymous.object(), sample(u"orders.error-401.json"_s).object());
}

void TestSimulatorOrdersApi::payingProcessesIt()
{
    Client client;
    const JsonAnswer created = client.createOrder("k"_ba, ordersBody(u"one"_s, u"1250.10"_s, u"static"_s));
    client.pass(std::chrono::seconds(7));
    const qint64 id =
        client.buyer("pay"_ba, {{u"external_pos_id"_s, u"CAJA01"_s}}).object()[u"payment_id"_s].toInteger();
    const JsonAnswer paid = client.get(pathOf(created));
    QCOMPARE(shapeDifferences(u"orders.get.response-200.processed.json"_s, paid.json), QStringList());
    QCOMPARE(paid.text(u"status"_s), u"processed"_s);
    QCOMPARE(paid.text(u"status_detail"_s), u"accredited"_s);
    QCOMPARE(paid.text(u"total_paid_amount"_s), u"1250.10"_s);
    QCOMPARE(paid.text(u"last_updated_date"_s), u"2026-10-20T12:00:07.0Z"_s);
    const QJsonValue payment = paid.object()[u"transactions"_s][u"payments"_s][0];
    QCOMPARE(payment[u"id"_s], created.object()[u"transactions"_s][u"payments"_s][0][u"id"_s]);
    QCOMPARE(payment[u"reference_id"_s].toString(), QString::number(id));
    const JsonAnswer record = client.get("/v1/payments/" + QByteArray::number(id));
    QCOMPARE(record.object()[u"transaction_amount"_s].toVariant().toString(), u"1250.1"_s);
    QCOMPARE(record.text(u"external_reference"_s), u"one"_s);
}

void TestSimulatorOrdersApi::rejectionLeavesNoTrace()
{
    Client client;
    const JsonAnswer created = client.createOrder("k"_ba, ordersBody(u"one"_s));
    client.buyer("reject"_ba, by(u"one"_s));
    QCOMPARE(client.get(pathOf(created)).object(), created.object());
    QCOMPARE(client.get("/v1/payments/search?external_reference=one"_ba).object()[u"paging"_s][u"total"_s].toInt(), 1);
    client.buyer("pay"_ba, by(u"one"_s));
    const JsonAnswer paid = client.get(pathOf(created));
    QCOMPARE(paid.object()[u"transactions"_s][u"payments"_s].toArray().size(), 1);
    QCOMPARE(paid.text(u"status"_s), u"processed"_s);
}

void TestSimulatorOrdersApi::paidOtherwiseIsShown()
{
    Client client;
    const JsonAnswer less = client.createOrder("k"_ba, ordersBody(u"less"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"less"_s}, {u"amount"_s, u"40.00"_s}});
    QCOMPARE(client.get(pathOf(less)).text(u"status"_s), u"processed"_s);
    QCOMPARE(client.get(pathOf(less)).text(u"total_paid_amount"_s), u"40.00"_s);
    const JsonAnswer other = client.createOrder("k2"_ba, ordersBody(u"other"_s));
    const JsonAnswer paid =
        client.buyer("pay"_ba, {{u"external_reference"_s, u"other"_s}, {u"amount"_s, 100}, {u"currency"_s, u"BRL"_s}});
    QCOMPARE(client.get(pathOf(other)).text(u"currency"_s), u"ARS"_s);
    const QByteArray id = QByteArray::number(paid.object()[u"payment_id"_s].toInteger());
    QCOMPARE(client.get("/v1/payments/" + id).text(u"currency_id"_s), u"BRL"_s);
}

void TestSimulatorOrdersApi::secondPaymentIsShown()
{
    Client client;
    const JsonAnswer created = client.createOrder("k"_ba, ordersBody(u"one"_s));
    client.buyer("pay"_ba, by(u"one"_s));
    QCOMPARE(client.buyer("pay"_ba, by(u"one"_s)).status, 409);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"late"_s, true}});
    const JsonAnswer twice = client.get(pathOf(created));
    const QJsonArray payments = twice.object()[u"transactions"_s][u"payments"_s].toArray();
    QCOMPARE(payments.size(), 2);
    QVERIFY(payments[0][u"id"_s] != payments[1][u"id"_s]);
    QVERIFY(payments[1][u"id"_s].toString().startsWith(u"PAY"));
    QCOMPARE(twice.text(u"total_paid_amount"_s), u"200.00"_s);
}

void TestSimulatorOrdersApi::expires()
{
    Client client;
    const JsonAnswer created =
        client.createOrder("k"_ba, with(ordersBody(u"one"_s), u"expiration_time"_s, u"PT1M30S"_s));
    client.pass(std::chrono::seconds(89));
    QCOMPARE(client.get(pathOf(created)).text(u"status"_s), u"created"_s);
    client.pass(std::chrono::seconds(1));
    const JsonAnswer expired = client.get(pathOf(created));
    QCOMPARE(expired.text(u"status"_s), u"expired"_s);
    QCOMPARE(expired.object()[u"transactions"_s][u"payments"_s][0][u"status"_s].toString(), u"expired"_s);
    QCOMPARE(expired.text(u"last_updated_date"_s), u"2026-10-20T12:01:30.0Z"_s);
    QCOMPARE(client.buyer("pay"_ba, by(u"one"_s)).status, 409);
    const JsonAnswer usual = client.createOrder("k2"_ba, without(ordersBody(u"two"_s), u"expiration_time"_s));
    QCOMPARE(usual.text(u"expiration_time"_s), u"PT15M"_s);
}

void TestSimulatorOrdersApi::lateApprovalAfterExpiry()
{
    Client client;
    const JsonAnswer created = client.createOrder("k"_ba, ordersBody(u"one"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"status_detail"_s, u"pending_contingency"_s}});
    QCOMPARE(client.get(pathOf(created)).text(u"status"_s), u"created"_s);
    QCOMPARE(client.keyed("c"_ba, pathOf(created, "/cancel"_ba)).code(), u"instore_order_locked_error"_s);
    client.pass(std::chrono::hours(1));
    QCOMPARE(client.get(pathOf(created)).text(u"status"_s), u"expired"_s);
    client.buyer("pay"_ba, by(u"one"_s));
    QCOMPARE(client.get(pathOf(created)).text(u"status"_s), u"processed"_s);
}

void TestSimulatorOrdersApi::cancelEndsIt()
{
    Client client;
    const JsonAnswer created = client.createOrder(
        "k"_ba, without(without(ordersBody(u"one"_s, u"100.00"_s, u"static"_s), u"items"_s), u"description"_s));
    QCOMPARE(client.keyed(""_ba, pathOf(created, "/cancel"_ba)).code(), u"empty_required_header"_s);
    const JsonAnswer canceled = client.keyed("c"_ba, pathOf(created, "/cancel"_ba));
    QCOMPARE(canceled.status, 200);
    QCOMPARE(shapeDifferences(u"orders.cancel.response-200.json"_s, canceled.json), QStringList());
    QCOMPARE(canceled.text(u"status"_s), u"canceled"_s);
    QCOMPARE(
        canceled.object()[u"transactions"_s][u"payments"_s][0][u"status_detail"_s].toString(), u"canceled_by_api"_s);
    QCOMPARE(client.keyed("c"_ba, pathOf(created, "/cancel"_ba)).status, 200);
    const JsonAnswer again = client.keyed("c2"_ba, pathOf(created, "/cancel"_ba));
    QCOMPARE(again.code(), u"order_already_canceled"_s);
    QCOMPARE(shapeDifferences(u"orders.error-409.order-already-canceled.json"_s, again.json), QStringList());
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"late"_s, true}});
    QCOMPARE(client.get(pathOf(created)).text(u"status"_s), u"processed"_s);
}

void TestSimulatorOrdersApi::cancelIsRefused_data()
{
    QTest::addColumn<QByteArray>("act");
    QTest::addColumn<QString>("code");
    QTest::newRow("the buyer is paying") << "scan"_ba << u"instore_order_locked_error"_s;
    QTest::newRow("paid") << "pay"_ba << u"order_already_canceled"_s;
}

void TestSimulatorOrdersApi::cancelIsRefused()
{
    QFETCH(QByteArray, act);
    QFETCH(QString, code);
    Client client;
    const JsonAnswer created = client.createOrder("k"_ba, ordersBody(u"one"_s));
    client.buyer(act, by(u"one"_s));
    const JsonAnswer refused = client.keyed("c"_ba, pathOf(created, "/cancel"_ba));
    QCOMPARE(refused.status, 409);
    QCOMPARE(refused.code(), code);
    QCOMPARE(shapeDifferences(u"orders.error-409.order-locked.json"_s, refused.json), QStringList());
    client.buyer("abandon"_ba, by(u"one"_s));
    QCOMPARE(client.keyed("c"_ba, pathOf(created, "/cancel"_ba)).status, act == "scan" ? 200 : 409);
}

void TestSimulatorOrdersApi::severalLiveOnOnePointOfSale()
{
    Client client;
    const JsonAnswer first = client.createOrder("k"_ba, ordersBody(u"first"_s, u"100.00"_s, u"static"_s));
    const JsonAnswer second = client.createOrder("k2"_ba, ordersBody(u"second"_s, u"200.00"_s, u"static"_s));
    const QJsonObject pos{{u"external_pos_id"_s, u"CAJA01"_s}};
    QCOMPARE(client.buyer("pay"_ba, pos).status, 200);
    QCOMPARE(client.get(pathOf(second)).text(u"status"_s), u"processed"_s);
    QCOMPARE(client.get(pathOf(first)).text(u"status"_s), u"created"_s);
    QCOMPARE(client.buyer("pay"_ba, pos).status, 200);
    QCOMPARE(client.get(pathOf(first)).text(u"status"_s), u"processed"_s);
}

void TestSimulatorOrdersApi::isOutsideTheLegacyApis()
{
    Client client;
    client.createOrder("k"_ba, ordersBody(u"one"_s, u"100.00"_s, u"hybrid"_s));
    QCOMPARE(client.readSlot().status, 404);
    client.buyer("pay"_ba, by(u"one"_s));
    QVERIFY(client.found(u"one"_s).isEmpty());
    const qint64 id = client.world.merchantOrders.constFirst().id;
    QCOMPARE(client.get("/merchant_orders/" + QByteArray::number(id)).status, 404);
}

void TestSimulatorOrdersApi::methodsArePerPath()
{
    Client client;
    const JsonAnswer created = client.createOrder("k"_ba, ordersBody(u"one"_s));
    QCOMPARE(client.send(HttpMethod::Delete, "/v1/orders"_ba).status, 405);
    QCOMPARE(client.get(pathOf(created, "/cancel"_ba)).status, 405);
    QCOMPARE(client.send(HttpMethod::Delete, pathOf(created)).status, 405);
    QCOMPARE(client.get(pathOf(created, "/refunds"_ba)).status, 404);
}

// As an older guide cancels. What was refused, and why, is told where the simulator is looked into.
void TestSimulatorOrdersApi::oldCancelIsRefused()
{
    Client client;
    const JsonAnswer created = client.createOrder("k"_ba, ordersBody(u"one"_s));
    QCOMPARE(client.send(HttpMethod::Put, pathOf(created), R"({"status": "canceled"})"_ba).status, 405);
    QCOMPARE(client.get(pathOf(created)).text(u"status"_s), u"created"_s);
    const QJsonArray requests = client.get("/_simulator/requests"_ba).object()[u"requests"_s].toArray();
    QCOMPARE(requests.at(1)[u"method"_s].toString(), u"PUT"_s);
    QCOMPARE(requests.at(1)[u"rule"_s].toString(), u"method: one that this path has"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorOrdersApi)
#include "tst_simulator_ordersapi.moc"
