#include "tests/contract/simulatorclient.h"

#include "core/simulator/state.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

// Merchant orders as a seller makes and changes them, and the confirmation of a cash-out.
class TestSimulatorMerchantOrders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void postMakesAnOpenedOne();
    void postOutlivesARestart();
    void noQrLeadsToIt();
    void postIsChecked_data();
    void postIsChecked();
    void quantityChanges();
    void orderWithQrKeepsItsTotal();
    void nothingElseChanges_data();
    void nothingElseChanges();
    void paidOneDoesNotChange();
    void unknownOnesAreNotFound();
    void confirmation();
    void confirmationIsChecked_data();
    void confirmationIsChecked();
    void confirmationIsForTwoCountries();
};

namespace {

QJsonObject item(const QJsonValue &price, const QJsonValue &quantity)
{
    return {{u"id"_s, u"A1"_s}, {u"category_id"_s, u"food"_s}, {u"currency_id"_s, u"ARS"_s},
        {u"description"_s, u"Yerba 1 kg"_s}, {u"picture_url"_s, u"https://www.example.com/a.png"_s},
        {u"title"_s, u"Yerba"_s}, {u"quantity"_s, quantity}, {u"unit_price"_s, price}};
}

QJsonObject body(const QJsonObject &first = item(10.5, 2))
{
    return {{u"external_reference"_s, u"mine"_s}, {u"preference_id"_s, u"pref-1"_s}, {u"site_id"_s, u"MLA"_s},
        {u"items"_s, QJsonArray{first, item(5, 1)}}};
}

QByteArray pathOf(const QJsonObject &merchantOrder)
{
    return "/merchant_orders/" + QByteArray::number(merchantOrder[u"id"_s].toInteger());
}

JsonAnswer change(Client &client, const QByteArray &path, const QJsonObject &wanted)
{
    return client.send(HttpMethod::Put, path, QJsonDocument(wanted).toJson());
}

// The merchant order of a QR that somebody scanned.
QJsonObject scanned(Client &client)
{
    static_cast<void>(client.put(orderBody(u"qr"_s)));
    static_cast<void>(client.buyer("scan"_ba, {{u"external_reference"_s, u"qr"_s}}));
    return client.found(u"qr"_s)[0].toObject();
}

QJsonObject withQuantity(const QJsonArray &items, const QJsonValue &quantity)
{
    QJsonArray changed = items;
    changed[0] = with(items[0].toObject(), u"quantity"_s, quantity);
    return {{u"items"_s, changed}};
}

}

void TestSimulatorMerchantOrders::postMakesAnOpenedOne()
{
    Client client;
    const JsonAnswer made = client.post("/merchant_orders"_ba, body());
    QCOMPARE(made.status, 201);
    QCOMPARE(shapeDifferences(u"merchant-order.get.response-200.opened.json"_s, made.json), QStringList());
    QCOMPARE(made.text(u"status"_s), u"opened"_s);
    QCOMPARE(made.text(u"order_status"_s), u"payment_required"_s);
    QCOMPARE(made.text(u"external_reference"_s), u"mine"_s);
    QCOMPARE(made.text(u"preference_id"_s), u"pref-1"_s);
    QCOMPARE(made.object()[u"total_amount"_s].toDouble(), 26.0);
    QCOMPARE(made.object()[u"items"_s][0].toObject(), item(10.5, 2));
    QCOMPARE(client.get(pathOf(made.object())).object(), made.object());
    QCOMPARE(client.found(u"mine"_s), QJsonArray{made.object()});
}

void TestSimulatorMerchantOrders::postOutlivesARestart()
{
    Client client;
    const JsonAnswer made = client.post("/merchant_orders"_ba, body());
    const auto restored = worldFromState(stateText(client.world));
    QVERIFY(restored.has_value());
    QCOMPARE(restored->index, client.world.index);
    client.world = *restored;
    QCOMPARE(client.get(pathOf(made.object())).object(), made.object());
}

void TestSimulatorMerchantOrders::noQrLeadsToIt()
{
    Client client;
    const JsonAnswer made = client.post("/merchant_orders"_ba, body());
    QCOMPARE(client.buyer("scan"_ba, {{u"external_reference"_s, u"mine"_s}}).status, 409);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"mine"_s}}).status, 409);
    QCOMPARE(client.readSlot().status, 404);
    QCOMPARE(client.get(pathOf(made.object())).text(u"status"_s), u"opened"_s);
    // Bought elsewhere than at the till.
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"mine"_s}, {u"late"_s, true}}).status, 200);
    QCOMPARE(client.get(pathOf(made.object())).text(u"status"_s), u"closed"_s);
    QCOMPARE(worldFromState(stateText(client.world)).value().index, client.world.index);
}

