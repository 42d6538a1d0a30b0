// The hybrid protocol on paper: the exact requests, every recorded answer, and everything that an answer may be
// instead.
#include "core/mercadopago/qrs.h"
#include "core/mercadopago/wire.h"
#include "core/money/currency.h"
#include "core/till/chargeof.h"
#include "tests/support/charges.h"
#include "tests/support/readings.h"

#include <rapidcheck.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::test;
using mercadopago::HybridProtocol;
using mercadopago::moneyFromNumber;
using mercadopago::numberFrom;
using money::Currency;
using money::Money;

namespace {

QString readingOf(Operation operation, int status, const QByteArray &body)
{
    return reading(HybridProtocol(), {operation, u"1"_s}, charge(), status, body);
}

QByteArray orderBody(const QByteArray &payment, const QByteArray &status = "opened")
{
    return R"({"id":1,"status":")" + status + R"(","external_reference":"R","collector":{"id":9},"payments":[)" +
           payment + "]}";
}

QByteArray paymentBody(
    const QByteArray &amount, const QByteArray &status = "approved", const QByteArray &currency = "ARS")
{
    return R"({"id":5,"status":")" + status + R"(","currency_id":")" + currency + R"(","transaction_amount":)" +
           amount + "}";
}

rc::Gen<Currency> currencies()
{
    return rc::gen::elementOf(std::vector<Currency>(money::allCurrencies.begin(), money::allCurrencies.end()));
}

}

class TestQrs final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void requestsAreExact_data();
    void requestsAreExact();
    void createIsExact();
    void createNamesWhatIsSet();
    void encodesIds();
    void readsSamples_data();
    void readsSamples();
    void readsBodies_data();
    void readsBodies();
    void readsAmounts_data();
    void readsAmounts();
    void noNumberIsNoAmount();
    void numbersAreExact();
    void anyBytesAreSafe();
    void referencesAreWellFormed();
};

void TestQrs::initTestCase()
{
    if (!qgetenv("RC_PARAMS").contains("max_success")) // more histories than usual; a failure tells how to repeat it
        qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=500");
}

void TestQrs::requestsAreExact_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("find") << Call{Operation::FindOrders, {}}
                          << QByteArray("GET /merchant_orders/search?external_reference=1-42-1-ABCDEFGH");
    QTest::newRow("order") << Call{Operation::ReadOrder, u"4945357007"_s}
                           << QByteArray("GET /merchant_orders/4945357007");
    QTest::newRow("payment") << Call{Operation::ReadPayment, u"15051515"_s} << QByteArray("GET /v1/payments/15051515");
    QTest::newRow("slot") << Call{Operation::ReadSlot, {}}
                          << QByteArray("GET /instore/qr/seller/collectors/446566691/pos/CAJA01/orders");
    QTest::newRow("withdraw") << Call{Operation::WithdrawOrder, {}}
                              << QByteArray("DELETE /instore/qr/seller/collectors/446566691/pos/CAJA01/orders");
}

void TestQrs::requestsAreExact()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, expected);
    const HttpRequest request = HybridProtocol().request(call, charge());
    QCOMPARE(methodName(request.method) + ' ' + request.target, expected);
    QVERIFY(request.body.isEmpty());
    QVERIFY(request.headers.isEmpty());
}

