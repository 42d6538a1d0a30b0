#include "tests/contract/simulatorclient.h"

#include <QSignalSpy>
#include <QTest>

#include <QUuid>

using namespace mostrador;
using namespace mostrador::simulator;

// Attended v1 and v2, and what dynamic does differently; then what depends on the country: taxes and Pix.
class TestSimulatorAttended : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void v2FillsTheSlot();
    void v2IsChecked_data();
    void v2IsChecked();
    void v1AnswersLikeAPreference();
    void v1LivesAsLongAsItsHeaderSays_data();
    void v1LivesAsLongAsItsHeaderSays();
    void v1IsDeleted();
    void v1IsChecked_data();
    void v1IsChecked();
    void v1TakesTheNumberOfThePointOfSale();
    void v1RefusesTokensInItsOwnWords();
    void v1MultipliesExactly_data();
    void v1MultipliesExactly();
    void allThreeShareTheSlot();
    void dynamicOnesLiveSideBySide();
    void dynamicIsNeitherReadNorDeleted();
    void colombiaNotesTheTax();
    void brazilMayHavePix();
    void everySiteSells_data();
    void everySiteSells();
};

namespace {

const QByteArray v1Path = "/mpmobile/instore/qr/446566691/CAJA01"_ba;

QByteArray v2Path(const QByteArray &store = "SUC001"_ba, const QByteArray &pos = "CAJA01"_ba)
{
    return "/instore/qr/seller/collectors/446566691/stores/" + store + "/pos/" + pos + "/orders";
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject v1Body(const QString &reference, const QJsonValue &price = 120, const QString &currency = u"ARS"_s)
{
    const QJsonObject item{{u"id"_s, 78123172}, {u"title"_s, u"Shampoo"_s}, {u"currency_id"_s, currency},
        {u"unit_price"_s, price}, {u"quantity"_s, 1}, {u"description"_s, u"Almendras"_s},
        {u"picture_url"_s, u"https://www.example.com/s.png"_s}};
    return {{u"external_reference"_s, reference}, {u"notification_url"_s, u"https://www.example.com"_s},
        {u"sponsor_id"_s, u"446566691"_s}, {u"items"_s, QJsonArray{item}}};
}

QJsonObject withV1Item(const QString &name, const QJsonValue &value)
{
    const QJsonObject body = v1Body(u"one"_s);
    return with(body, u"items"_s, QJsonArray{with(body[u"items"_s][0].toObject(), name, value)});
}

QString onSlot(Client &client)
{
    return client.readSlot().json[0][u"external_reference"_s].toString();
}

QJsonValue orderInLedger(Client &client, int index)
{
    return client.get("/_simulator/ledger"_ba).json[u"orders"_s][index];
}

}

void TestSimulatorAttended::v2FillsTheSlot()
{
    Client client;
    const QJsonObject body = with(
        sample(u"attended-v2.put.request.json"_s).object(), u"expiration_date"_s, u"2026-10-20T08:05:00.000-04:00"_s);
    const JsonAnswer put = client.send(HttpMethod::Put, v2Path(), text(body));
    QCOMPARE(put.status, 204);
    QVERIFY(put.body.isEmpty());
    const JsonAnswer slot = client.readSlot();
    QCOMPARE(shapeDifferences(u"attended-v2.get.response-200.json"_s, slot.json), QStringList());
    QCOMPARE(onSlot(client), u"reference_12345"_s);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_pos_id"_s, u"CAJA01"_s}}).status, 200);
    QCOMPARE(client.readSlot().status, 404);
    QCOMPARE(client.found(u"reference_12345"_s)[0][u"status"_s].toString(), u"closed"_s);
}

void TestSimulatorAttended::v2IsChecked_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QByteArray good = text(orderBody(u"one"_s));
    QTest::newRow("another store") << v2Path("SUC002"_ba) << good << 404 << u"pos_obtainment_error"_s;
    QTest::newRow("another POS") << v2Path("SUC001"_ba, "CAJA99"_ba) << good << 404 << u"pos_obtainment_error"_s;
    QTest::newRow("without the store") << Client::slot("CAJA01"_ba) << good << 405 << u"method_not_allowed"_s;
    QTest::newRow("no body") << v2Path() << ""_ba << 400 << u"invalid_request_body"_s;
    QTest::newRow("no title") << v2Path() << text(without(orderBody(u"one"_s), u"title"_s)) << 400
                              << u"invalid_title"_s;
}

void TestSimulatorAttended::v2IsChecked()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, error);
    Client client;
    const JsonAnswer refused = client.send(HttpMethod::Put, target, body);
    QCOMPARE(refused.status, status);
    QCOMPARE(refused.error(), error);
    QVERIFY(client.world.orders.isEmpty());
}

