// What is asked of an account and what its answers mean, with the provider's own samples.
#include "core/mercadopago/accounts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::mercadopago;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(MOSTRADOR_TEST_DATA) + u"/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AccountAnswer answer(const AccountQuestion &question, int status, const QByteArray &body)
{
    return answerTo(question, TransportAnswer{{status, {}, body}, std::nullopt});
}

QJsonObject bodyOf(const AccountQuestion &question)
{
    return QJsonDocument::fromJson(requestOf(question).body).object();
}

const NewPointOfSale caja{u"Caja 1"_s, u"SUC001POS001"_s, u"1234567"_s, u"SUC001"_s, u"a-key"_s};

}

class AccountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void account();
    void accountOfAnotherCountry();
    void stores();
    void pointsOfSale();
    void pointsOfSaleOfTheNewerApi();
    void emptyListsAreNotThere();
    void modes_data();
    void modes();
    void endlessQrIsLeftOut();
    void refusedWithoutWords();
    void whatCannotBeRead_data();
    void whatCannotBeRead();
    void refusals();
    void slot();
    void makingAStore();
    void refusedPlaces_data();
    void refusedPlaces();
    void coordinates_data();
    void coordinates();
    void makingAPointOfSale();
    void mending();
};

void AccountsTest::account()
{
    QCOMPARE(requestOf(AskAccount{}).target, "/users/me"_ba);
    const SellerAccount expected{u"446566691"_s, u"TESTUSER0000000000000000000"_s, money::Site::MLA, true};
    QCOMPARE(std::get<SellerAccount>(answer(AskAccount{}, 200, sample(u"users-me.response-200.json"_s))), expected);
}

void AccountsTest::accountOfAnotherCountry()
{
    const auto account = std::get<SellerAccount>(answer(AskAccount{}, 200, R"({"id":"12","site_id":"MLV","tags":["normal"]})"));
    QCOMPARE(account.site, std::nullopt);
    QVERIFY(!account.isTest);
}

void AccountsTest::stores()
{
    const ListStores question{u"446566691"_s, 50};
    QCOMPARE(requestOf(question).target, "/users/446566691/stores/search?limit=50&offset=50"_ba);
    const auto page = std::get<StoresPage>(answer(question, 200, sample(u"stores.search.response-200.json"_s)));
    QCOMPARE(page.total, 1);
    const Store expected{u"1234567"_s, u"LOJ001"_s, u"Loja Instore"_s, u"Nome da rua de exemplo, 0123, Nome da cidade, Nome do estado."_s};
    QCOMPARE(page.stores, QList{expected});
}

void AccountsTest::pointsOfSale()
{
    QCOMPARE(requestOf(ListPointsOfSale{}).target, "/pos?limit=50&offset=0"_ba);
    const auto page = std::get<PointsOfSalePage>(answer(ListPointsOfSale{}, 200, sample(u"pos.search.response-200.json"_s)));
    QCOMPARE(page.pointsOfSale.size(), 1);
    const PointOfSale &pos = page.pointsOfSale.constFirst();
    QCOMPARE(pos.id, u"2711382"_s);
    QCOMPARE(pos.externalId, u"LOJ001POS001"_s);
    QCOMPARE(pos.storeId, u"1234567"_s);
    QCOMPARE(pos.externalStoreId, u"LOJ001"_s);
    QCOMPARE(pos.mode, PosMode::Attended);
    QVERIFY(pos.qrData.startsWith(u"000201"_s));
}

void AccountsTest::pointsOfSaleOfTheNewerApi()
{
    QCOMPARE(requestOf(AskMode{u"SUC001POS001"_s}).target, "/v2/pos?external_id=SUC001POS001"_ba);
    const auto page = std::get<PointsOfSalePage>(answer(AskMode{}, 200, sample(u"pos-v2.search.response-200.json"_s)));
    QCOMPARE(page.pointsOfSale.constFirst().mode, PosMode::Attended);
    QCOMPARE(page.pointsOfSale.constFirst().storeId, u"1234567"_s);
}

