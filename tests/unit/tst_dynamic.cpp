// The dynamic protocol: an order that is only a QR. What it shares with the others is in tst_qrs and
// tst_merchantorders.
#include "core/mercadopago/qrs.h"
#include "tests/support/charges.h"
#include "tests/support/readings.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::test;
using mercadopago::DynamicProtocol;
using mercadopago::HybridProtocol;

namespace {

QString readCreated(int status, const QByteArray &body)
{
    return reading(DynamicProtocol(), {Operation::CreateOrder, {}}, charge(), status, body);
}

}

class TestDynamic final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createIsTheHybridOneAsPost();
    void readsSamples();
    void withoutAQrNothingWasCreated_data();
    void withoutAQrNothingWasCreated();
    void canDoWhatItSays();
};

void TestDynamic::createIsTheHybridOneAsPost()
{
    const Call create{Operation::CreateOrder, {}};
    const HttpRequest request = DynamicProtocol().request(create, charge());
    const HttpRequest hybrid = HybridProtocol().request(create, charge());
    QCOMPARE(request.method, HttpMethod::Post);
    QCOMPARE(request.target, QByteArray("/instore/orders/qr/seller/collectors/446566691/pos/CAJA01/qrs"));
    QCOMPARE(request.headers, hybrid.headers);
    QCOMPARE(request.body, hybrid.body);
    QVERIFY(bodyOf(request).contains(u"expiration_date"_s)); // it can be neither read nor cancelled
}

void TestDynamic::readsSamples()
{
    QCOMPARE(readCreated(200, sample(u"dynamic-legacy.qrs.response-200.json"_s)),
        u"created 'd4e8ca59-3e1d-4c03-b1f6-580e87c654ae' '00020101'"_s);
    QCOMPARE(readCreated(404, sample(u"instore.error-404.pos-obtainment.json"_s)),
        u"refused: point of sale 404 pos_obtainment_error"_s);
}

void TestDynamic::withoutAQrNothingWasCreated_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QByteArray() << u"error: not json"_s;
    QTest::newRow("null") << QByteArray(R"({"in_store_order_id":"o","qr_data":null})") << u"error: missing qr_data"_s;
    QTest::newRow("empty QR") << QByteArray(R"({"in_store_order_id":"o","qr_data":""})") << u"error: missing qr_data"_s;
    QTest::newRow("none") << QByteArray(R"({"in_store_order_id":"o"})") << u"error: missing qr_data"_s;
    QTest::newRow("a number") << QByteArray(R"({"qr_data":7})") << u"error: wrong type qr_data"_s;
    QTest::newRow("an old plain URL") << QByteArray(R"({"qr_data":"https://mpago.la/s/qr/1"})")
                                      << u"created '' 'https://' that is not EMV"_s;
}

void TestDynamic::withoutAQrNothingWasCreated()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(readCreated(200, body), expected);
}

void TestDynamic::canDoWhatItSays()
{
    const auto can = capabilitiesOf(Api::Dynamic, {});
    QVERIFY(can.showsQr && can.findsByReference);
    QVERIFY(!can.usesSlot && !can.canWithdraw && !can.repeatsByKey);
}

QTEST_APPLESS_MAIN(TestDynamic)
#include "tst_dynamic.moc"