void TestSimulatorAttended::v1AnswersLikeAPreference()
{
    Client client;
    const JsonAnswer created = client.post(v1Path, sample(u"attended-v1.create.request.json"_s).object());
    QCOMPARE(created.status, 200);
    QCOMPARE(shapeDifferences(u"attended-v1.create.response-200.json"_s, created.json), QStringList());
    QCOMPARE(created.json[u"total_amount"_s].toInt(), 120);
    QCOMPARE(created.text(u"site_id"_s), u"mla"_s);
    QVERIFY(created.text(u"id"_s).startsWith(u"446566691-"));
    QVERIFY(!QUuid(created.text(u"id"_s).mid(10)).isNull());
    QCOMPARE(onSlot(client), u"Factura-0001"_s);
    client.buyer("pay"_ba, {{u"external_pos_id"_s, u"CAJA01"_s}});
    const QJsonObject order = client.found(u"Factura-0001"_s)[0].toObject();
    QCOMPARE(shapeDifferences(u"merchant-order.get.response-200.closed.json"_s, QJsonDocument(order)), QStringList());
    QCOMPARE(order[u"items"_s][0][u"id"_s].toString(), u"78123172"_s);
}

void TestSimulatorAttended::v1LivesAsLongAsItsHeaderSays_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << ""_ba << 600;
    QTest::newRow("three minutes") << "180"_ba << 180;
    QTest::newRow("zero") << "0"_ba << 0;
    QTest::newRow("text") << "soon"_ba << 0;
}

void TestSimulatorAttended::v1LivesAsLongAsItsHeaderSays()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    Client client;
    QList<gateway::HttpHeader> headers;
    if (!header.isEmpty())
        headers.append({"X-Ttl-Store-Preference"_ba, header});
    const JsonAnswer created = client.send(HttpMethod::Post, v1Path, text(v1Body(u"one"_s)), headers);
    QCOMPARE(created.status, seconds > 0 ? 200 : 400);
    if (seconds == 0)
        return;
    client.pass(std::chrono::seconds(seconds - 1));
    QCOMPARE(client.readSlot().status, 200);
    client.pass(std::chrono::seconds(1));
    QCOMPARE(client.readSlot().status, 404);
}

void TestSimulatorAttended::v1IsDeleted()
{
    Client client;
    client.post(v1Path, v1Body(u"one"_s));
    client.buyer("scan"_ba, {{u"external_reference"_s, u"one"_s}});
    QCOMPARE(client.send(HttpMethod::Delete, v1Path).error(), u"instore_order_locked_error"_s);
    client.buyer("abandon"_ba, {{u"external_reference"_s, u"one"_s}});
    QCOMPARE(client.send(HttpMethod::Delete, v1Path).status, 204);
    QCOMPARE(client.send(HttpMethod::Delete, v1Path).status, 404);
    QCOMPARE(client.get(v1Path).status, 405);
}

void TestSimulatorAttended::v1IsChecked_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const QJsonObject good = v1Body(u"one"_s);
    const QString bad = u"invalid_preference_body"_s;
    const auto row = [&](const char *name, const QJsonObject &body, const QString &error) {
        QTest::newRow(name) << v1Path << text(body) << 400 << error;
    };
    QTest::newRow("another collector") << "/mpmobile/instore/qr/1/CAJA01"_ba << text(good) << 400
                                       << u"invalid_collector_id"_s;
    QTest::newRow("another POS") << "/mpmobile/instore/qr/446566691/CAJA99"_ba << text(good) << 404
                                 << u"pos_obtainment_error"_s;
    QTest::newRow("no JSON") << v1Path << "items"_ba << 400 << bad;
    row("items is an object", with(good, u"items"_s, good[u"items"_s][0]), bad);
    row("no items", without(good, u"items"_s), bad);
    row("a total", with(good, u"total_amount"_s, 120), bad);
    row("item's total", withV1Item(u"total_amount"_s, 120), bad);
    row("no title", withV1Item(u"title"_s, QString()), bad);
    row("another currency", withV1Item(u"currency_id"_s, u"BRL"_s), bad);
    row("price is text", withV1Item(u"unit_price"_s, u"120"_s), u"invalid_items"_s);
    row("three decimals", withV1Item(u"unit_price"_s, 120.001), u"invalid_items"_s);
    row("no quantity", withV1Item(u"quantity"_s, 0), u"invalid_items"_s);
    row("below the smallest", v1Body(u"one"_s, 14.99), u"invalid_items"_s);
    row("sponsor", with(good, u"sponsor_id"_s, u"me"_s), u"invalid_sponsor_id"_s);
    row("reference", with(good, u"external_reference"_s, u"a b"_s), bad);
    row("taxes outside Colombia", with(good, u"taxes"_s, QJsonArray()), bad);
}