void AccountsTest::emptyListsAreNotThere()
{
    for (const AccountQuestion &question : {AccountQuestion(ListStores{}), AccountQuestion(ListPointsOfSale{}), AccountQuestion(AskMode{})})
        QVERIFY(std::holds_alternative<NotThere>(answer(question, 404, R"({"error":"not_found"})")));
    QVERIFY(std::holds_alternative<Refusal>(answer(AskAccount{}, 404, R"({"error":"not_found"})")));
}

void AccountsTest::modes_data()
{
    QTest::addColumn<QByteArray>("pos");
    QTest::addColumn<int>("mode");
    QTest::newRow("the buyer types") << R"({"fixed_amount":false})"_ba << int(PosMode::OpenAmount);
    QTest::newRow("fixed") << R"({"fixed_amount":true})"_ba << int(PosMode::Attended);
    QTest::newRow("not told") << R"({})"_ba << int(PosMode::NotTold);
    QTest::newRow("standalone") << R"({"config":{"qr":{"operating_mode":"standalone"}}})"_ba << int(PosMode::OpenAmount);
    QTest::newRow("pdv") << R"({"config":{"qr":{"operating_mode":"pdv"}}})"_ba << int(PosMode::Attended);
    QTest::newRow("a machine") << R"({"config":{"qr":{"operating_mode":"self_service"}}})"_ba << int(PosMode::Unattended);
    QTest::newRow("a machine in other words") << R"({"config":{"qr":{"operating_mode":"unattended"}}})"_ba << int(PosMode::Unattended);
}

void AccountsTest::modes()
{
    QFETCH(QByteArray, pos);
    QFETCH(int, mode);
    const auto page = std::get<PointsOfSalePage>(answer(ListPointsOfSale{}, 200, R"({"results":[)" + pos + "]}"));
    QCOMPARE(int(page.pointsOfSale.constFirst().mode), mode);
}

// A QR text longer than any QR holds is left out; the rest of the point of sale counts.
void AccountsTest::endlessQrIsLeftOut()
{
    const QByteArray body = R"({"results":[{"id":1,"external_id":"CAJA01","qr_code":")" + QByteArray(1025, '0') + R"("}]})";
    const auto page = std::get<PointsOfSalePage>(answer(ListPointsOfSale{}, 200, body));
    QCOMPARE(page.pointsOfSale.constFirst().externalId, u"CAJA01"_s);
    QVERIFY(page.pointsOfSale.constFirst().qrData.isEmpty());
}

// Refused in words that say nothing: it is a refusal all the same, with its status.
void AccountsTest::refusedWithoutWords()
{
    const auto refusal = std::get<Refusal>(answer(AskAccount{}, 418, "[]"));
    QCOMPARE(refusal.kind, RefusalKind::Invalid);
    QCOMPARE(refusal.status, 418);
    QVERIFY(std::holds_alternative<NoAnswer>(answer(AskSlot{u"1"_s, u"CAJA01"_s}, 200, "<html>")));
}

void AccountsTest::whatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a login page") << "<html>"_ba;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no list") << R"({"results":{}})"_ba;
    QTest::newRow("too many") << R"({"results":[)" + QByteArrayLiteral("{},").repeated(200) + "{}]}";
}

void AccountsTest::whatCannotBeRead()
{
    QFETCH(QByteArray, body);
    QVERIFY(std::holds_alternative<NoAnswer>(answer(ListPointsOfSale{}, 200, body)));
    QVERIFY(std::holds_alternative<NoAnswer>(answer(ListStores{}, 200, body)));
    QVERIFY(std::holds_alternative<NoAnswer>(answer(AskAccount{}, 200, body)));
    QVERIFY(std::holds_alternative<NoAnswer>(answer(AskAccount{}, 502, body)));
}

