#include "tests/contract/simulatorclient.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

// Points of sale are made, changed and deleted by both APIs; the refusals of each.
class TestSimulatorPosMaking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstShapes();
    void firstRefuses_data();
    void firstRefuses();
    void firstChanges();
    void withoutExternalIdNobodyCharges();
    void secondShapes();
    void secondRefuses_data();
    void secondRefuses();
    void secondChanges();
    void secondNeedsAKey();
    void newStoreIsNotFoundAtOnce();
    void standaloneShowsNoOrder();
    void deletedOnesAreGone();
};

namespace {

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject firstBody()
{
    return with(sample(u"pos.create.request.json"_s).object(), u"external_store_id"_s, u"SUC001"_s);
}

QJsonObject secondBody()
{
    return sample(u"pos-v2.create.request.json"_s).object();
}

QJsonObject withMode(const QJsonValue &mode)
{
    return with(secondBody(), u"config"_s, QJsonObject{{u"qr"_s, QJsonObject{{u"operating_mode"_s, mode}}}});
}

QByteArray madeBySecond(Client &client, const QJsonObject &body)
{
    return QByteArray::number(client.keyed("key-" + text(body).left(40).toHex().left(50), "/v2/pos", text(body)).object()[u"id"_s].toInteger());
}

JsonAnswer sendKeyed(Client &client, HttpMethod method, const QByteArray &target, const QByteArray &key, const QByteArray &body = {})
{
    return client.send(method, target, body, {{"X-Idempotency-Key"_ba, key}});
}

}

void TestSimulatorPosMaking::firstShapes()
{
    Client client;
    const JsonAnswer created = client.post("/pos", firstBody());
    QCOMPARE(created.status, 201);
    QCOMPARE(shapeDifferences(u"pos.create.response.json"_s, created.json), QStringList());
    QCOMPARE(shapeDifferences(u"pos.search.response-200.json"_s, client.get("/pos?external_id=LOJ001POS001").json), QStringList());
    const JsonAnswer again = client.post("/pos", firstBody());
    QCOMPARE(again.status, 409);
    QCOMPARE(again.json, sample(u"pos.error-409.external-id-exists.json"_s));
    QCOMPARE(client.get("/users/446566691/pos").object()[u"paging"_s][u"total"_s].toInt(), 3);
    QCOMPARE(client.get("/users/1/pos").status, 403);
}

void TestSimulatorPosMaking::firstRefuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QJsonObject &body, const QString &error) { QTest::newRow(name) << text(body) << error; };
    QTest::newRow("nothing") << QByteArray() << u"MISSING_BODY"_s;
    row("unknown field", with(firstBody(), u"colour"_s, 1), u"UNKNOWN_FIELD_EXCEPTION"_s);
    row("no name", without(firstBody(), u"name"_s), u"INVALID_NAME"_s);
    row("45 characters", with(firstBody(), u"name"_s, u"A"_s.repeated(45)), u"NAME_TOO_LONG"_s);
    row("no fixed_amount", without(firstBody(), u"fixed_amount"_s), u"INVALID_FIXED_AMOUNT"_s);
    row("fixed_amount is text", with(firstBody(), u"fixed_amount"_s, u"true"_s), u"INVALID_FIXED_AMOUNT"_s);
    row("category is text", with(firstBody(), u"category"_s, u"food"_s), u"INVALID_CATEGORY"_s);
    row("category of Brazil", with(firstBody(), u"category"_s, 5611203), u"UNKNOWN_MCC"_s);
    row("no store", without(firstBody(), u"store_id"_s), u"INVALID_STORE_ID"_s);
    row("another's store", with(firstBody(), u"store_id"_s, 99), u"POS_INVALID_STORE_ID"_s);
    row("store's name is a number", with(firstBody(), u"external_store_id"_s, 1), u"INVALID_EXTERNAL_STORE_ID"_s);
    row("unknown store's name", with(firstBody(), u"external_store_id"_s, u"SUC009"_s), u"INEXISTENT_EXTERNAL_STORE_ID"_s);
    row("hyphen", with(firstBody(), u"external_id"_s, u"CAJA-3"_s), u"INVALID_EXTERNAL_ID"_s);
    row("external id is a number", with(firstBody(), u"external_id"_s, 3), u"INVALID_EXTERNAL_ID"_s);
    row("41 characters", with(firstBody(), u"external_id"_s, u"A"_s.repeated(41)), u"EXTERNAL_ID_TOO_LONG"_s);
    row("no address", with(firstBody(), u"url"_s, u"here"_s), u"INVALID_URL"_s);
    row("long address", with(firstBody(), u"url"_s, u"https://a.example/"_s + u"a"_s.repeated(300)), u"URL_TOO_LONG"_s);
    row("address without fixed amount", with(with(firstBody(), u"url"_s, u"https://a.example/"_s), u"fixed_amount"_s, false), u"FIXED_AMOUNT_FALSE"_s);
}

