#include "tests/contract/simulatorclient.h"

#include "core/simulator/accounts/site.h"
#include "core/simulator/orders/emv.h"

#include <QSignalSpy>
#include <QTest>

#include <QUuid>

using namespace mostrador;
using namespace mostrador::simulator;

class TestSimulatorOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putAnswersQrAndFillsTheSlot();
    void putCanAnswerEmpty();
    void secondPutReplacesTheFirst();
    void postLeavesTheSlotAlone();
    void slotEmptiesByDeleteAndByTime();
    void deleteIsLockedWhileTheBuyerPays();
    void tokenIsNeeded_data();
    void tokenIsNeeded();
    void pathIsChecked_data();
    void pathIsChecked();
    void bodyIsChecked_data();
    void bodyIsChecked();
    void countriesDiffer_data();
    void countriesDiffer();
    void refusalsRememberTheRule();
    void qrIsWrittenAsLiveOnesAre();
    void usersMeTellsTheSite();
};

void TestSimulatorOrders::putAnswersQrAndFillsTheSlot()
{
    Client client;
    const JsonAnswer created = client.put(orderBody(u"T1-1-1"_s, 1250.1));
    QCOMPARE(created.status, 200);
    QCOMPARE(shapeDifferences(u"dynamic-legacy.qrs.response-200.json"_s, created.json), QStringList());
    const QString id = created.text(u"in_store_order_id"_s);
    QVERIFY(!QUuid(id).isNull());
    QVERIFY(created.text(u"qr_data"_s).contains(u"0636"_s + id));
    const JsonAnswer slot = client.readSlot();
    QCOMPARE(slot.status, 200);
    QCOMPARE(shapeDifferences(u"attended-v2.get.response-200.json"_s, slot.json), QStringList());
    QCOMPARE(slot.json[0][u"total_amount"_s].toVariant().toString(), u"1250.1"_s);
    QCOMPARE(slot.json[0][u"expiration_date"_s].toString(), u"2026-10-20T08:05:00.000-04:00"_s);
    QCOMPARE(client.readSlot("CAJA02"_ba).status, 404);
}

void TestSimulatorOrders::putCanAnswerEmpty()
{
    Client client;
    QCOMPARE(client.post("/_simulator/switches"_ba, {{u"put_answers_empty"_s, true}}).status, 200);
    const JsonAnswer created = client.put(orderBody(u"T1-1-1"_s));
    QCOMPARE(created.status, 201);
    QVERIFY(created.body.isEmpty());
    QCOMPARE(client.readSlot().status, 200);
}

void TestSimulatorOrders::secondPutReplacesTheFirst()
{
    Client client;
    const QString first = client.put(orderBody(u"first"_s)).text(u"in_store_order_id"_s);
    const QString second = client.put(orderBody(u"second"_s)).text(u"in_store_order_id"_s);
    QVERIFY(first != second);
    const QJsonArray slot = client.readSlot().json.array();
    QCOMPARE(slot.size(), 1);
    QCOMPARE(slot[0][u"external_reference"_s].toString(), u"second"_s);
    QCOMPARE(client.buyer("pay"_ba, {{u"order_id"_s, first}}).status, 409);
    QCOMPARE(client.buyer("pay"_ba, {{u"order_id"_s, second}}).status, 200);
}

void TestSimulatorOrders::postLeavesTheSlotAlone()
{
    Client client;
    client.put(orderBody(u"hybrid"_s));
    QCOMPARE(client.dynamic(orderBody(u"dynamic"_s)).status, 200);
    QCOMPARE(client.readSlot().json[0][u"external_reference"_s].toString(), u"hybrid"_s);
    QCOMPARE(client.emptySlot().status, 204);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_pos_id"_s, u"CAJA01"_s}})
                 .object()[u"order"_s][u"external_reference"_s]
                 .toString(),
        u"dynamic"_s);
}

void TestSimulatorOrders::slotEmptiesByDeleteAndByTime()
{
    Client client;
    QCOMPARE(client.emptySlot().error(), u"point_of_sale_in_store_order_not_found"_s);
    client.put(orderBody(u"one"_s));
    QCOMPARE(client.emptySlot().status, 204);
    const JsonAnswer gone = client.readSlot();
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.object(), sample(u"attended-v2.get.error-404.json"_s).object());
    client.put(orderBody(u"two"_s));
    client.pass(std::chrono::seconds(299));
    QCOMPARE(client.readSlot().status, 200);
    client.pass(std::chrono::seconds(1));
    QCOMPARE(client.readSlot().status, 404);
    QCOMPARE(client.emptySlot().status, 404);
}

