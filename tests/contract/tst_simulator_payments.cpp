#include "tests/contract/simulatorclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

class TestSimulatorPayments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsFoundBeforeTheScan();
    void scanOpensAMerchantOrder();
    void paymentClosesEverything();
    void orderMerchantOrderAndPaymentAgree();
    void payingLessLeavesItOpen();
    void payingMoreIsNotHidden();
    void anotherCurrencyIsReported();
    void rejectionLeavesItOpenThenPaid();
    void waitingTransferIsApprovedLater();
    void paidOrderIsNotPaidAgain();
    void secondPaymentArrivesAllTheSame();
    void latePaymentAfterExpiry();
    void latePaymentAfterDelete();
    void expiredWithoutMoney();
    void everyScanMayMakeItsOwn();
    void mayStayOpened();
    void maySearchLate();
    void reachOfSearchEnds();
    void chargebackTakesItBack();
    void otherWalletHidesThePayer();
    void paymentsAreSearched();
    void wrongIds_data();
    void wrongIds();
};

namespace {

QJsonObject by(const QString &reference)
{
    return {{u"external_reference"_s, reference}};
}

}

void TestSimulatorPayments::nothingIsFoundBeforeTheScan()
{
    Client client;
    client.put(orderBody(u"one"_s));
    const JsonAnswer found = client.get("/merchant_orders/search?external_reference=one"_ba);
    QCOMPARE(found.status, 200);
    QCOMPARE(found.object(), sample(u"merchant-order.search.response-200.empty.json"_s).object());
    QVERIFY(found.body.contains("\"elements\":null"));
}

void TestSimulatorPayments::scanOpensAMerchantOrder()
{
    Client client;
    client.put(orderBody(u"one"_s));
    client.buyer("scan"_ba, by(u"one"_s));
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    QCOMPARE(order[u"status"_s].toString(), u"opened"_s);
    QCOMPARE(order[u"order_status"_s].toString(), u"payment_required"_s);
    QVERIFY(order[u"payer"_s].isNull());
    const JsonAnswer read = client.get("/merchant_orders/" + QByteArray::number(order[u"id"_s].toInteger()));
    QCOMPARE(shapeDifferences(u"merchant-order.get.response-200.opened.json"_s, read.json), QStringList());
    QCOMPARE(read.object(), order);
    client.buyer("scan"_ba, by(u"one"_s));
    QCOMPARE(client.found(u"one"_s).size(), 1);
}

void TestSimulatorPayments::paymentClosesEverything()
{
    Client client;
    client.put(orderBody(u"one"_s, 1250.1));
    client.pass(std::chrono::seconds(7));
    const JsonAnswer paid = client.buyer("pay"_ba, {{u"external_pos_id"_s, u"CAJA01"_s}});
    QCOMPARE(paid.status, 200);
    QCOMPARE(paid.object()[u"order"_s][u"state"_s].toString(), u"paid"_s);
    QCOMPARE(client.readSlot().status, 404);
    QCOMPARE(client.emptySlot().status, 404);
    const JsonAnswer found = client.get("/merchant_orders/search?external_reference=one"_ba);
    QCOMPARE(shapeDifferences(u"merchant-order.search.response-200.json"_s, found.json), QStringList());
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    QCOMPARE(shapeDifferences(u"merchant-order.get.response-200.closed.json"_s, QJsonDocument(order)), QStringList());
    QCOMPARE(order[u"status"_s].toString(), u"closed"_s);
    QCOMPARE(order[u"order_status"_s].toString(), u"paid"_s);
    QCOMPARE(order[u"last_updated"_s].toString(), u"2026-10-20T08:00:07.000-04:00"_s);
}

void TestSimulatorPayments::orderMerchantOrderAndPaymentAgree()
{
    Client client;
    client.put(orderBody(u"one"_s, 1250.1));
    const qint64 id = client.buyer("pay"_ba, by(u"one"_s)).object()[u"payment_id"_s].toInteger();
    QVERIFY(QString::number(id).size() == 11);
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    const QJsonObject inOrder = order[u"payments"_s][0].toObject();
    const JsonAnswer payment = client.get("/v1/payments/" + QByteArray::number(id));
    QCOMPARE(shapeDifferences(u"payment.get.response-200.wallet.json"_s, payment.json), QStringList());
    QCOMPARE(inOrder[u"id"_s].toInteger(), id);
    QVERIFY(order[u"id"_s].toInteger() != id);
    for (const QString &name :
        {u"transaction_amount"_s, u"currency_id"_s, u"status"_s, u"status_detail"_s, u"date_approved"_s})
        QCOMPARE(payment.object()[name], inOrder[name]);
    QCOMPARE(order[u"total_amount"_s], payment.object()[u"transaction_amount"_s]);
    QCOMPARE(order[u"paid_amount"_s], payment.object()[u"transaction_amount"_s]);
    QCOMPARE(payment.object()[u"order"_s][u"id"_s].toString(), QString::number(order[u"id"_s].toInteger()));
    QCOMPARE(payment.text(u"external_reference"_s), u"one"_s);
    QCOMPARE(payment.object()[u"collector_id"_s].toInteger(), 446566691);
    QCOMPARE(payment.text(u"pos_id"_s), u"2711382"_s);
}