void TestSimulatorAttended::v1IsChecked()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, error);
    Client client;
    const JsonAnswer refused = client.send(HttpMethod::Post, target, body);
    QCOMPARE(refused.status, status);
    QCOMPARE(refused.error(), error);
    QVERIFY(client.world.orders.isEmpty());
    if (error == u"invalid_preference_body")
        QCOMPARE(refused.object(), sample(u"attended-v1.create.error-400.invalid-preference-body.json"_s).object());
}

// A second form, without the seller.
void TestSimulatorAttended::v1TakesTheNumberOfThePointOfSale()
{
    Client client;
    QCOMPARE(client.post("/mpmobile/instore/qr/2711382"_ba, v1Body(u"one"_s)).status, 200);
    QCOMPARE(client.readSlot().json[0][u"external_reference"_s].toString(), u"one"_s);
    QCOMPARE(client.send(HttpMethod::Delete, "/mpmobile/instore/qr/2711382"_ba).status, 204);
    QCOMPARE(client.post("/mpmobile/instore/qr/1"_ba, v1Body(u"two"_s)).error(), u"pos_obtainment_error"_s);
}

void TestSimulatorAttended::v1RefusesTokensInItsOwnWords()
{
    Client client;
    client.token = "SECRET"_ba;
    const JsonAnswer refused = client.post(v1Path, v1Body(u"one"_s));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.error(), u"invalid_access_token"_s);
}

void TestSimulatorAttended::v1MultipliesExactly_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("total");
    QTest::newRow("whole") << u"120"_s << u"3"_s << u"360.00"_s;
    QTest::newRow("cents") << u"1250.10"_s << u"3"_s << u"3750.30"_s;
    QTest::newRow("weight") << u"1000"_s << u"0.385"_s << u"385.00"_s;
    QTest::newRow("not exact") << u"100.01"_s << u"0.5"_s << QString();
    QTest::newRow("four decimals") << u"1000"_s << u"0.3855"_s << QString();
}

void TestSimulatorAttended::v1MultipliesExactly()
{
    QFETCH(QString, price);
    QFETCH(QString, quantity);
    QFETCH(QString, total);
    Client client;
    const QJsonObject body = v1Body(u"one"_s);
    const QJsonObject item = with(
        with(body[u"items"_s][0].toObject(), u"unit_price"_s, price.toDouble()), u"quantity"_s, quantity.toDouble());
    const JsonAnswer created = client.post(v1Path, with(body, u"items"_s, QJsonArray{item}));
    QCOMPARE(created.status, total.isEmpty() ? 400 : 200);
    QCOMPARE(orderInLedger(client, 0)[u"total_amount"_s].toString(), total);
}

void TestSimulatorAttended::allThreeShareTheSlot()
{
    Client client;
    client.put(orderBody(u"hybrid"_s));
    client.send(HttpMethod::Put, v2Path(), text(orderBody(u"v2"_s)));
    QCOMPARE(onSlot(client), u"v2"_s);
    client.post(v1Path, v1Body(u"v1"_s));
    QCOMPARE(onSlot(client), u"v1"_s);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"hybrid"_s}}).status, 409);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"v2"_s}}).status, 409);
    QCOMPARE(orderInLedger(client, 0)[u"state"_s].toString(), u"replaced"_s);
    QCOMPARE(orderInLedger(client, 1)[u"kind"_s].toString(), u"attended-v2"_s);
    QCOMPARE(client.emptySlot().status, 204);
    QCOMPARE(orderInLedger(client, 2)[u"state"_s].toString(), u"deleted"_s);
}

void TestSimulatorAttended::dynamicOnesLiveSideBySide()
{
    Client client;
    const JsonAnswer first = client.dynamic(orderBody(u"one"_s));
    const JsonAnswer again = client.dynamic(orderBody(u"one"_s));
    QCOMPARE(client.dynamic(orderBody(u"two"_s)).status, 200);
    QVERIFY(first.text(u"in_store_order_id"_s) != again.text(u"in_store_order_id"_s));
    for (const JsonAnswer *order : {&first, &again})
        QCOMPARE(client.buyer("pay"_ba, {{u"order_id"_s, order->text(u"in_store_order_id"_s)}}).status, 200);
    QCOMPARE(client.found(u"one"_s).size(), 2);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"two"_s}}).status, 200);
}

void TestSimulatorAttended::dynamicIsNeitherReadNorDeleted()
{
    Client client;
    client.dynamic(orderBody(u"one"_s));
    QCOMPARE(client.readSlot().status, 404);
    QCOMPARE(client.emptySlot().status, 404);
    QCOMPARE(client.send(HttpMethod::Delete, Client::qrs("CAJA01"_ba)).status, 405);
    QCOMPARE(client.get(Client::qrs("CAJA01"_ba)).status, 405);
}