void TestQrs::createIsExact()
{
    Charge wanted = charge(pesos(125'010));
    wanted.items = {chargeItem(u"Yerba \"Ñandú\""_s, 3, pesos(41'670))};
    wanted.expiresAt = instantFromText(u"2026-08-22T20:34:56.559Z").value();
    const HttpRequest request = HybridProtocol().request({Operation::CreateOrder, {}}, wanted);
    QCOMPARE(request.method, HttpMethod::Put);
    QCOMPARE(request.target, QByteArray("/instore/orders/qr/seller/collectors/446566691/pos/CAJA01/qrs"));
    QCOMPARE(request.headers, (QList<HttpHeader>{{"Content-Type", "application/json"}}));
    QCOMPARE(QString::fromUtf8(request.body),
        uR"({"description":"Kiosco","expiration_date":"2026-08-22T16:34:56.559-04:00","external_reference":"1-42-1-ABCDEFGH",)"
        R"("items":[{"category":"others","description":"Yerba \"Ñandú\"","quantity":3,"sku_number":"7790001","title":"Yerba \"Ñandú\"",)"
        R"("total_amount":1250.1,"unit_measure":"unit","unit_price":416.7}],"title":"Kiosco","total_amount":1250.1})"_s);
}

void TestQrs::createNamesWhatIsSet()
{
    Charge wanted = charge();
    wanted.notificationUrl = u"https://shop.example/n"_s;
    wanted.sponsorId = u"662208785"_s;
    const QJsonObject body = bodyOf(HybridProtocol().request({Operation::CreateOrder, {}}, wanted));
    QCOMPARE(body.value(u"notification_url"_s), QJsonValue(u"https://shop.example/n"_s));
    QCOMPARE(body.value(u"sponsor"_s), QJsonValue(QJsonObject{{u"id"_s, 662208785}}));
    // The fields of the provider's own sample, and no other.
    const auto fields = QJsonDocument::fromJson(sample(u"dynamic-legacy.qrs.request.json"_s)).object().keys();
    QCOMPARE(body.keys(), fields);
}

void TestQrs::encodesIds()
{
    Charge odd = charge();
    odd.userId = u"12/34"_s;
    odd.externalPosId = u"CAJA 1?ñ#%"_s;
    odd.externalReference = u"a&b=c"_s;
    const HybridProtocol protocol;
    QCOMPARE(protocol.request({Operation::ReadSlot, {}}, odd).target,
        QByteArray("/instore/qr/seller/collectors/12%2F34/pos/CAJA%201%3F%C3%B1%23%25/orders"));
    QCOMPARE(protocol.request({Operation::CreateOrder, {}}, odd).target,
        QByteArray("/instore/orders/qr/seller/collectors/12%2F34/pos/CAJA%201%3F%C3%B1%23%25/qrs"));
    QCOMPARE(protocol.request({Operation::FindOrders, {}}, odd).target,
        QByteArray("/merchant_orders/search?external_reference=a%26b%3Dc"));
    QCOMPARE(
        protocol.request({Operation::ReadOrder, u"../1?x"_s}, odd).target, QByteArray("/merchant_orders/..%2F1%3Fx"));
    QCOMPARE(protocol.request({Operation::ReadPayment, u"1\r\nX: y"_s}, odd).target,
        QByteArray("/v1/payments/1%0D%0AX%3A%20y"));
}

void TestQrs::readsSamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *file, Operation operation, int status, const QString &expected) {
        QTest::addRow("%s", file) << QString::fromLatin1(file) + u".json"_s << operation << status << expected;
    };
    using enum Operation;
    row("dynamic-legacy.qrs.response-200", CreateOrder, 200,
        u"created 'd4e8ca59-3e1d-4c03-b1f6-580e87c654ae' '00020101'"_s);
    row("merchant-order.search.response-200", FindOrders, 200,
        u"found 1; 4945357007 concluded of reference_12345 by 446566691: 15051515 approved 10000 (accredited)"_s);
    row("merchant-order.search.response-200.empty", FindOrders, 200, u"found 0"_s);
    row("merchant-order.get.response-200.closed", ReadOrder, 200,
        u"4945357007 concluded of reference_12345 by 446566691: 15051515 approved 10000 (accredited)"_s);
    row("merchant-order.get.response-200.opened", ReadOrder, 200, u"4945357007 of reference_12345 by 446566691"_s);
    row("merchant-order.get.response-200.opened-rejected", ReadOrder, 200,
        u"4945357007 of reference_12345 by 446566691: 15051514 rejected 10000 (cc_rejected_insufficient_amount)"_s);
    row("merchant-order.get.response-200.opened-in-process", ReadOrder, 200,
        u"4945357007 of reference_12345 by 446566691: 15051515 in progress 10000 (pending_contingency)"_s);
    row("merchant-order.get.response-200.reverted", ReadOrder, 200,
        u"4945357007 concluded of reference_12345 by 446566691: 15051515 returned 10000 (refunded) refunded 10000"_s);
    row("payment.get.response-200.wallet", ReadPayment, 200,
        u"92937960454 approved 50000 (accredited) of V-1024-A by 446566691"_s);
    row("payment.get.response-200.interoperable-wallet-ar", ReadPayment, 200,
        u"92937960500 approved 50000 (accredited) of V-1024-A by 446566691"_s);
    row("payment.get.response-200.rejected", ReadPayment, 200,
        u"92937960400 rejected 50000 (cc_rejected_insufficient_amount) of V-1024-A by 446566691"_s);
    row("attended-v2.get.response-200", ReadSlot, 200, u"slot reference_12345"_s);
    row("attended-v2.get.error-404", ReadSlot, 404, u"slot empty"_s);
    row("instore.error-404.pos-obtainment", ReadSlot, 404, u"refused: point of sale 404 pos_obtainment_error"_s);
    row("instore.delete.error-400", WithdrawOrder, 400, u"refused: not possible 400 in_store_order_delete_error"_s);
    row("attended-v2.put.error-400", CreateOrder, 400, u"refused: amount 400 invalid_items.unit_price"_s);
    row("merchant-order.error-401", FindOrders, 401, u"refused: credentials 401 invalid_token"_s);
}

void TestQrs::readsSamples()
{
    QFETCH(QString, file);
    QFETCH(Operation, operation);
    QFETCH(int, status);
    QFETCH(QString, expected);
    const QByteArray body = sample(file);
    QVERIFY(!body.isEmpty());
    QCOMPARE(readingOf(operation, status, body), expected);
    // Cut anywhere, it is no answer at all.
    const qsizetype end = body.trimmed().size() - 1;
    for (qsizetype length = 1; length < end; length += 17)
        QVERIFY2(
            readingOf(operation, status, body.left(length)).startsWith(u"error"), qPrintable(QString::number(length)));
}

void TestQrs::readsBodies_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Operation operation, int status, const QByteArray &body,
                         const QString &expected) { QTest::newRow(name) << operation << status << body << expected; };
    using enum Operation;
    const QByteArray page = "<!DOCTYPE html><html><body>Welcome to the airport</body></html>";
    row("create: empty 201", CreateOrder, 201, {}, u"created '' ''"_s);
    row("create: blank 201", CreateOrder, 201, " \r\n", u"created '' ''"_s);
    row("create: no order id", CreateOrder, 200, R"({"qr_data":"000201"})", u"created '' '000201' that is not EMV"_s);
    row("create: no QR", CreateOrder, 200, R"({"in_store_order_id":"o"})", u"created 'o' ''"_s);
    row("create: null QR", CreateOrder, 200, R"({"in_store_order_id":"o","qr_data":null})", u"created 'o' ''"_s);
    row("create: QR of another type", CreateOrder, 200, R"({"in_store_order_id":"o","qr_data":7})",
        u"error: wrong type qr_data"_s);
    row("create: endless QR", CreateOrder, 200, R"({"qr_data":")" + QByteArray(1025, 'x') + "\"}",
        u"error: wrong type qr_data"_s);
    row("create: portal", CreateOrder, 200, page, u"error: not json"_s);
    row("create: something else", CreateOrder, 200, R"({"ok":true})", u"error: missing qr_data"_s);
    row("create: array", CreateOrder, 200, "[]", u"error: not json"_s);
    row("create: refused by a page", CreateOrder, 400, page, u"error: not json"_s);
    row("create: amount too small", CreateOrder, 400,
        R"({"errors":[{"code":"property_value","message":"Amount must be greater"}]})",
        u"refused: amount 400 property_value"_s);
    row("create: collector", CreateOrder, 400,
        R"({"error":"invalid_collectorId","message":"","status":400,"causes":[]})",
        u"refused: point of sale 400 invalid_collectorId"_s);
    row("create: 403", CreateOrder, 403, R"({"code":"unauthorized","message":"no"})",
        u"refused: credentials 403 unauthorized"_s);
    row("create: other 400", CreateOrder, 400, R"({"error":"invalid_title"})", u"refused: invalid 400 invalid_title"_s);
    row("create: bare 400", CreateOrder, 400, "{}", u"refused: invalid 400 "_s);
    row("find: null elements", FindOrders, 200, R"({"elements":null})", u"found 0"_s);
    row("find: empty elements", FindOrders, 200, R"({"elements":[]})", u"found 0"_s);
    row("find: no elements", FindOrders, 200, R"({"total":0})", u"error: missing elements"_s);
    row("find: elements of another type", FindOrders, 200, R"({"elements":{}})", u"error: wrong type elements"_s);
    row("find: element of another type", FindOrders, 200, R"({"elements":[5]})", u"error: missing id"_s);
    row("find: too many", FindOrders, 200, R"({"elements":[)" + QByteArray("{},").repeated(100) + "{}]}",
        u"error: wrong type elements"_s);
    row("find: portal", FindOrders, 200, page, u"error: not json"_s);
    row("find: nothing", FindOrders, 200, {}, u"error: not json"_s);
    row("order: no payments", ReadOrder, 200, R"({"id":1,"status":"opened","external_reference":"R","payments":null})",
        u"1 of R by "_s);
    row("order: id as text", ReadOrder, 200, R"({"id":"1","status":"closed","external_reference":"R"})",
        u"1 concluded of R by "_s);
    row("order: no id", ReadOrder, 200, R"({"status":"closed"})", u"error: missing id"_s);
    row("order: negative id", ReadOrder, 200, R"({"id":-1,"status":"closed"})", u"error: wrong type id"_s);
    row("order: half an id", ReadOrder, 200, R"({"id":1.5,"status":"closed"})", u"error: wrong type id"_s);
    row("order: no status", ReadOrder, 200, R"({"id":1})", u"error: missing status"_s);
    row("order: status of another type", ReadOrder, 200, R"({"id":1,"status":true})", u"error: wrong type status"_s);
    row("order: unknown status", ReadOrder, 200, orderBody({}, "half-open"), u"1 of R by 9"_s);
    row("order: payments of another type", ReadOrder, 200, R"({"id":1,"status":"closed","payments":7})",
        u"error: wrong type payments"_s);
    row("order: payment of another type", ReadOrder, 200, orderBody("7"), u"error: missing id"_s);
    row("order: two payments", ReadOrder, 200, orderBody(paymentBody("40") + ',' + paymentBody("60.5")),
        u"1 of R by 9: 5 approved 4000 (): 5 approved 6050 ()"_s);
    row("order: other currency", ReadOrder, 200, orderBody(paymentBody("100", "approved", "USD")),
        u"1 of R by 9: 5 approved other currency 100 USD ()"_s);
    row("order: cents of another currency", ReadOrder, 200, orderBody(paymentBody("12.5", "approved", "USD")),
        u"1 of R by 9: 5 approved other currency 12.5 USD ()"_s);
    row("order: no amount in another currency", ReadOrder, 200, orderBody(R"({"id":5,"status":"approved","currency_id":"USD"})"),
        u"1 of R by 9: 5 approved other currency USD ()"_s);
    row("order: unknown currency", ReadOrder, 200, orderBody(paymentBody("100", "approved", "???")),
        u"1 of R by 9: 5 approved other currency 100 ??? ()"_s);
    row("order: no currency", ReadOrder, 200, orderBody(R"({"id":5,"status":"approved","transaction_amount":1})"),
        u"error: missing currency_id"_s);
    row("order: no amount", ReadOrder, 200, orderBody(R"({"id":5,"status":"approved","currency_id":"ARS"})"),
        u"error: missing transaction_amount"_s);
    row("order: amount as text", ReadOrder, 200, orderBody(paymentBody("\"100\"")),
        u"error: wrong type transaction_amount"_s);
    row("order: half a cent", ReadOrder, 200, orderBody(paymentBody("1.005")),
        u"error: not exact transaction_amount"_s);
    row("order: huge amount", ReadOrder, 200, orderBody(paymentBody("1e300")),
        u"error: wrong type transaction_amount"_s);
    row("order: amount of infinity", ReadOrder, 200, orderBody(paymentBody("1e999")), u"error: not json"_s);
    row("order: negative amount", ReadOrder, 200, orderBody(paymentBody("-50")),
        u"error: wrong type transaction_amount"_s);
    row("payment: authorized", ReadPayment, 200, paymentBody("1", "authorized"), u"5 in progress 100 () of  by "_s);
    row("payment: pending", ReadPayment, 200, paymentBody("1", "pending"), u"5 in progress 100 () of  by "_s);
    row("payment: in mediation", ReadPayment, 200, paymentBody("1", "in_mediation"), u"5 other 100 () of  by "_s);
    row("payment: charged back", ReadPayment, 200, paymentBody("1", "charged_back"), u"5 returned 100 () of  by "_s);
    row("payment: cancelled", ReadPayment, 200, paymentBody("1", "cancelled"), u"5 rejected 100 () of  by "_s);
    row("payment: canceled", ReadPayment, 200, paymentBody("1", "canceled"), u"5 rejected 100 () of  by "_s);
    row("payment: new word", ReadPayment, 200, paymentBody("1", "teleported"), u"5 other 100 () of  by "_s);
    row("payment: not there", ReadPayment, 404,
        R"({"message":"Payment not found","error":"not_found","status":404,"cause":[]})",
        u"refused: not found 404 not_found"_s);
    row("slot: empty list", ReadSlot, 200, "[]", u"slot empty"_s);
    row("slot: no reference", ReadSlot, 200, "[{}]", u"error: missing external_reference"_s);
    row("slot: object", ReadSlot, 200, "{}", u"error: not json"_s);
    row("slot: portal", ReadSlot, 200, page, u"error: not json"_s);
    row("slot: 404 page", ReadSlot, 404, page, u"error: not json"_s);
    row("slot: 404 without a body", ReadSlot, 404, {}, u"error: not json"_s);
    row("slot: 401", ReadSlot, 401, R"({"error":"invalid_token"})", u"refused: credentials 401 invalid_token"_s);
    row("delete: 204", WithdrawOrder, 204, {}, u"withdrawn"_s);
    row("delete: 200 and an object", WithdrawOrder, 200, "{}", u"withdrawn"_s);
    row("delete: portal", WithdrawOrder, 200, page, u"error: not json"_s);
    row("delete: nothing there", WithdrawOrder, 404,
        R"({"error":"point_of_sale_in_store_order_not_found","status":404})",
        u"refused: not found 404 point_of_sale_in_store_order_not_found"_s);
    row("delete: locked", WithdrawOrder, 409, R"({"error":"instore_order_locked_error","status":409})",
        u"refused: buyer is paying 409 instore_order_locked_error"_s);
    row("delete: locked, as 400", WithdrawOrder, 400, R"({"error":"instore_order_locked_error","status":400})",
        u"refused: buyer is paying 400 instore_order_locked_error"_s);
    row("delete: other 409", WithdrawOrder, 409, R"({"error":"gone"})", u"refused: not possible 409 gone"_s);
    row("delete: access denied", WithdrawOrder, 400, R"({"error":"invalid_access_token","message":"Access denied."})",
        u"refused: credentials 400 invalid_access_token"_s);
}

