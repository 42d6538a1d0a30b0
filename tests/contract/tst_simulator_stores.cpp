#include "tests/contract/simulatorclient.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

// The seller's stores: create, search, read, change, delete, and every documented refusal.
class TestSimulatorStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes();
    void createdAndFound();
    void searching();
    void changing();
    void deletingTakesItsPointsOfSale();
    void refused_data();
    void refused();
    void badPlacesNameGoodOnes();
    void someoneElse();
    void placesOfEveryCountry();
    void switches();
};

namespace {

const QByteArray stores = "/users/446566691/stores"_ba;

QJsonObject location()
{
    return {{u"street_number"_s, u"0123"_s}, {u"street_name"_s, u"Av. Libertador"_s}, {u"city_name"_s, u"San Fernando"_s},
        {u"state_name"_s, u"Bs.As. G.B.A. Norte"_s}, {u"latitude"_s, -34.44}, {u"longitude"_s, -58.56},
        {u"reference"_s, u"Near the station"_s}};
}

// The recorded body, in a place that exists.
QJsonObject storeBody()
{
    return with(sample(u"stores.create.request.json"_s).object(), u"location"_s, location());
}

QJsonObject withLocation(const QString &name, const QJsonValue &value)
{
    return with(storeBody(), u"location"_s, value.isUndefined() ? without(location(), name) : with(location(), name, value));
}

QJsonObject withHours(const QJsonObject &hours)
{
    return with(storeBody(), u"business_hours"_s, hours);
}

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

}

void TestSimulatorStores::shapes()
{
    Client client;
    const JsonAnswer created = client.post(stores, storeBody());
    QCOMPARE(created.status, 201);
    QCOMPARE(shapeDifferences(u"stores.create.response.json"_s, created.json), QStringList());
    QCOMPARE(shapeDifferences(u"stores.search.response-200.json"_s, client.get(stores + "/search?external_id=LOJ001").json), QStringList());
    const QByteArray id = QByteArray::number(created.object()[u"id"_s].toInteger());
    QCOMPARE(shapeDifferences(u"stores.delete.response-200.json"_s, client.send(HttpMethod::Delete, stores + '/' + id).json), QStringList());
}

void TestSimulatorStores::createdAndFound()
{
    Client client;
    const QJsonObject created = client.post(stores, storeBody()).object();
    QVERIFY(created[u"id"_s].toInteger() != client.world.account.stores.constFirst().id);
    QCOMPARE(created[u"location"_s][u"address_line"_s].toString(), u"Av. Libertador, 0123, San Fernando, Bs.As. G.B.A. Norte."_s);
    QCOMPARE(created[u"date_created"_s].toString(), u"2026-10-20T12:00:00.000Z"_s);
    const QByteArray id = QByteArray::number(created[u"id"_s].toInteger());
    const QJsonObject read = client.get("/stores/" + id).object();
    QCOMPARE(read[u"date_creation"_s], created[u"date_created"_s]); // another name of the same
    QCOMPARE(read[u"business_hours"_s], storeBody()[u"business_hours"_s]);
    QCOMPARE(client.get("/stores/1").status, 404);
    QCOMPARE(client.get("/stores/x").code(), u"INVALID_STORE_ID"_s);
}

void TestSimulatorStores::searching()
{
    Client client;
    client.post(stores, storeBody());
    const auto found = [&](const QByteArray &query) { return client.get(stores + "/search" + query).object(); };
    QCOMPARE(found({})[u"paging"_s][u"total"_s].toInt(), 2);
    QCOMPARE(found("?limit=1")[u"results"_s].toArray().size(), 1);
    QCOMPARE(found("?limit=1&offset=1")[u"results"_s][0][u"external_id"_s].toString(), u"LOJ001"_s);
    QCOMPARE(found("?external_id=NONE")[u"results"_s].toArray(), QJsonArray());
    QCOMPARE(client.get(stores + "/search?limit=x").code(), u"INVALID_LIMIT"_s);
    QCOMPARE(client.get(stores + "/search?offset=-1").code(), u"INVALID_OFFSET"_s);
}