void TestSimulatorOrders::deleteIsLockedWhileTheBuyerPays()
{
    Client client;
    client.put(orderBody(u"one"_s));
    QCOMPARE(client.buyer("scan"_ba, {{u"external_reference"_s, u"one"_s}}).status, 200);
    const JsonAnswer locked = client.emptySlot();
    QCOMPARE(locked.status, 409);
    QCOMPARE(locked.error(), u"instore_order_locked_error"_s);
    QCOMPARE(client.buyer("abandon"_ba, {{u"external_reference"_s, u"one"_s}}).status, 200);
    QCOMPARE(client.emptySlot().status, 204);
}

void TestSimulatorOrders::tokenIsNeeded_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("another") << "SECRET-1"_ba << 401;
    QTest::newRow("test") << "TEST-1"_ba << 200;
    QTest::newRow("production") << "APP_USR-1"_ba << 200;
}

void TestSimulatorOrders::tokenIsNeeded()
{
    QFETCH(QByteArray, token);
    QFETCH(int, status);
    Client client;
    client.token = token;
    for (const QByteArray &target :
        {"/users/me"_ba, "/merchant_orders/search?external_reference=x"_ba, "/v1/payments/search"_ba}) {
        const JsonAnswer answer = client.get(target);
        QCOMPARE(answer.status, status);
        if (status == 401)
            QCOMPARE(answer.object(), sample(u"merchant-order.error-401.json"_s).object());
    }
    QCOMPARE(client.put(orderBody(u"x"_s)).status, status);
}

void TestSimulatorOrders::pathIsChecked_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("unknown POS") << Client::qrs("CAJA99"_ba) << 404 << u"pos_obtainment_error"_s;
    QTest::newRow("the POS's number") << Client::qrs("2711382"_ba) << 404 << u"pos_obtainment_error"_s;
    QTest::newRow("another collector") << "/instore/orders/qr/seller/collectors/1/pos/CAJA01/qrs"_ba << 400
                                       << u"invalid_collectorId"_s;
    QTest::newRow("collector is no number")
        << "/instore/orders/qr/seller/collectors/me/pos/CAJA01/qrs"_ba << 400 << u"invalid_collectorId"_s;
    QTest::newRow("no POS") << Client::qrs(""_ba) << 400 << u"invalid_externalPosId"_s;
    QTest::newRow("no such path") << "/v1/nothing"_ba << 404 << u"not_found"_s;
    QTest::newRow("method") << "/users/me"_ba << 405 << u"method_not_allowed"_s;
}

void TestSimulatorOrders::pathIsChecked()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QString, error);
    Client client;
    const JsonAnswer answer = client.post(target, orderBody(u"x"_s));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.error(), error);
    if (error == u"pos_obtainment_error")
        QCOMPARE(answer.object(), sample(u"instore.error-404.pos-obtainment.json"_s).object());
}