void TestSimulatorPayments::payingLessLeavesItOpen()
{
    Client client;
    client.put(orderBody(u"one"_s));
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"amount"_s, 40}}).status, 200);
    const QJsonObject partly = client.found(u"one"_s)[0].toObject();
    QCOMPARE(partly[u"status"_s].toString(), u"opened"_s);
    QCOMPARE(partly[u"order_status"_s].toString(), u"partially_paid"_s);
    QCOMPARE(partly[u"paid_amount"_s].toInt(), 40);
    QCOMPARE(client.readSlot().status, 200);
    client.buyer("pay"_ba, by(u"one"_s));
    const QJsonObject whole = client.found(u"one"_s)[0].toObject();
    QCOMPARE(whole[u"status"_s].toString(), u"closed"_s);
    QCOMPARE(whole[u"payments"_s].toArray().size(), 2);
    QCOMPARE(whole[u"payments"_s][1][u"transaction_amount"_s].toInt(), 60);
}

void TestSimulatorPayments::payingMoreIsNotHidden()
{
    Client client;
    client.put(orderBody(u"one"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"amount"_s, u"100.01"_s}});
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    QCOMPARE(order[u"status"_s].toString(), u"closed"_s);
    QCOMPARE(order[u"paid_amount"_s].toVariant().toString(), u"100.01"_s);
}

void TestSimulatorPayments::anotherCurrencyIsReported()
{
    Client client;
    client.put(orderBody(u"one"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"amount"_s, 100}, {u"currency"_s, u"CLP"_s}});
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    QCOMPARE(order[u"status"_s].toString(), u"closed"_s);
    QCOMPARE(order[u"payments"_s][0][u"currency_id"_s].toString(), u"CLP"_s);
}

void TestSimulatorPayments::rejectionLeavesItOpenThenPaid()
{
    Client client;
    client.put(orderBody(u"one"_s));
    const JsonAnswer refused = client.buyer(
        "reject"_ba, {{u"external_reference"_s, u"one"_s}, {u"status_detail"_s, u"cc_rejected_high_risk"_s}});
    const QByteArray id = QByteArray::number(refused.object()[u"payment_id"_s].toInteger());
    const JsonAnswer payment = client.get("/v1/payments/" + id);
    QCOMPARE(shapeDifferences(u"payment.get.response-200.rejected.json"_s, payment.json), QStringList());
    QCOMPARE(payment.text(u"status"_s), u"rejected"_s);
    QCOMPARE(payment.text(u"status_detail"_s), u"cc_rejected_high_risk"_s);
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    QCOMPARE(shapeDifferences(u"merchant-order.get.response-200.opened-rejected.json"_s, QJsonDocument(order)),
        QStringList());
    QCOMPARE(order[u"status"_s].toString(), u"opened"_s);
    QCOMPARE(order[u"order_status"_s].toString(), u"payment_required"_s);
    QCOMPARE(client.readSlot().status, 200);
    QCOMPARE(client.buyer("pay"_ba, by(u"one"_s)).status, 200);
    QCOMPARE(client.found(u"one"_s)[0][u"status"_s].toString(), u"closed"_s);
    QCOMPARE(client.buyer("reject"_ba, by(u"one"_s)).status, 409);
}

void TestSimulatorPayments::waitingTransferIsApprovedLater()
{
    Client client;
    client.put(orderBody(u"one"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"status_detail"_s, u"pending_contingency"_s}});
    const QJsonObject waiting = client.found(u"one"_s)[0].toObject();
    QCOMPARE(shapeDifferences(u"merchant-order.get.response-200.opened-in-process.json"_s, QJsonDocument(waiting)),
        QStringList());
    QCOMPARE(waiting[u"order_status"_s].toString(), u"payment_in_process"_s);
    client.pass(std::chrono::minutes(20)); // the order is long over, the transfer is not
    QCOMPARE(client.found(u"one"_s)[0][u"status"_s].toString(), u"opened"_s);
    QCOMPARE(client.buyer("pay"_ba, by(u"one"_s)).status, 200);
    const QJsonObject closed = client.found(u"one"_s)[0].toObject();
    QCOMPARE(closed[u"status"_s].toString(), u"closed"_s);
    QCOMPARE(closed[u"payments"_s].toArray().size(), 1);
}