void TestSimulatorMerchantOrders::postIsChecked_data()
{
    QTest::addColumn<QJsonObject>("wanted");
    QTest::addColumn<QString>("error");
    const QString items = u"invalid_items"_s;
    QTest::newRow("no items") << without(body(), u"items"_s) << items;
    QTest::newRow("empty items") << with(body(), u"items"_s, QJsonArray()) << items;
    QTest::newRow("no object") << with(body(), u"items"_s, QJsonArray{1}) << items;
    QTest::newRow("no title") << body(without(item(1, 1), u"title"_s)) << items;
    QTest::newRow("no price") << body(without(item(1, 1), u"unit_price"_s)) << items;
    QTest::newRow("price 0") << body(item(0, 1)) << items;
    QTest::newRow("quantity 0") << body(item(1, 0)) << items;
    QTest::newRow("thirds of a cent") << body(item(0.01, 0.5)) << items;
    QTest::newRow("another currency") << body(with(item(1, 1), u"currency_id"_s, u"BRL"_s)) << items;
    QTest::newRow("number as reference") << with(body(), u"external_reference"_s, 1) << u"invalid_string"_s;
    QTest::newRow("long reference") << with(body(), u"external_reference"_s, QString(257, u'a'))
                                    << u"invalid_string"_s;
    QTest::newRow("no address") << with(body(), u"notification_url"_s, u"here"_s) << u"invalid_url"_s;
    QTest::newRow("sponsor") << with(body(), u"sponsor_id"_s, u"me"_s) << u"invalid_sponsor_id"_s;
}

void TestSimulatorMerchantOrders::postIsChecked()
{
    QFETCH(QJsonObject, wanted);
    QFETCH(QString, error);
    Client client;
    const JsonAnswer answer = client.post("/merchant_orders"_ba, wanted);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.error(), error);
    QVERIFY(client.world.merchantOrders.isEmpty());
    QCOMPARE(client.send(HttpMethod::Post, "/merchant_orders"_ba, "items"_ba).error(), u"unmarshall_error"_s);
}

void TestSimulatorMerchantOrders::quantityChanges()
{
    Client client;
    const QJsonObject made = client.post("/merchant_orders"_ba, body()).object();
    client.pass(std::chrono::seconds(5));
    const JsonAnswer changed = change(client, pathOf(made), withQuantity(made[u"items"_s].toArray(), 3));
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.object()[u"items"_s][0].toObject(), item(10.5, 3));
    QCOMPARE(changed.object()[u"total_amount"_s].toDouble(), 36.5);
    QVERIFY(changed.text(u"last_updated"_s) > made[u"last_updated"_s].toString());
    QCOMPARE(client.get(pathOf(made)).object(), changed.object());
    const QJsonArray bare{QJsonObject{{u"quantity"_s, 1}}, QJsonObject{{u"quantity"_s, 1}}};
    QCOMPARE(change(client, pathOf(made), {{u"items"_s, bare}}).object()[u"total_amount"_s].toDouble(), 15.5);
}

void TestSimulatorMerchantOrders::orderWithQrKeepsItsTotal()
{
    Client client;
    const QJsonObject made = scanned(client);
    const JsonAnswer changed = change(client, pathOf(made), withQuantity(made[u"items"_s].toArray(), 2));
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.object()[u"items"_s][0][u"quantity"_s].toInt(), 2);
    QCOMPARE(changed.object()[u"total_amount"_s].toInt(), 100);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"qr"_s}}).status, 200);
    QCOMPARE(client.get(pathOf(made)).text(u"status"_s), u"closed"_s);
}

void TestSimulatorMerchantOrders::nothingElseChanges_data()
{
    QTest::addColumn<QJsonObject>("wanted");
    QTest::addColumn<QString>("error");
    const QJsonArray items = body()[u"items"_s].toArray();
    const QJsonObject good{{u"items"_s, items}};
    QTest::newRow("a reference") << with(good, u"external_reference"_s, u"other"_s) << u"invalid_string"_s;
    QTest::newRow("a sponsor") << with(good, u"sponsor_id"_s, 1) << u"invalid_sponsor_id"_s;
    for (const auto &[field, code] : {std::pair{u"application_id"_s, u"invalid_application_id"_s},
             std::pair{u"collector"_s, u"user_not_allowed"_s}, std::pair{u"marketplace"_s, u"invalid_marketplace"_s},
             std::pair{u"notification_url"_s, u"invalid_url"_s}, std::pair{u"operation_type"_s, u"invalid_operation_type"_s},
             std::pair{u"payer"_s, u"invalid_payer"_s}, std::pair{u"payments"_s, u"invalid_payment_id"_s},
             std::pair{u"shipments"_s, u"invalid_shipment_id"_s}})
        QTest::newRow(qPrintable(field)) << with(good, field, u"other"_s) << code;
    QTest::newRow("an unknown field") << with(good, u"colour"_s, u"red"_s) << u"invalid_string"_s;
    QTest::newRow("no items") << QJsonObject() << u"invalid_items"_s;
    QTest::newRow("one item less") << with(good, u"items"_s, QJsonArray{items[0]}) << u"invalid_items"_s;
    QTest::newRow("another order") << with(good, u"items"_s, QJsonArray{items[1], items[0]}) << u"invalid_items"_s;
    QTest::newRow("a price") << with(good, u"items"_s, QJsonArray{item(9, 2), items[1]}) << u"invalid_items"_s;
    QTest::newRow("quantity 0") << withQuantity(items, 0) << u"invalid_items"_s;
    QTest::newRow("quantity as text") << withQuantity(items, u"3"_s) << u"invalid_items"_s;
}