void TestQrs::readsBodies()
{
    QFETCH(Operation, operation);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(readingOf(operation, status, body), expected);
}

void TestQrs::readsAmounts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<qint64>("expected"); // -1: refused
    const auto row = [](const char *json, Currency currency, qint64 expected) {
        QTest::addRow("%s %s", json, qPrintable(money::codeOf(currency))) << QByteArray(json) << currency << expected;
    };
    row("1250.10", Currency::ARS, 125'010); // × 100 as a double is 125009.99999999999
    row("1250.1", Currency::ARS, 125'010);
    row("0.30000000000000004", Currency::ARS, 30);
    row("4.35", Currency::ARS, 435);
    row("1.1e2", Currency::ARS, 11'000);
    row("0", Currency::ARS, 0);
    row("100000000000", Currency::ARS, money::largestMinor);
    row("99999999999.99", Currency::ARS, money::largestMinor - 1);
    row("100000000000.01", Currency::ARS, -1);
    row("0.001", Currency::ARS, -1);
    row("10.994", Currency::ARS, -1);
    row("100000.0", Currency::CLP, 100'000);
    row("100000.5", Currency::CLP, -1);
    row("-1", Currency::ARS, -1);
    row("null", Currency::ARS, -1);
    row("true", Currency::ARS, -1);
    row("\"5\"", Currency::ARS, -1);
}

void TestQrs::readsAmounts()
{
    QFETCH(QByteArray, json);
    QFETCH(Currency, currency);
    QFETCH(qint64, expected);
    const auto value = QJsonDocument::fromJson("[" + json + "]").array().at(0);
    const auto read = moneyFromNumber(value, currency, u"amount"_s);
    QCOMPARE(read.has_value() ? read->minor : -1, expected);
}

// A file cannot hold them; whoever reads one all the same is not to take it for money.
void TestQrs::noNumberIsNoAmount()
{
    for (const double number : {qInf(), -qInf(), qQNaN()})
        QVERIFY(!moneyFromNumber(QJsonValue(number), Currency::ARS, u"amount"_s));
}

void TestQrs::numbersAreExact()
{
    QVERIFY(rc::check("an amount comes back from JSON text to the cent", [] {
        const auto minor = rc::gen::oneOf(rc::gen::inRange<qint64>(0, money::largestMinor + 1),
            rc::gen::inRange<qint64>(money::largestMinor - 10'000, money::largestMinor + 1),
            rc::gen::inRange<qint64>(0, 1'000'000));
        const Money money{*minor, *currencies()};
        const auto text = QJsonDocument(QJsonArray{numberFrom(money)}).toJson();
        const auto back = moneyFromNumber(QJsonDocument::fromJson(text).array().at(0), money.currency, u"amount"_s);
        RC_ASSERT(back.has_value());
        RC_ASSERT(back->minor == money.minor);
        RC_ASSERT(!text.contains('e')); // no exponent: not every reader takes one
    }));
}

void TestQrs::anyBytesAreSafe()
{
    QVERIFY(rc::check("a damaged answer is an error or an answer, never harm", [] {
        const auto names =
            QList<QString>{u"merchant-order.search.response-200.json"_s, u"attended-v2.get.response-200.json"_s,
                u"payment.get.response-200.wallet.json"_s, u"dynamic-legacy.qrs.response-200.json"_s};
        QByteArray body = sample(*rc::gen::elementOf(std::vector<QString>(names.begin(), names.end())));
        const int wounds = *rc::gen::inRange(0, 6);
        for (int i = 0; i < wounds; ++i)
            body[*rc::gen::inRange<qsizetype>(0, body.size())] =
                *rc::gen::element('{', '}', '[', ']', '"', ',', ':', '9', '-', 'e', '\0', '\xff');
        for (const auto operation : {Operation::CreateOrder, Operation::FindOrders, Operation::ReadOrder,
                 Operation::ReadPayment, Operation::ReadSlot, Operation::WithdrawOrder}) {
            for (const int status : {200, 400, 404})
                (void)HybridProtocol().read({operation, u"1"_s}, charge(), {status, {}, body});
        }
    }));
}

void TestQrs::referencesAreWellFormed()
{
    sale::Sale sale = sale::openSale(u"S1"_s, 1'234'567, Currency::ARS, noon());
    sale = sale::addLine(sale, {.number = 0, .code = {}, .name = {}, .quantity = {}, .unitPrice = pesos(100)}).value();
    till::Setup setup;
    setup.tillNumber = u"12"_s;
    QCOMPARE(till::referenceFor(setup, sale, u"ABCDEFGH"_s), u"12-1234567-1-ABCDEFGH"_s);
    sale = sale::startQr(sale, pesos(100), u"12-1234567-1-ABCDEFGH"_s).value();
    sale = sale::withdrawQr(sale, u"12-1234567-1-ABCDEFGH"_s).value();
    QCOMPARE(till::referenceFor(setup, sale, u"HGFEDCBA"_s), u"12-1234567-2-HGFEDCBA"_s);
}

QTEST_APPLESS_MAIN(TestQrs)
#include "tst_qrs.moc"