void TestSimulatorStores::changing()
{
    Client client;
    const QByteArray id = QByteArray::number(client.post(stores, storeBody()).object()[u"id"_s].toInteger());
    const QByteArray target = stores + '/' + id;
    const JsonAnswer changed = client.send(HttpMethod::Put, target, text({{u"name"_s, u"Otra"_s}}));
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.text(u"name"_s), u"Otra"_s);
    QCOMPARE(changed.text(u"external_id"_s), u"LOJ001"_s);
    QCOMPARE(client.get("/stores/" + id).text(u"name"_s), u"Otra"_s);
    QCOMPARE(client.send(HttpMethod::Put, target, text({{u"external_id"_s, u"SUC001"_s}})).code(), u"VALIDATION_ERROR"_s);
    QCOMPARE(client.send(HttpMethod::Put, target, text({{u"external_id"_s, u"LOJ001"_s}})).status, 200);
    QCOMPARE(client.send(HttpMethod::Put, target, text({{u"name"_s, 7}})).code(), u"INVALID_NAME"_s);
    QCOMPARE(client.send(HttpMethod::Post, target, "{}").status, 405);
}

void TestSimulatorStores::deletingTakesItsPointsOfSale()
{
    Client client;
    client.createOrder("key"_ba, ordersBody(u"R-1"_s, u"100.00"_s, u"static"_s));
    const JsonAnswer deleted = client.send(HttpMethod::Delete, stores + "/1234567");
    QCOMPARE(deleted.object(), (QJsonObject{{u"store"_s, 1234567}, {u"user"_s, 446566691}}));
    QCOMPARE(client.get("/v2/pos").status, 404);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"R-1"_s}}).status, 409); // its printed QR is dead
    QCOMPARE(client.createOrder("next"_ba, ordersBody(u"R-2"_s)).code(), u"pos_not_found"_s);
    QCOMPARE(client.send(HttpMethod::Delete, stores + "/1234567").status, 404);
}

void TestSimulatorStores::refused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonObject &body, const QString &code) { QTest::newRow(name) << text(body) << code; };
    QTest::newRow("not JSON") << "name=x"_ba << u"BAD_REQUEST"_s;
    row("unknown field", with(storeBody(), u"colour"_s, u"red"_s), u"UNKNOWN_FIELD"_s);
    row("unknown field of the location", withLocation(u"colour"_s, u"red"_s), u"UNKNOWN_FIELD"_s);
    row("no name", without(storeBody(), u"name"_s), u"INVALID_NAME"_s);
    row("name is a number", with(storeBody(), u"name"_s, 1), u"INVALID_NAME"_s);
    row("hours are an array", with(storeBody(), u"business_hours"_s, QJsonArray()), u"INVALID_BUSINESS_HOURS"_s);
    row("a day that is none", withHours({{u"lunes"_s, QJsonArray()}}), u"INVALID_DAY"_s);
    row("a time that is none", withHours({{u"monday"_s, QJsonArray{QJsonObject{{u"open"_s, u"8"_s}, {u"close"_s, u"25:00"_s}}}}}), u"INVALID_BUSINESS_HOURS"_s);
    row("no close", withHours({{u"monday"_s, QJsonArray{QJsonObject{{u"open"_s, u"08:00"_s}}}}}), u"INVALID_BUSINESS_HOURS"_s);
    const QJsonObject slot{{u"open"_s, u"08:00"_s}, {u"close"_s, u"09:00"_s}};
    row("five slots", withHours({{u"monday"_s, QJsonArray{slot, slot, slot, slot, slot}}}), u"INVALID_BUSINESS_HOURS"_s);
    row("hyphen", with(storeBody(), u"external_id"_s, u"LOJ-1"_s), u"INVALID_EXTERNAL_ID"_s);
    row("61 characters", with(storeBody(), u"external_id"_s, u"A"_s.repeated(61)), u"INVALID_EXTERNAL_ID"_s);
    row("taken", with(storeBody(), u"external_id"_s, u"SUC001"_s), u"VALIDATION_ERROR"_s);
    row("no location", without(storeBody(), u"location"_s), u"INVALID_LOCATION"_s);
    row("no street", withLocation(u"street_name"_s, QJsonValue::Undefined), u"INVALID_STREET_NAME"_s);
    row("number of the street is a number", withLocation(u"street_number"_s, 123), u"INVALID_STREET_NUMBER"_s);
    row("no city", withLocation(u"city_name"_s, QJsonValue::Undefined), u"INVALID_CITY_NAME"_s);
    row("no state", withLocation(u"state_name"_s, QJsonValue::Undefined), u"INVALID_STATE_NAME"_s);
    row("unknown state", withLocation(u"state_name"_s, u"Buenos Aires"_s), u"validation_error"_s);
    row("unknown city", withLocation(u"city_name"_s, u"Victoria"_s), u"validation_error"_s);
    row("latitude is text", withLocation(u"latitude"_s, u"-34"_s), u"INVALID_LATITUDE"_s);
    row("no longitude", withLocation(u"longitude"_s, QJsonValue::Undefined), u"INVALID_LONGITUDE"_s);
    row("in another country", withLocation(u"latitude"_s, 27.17), u"BAD_REQUEST"_s);
    row("reference is a number", withLocation(u"reference"_s, 1), u"INVALID_REFERENCE"_s);
    row("postal code is a number", withLocation(u"zip_code"_s, 1646), u"INVALID_ZIP_CODE"_s);
}