void TestSimulatorPayments::paidOrderIsNotPaidAgain()
{
    Client client;
    client.put(orderBody(u"one"_s));
    client.buyer("pay"_ba, by(u"one"_s));
    QCOMPARE(client.buyer("pay"_ba, by(u"one"_s)).status, 409);
    QCOMPARE(client.buyer("scan"_ba, by(u"one"_s)).status, 409);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_pos_id"_s, u"CAJA01"_s}}).status, 404);
    QCOMPARE(client.world.payments.size(), 1);
}

void TestSimulatorPayments::secondPaymentArrivesAllTheSame()
{
    Client client;
    client.put(orderBody(u"one"_s));
    client.buyer("pay"_ba, by(u"one"_s));
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"late"_s, true}}).status, 200);
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    QCOMPARE(order[u"payments"_s].toArray().size(), 2);
    QCOMPARE(order[u"paid_amount"_s].toInt(), 200);
}

void TestSimulatorPayments::latePaymentAfterExpiry()
{
    Client client;
    client.put(orderBody(u"one"_s));
    client.pass(std::chrono::hours(2));
    QCOMPARE(client.buyer("pay"_ba, by(u"one"_s)).status, 409);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_pos_id"_s, u"CAJA01"_s}, {u"late"_s, true}}).status, 200);
    QCOMPARE(client.found(u"one"_s)[0][u"status"_s].toString(), u"closed"_s);
}

void TestSimulatorPayments::latePaymentAfterDelete()
{
    Client client;
    client.put(orderBody(u"one"_s));
    client.emptySlot();
    client.put(orderBody(u"two"_s));
    QCOMPARE(client.buyer("pay"_ba, by(u"one"_s)).status, 409);
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"late"_s, true}}).status, 200);
    QCOMPARE(client.found(u"one"_s)[0][u"order_status"_s].toString(), u"paid"_s);
    QCOMPARE(client.readSlot().json[0][u"external_reference"_s].toString(), u"two"_s);
}

void TestSimulatorPayments::expiredWithoutMoney()
{
    Client client;
    client.put(orderBody(u"one"_s));
    client.buyer("reject"_ba, by(u"one"_s));
    client.pass(std::chrono::minutes(6));
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    QCOMPARE(order[u"status"_s].toString(), u"expired"_s);
    QCOMPARE(order[u"order_status"_s].toString(), u"expired"_s);
    QCOMPARE(order[u"cancelled"_s].toBool(), true);
    QCOMPARE(order[u"last_updated"_s].toString(), u"2026-10-20T08:05:00.000-04:00"_s);
}

void TestSimulatorPayments::everyScanMayMakeItsOwn()
{
    Client client;
    client.post("/_simulator/switches"_ba, {{u"merchant_order_per_scan"_s, true}});
    client.put(orderBody(u"one"_s));
    for (int scan = 0; scan < 3; ++scan)
        client.buyer("scan"_ba, by(u"one"_s));
    client.buyer("pay"_ba, by(u"one"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"late"_s, true}});
    const QJsonArray found = client.found(u"one"_s);
    QCOMPARE(found.size(), 4);
    QCOMPARE(std::ranges::count_if(
                 found, [](const QJsonValue &order) { return order[u"status"_s].toString() == u"closed"; }),
        2);
}

void TestSimulatorPayments::mayStayOpened()
{
    Client client;
    client.post("/_simulator/switches"_ba, {{u"merchant_order_stays_opened"_s, true}});
    client.put(orderBody(u"one"_s));
    client.buyer("pay"_ba, by(u"one"_s));
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    QCOMPARE(order[u"status"_s].toString(), u"opened"_s);
    QCOMPARE(order[u"payments"_s][0][u"status"_s].toString(), u"approved"_s);
}

void TestSimulatorPayments::maySearchLate()
{
    Client client;
    client.post("/_simulator/switches"_ba, {{u"search_delay_seconds"_s, 60}});
    client.put(orderBody(u"one"_s));
    client.buyer("pay"_ba, by(u"one"_s));
    client.pass(std::chrono::seconds(59));
    QVERIFY(client.found(u"one"_s).isEmpty());
    client.pass(std::chrono::seconds(1));
    QCOMPARE(client.found(u"one"_s).size(), 1);
}