void TestSimulatorPosMaking::firstRefuses()
{
    QFETCH(QByteArray, body);
    Client client;
    const JsonAnswer answer = client.send(HttpMethod::Post, "/pos", body);
    QCOMPARE(answer.status, 400);
    QTEST(answer.error(), "error");
    QCOMPARE(answer.object()[u"causes"_s].toArray(), QJsonArray());
    QCOMPARE(client.world.account.pointsOfSale.size(), 2);
}

void TestSimulatorPosMaking::firstChanges()
{
    Client client;
    QJsonObject asText = with(firstBody(), u"store_id"_s, u"1234567"_s); // both are seen
    const QByteArray target = "/pos/" + QByteArray::number(client.post("/pos", asText).object()[u"id"_s].toInteger());
    client.pass(std::chrono::seconds(60));
    const JsonAnswer changed = client.send(HttpMethod::Put, target, text({{u"name"_s, u"Second"_s}, {u"fixed_amount"_s, false}}));
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.object()[u"fixed_amount"_s].toBool(true), false);
    QCOMPARE(changed.text(u"date_last_updated"_s), u"2026-10-20T12:01:00.000Z"_s);
    QCOMPARE(client.send(HttpMethod::Put, target, text({{u"external_id"_s, u"OTHER"_s}})).error(), u"INVALID_EXTERNAL_ID"_s);
    QCOMPARE(client.send(HttpMethod::Put, "/pos/x", "{}").error(), u"INVALID_POS_ID"_s);
    QCOMPARE(client.send(HttpMethod::Put, "/pos/1", "{}").status, 404);
    QCOMPARE(client.get("/pos?limit=x").error(), u"INVALID_LIMIT"_s);
    QCOMPARE(client.get("/pos?offset=x").error(), u"INVALID_OFFSET"_s);
    QCOMPARE(client.get("/pos?category=621102").object()[u"paging"_s][u"total"_s].toInt(), 3);
    QCOMPARE(client.post("/pos", with(without(firstBody(), u"store_id"_s), u"external_id"_s, u"caja01"_s)).error(), u"INVALID_STORE_ID"_s);
    QCOMPARE(client.post("/pos", with(firstBody(), u"external_id"_s, u"caja01"_s)).status, 409); // whatever its case
}

void TestSimulatorPosMaking::withoutExternalIdNobodyCharges()
{
    Client client;
    const QJsonObject created = client.post("/pos", without(firstBody(), u"external_id"_s)).object();
    QVERIFY(created[u"external_id"_s].isNull());
    const QByteArray id = QByteArray::number(created[u"id"_s].toInteger());
    const JsonAnswer answer = client.put(orderBody(u"R-1"_s), id);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.error(), u"pos_obtainment_error"_s);
}

void TestSimulatorPosMaking::secondShapes()
{
    Client client;
    const JsonAnswer created = client.keyed("key"_ba, "/v2/pos"_ba, text(secondBody()));
    QCOMPARE(created.status, 201);
    QCOMPARE(shapeDifferences(u"pos-v2.create.response-201.json"_s, created.json), QStringList());
    const QByteArray id = QByteArray::number(created.object()[u"id"_s].toInteger());
    QCOMPARE(client.get("/v2/pos/" + id).object(), created.object());
    QCOMPARE(client.get("/v2/pos?store_id=1234567&limit=2").object()[u"data"_s].toArray().size(), 2);
    QCOMPARE(client.get("/pos/" + id).object()[u"fixed_amount"_s].toBool(), true); // pdv is what the first API calls so
}