void TestSimulatorAttended::colombiaNotesTheTax()
{
    Client client(money::Site::MCO);
    client.switchOn(u"qrs_everywhere"_s);
    const QJsonObject withTax = with(sample(u"attended-v2.put.request.colombia-iva.json"_s).object(),
        u"expiration_date"_s, u"2026-10-20T08:05:00.000-04:00"_s);
    QCOMPARE(client.send(HttpMethod::Put, v2Path(), text(withTax)).status, 204);
    QCOMPARE(client.send(HttpMethod::Put, v2Path(), text(without(withTax, u"taxes"_s))).status, 204);
    const QJsonArray exempt{QJsonObject{{u"value"_s, 0}, {u"type"_s, u"IVA"_s}}};
    QCOMPARE(client.put(with(orderBody(u"exempt"_s, 20000), u"taxes"_s, exempt)).status, 200);
    QCOMPARE(client.post(v1Path, with(v1Body(u"v1"_s, 5000, u"COP"_s), u"taxes"_s, exempt)).status, 200);
    const std::array<std::pair<QString, bool>, 4> expected{
        {{u"16"_s, false}, {u"19000"_s, true}, {u"0"_s, false}, {u"0"_s, false}}};
    for (int index = 0; index < 4; ++index) {
        QCOMPARE(orderInLedger(client, index)[u"tax_amount"_s].toString(), expected.at(index).first);
        QCOMPARE(orderInLedger(client, index)[u"tax_assumed"_s].toBool(), expected.at(index).second);
    }
    Client elsewhere;
    elsewhere.put(orderBody(u"one"_s));
    QVERIFY(!orderInLedger(elsewhere, 0).toObject().contains(u"tax_amount"_s));
}

void TestSimulatorAttended::brazilMayHavePix()
{
    Client client(money::Site::MLB);
    QVERIFY(!client.dynamic(orderBody(u"one"_s)).text(u"qr_data"_s).contains(u"BR.GOV.BCB.PIX"));
    client.switchOn(u"pix_key"_s);
    const JsonAnswer pix = client.dynamic(orderBody(u"two"_s));
    QVERIFY(pix.text(u"qr_data"_s)
                .startsWith(u"00020101021226940014BR.GOV.BCB.PIX2572pix-qr.mercadopago.com/instore/o/v2/"_s +
                            pix.text(u"in_store_order_id"_s)));
    const JsonAnswer paid = client.buyer("pay"_ba, {{u"external_reference"_s, u"two"_s}, {u"method"_s, u"pix"_s}});
    const QByteArray id = QByteArray::number(paid.json[u"payment_id"_s].toInteger());
    QCOMPARE(client.get("/v1/payments/" + id).text(u"payment_type_id"_s), u"bank_transfer"_s);
    Client argentina;
    argentina.switchOn(u"pix_key"_s);
    QVERIFY(!argentina.dynamic(orderBody(u"one"_s)).text(u"qr_data"_s).contains(u"PIX"));
}

void TestSimulatorAttended::everySiteSells_data()
{
    QTest::addColumn<int>("site");
    for (const money::Site site : money::allSites)
        QTest::newRow(qPrintable(money::codeOf(site))) << static_cast<int>(site);
}

void TestSimulatorAttended::everySiteSells()
{
    QFETCH(int, site);
    Client client(static_cast<money::Site>(site));
    if (!profileOf(client.world.account.site).ownQrs) {
        const JsonAnswer refused = client.put(orderBody(u"hybrid"_s, 1500));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.error(), u"unsupported_site"_s);
        QCOMPARE(client.dynamic(orderBody(u"dynamic"_s, 1500)).status, 400);
        client.switchOn(u"qrs_everywhere"_s);
    }
    const QString currency = money::codeOf(money::currencyOf(static_cast<money::Site>(site)));
    QCOMPARE(client.put(orderBody(u"hybrid"_s, 1500)).status, 200);
    QCOMPARE(client.dynamic(orderBody(u"dynamic"_s, 1500)).status, 200);
    QCOMPARE(client.send(HttpMethod::Put, v2Path(), text(orderBody(u"v2"_s, 1500))).status, 204);
    QCOMPARE(client.post(v1Path, v1Body(u"v1"_s, 1500, currency)).status, 200);
    for (const QString &reference : {u"dynamic"_s, u"v1"_s}) {
        const QJsonValue id = client.buyer("pay"_ba, {{u"external_reference"_s, reference}}).json[u"payment_id"_s];
        const QByteArray path = "/v1/payments/" + QByteArray::number(id.toInteger());
        QCOMPARE(client.get(path).text(u"currency_id"_s), currency);
        QCOMPARE(client.keyed("r" + reference.toLatin1(), path + "/refunds").status, 201);
    }
}

QTEST_GUILESS_MAIN(TestSimulatorAttended)
#include "tst_simulator_attended.moc"