void TestSimulatorOrders::bodyIsChecked_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("error");
    const QJsonObject good = orderBody(u"ok"_s);
    const auto row = [](const char *name, const QJsonObject &body, const QString &error) {
        QTest::newRow(name) << body << error;
    };
    const auto item = [&](const QString &name, const QJsonValue &value) {
        return with(good, u"items"_s, QJsonArray{with(itemBody(100), name, value)});
    };
    const auto lessItem = [&](const QString &name) {
        return with(good, u"items"_s, QJsonArray{without(itemBody(100), name)});
    };
    for (const QString &name : {u"external_reference"_s, u"title"_s, u"description"_s, u"total_amount"_s})
        row(qPrintable(u"no "_s + name), without(good, name), u"invalid_"_s + name);
    row("empty title", with(good, u"title"_s, QString()), u"invalid_title"_s);
    row("title is a number", with(good, u"title"_s, 1), u"invalid_title"_s);
    row("reference too long", with(good, u"external_reference"_s, QString(65, u'a')), u"invalid_external_reference"_s);
    row("reference with a dot", with(good, u"external_reference"_s, u"a.b"_s), u"invalid_external_reference"_s);
    row("reference with an accent", with(good, u"external_reference"_s, u"ó"_s), u"invalid_external_reference"_s);
    row("items is an object", with(good, u"items"_s, itemBody(100)), u"invalid_items"_s);
    row("no items", without(good, u"items"_s), u"error_creating_seller_qr_order"_s);
    row("empty items", with(good, u"items"_s, QJsonArray()), u"error_creating_seller_qr_order"_s);
    row("item is a number", with(good, u"items"_s, QJsonArray{1}), u"invalid_items"_s);
    row("total is text", with(good, u"total_amount"_s, u"100.00"_s), u"invalid_total_amount"_s);
    row("total is not the sum", with(good, u"total_amount"_s, 99.99), u"invalid_total_amount"_s);
    row("total with three decimals", with(good, u"total_amount"_s, 100.001), u"invalid_total_amount"_s);
    row("below the smallest", orderBody(u"ok"_s, 14.99), u"invalid_total_amount"_s);
    row("negative", orderBody(u"ok"_s, -100), u"invalid_items.unit_price"_s);
    row("price with three decimals", item(u"unit_price"_s, 99.999), u"invalid_items.unit_price"_s);
    row("price is text", item(u"unit_price"_s, u"100"_s), u"invalid_items.unit_price"_s);
    row("quantity is text", item(u"quantity"_s, u"1"_s), u"invalid_items.quantity"_s);
    row("quantity is zero", item(u"quantity"_s, 0), u"invalid_items.quantity"_s);
    row("another currency", item(u"currency_id"_s, u"BRL"_s), u"invalid_items.currency_id"_s);
    row("item's title is a number", item(u"title"_s, 5), u"invalid_items.title"_s);
    row("unknown field of an item", item(u"picture"_s, u"x"_s), u"unsupported_properties"_s);
    for (const QString &name :
        {u"title"_s, u"description"_s, u"unit_measure"_s, u"quantity"_s, u"unit_price"_s, u"total_amount"_s})
        row(qPrintable(u"item without "_s + name), lessItem(name), u"invalid_"_s + name);
    row("unknown field", with(good, u"external_store_id"_s, u"SUC001"_s), u"unsupported_properties"_s);
    row("expired already", with(good, u"expiration_date"_s, u"2026-10-20T08:00:00.000-04:00"_s),
        u"invalid_expiration_date"_s);
    row("expiry without an offset", with(good, u"expiration_date"_s, u"2026-10-21T08:00:00.000"_s),
        u"invalid_expiration_date"_s);
    row("expiry is no date", with(good, u"expiration_date"_s, u"soon"_s), u"invalid_expiration_date"_s);
    row("notification_url", with(good, u"notification_url"_s, u"till"_s), u"invalid_notification_url"_s);
    row("sponsor without id", with(good, u"sponsor"_s, QJsonObject()), u"invalid_id"_s);
    row("sponsor's id is text", with(good, u"sponsor"_s, QJsonObject{{u"id"_s, u"1"_s}}), u"invalid_sponsor.id"_s);
    row("taxes outside Colombia", with(good, u"taxes"_s, QJsonArray()), u"invalid_taxes"_s);
}

void TestSimulatorOrders::bodyIsChecked()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, error);
    Client client;
    const JsonAnswer answer = client.put(body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.error(), error);
    QCOMPARE(shapeDifferences(u"attended-v2.put.error-400.json"_s, answer.json), QStringList());
    QVERIFY(!client.world.requests.constLast().rule.isEmpty());
    QCOMPARE(client.dynamic(body).error(), error);
    QVERIFY(client.world.orders.isEmpty());
}

void TestSimulatorOrders::countriesDiffer_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("status");
    QTest::newRow("Argentina, smallest") << u"MLA"_s << u"15.00"_s << 204;
    QTest::newRow("Argentina, below") << u"MLA"_s << u"14.99"_s << 400;
    QTest::newRow("Brazil, smallest") << u"MLB"_s << u"1.00"_s << 204;
    QTest::newRow("Brazil, below") << u"MLB"_s << u"0.99"_s << 400;
    QTest::newRow("Mexico, smallest") << u"MLM"_s << u"5.00"_s << 204;
    QTest::newRow("Mexico, below") << u"MLM"_s << u"4.99"_s << 400;
    QTest::newRow("Chile, smallest") << u"MLC"_s << u"1"_s << 204;
    QTest::newRow("Chile, below") << u"MLC"_s << u"0"_s << 400;
    QTest::newRow("Colombia, smallest") << u"MCO"_s << u"1"_s << 204;
    QTest::newRow("Colombia, below") << u"MCO"_s << u"0"_s << 400;
    QTest::newRow("Peru, smallest") << u"MPE"_s << u"1.00"_s << 204;
    QTest::newRow("Peru, below") << u"MPE"_s << u"0.99"_s << 400;
    QTest::newRow("Uruguay, smallest") << u"MLU"_s << u"1.00"_s << 204;
    QTest::newRow("Uruguay, below") << u"MLU"_s << u"0.99"_s << 400;
    QTest::newRow("Chile, whole") << u"MLC"_s << u"1500"_s << 204;
    QTest::newRow("Chile, with decimals") << u"MLC"_s << u"1500.5"_s << 400;
}