void AccountsTest::refusals()
{
    QCOMPARE(std::get<Refusal>(answer(AskAccount{}, 401, sample(u"orders.error-401.json"_s))).kind, RefusalKind::Credentials);
    const auto taken = std::get<Refusal>(answer(MakePointOfSale{}, 409, sample(u"pos.error-409.external-id-exists.json"_s)));
    QCOMPARE(taken.code, u"point_of_sale_exists"_s);
    QCOMPARE(taken.status, 409);
    QCOMPARE(std::get<Refusal>(answer(MakePointOfSale{}, 404, sample(u"pos-v2.error-404.store-not-found.json"_s))).code, u"store_not_found"_s);
    QCOMPARE(std::get<NoAnswer>(answerTo(AskAccount{}, failure(TransportFailure{TransportFault::TimedOut, {}}))).why, TransportFault::TimedOut);
}

void AccountsTest::slot()
{
    const AskSlot question{u"446566691"_s, u"CAJA01"_s};
    QCOMPARE(requestOf(question).target, "/instore/qr/seller/collectors/446566691/pos/CAJA01/orders"_ba);
    QCOMPARE(std::get<SlotRead>(answer(question, 200, R"([{"external_reference":"other"}])")).externalReference, u"other"_s);
    QVERIFY(!std::get<SlotRead>(answer(question, 404, sample(u"attended-v2.get.error-404.json"_s))).externalReference);
    QCOMPARE(std::get<Refusal>(answer(question, 403, R"({"message":"at_must_be_present","error":"forbidden","status":403})")).status, 403);
    QCOMPARE(std::get<Refusal>(answer(question, 400, "[")).status, 400); // whatever it says, it is no slot
    QCOMPARE(requestOf(EmptySlot{u"446566691"_s, u"CAJA01"_s}).method, HttpMethod::Delete);
    QVERIFY(!std::get<SlotRead>(answer(EmptySlot{}, 204, {})).externalReference);
}

void AccountsTest::makingAStore()
{
    const MakeStore wish{u"446566691"_s, {u"Kiosco \"location\":{"_s, u"SUC9"_s, {u"Capital Federal"_s, u"Palermo"_s}, u"Av. Santa Fe"_s, u"3253"_s, {-34'588'700, -58'410'100}}};
    const HttpRequest request = requestOf(wish);
    QCOMPARE(request.target, "/users/446566691/stores"_ba);
    QCOMPARE(request.method, HttpMethod::Post);
    const QJsonObject body = bodyOf(wish);
    QCOMPARE(body[u"name"_s].toString(), wish.store.name);
    const QJsonObject location = body[u"location"_s].toObject();
    QCOMPARE(location[u"city_name"_s].toString(), u"Palermo"_s);
    QCOMPARE(location[u"state_name"_s].toString(), u"Capital Federal"_s);
    QCOMPARE(location[u"latitude"_s].toDouble(), -34.5887);
    QCOMPARE(std::get<Store>(answer(wish, 201, sample(u"stores.create.response.json"_s))).id, u"1234567"_s);
}

void AccountsTest::refusedPlaces_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<AccountAnswer>("read");
    const auto row = [](const char *name, const QByteArray &body, const AccountAnswer &read) { QTest::newRow(name) << body << read; };
    row("a city, as recorded",
        R"({"error":"validation_error","message":"location.city_name was invalid.","status":400,"causes":[{"code":400,"description":"location.city_name was invalid. Valid values are: Abasolo, Purísima Del Rincón"}]})",
        PlaceRefused{false, {u"Abasolo"_s, u"Purísima Del Rincón"_s}});
    row("a state",
        R"({"error":"validation_error","message":"Validation Error","status":400,"causes":[{"code":400,"description":"location.state_name was invalid. Valid values are: Capital Federal"}]})",
        PlaceRefused{true, {u"Capital Federal"_s}});
    row("as errors", R"({"errors":[{"code":"INVALID_CITY_NAME","message":"city_name was invalid","details":["Valid cities: Centro"]}]})", PlaceRefused{false, {u"Centro"_s}});
    row("the first list counts",
        R"({"error":"city_name","message":"Valid cities: Centro","causes":[{"description":"Valid states: Sur"}]})", PlaceRefused{false, {u"Centro"_s}});
    row("no name is empty or endless", R"({"error":"city_name","message":"Valid cities: Centro, , )" + QByteArray(101, 'x') + R"("})",
        PlaceRefused{false, {u"Centro"_s}});
    row("not 2000 names and one", R"({"error":"city_name","message":"Valid cities: a)" + QByteArray(",a").repeated(2000) + R"("})",
        PlaceRefused{false, QStringList(2000, u"a"_s)});
    row("no JSON", "<html>502</html>", Refusal{RefusalKind::Invalid, 400, {}, {}});
    row("without names", R"({"error":"INVALID_STATE_NAME","message":"x"})", PlaceRefused{true, {}});
    row("something else", R"({"error":"INVALID_NAME","message":"Valid values are: a"})", Refusal{RefusalKind::Invalid, 400, u"INVALID_NAME"_s, u"Valid values are: a"_s});
}

