// The two attended protocols: the order goes to the point of sale, the fixed QR is the one to scan.
#include "core/mercadopago/attended.h"
#include "tests/support/charges.h"
#include "tests/support/readings.h"

#include <QJsonArray>
#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::test;
using mercadopago::AttendedV1Protocol;
using mercadopago::AttendedV2Protocol;

namespace {

const Call create{Operation::CreateOrder, {}};

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

Charge richCharge()
{
    Charge wanted = charge(pesos(125'010));
    wanted.items = {chargeItem(u"Yerba"_s, 3, pesos(41'670))};
    wanted.items.first().pictureUrl = u"https://shop.example/y.png"_s;
    wanted.notificationUrl = u"https://shop.example/n"_s;
    wanted.sponsorId = u"662208785"_s;
    wanted.expiresAt = instantFromText(u"2026-08-22T20:34:56.559Z").value();
    return wanted;
}

Charge colombianCharge()
{
    const money::Money price{100'000, money::Currency::COP};
    Charge wanted = charge(price);
    wanted.site = money::Site::MCO;
    wanted.items = {chargeItem(u"Café"_s, 1, price)};
    wanted.tax = money::Money{15'966, money::Currency::COP};
    return wanted;
}

}

class TestAttended final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void v2CreateIsExact();
    void v1CreateIsExact();
    void fieldsAreTheProvidersOwn();
    void colombiaTellsItsTax();
    void v1NeedsExactItems();
    void oddItemsGoAsOne();
    void slotRequests();
    void v2Answers_data();
    void v2Answers();
    void v1Answers_data();
    void v1Answers();
    void canDoWhatTheySay();
};

void TestAttended::v2CreateIsExact()
{
    const QString expected =
        u"PUT /instore/qr/seller/collectors/446566691/stores/SUC001/pos/CAJA01/orders\nContent-Type: "
        u"application/json\n\n"
        R"({"description":"Kiosco","expiration_date":"2026-08-22T16:34:56.559-04:00","external_reference":"1-42-1-ABCDEFGH",)"
        R"("items":[{"category":"others","description":"Yerba","quantity":3,"sku_number":"7790001","title":"Yerba",)"
        R"("total_amount":1250.1,"unit_measure":"unit","unit_price":416.7}],"notification_url":"https://shop.example/n",)"
        R"("sponsor":{"id":662208785},"title":"Kiosco","total_amount":1250.1})"_s;
    QCOMPARE(inWords(AttendedV2Protocol().request(create, richCharge())), expected);
}

void TestAttended::v1CreateIsExact()
{
    const QString expected =
        u"POST /mpmobile/instore/qr/446566691/CAJA01\nContent-Type: application/json\nX-Ttl-Store-Preference: 300\n\n"
        R"({"external_reference":"1-42-1-ABCDEFGH","items":[{"currency_id":"ARS","description":"Yerba","id":"7790001",)"
        R"("picture_url":"https://shop.example/y.png","quantity":3,"title":"Yerba","unit_price":416.7}],)"
        R"("notification_url":"https://shop.example/n","sponsor_id":"662208785"})"_s;
    QCOMPARE(inWords(AttendedV1Protocol().request(create, richCharge())), expected);
}

// No field that the provider's own samples do not have.
void TestAttended::fieldsAreTheProvidersOwn()
{
    const auto known = [](const QString &file) { return QJsonDocument::fromJson(sample(file)).object(); };
    QJsonObject v2 = known(u"attended-v2.put.request.json"_s);
    v2.remove(u"cash_out"_s); // a till hands out no money
    const QJsonObject v2Body = bodyOf(AttendedV2Protocol().request(create, richCharge()));
    QCOMPARE(keysOf(v2Body), keysOf(v2));
    QCOMPARE(keysOf(v2Body[u"items"_s][0].toObject()), keysOf(v2[u"items"_s][0].toObject()));
    const QJsonObject v1 = known(u"attended-v1.create.request.json"_s);
    const QJsonObject v1Body = bodyOf(AttendedV1Protocol().request(create, richCharge()));
    QCOMPARE(keysOf(v1Body), keysOf(v1));
    QCOMPARE(keysOf(v1Body[u"items"_s][0].toObject()), keysOf(v1[u"items"_s][0].toObject()));
}

void TestAttended::colombiaTellsItsTax()
{
    const QJsonArray iva{QJsonObject{{u"value"_s, 15'966}, {u"type"_s, u"IVA"_s}}};
    QCOMPARE(bodyOf(AttendedV1Protocol().request(create, colombianCharge()))[u"taxes"_s], QJsonValue(iva));
    QCOMPARE(bodyOf(AttendedV2Protocol().request(create, colombianCharge()))[u"taxes"_s], QJsonValue(iva));
    Charge exempt = colombianCharge();
    exempt.tax->minor = 0; // told all the same: without it 19 % would be assumed
    QCOMPARE(bodyOf(AttendedV1Protocol().request(create, exempt))[u"taxes"_s][0][u"value"_s], QJsonValue(0));
    QCOMPARE(bodyOf(AttendedV2Protocol().request(create, exempt))[u"taxes"_s][0][u"value"_s], QJsonValue(0));
}

// 3 × 33.33 is not 100: v1 would charge 99.99.
void TestAttended::v1NeedsExactItems()
{
    Charge odd = charge(pesos(10'000));
    odd.items = {chargeItem(u"Yerba"_s, 3, pesos(3'333))};
    odd.items.first().total = pesos(10'000);
    odd.items.first().pictureUrl = u"https://shop.example/y.png"_s;
    const QJsonArray items = bodyOf(AttendedV1Protocol().request(create, odd))[u"items"_s].toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0][u"title"_s], QJsonValue(u"Kiosco"_s));
    QCOMPARE(items[0][u"quantity"_s], QJsonValue(1));
    QCOMPARE(items[0][u"unit_price"_s], QJsonValue(100));
    QCOMPARE(items[0][u"picture_url"_s], QJsonValue(u"https://shop.example/y.png"_s));
}

// What the API would refuse, or read otherwise, goes as one item with the total.
void TestAttended::oddItemsGoAsOne()
{
    const auto titlesOf = [](const QList<ChargeItem> &items) {
        Charge odd = charge(pesos(10'000));
        odd.items = items;
        QStringList titles;
        for (const QJsonValue &item : bodyOf(AttendedV1Protocol().request(create, odd))[u"items"_s].toArray())
            titles += item[u"title"_s].toString();
        return titles;
    };
    const ChargeItem yerba = chargeItem(u"Yerba"_s, 1, pesos(10'000));
    const QStringList one{u"Kiosco"_s};
    QCOMPARE(titlesOf({yerba}), QStringList{u"Yerba"_s});
    QCOMPARE(titlesOf({}), one);
    QCOMPARE(titlesOf({yerba, chargeItem(u"Regalo"_s, 1, pesos(0))}), one);
    QCOMPARE(titlesOf({chargeItem(u" "_s, 1, pesos(10'000))}), one);
    QCOMPARE(titlesOf({chargeItem(u"Yerba"_s, 1, pesos(9'999))}), one);
}

void TestAttended::slotRequests()
{
    const QString slot = u"/instore/qr/seller/collectors/446566691/pos/CAJA01/orders"_s;
    QCOMPARE(inWords(AttendedV2Protocol().request({Operation::ReadSlot, {}}, charge())), u"GET "_s + slot);
    QCOMPARE(inWords(AttendedV1Protocol().request({Operation::ReadSlot, {}}, charge())), u"GET "_s + slot);
    QCOMPARE(inWords(AttendedV2Protocol().request({Operation::WithdrawOrder, {}}, charge())), u"DELETE "_s + slot);
    QCOMPARE(inWords(AttendedV1Protocol().request({Operation::WithdrawOrder, {}}, charge())),
        u"DELETE /mpmobile/instore/qr/446566691/CAJA01"_s);
}

void TestAttended::v2Answers_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Operation operation, int status, const QByteArray &body,
                         const QString &expected) { QTest::newRow(name) << operation << status << body << expected; };
    using enum Operation;
    row("204", CreateOrder, 204, {}, u"created '' ''"_s);
    row("200 with an object", CreateOrder, 200, "{}", u"created '' ''"_s);
    row("blank", CreateOrder, 201, " \r\n", u"created '' ''"_s);
    row("portal", CreateOrder, 200, "<html>", u"error: not json"_s);
    row("moved", CreateOrder, 302, R"({"error":"moved"})", u"refused: invalid 302 moved"_s);
    row("invalid price", CreateOrder, 400, sample(u"attended-v2.put.error-400.json"_s),
        u"refused: amount 400 invalid_items.unit_price"_s);
    row("unknown POS", CreateOrder, 404, sample(u"instore.error-404.pos-obtainment.json"_s),
        u"refused: point of sale 404 pos_obtainment_error"_s);
    row("our order", ReadSlot, 200, sample(u"attended-v2.get.response-200.json"_s), u"slot reference_12345"_s);
    row("no order", ReadSlot, 404, sample(u"attended-v2.get.error-404.json"_s), u"slot empty"_s);
    row("deleted", WithdrawOrder, 204, {}, u"withdrawn"_s);
    row("deleted, and told", WithdrawOrder, 200, "{}", u"withdrawn"_s);
    row("a page instead of a deletion", WithdrawOrder, 200, "<html>", u"error: not json"_s);
    row("not deletable", WithdrawOrder, 400, sample(u"instore.delete.error-400.json"_s),
        u"refused: not possible 400 in_store_order_delete_error"_s);
    row("locked", WithdrawOrder, 409, sample(u"orders.error-409.order-locked.json"_s),
        u"refused: buyer is paying 409 instore_order_locked_error"_s);
}

void TestAttended::v2Answers()
{
    QFETCH(Operation, operation);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(reading(AttendedV2Protocol(), {operation, {}}, charge(), status, body), expected);
}

void TestAttended::v1Answers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray preference = sample(u"attended-v1.create.response-200.json"_s);
    const QString id = u"360472057-3d2cadbf-2c54-485c-bcb9-f262adc14af6"_s;
    QTest::newRow("created") << 200 << preference << u"created '%1' ''"_s.arg(id);
    QTest::newRow("another order") << 200 << QByteArray(preference).replace("Factura-0001", "Factura-0002")
                                   << u"error: not ours external_reference"_s;
    QTest::newRow("another total") << 200
                                   << QByteArray(preference).replace(R"("total_amount": 120)", R"("total_amount": 119)")
                                   << u"error: not ours total_amount"_s;
    QTest::newRow("no total") << 200 << QByteArray(R"({"id":"1","external_reference":"Factura-0001"})")
                              << u"error: missing total_amount"_s;
    QTest::newRow("empty") << 200 << QByteArray() << u"error: not json"_s;
    QTest::newRow("no id") << 200 << QByteArray("{}") << u"error: missing id"_s;
    QTest::newRow("empty id") << 200 << QByteArray(R"({"id":""})") << u"error: wrong type id"_s;
    QTest::newRow("endless id") << 200 << R"({"id":")" + QByteArray(65, '1') + R"("})" << u"error: wrong type id"_s;
    QTest::newRow("items as an object") << 400 << sample(u"attended-v1.create.error-400.invalid-preference-body.json"_s)
                                        << u"refused: invalid 400 invalid_preference_body"_s;
    QTest::newRow("token") << 400 << QByteArray(R"({"error":"invalid_access_token","message":"Access denied"})")
                           << u"refused: credentials 400 invalid_access_token"_s;
    QTest::newRow("point of sale") << 400 << QByteArray(R"({"error":"invalid_externalPosId"})")
                                   << u"refused: point of sale 400 invalid_externalPosId"_s;
    QTest::newRow("collector") << 400 << QByteArray(R"({"error":"invalid_collector_id"})")
                               << u"refused: point of sale 400 invalid_collector_id"_s;
}

void TestAttended::v1Answers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    Charge asked = charge(pesos(12'000));
    asked.externalReference = u"Factura-0001"_s;
    QCOMPARE(reading(AttendedV1Protocol(), create, asked, status, body), expected);
}

void TestAttended::canDoWhatTheySay()
{
    for (const Api api : {Api::AttendedV1, Api::AttendedV2}) {
        const auto can = capabilitiesOf(api, {});
        QVERIFY(can.usesSlot && can.canWithdraw && can.findsByReference);
        QVERIFY(!can.showsQr && !can.repeatsByKey);
    }
}

QTEST_APPLESS_MAIN(TestAttended)
#include "tst_attended.moc"