void TestSimulatorOrders::countriesDiffer()
{
    QFETCH(QString, site);
    QFETCH(QString, amount);
    QFETCH(int, status);
    Client client(money::siteFromCode(site).value());
    QCOMPARE(client.attended(orderBody(u"x"_s, amount.toDouble())).status, status);
    client.switchOn(u"smallest_amount"_s, 2000);
    QCOMPARE(client.attended(orderBody(u"x"_s, 1999)).status, 400);
    QCOMPARE(client.attended(orderBody(u"x"_s, 2000)).status, 204);
}

void TestSimulatorOrders::refusalsRememberTheRule()
{
    Client client;
    client.put(
        with(orderBody(u"x"_s), u"items"_s, QJsonArray{itemBody(50), with(itemBody(50), u"unit_price"_s, u"50"_s)}));
    const QJsonObject last = client.get("/_simulator/requests"_ba).object()[u"requests"_s].toArray().last().toObject();
    QCOMPARE(last[u"rule"_s].toString(), u"items[1].unit_price: a number"_s);
    QCOMPARE(last[u"error"_s].toString(), u"invalid_items.unit_price"_s);
    QCOMPARE(last[u"status"_s].toInt(), 400);
    QCOMPARE(last[u"method"_s].toString(), u"PUT"_s);
    QVERIFY(!QJsonDocument(client.get("/_simulator/requests"_ba).object()).toJson().contains("APP_USR"));
}

// Payloads seen live or built by the same rules, with their checksums.
void TestSimulatorOrders::qrIsWrittenAsLiveOnesAre()
{
    const QString order = u"d4e8ca59-3e1d-4c03-b1f6-580e87c654ae"_s;
    QCOMPARE(orderQr(profileOf(money::Site::MLA), order),
        u"00020101021243650016com.mercadolibre020130636d4e8ca59-3e1d-4c03-b1f6-"
        u"580e87c654ae50150011201234567865204970053030325802AR"
        "5911Tienda Demo6004CABA6304C660"_s);
    QCOMPARE(orderQr(profileOf(money::Site::MLB), order),
        u"00020101021243650016COM.MERCADOLIBRE020130636d4e8ca59-3e1d-4c03-b1f6-"
        u"580e87c654ae5204000053039865802BR5909Loja Demo6009SAO "
        "PAULO62070503***6304B812"_s);
    QCOMPARE(emvChecksum("123456789"_ba), u"29B1"_s);
    const QByteArray live =
        "00020101021243650016com.mercadolibre020130636261ba79b-e543-41c7-b71a-cec05c18e72b50120008326594305204970"
        "053030325802AR5904Test6004CABA6304"_ba;
    QCOMPARE(emvChecksum(live), u"1094"_s);
    for (const money::Site site : money::allSites) {
        const QString text = orderQr(profileOf(site), order);
        QCOMPARE(emvChecksum(text.chopped(4).toUtf8()), text.right(4));
    }
}

void TestSimulatorOrders::usersMeTellsTheSite()
{
    Client client(money::Site::MLM);
    const JsonAnswer me = client.get("/users/me"_ba);
    QCOMPARE(me.status, 200);
    QCOMPARE(shapeDifferences(u"users-me.response-200.json"_s, me.json), QStringList());
    QCOMPARE(me.object()[u"id"_s].toInteger(), 446566691);
    QCOMPARE(me.text(u"site_id"_s), u"MLM"_s);
    QCOMPARE(me.text(u"country_id"_s), u"MX"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorOrders)
#include "tst_simulator_orders.moc"