void TestSimulatorPosMaking::secondRefuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("message"); // empty: any
    const auto row = [](const char *name, const QJsonObject &body, int status, const QString &error, const QString &message = {}) {
        QTest::newRow(name) << text(body) << status << error << message;
    };
    const QString bad = u"bad_request"_s;
    QTest::newRow("not JSON") << "x"_ba << 400 << bad << QString();
    row("unknown field", with(secondBody(), u"fixed_amount"_s, true), 400, bad);
    row("unknown field of the QR", with(secondBody(), u"config"_s, QJsonObject{{u"qr"_s, QJsonObject{{u"x"_s, 1}}}}), 400, bad);
    row("store is a number", with(secondBody(), u"store_id"_s, 1234567), 400, bad, u"store_id expected string, but got number"_s);
    row("store is no number", with(secondBody(), u"store_id"_s, u"SUC001"_s), 400, bad);
    row("21 digits", with(secondBody(), u"store_id"_s, u"1"_s.repeated(21)), 400, bad);
    row("no store", without(secondBody(), u"store_id"_s), 400, bad);
    row("unknown store", with(secondBody(), u"store_id"_s, u"99"_s), 404, u"store_not_found"_s);
    row("unknown store's name", with(without(secondBody(), u"store_id"_s), u"external_store_id"_s, u"SUC009"_s), 404, u"store_not_found"_s);
    row("empty store's name", with(secondBody(), u"external_store_id"_s, QString()), 400, u"invalid_external_store_id"_s);
    row("hyphen", with(secondBody(), u"external_id"_s, u"CAJA-3"_s), 400, bad, u"external_id does not meet the expected format"_s);
    row("41 characters", with(secondBody(), u"external_id"_s, u"A"_s.repeated(41)), 400, bad);
    row("46 characters", with(secondBody(), u"name"_s, u"A"_s.repeated(46)), 400, bad);
    row("accent", with(secondBody(), u"name"_s, u"Café"_s), 400, bad);
    row("neither name", without(without(secondBody(), u"name"_s), u"external_id"_s), 400, bad);
    row("unknown mode", withMode(u"attended"_s), 400, bad);
    row("mode is a number", withMode(1), 400, bad);
    row("category of Brazil", with(secondBody(), u"config"_s, QJsonObject{{u"qr"_s, QJsonObject{{u"category"_s, 5611203}}}}), 400, bad);
    row("taken", with(secondBody(), u"external_id"_s, u"Caja01"_s), 409, u"pos_already_exists"_s);
}

void TestSimulatorPosMaking::secondRefuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    Client client;
    const JsonAnswer answer = client.keyed("key"_ba, "/v2/pos"_ba, body);
    QTEST(answer.status, "status");
    QTEST(answer.error(), "error");
    if (!message.isEmpty())
        QCOMPARE(answer.text(u"message"_s), message);
    QCOMPARE(answer.object().keys(), sample(u"pos-v2.error-404.store-not-found.json"_s).object().keys());
}

void TestSimulatorPosMaking::secondChanges()
{
    Client client;
    const QByteArray target = "/v2/pos/" + madeBySecond(client, secondBody());
    const JsonAnswer changed = sendKeyed(client, HttpMethod::Patch, target, "change"_ba, text({{u"name"_s, u"Caja 2"_s}, {u"config"_s, QJsonObject{{u"qr"_s, QJsonObject{{u"operating_mode"_s, u"self_service"_s}}}}}}));
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.text(u"name"_s), u"Caja 2"_s);
    QCOMPARE(changed.object()[u"config"_s][u"qr"_s][u"operating_mode"_s].toString(), u"self_service"_s);
    QCOMPARE(changed.object()[u"config"_s][u"qr"_s][u"category"_s].toInt(), 621102); // as before
    QCOMPARE(sendKeyed(client, HttpMethod::Patch, target, "name"_ba, text({{u"external_id"_s, u"OTHER"_s}})).status, 400);
    QCOMPARE(sendKeyed(client, HttpMethod::Patch, "/v2/pos/1"_ba, "none"_ba, "{}"_ba).status, 404);
    QCOMPARE(client.send(HttpMethod::Put, target, "{}").status, 405);
}

void TestSimulatorPosMaking::secondNeedsAKey()
{
    Client client;
    const QByteArray body = text(secondBody());
    const JsonAnswer none = client.send(HttpMethod::Post, "/v2/pos", body);
    QCOMPARE(none.status, 400);
    QCOMPARE(none.text(u"message"_s), u"Missing X-Idempotency-Key header"_s);
    QCOMPARE(client.keyed(QByteArray(65, 'k'), "/v2/pos"_ba, body).status, 400);
    const JsonAnswer created = client.keyed("key"_ba, "/v2/pos"_ba, body);
    const JsonAnswer again = client.keyed("key"_ba, "/v2/pos"_ba, body);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.object(), created.object());
    const JsonAnswer other = client.keyed("key"_ba, "/v2/pos"_ba, text(with(secondBody(), u"external_id"_s, u"OTHER"_s)));
    QCOMPARE(other.status, 400);
    QCOMPARE(other.error(), u"idempotency_key_already_used"_s);
    const QByteArray target = "/v2/pos/" + QByteArray::number(created.object()[u"id"_s].toInteger());
    QCOMPARE(client.send(HttpMethod::Delete, target).status, 400);
    QCOMPARE(sendKeyed(client, HttpMethod::Delete, target, "gone"_ba).status, 204);
    QCOMPARE(sendKeyed(client, HttpMethod::Delete, target, "gone"_ba).status, 200);
    QCOMPARE(sendKeyed(client, HttpMethod::Delete, target, "more"_ba).status, 404);
    client.pass(std::chrono::hours(24));
    QCOMPARE(client.keyed("key"_ba, "/v2/pos"_ba, text(with(secondBody(), u"external_id"_s, u"OTHER"_s))).status, 201);
}