void AccountsTest::refusedPlaces()
{
    QFETCH(QByteArray, body);
    QFETCH(AccountAnswer, read);
    QVERIFY(answer(MakeStore{}, 400, body) == read);
}

void AccountsTest::coordinates_data()
{
    QTest::addColumn<qint64>("millionths");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("south") << qint64(-34'588'700) << "\"latitude\":-34.588700,"_ba;
    QTest::newRow("just south of the line") << qint64(-1) << "\"latitude\":-0.000001,"_ba;
    QTest::newRow("on it") << qint64(0) << "\"latitude\":0.000000,"_ba;
    QTest::newRow("north") << qint64(19'043'200) << "\"latitude\":19.043200,"_ba;
}

void AccountsTest::coordinates()
{
    QFETCH(qint64, millionths);
    QFETCH(QByteArray, text);
    MakeStore wish;
    wish.store.coordinates.latitude = millionths;
    QVERIFY2(requestOf(wish).body.contains(text), requestOf(wish).body.constData());
}

void AccountsTest::makingAPointOfSale()
{
    const HttpRequest newer = requestOf(MakePointOfSale{caja});
    QCOMPARE(newer.target, "/v2/pos"_ba);
    QCOMPARE(headerValue(newer.headers, "X-Idempotency-Key"), "a-key"_ba);
    const QJsonObject body = bodyOf(MakePointOfSale{caja});
    QVERIFY(body[u"store_id"_s].isString());
    QCOMPARE(body[u"config"_s][u"qr"_s][u"operating_mode"_s].toString(), u"pdv"_s);

    const QJsonObject older = bodyOf(MakePointOfSale{caja, true});
    QCOMPARE(requestOf(MakePointOfSale{caja, true}).target, "/pos"_ba);
    QVERIFY(older[u"store_id"_s].isDouble());
    QCOMPARE(older[u"fixed_amount"_s], QJsonValue(true));
    NewPointOfSale bare = caja; // of a store that has no external id
    bare.externalStoreId.clear();
    for (const bool byOlderApi : {false, true}) {
        QVERIFY(bodyOf(MakePointOfSale{caja, byOlderApi}).contains("external_store_id"_L1));
        QVERIFY(!bodyOf(MakePointOfSale{bare, byOlderApi}).contains("external_store_id"_L1));
    }
    const auto made = std::get<PointOfSale>(answer(MakePointOfSale{caja}, 201, sample(u"pos-v2.create.response-201.json"_s)));
    QCOMPARE(made.externalId, caja.externalId);
    QCOMPARE(made.mode, PosMode::Attended);
}

void AccountsTest::mending()
{
    const HttpRequest newer = requestOf(FixAmount{u"138301467"_s, u"key"_s});
    QCOMPARE(newer.method, HttpMethod::Patch);
    QCOMPARE(newer.target, "/v2/pos/138301467"_ba);
    const HttpRequest older = requestOf(FixAmount{u"138301467"_s, u"key"_s, true});
    QCOMPARE(older.method, HttpMethod::Put);
    QCOMPARE(QJsonDocument::fromJson(older.body).object()[u"fixed_amount"_s], QJsonValue(true));
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