void TestSimulatorStores::refused()
{
    QFETCH(QByteArray, body);
    Client client;
    const JsonAnswer answer = client.send(HttpMethod::Post, stores, body);
    QCOMPARE(answer.status, 400);
    const QJsonValue said = answer.code().isEmpty() ? QJsonValue(answer.object()) : answer.json[u"errors"_s][0]; // a wrong place comes in another envelope
    QTEST(answer.code().isEmpty() ? said[u"error"_s].toString() : answer.code(), "code");
    QVERIFY(!said[u"message"_s].toString().isEmpty());
    QVERIFY(!client.world.requests.constLast().rule.isEmpty());
    QCOMPARE(client.world.account.stores.size(), 1);
}

void TestSimulatorStores::badPlacesNameGoodOnes()
{
    Client client(money::Site::MLM);
    QJsonObject place = location();
    place[u"state_name"_s] = u"Sinaloa"_s;
    place[u"city_name"_s] = u"Culiacan"_s; // the accent is missing
    place[u"latitude"_s] = 24.8;
    place[u"longitude"_s] = -107.4;
    const JsonAnswer answer = client.post(stores, with(storeBody(), u"location"_s, place));
    QCOMPARE(answer.json[u"message"_s].toString(), u"location.city_name was invalid."_s);
    QCOMPARE(answer.json[u"causes"_s][0][u"description"_s].toString(), u"location.city_name was invalid. Valid values are: Culiacán, Los Mochis, Mazatlán"_s);
    place[u"city_name"_s] = u"Culiacán"_s;
    QCOMPARE(client.post(stores, with(storeBody(), u"location"_s, place)).status, 201);
}

void TestSimulatorStores::someoneElse()
{
    Client client;
    QCOMPARE(client.post("/users/1/stores", storeBody()).status, 403);
    QCOMPARE(client.get("/users/1/stores/search").status, 403);
    QCOMPARE(client.send(HttpMethod::Delete, "/users/1/stores/1234567").status, 403);
    QCOMPARE(client.get("/users/x/stores/search").code(), u"INVALID_USER_ID"_s);
    client.token.clear();
    QCOMPARE(client.post(stores, storeBody()).status, 401);
}

// The public catalogue: every state and city in it makes a good address.
void TestSimulatorStores::placesOfEveryCountry()
{
    for (const QByteArray country : {"AR", "BR", "CL", "CO", "MX", "PE", "UY"}) {
        Client client;
        client.token.clear();
        const QJsonArray states = client.get("/classified_locations/countries/" + country).object()[u"states"_s].toArray();
        QVERIFY(states.size() >= 2);
        for (const QJsonValue &state : states) {
            const JsonAnswer answer = client.get("/classified_locations/states/" + QUrl::toPercentEncoding(state[u"id"_s].toString()));
            QCOMPARE(answer.text(u"name"_s), state[u"name"_s].toString());
            QVERIFY(answer.object()[u"cities"_s].toArray().size() >= 2);
        }
    }
    Client client;
    QCOMPARE(client.get("/classified_locations/countries/XX").status, 404);
    QCOMPARE(client.get("/classified_locations/states/XX").status, 404);
    const QByteArray buenosAires = client.get("/classified_locations/countries/AR").object()[u"states"_s][1][u"id"_s].toString().toUtf8();
    const QJsonObject state = client.get("/classified_locations/states/" + QUrl::toPercentEncoding(QString::fromUtf8(buenosAires))).object();
    const QJsonObject there = with(with(location(), u"state_name"_s, state[u"name"_s]), u"city_name"_s, state[u"cities"_s][2][u"name"_s]);
    QCOMPARE(client.post(stores, with(storeBody(), u"location"_s, there)).status, 201);
}

void TestSimulatorStores::switches()
{
    Client client;
    client.switchOn(u"create_answers_200"_s);
    client.switchOn(u"empty_store_search_404"_s);
    QCOMPARE(client.post(stores, storeBody()).status, 200);
    QCOMPARE(client.get(stores + "/search?external_id=NONE").status, 404);
    QCOMPARE(client.get(stores + "/search?external_id=LOJ001").status, 200);
}

QTEST_APPLESS_MAIN(TestSimulatorStores)
#include "tst_simulator_stores.moc"