// As it is met in the field: the same request, with the same key, a moment later.
void TestSimulatorPosMaking::newStoreIsNotFoundAtOnce()
{
    Client client;
    client.switchOn(u"store_not_found_times"_s, 2);
    QJsonObject body = sample(u"stores.create.request.json"_s).object();
    body[u"location"_s] = QJsonObject{{u"street_number"_s, u"1"_s}, {u"street_name"_s, u"A"_s}, {u"city_name"_s, u"Palermo"_s},
        {u"state_name"_s, u"Capital Federal"_s}, {u"latitude"_s, -34.6}, {u"longitude"_s, -58.4}};
    const qint64 store = client.post("/users/446566691/stores", body).object()[u"id"_s].toInteger();
    const QByteArray pos = text(with(secondBody(), u"store_id"_s, QString::number(store)));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const JsonAnswer answer = client.keyed("key"_ba, "/v2/pos"_ba, pos);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.json, sample(u"pos-v2.error-404.store-not-found.json"_s));
    }
    QCOMPARE(client.keyed("key"_ba, "/v2/pos"_ba, pos).text(u"external_store_id"_s), u"LOJ001"_s);
    const QJsonObject mixed = with(with(secondBody(), u"external_id"_s, u"MIXED"_s), u"external_store_id"_s, u"LOJ001"_s);
    QCOMPARE(client.keyed("mixed"_ba, "/v2/pos"_ba, text(mixed)).error(), u"resource_bad_request_error"_s);
    QCOMPARE(client.post("/pos", with(firstBody(), u"external_store_id"_s, u"LOJ001"_s)).error(), u"EXTERNAL_STORE_ID_NOT_MATCH"_s);
}

// The trap of the second API: whoever forgets the mode gets a QR for which the buyer types the amount.
void TestSimulatorPosMaking::standaloneShowsNoOrder()
{
    Client client;
    const QByteArray target = "/v2/pos/" + madeBySecond(client, without(secondBody(), u"config"_s));
    const QJsonObject pos = client.get(target).object();
    QCOMPARE(pos[u"config"_s][u"qr"_s][u"operating_mode"_s].toString(), u"standalone"_s);
    QCOMPARE(client.get("/pos?external_id=SUC001POS001").object()[u"results"_s][0][u"fixed_amount"_s].toBool(true), false);
    const QJsonObject config{{u"qr"_s, QJsonObject{{u"external_pos_id"_s, u"SUC001POS001"_s}, {u"mode"_s, u"hybrid"_s}}}};
    QCOMPARE(client.createOrder("order"_ba, with(ordersBody(u"R-1"_s), u"config"_s, config)).status, 201);
    const QJsonObject printed{{u"qr_data"_s, pos[u"qr_response"_s][u"qr_code"_s]}};
    QCOMPARE(client.buyer("scan"_ba, printed).status, 404);
    QCOMPARE(client.put(orderBody(u"R-2"_s), "SUC001POS001"_ba).status, 200);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"R-1"_s}}).status, 200); // by its own QR
    sendKeyed(client, HttpMethod::Patch, target, "mode"_ba, text({{u"config"_s, QJsonObject{{u"qr"_s, QJsonObject{{u"operating_mode"_s, u"pdv"_s}}}}}}));
    QCOMPARE(client.buyer("pay"_ba, printed).object()[u"order"_s][u"external_reference"_s].toString(), u"R-2"_s);
}

void TestSimulatorPosMaking::deletedOnesAreGone()
{
    Client client;
    const QJsonObject pos = client.get("/pos?external_id=CAJA02").object()[u"results"_s][0].toObject();
    const QByteArray target = "/pos/" + QByteArray::number(pos[u"id"_s].toInteger());
    client.put(orderBody(u"R-1"_s), "CAJA02"_ba);
    QCOMPARE(client.send(HttpMethod::Delete, target).status, 204);
    QCOMPARE(client.get(target).status, 404);
    QCOMPARE(client.buyer("scan"_ba, {{u"qr_data"_s, pos[u"qr_code"_s]}}).status, 404);
    QCOMPARE(client.put(orderBody(u"R-2"_s), "CAJA02"_ba).error(), u"pos_obtainment_error"_s);
    const QJsonObject again = client.post("/pos", with(firstBody(), u"external_id"_s, u"CAJA02"_s)).object();
    QVERIFY(again[u"id"_s].toInteger() > pos[u"id"_s].toInteger()); // numbers are never given twice
}

QTEST_APPLESS_MAIN(TestSimulatorPosMaking)
#include "tst_simulator_posmaking.moc"