void TestSimulatorMerchantOrders::nothingElseChanges()
{
    QFETCH(QJsonObject, wanted);
    QFETCH(QString, error);
    Client client;
    const QJsonObject made = client.post("/merchant_orders"_ba, body()).object();
    const JsonAnswer answer = change(client, pathOf(made), wanted);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.error(), error);
    QCOMPARE(client.get(pathOf(made)).object(), made);
    QCOMPARE(change(client, pathOf(made), made).status, 200); // as it was read
}

void TestSimulatorMerchantOrders::paidOneDoesNotChange()
{
    Client client;
    const QJsonObject made = scanned(client);
    static_cast<void>(client.buyer("pay"_ba, {{u"external_reference"_s, u"qr"_s}}));
    const JsonAnswer answer = change(client, pathOf(made), withQuantity(made[u"items"_s].toArray(), 2));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.error(), u"invalid_order_state"_s);
}

void TestSimulatorMerchantOrders::unknownOnesAreNotFound()
{
    Client client;
    QCOMPARE(change(client, "/merchant_orders/1"_ba, body()).status, 404);
    QCOMPARE(change(client, "/merchant_orders/x"_ba, body()).error(), u"invalid_format"_s);
    QCOMPARE(change(client, "/merchant_orders/search"_ba, body()).status, 405);
    QCOMPARE(client.post("/merchant_orders/1"_ba, body()).status, 405);
    const QJsonObject confirmed{{u"status"_s, u"confirmed"_s}};
    QCOMPARE(client.post("/instore/orders/1/confirmation"_ba, confirmed).status, 404);
}

void TestSimulatorMerchantOrders::confirmation()
{
    Client client;
    const QByteArray id = QByteArray::number(scanned(client)[u"id"_s].toInteger());
    const QByteArray path = "/instore/orders/" + id + "/confirmation";
    const QJsonObject confirmed{{u"status"_s, u"confirmed"_s}};
    QCOMPARE(client.post(path, confirmed).status, 200);
    QCOMPARE(client.post(path, confirmed).status, 200);
    client.world = worldFromState(stateText(client.world)).value();
    QCOMPARE(client.post(path, {{u"status"_s, u"cancelled"_s}}).error(), u"invalid_order_state"_s);
    const QJsonObject ledger = client.get("/_simulator/ledger"_ba).object();
    QCOMPARE(ledger[u"orders"_s][0][u"cash_out_confirmation"_s].toString(), u"confirmed"_s);
    QCOMPARE(client.get(path).status, 405);
}

void TestSimulatorMerchantOrders::confirmationIsChecked_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("no JSON") << "confirmed"_ba;
    QTest::newRow("nothing") << "{}"_ba;
    QTest::newRow("another word") << R"({"status": "canceled"})"_ba;
    QTest::newRow("more") << R"({"status": "confirmed", "amount": 1})"_ba;
}

void TestSimulatorMerchantOrders::confirmationIsChecked()
{
    QFETCH(QByteArray, wanted);
    Client client;
    const QByteArray id = QByteArray::number(scanned(client)[u"id"_s].toInteger());
    const JsonAnswer answer = client.send(HttpMethod::Post, "/instore/orders/" + id + "/confirmation", wanted);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.error(), u"bad_request"_s);
    QVERIFY(client.world.merchantOrders.constFirst().confirmation.isEmpty());
}

void TestSimulatorMerchantOrders::confirmationIsForTwoCountries()
{
    const QJsonObject confirmed{{u"status"_s, u"confirmed"_s}};
    Client brazil(money::Site::MLB);
    QCOMPARE(brazil.post("/instore/orders/1/confirmation"_ba, confirmed).status, 404);
    Client mexico(money::Site::MLM);
    const JsonAnswer answer = mexico.post("/instore/orders/1/confirmation"_ba, confirmed);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.error(), u"unsupported_site"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorMerchantOrders)
#include "tst_simulator_merchantorders.moc"