void TestSimulatorPayments::reachOfSearchEnds()
{
    Client client;
    client.put(orderBody(u"one"_s));
    client.buyer("pay"_ba, by(u"one"_s));
    const qint64 id = client.found(u"one"_s)[0][u"id"_s].toInteger();
    client.pass(std::chrono::days(91));
    QVERIFY(client.found(u"one"_s).isEmpty());
    QCOMPARE(client.get("/merchant_orders/" + QByteArray::number(id)).status, 200);
}

void TestSimulatorPayments::chargebackTakesItBack()
{
    Client client;
    client.put(orderBody(u"one"_s));
    QCOMPARE(client.buyer("chargeback"_ba, by(u"one"_s)).status, 409);
    client.buyer("pay"_ba, by(u"one"_s));
    QCOMPARE(client.buyer("chargeback"_ba, {{u"external_reference"_s, u"one"_s}, {u"status_detail"_s, u"in_process"_s}})
                 .status,
        200);
    QCOMPARE(client.found(u"one"_s)[0][u"order_status"_s].toString(), u"paid"_s);
    QCOMPARE(client.buyer("chargeback"_ba, {{u"external_pos_id"_s, u"CAJA01"_s}}).status, 200);
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    QCOMPARE(shapeDifferences(u"merchant-order.get.response-200.reverted.json"_s, QJsonDocument(order)), QStringList());
    QCOMPARE(order[u"order_status"_s].toString(), u"reverted"_s);
    QCOMPARE(order[u"payments"_s][0][u"status"_s].toString(), u"charged_back"_s);
    const QJsonValue totals = client.get("/_simulator/ledger"_ba).object()[u"totals"_s][u"ARS"_s];
    QCOMPARE(totals[u"approved"_s].toString(), u"100.00"_s);
    QCOMPARE(totals[u"balance"_s].toString(), u"0.00"_s);
}

void TestSimulatorPayments::otherWalletHidesThePayer()
{
    Client client;
    client.put(orderBody(u"one"_s));
    const JsonAnswer paid =
        client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"method"_s, u"interop_transfer"_s}});
    const JsonAnswer payment =
        client.get("/v1/payments/" + QByteArray::number(paid.object()[u"payment_id"_s].toInteger()));
    QCOMPARE(shapeDifferences(u"payment.get.response-200.interoperable-wallet-ar.json"_s, payment.json), QStringList());
    QCOMPARE(client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"method"_s, u"cheque"_s}}).status, 400);
}

void TestSimulatorPayments::paymentsAreSearched()
{
    Client client;
    client.put(orderBody(u"one"_s));
    client.buyer("reject"_ba, by(u"one"_s));
    client.buyer("pay"_ba, by(u"one"_s));
    client.put(orderBody(u"two"_s));
    client.buyer("pay"_ba, by(u"two"_s));
    const JsonAnswer found =
        client.get("/v1/payments/search?sort=date_created&criteria=desc&external_reference=one"_ba);
    QCOMPARE(shapeDifferences(u"payment.search.response-200.json"_s, found.json), QStringList());
    QCOMPARE(found.object()[u"paging"_s][u"total"_s].toInt(), 2);
    QCOMPARE(found.object()[u"results"_s][0][u"status"_s].toString(), u"approved"_s);
    const JsonAnswer none = client.get("/v1/payments/search?external_reference=none"_ba);
    QCOMPARE(none.object()[u"results"_s].toArray(), QJsonArray());
    const JsonAnswer approved = client.get("/v1/payments/search?status=approved&limit=1"_ba);
    QCOMPARE(approved.object()[u"paging"_s][u"total"_s].toInt(), 2);
    QCOMPARE(approved.object()[u"results"_s].toArray().size(), 1);
}

void TestSimulatorPayments::wrongIds_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("merchant order, no number") << "/merchant_orders/abc"_ba << 400;
    QTest::newRow("merchant order, unknown") << "/merchant_orders/1"_ba << 404;
    QTest::newRow("payment, no number") << "/v1/payments/abc"_ba << 400;
    QTest::newRow("payment, unknown") << "/v1/payments/1"_ba << 404;
}

void TestSimulatorPayments::wrongIds()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    Client client;
    const JsonAnswer answer = client.get(target);
    QCOMPARE(answer.status, status);
    QVERIFY(answer.object().contains(u"cause"_s));
}

QTEST_GUILESS_MAIN(TestSimulatorPayments)
#include "tst_simulator_payments.moc"
