#include "tests/contract/simulatorclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

class TestSimulatorRefunds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeRefundGivesAllBack();
    void partialRefundsAddUp();
    void refundsAreReadAndListed();
    void sameKeySameRefund();
    void requestsAreChecked_data();
    void requestsAreChecked();
    void stateIsChecked_data();
    void stateIsChecked();
    void peruRefundsWholeOnly();
    void otherWalletsHaveLessTime();
    void timeLimitIsASwitch();
    void chileHasWholePesos();
    void takesItsTime();
    void mayBeRejected();
    void chargebackComesBetween();
    void orderIsRefundedWhole();
    void orderIsRefundedInParts();
    void orderRefundTakesItsTime();
    void orderRefundMayFail();
    void orderRefundIsChecked_data();
    void orderRefundIsChecked();
    void orderRefundStateIsChecked();
    void orderPaidTwiceGivesBothBack();
    void bothApisSeeTheSameRefund();
};

namespace {

QByteArray refundsOf(qint64 payment)
{
    return "/v1/payments/" + QByteArray::number(payment) + "/refunds";
}

// A paid legacy order; answers the payment's id.
qint64 paid(Client &client, const QString &reference, const QJsonValue &amount = 100, const QString &method = {})
{
    client.put(orderBody(reference, amount));
    return client.buyer("pay"_ba, {{u"external_reference"_s, reference}, {u"method"_s, method}})
        .object()[u"payment_id"_s]
        .toInteger();
}

JsonAnswer payment(Client &client, qint64 id)
{
    return client.get("/v1/payments/" + QByteArray::number(id));
}

// A paid order of the Orders API; answers its path.
QByteArray paidOrder(Client &client, const QString &reference, const QString &amount = u"100.00"_s)
{
    const JsonAnswer created = client.createOrder(reference.toLatin1(), ordersBody(reference, amount));
    client.buyer("pay"_ba, {{u"external_reference"_s, reference}});
    return "/v1/orders/" + created.text(u"id"_s).toLatin1();
}

QByteArray part(const QJsonValue &id, const QString &amount)
{
    const QJsonObject transaction{{u"id"_s, id}, {u"amount"_s, amount}};
    return QJsonDocument(QJsonObject{{u"transactions"_s, QJsonArray{transaction}}}).toJson();
}

QJsonValue payId(Client &client, const QByteArray &order, int index = 0)
{
    return client.get(order).json[u"transactions"_s][u"payments"_s][index][u"id"_s];
}

}

void TestSimulatorRefunds::wholeRefundGivesAllBack()
{
    Client client;
    const qint64 id = paid(client, u"one"_s, 1250.1);
    const JsonAnswer refund = client.keyed("r"_ba, refundsOf(id));
    QCOMPARE(refund.status, 201);
    QCOMPARE(shapeDifferences(u"payment.refund.response-201.json"_s, refund.json), QStringList());
    QCOMPARE(refund.object()[u"amount"_s].toVariant().toString(), u"1250.1"_s);
    QCOMPARE(refund.text(u"status"_s), u"approved"_s);
    const JsonAnswer after = payment(client, id);
    QCOMPARE(after.text(u"status"_s), u"refunded"_s);
    QCOMPARE(after.text(u"status_detail"_s), u"refunded"_s);
    QCOMPARE(after.json[u"transaction_amount_refunded"_s], after.json[u"transaction_amount"_s]);
    QCOMPARE(after.json[u"refunds"_s].toArray().size(), 1);
    const QJsonObject order = client.found(u"one"_s)[0].toObject();
    QCOMPARE(order[u"order_status"_s].toString(), u"reverted"_s);
    QCOMPARE(order[u"status"_s].toString(), u"closed"_s);
    QCOMPARE(order[u"refunded_amount"_s], order[u"paid_amount"_s]);
    QCOMPARE(client.get("/_simulator/ledger"_ba).json[u"totals"_s][u"ARS"_s][u"balance"_s].toString(), u"0.00"_s);
}

void TestSimulatorRefunds::partialRefundsAddUp()
{
    Client client;
    const qint64 id = paid(client, u"one"_s);
    QCOMPARE(client.keyed("r1"_ba, refundsOf(id), R"({"amount":30.5})"_ba).status, 201);
    QCOMPARE(payment(client, id).text(u"status"_s), u"approved"_s);
    QCOMPARE(payment(client, id).text(u"status_detail"_s), u"partially_refunded"_s);
    QCOMPARE(client.found(u"one"_s)[0][u"order_status"_s].toString(), u"partially_reverted"_s);
    QCOMPARE(client.keyed("r2"_ba, refundsOf(id), R"({"amount":69.51})"_ba).status, 400);
    QCOMPARE(client.keyed("r3"_ba, refundsOf(id)).json[u"amount"_s].toVariant().toString(), u"69.5"_s);
    QCOMPARE(payment(client, id).text(u"status"_s), u"refunded"_s);
}

void TestSimulatorRefunds::refundsAreReadAndListed()
{
    Client client;
    const qint64 id = paid(client, u"one"_s);
    QCOMPARE(client.get(refundsOf(id)).json.array(), QJsonArray());
    const JsonAnswer refund = client.keyed("r"_ba, refundsOf(id), R"({"amount":1})"_ba);
    QCOMPARE(client.get(refundsOf(id)).json.array(), QJsonArray{refund.object()});
    const QByteArray one = refundsOf(id) + "/" + QByteArray::number(refund.json[u"id"_s].toInteger());
    QCOMPARE(client.get(one).object(), refund.object());
    QCOMPARE(client.get(refundsOf(id) + "/1").json[u"cause"_s][0][u"code"_s].toInt(), 2032);
    const qint64 other = paid(client, u"two"_s);
    QCOMPARE(client.get(refundsOf(other) + "/" + QByteArray::number(refund.json[u"id"_s].toInteger())).status, 404);
    QCOMPARE(client.send(HttpMethod::Delete, refundsOf(id)).status, 405);
}

void TestSimulatorRefunds::sameKeySameRefund()
{
    Client client;
    const qint64 id = paid(client, u"one"_s);
    const JsonAnswer first = client.keyed("r"_ba, refundsOf(id), R"({"amount":10})"_ba);
    QCOMPARE(client.keyed("r"_ba, refundsOf(id), R"({"amount":10})"_ba).body, first.body);
    QCOMPARE(client.world.refunds.size(), 1);
    QCOMPARE(client.keyed("r"_ba, refundsOf(id), R"({"amount":11})"_ba).status, 409);
    QCOMPARE(client.keyed("r2"_ba, refundsOf(id), R"({"amount":10})"_ba).status, 201);
    QCOMPARE(client.world.refunds.size(), 2);
}

void TestSimulatorRefunds::requestsAreChecked_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("no key") << ""_ba
                            << ""_ba << 4292;
    QTest::newRow("zero") << "r"_ba
                          << R"({"amount":0})"_ba << 4040;
    QTest::newRow("negative") << "r"_ba
                              << R"({"amount":-1})"_ba << 4040;
    QTest::newRow("text") << "r"_ba
                          << R"({"amount":"1"})"_ba << 4041;
    QTest::newRow("three decimals") << "r"_ba
                                    << R"({"amount":1.001})"_ba << 4041;
    QTest::newRow("too much") << "r"_ba
                              << R"({"amount":100.01})"_ba << 2063;
    QTest::newRow("no JSON") << "r"_ba
                             << "amount=1"_ba << 1;
}

void TestSimulatorRefunds::requestsAreChecked()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    Client client;
    const JsonAnswer refused = client.keyed(key, refundsOf(paid(client, u"one"_s)), body);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json[u"cause"_s][0][u"code"_s].toInt(), code);
    QCOMPARE(shapeDifferences(u"payment.refund.error-400.json"_s, refused.json), QStringList());
    QVERIFY(client.world.refunds.isEmpty());
    QCOMPARE(client.keyed("r"_ba, refundsOf(1)).json[u"cause"_s][0][u"code"_s].toInt(), 2000);
}

void TestSimulatorRefunds::stateIsChecked_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("code");
    QTest::newRow("refunded") << u"refunded"_s << 4296;
    QTest::newRow("charged back") << u"charged back"_s << 2063;
    QTest::newRow("rejected") << u"rejected"_s << 2063;
    QTest::newRow("old") << u"old"_s << 2024;
}

void TestSimulatorRefunds::stateIsChecked()
{
    QFETCH(QString, state);
    QFETCH(int, code);
    Client client;
    qint64 id = paid(client, u"one"_s);
    if (state == u"refunded")
        client.keyed("first"_ba, refundsOf(id));
    if (state == u"charged back")
        client.buyer("chargeback"_ba, {{u"external_reference"_s, u"one"_s}});
    if (state == u"old")
        client.pass(std::chrono::days(181));
    if (state == u"rejected") {
        client.put(orderBody(u"two"_s));
        id = client.buyer("reject"_ba, {{u"external_reference"_s, u"two"_s}}).json[u"payment_id"_s].toInteger();
    }
    const JsonAnswer refused = client.keyed("r"_ba, refundsOf(id));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.json[u"cause"_s][0][u"code"_s].toInt(), code);
}

void TestSimulatorRefunds::peruRefundsWholeOnly()
{
    Client client(money::Site::MPE);
    client.switchOn(u"qrs_everywhere"_s);
    const qint64 id = paid(client, u"one"_s);
    QCOMPARE(client.keyed("r"_ba, refundsOf(id), R"({"amount":10})"_ba).json[u"cause"_s][0][u"code"_s].toInt(), 3024);
    QCOMPARE(client.keyed("r2"_ba, refundsOf(id), R"({"amount":100})"_ba).status, 201);
}

void TestSimulatorRefunds::otherWalletsHaveLessTime()
{
    Client client;
    const qint64 id = paid(client, u"one"_s, 100, u"interop_transfer"_s);
    client.pass(std::chrono::days(31));
    QCOMPARE(client.keyed("r"_ba, refundsOf(id)).json[u"cause"_s][0][u"code"_s].toInt(), 2024);
}

// Three pages, three lengths.
void TestSimulatorRefunds::timeLimitIsASwitch()
{
    Client client;
    const qint64 id = paid(client, u"one"_s);
    client.pass(std::chrono::days(181));
    QCOMPARE(client.keyed("r"_ba, refundsOf(id)).json[u"cause"_s][0][u"code"_s].toInt(), 2024);
    client.switchOn(u"refundable_days"_s, 330);
    QCOMPARE(client.keyed("r2"_ba, refundsOf(id)).status, 201);
}

void TestSimulatorRefunds::chileHasWholePesos()
{
    Client client(money::Site::MLC);
    client.switchOn(u"qrs_everywhere"_s);
    const qint64 id = paid(client, u"one"_s, 1500);
    QCOMPARE(client.keyed("r"_ba, refundsOf(id), R"({"amount":0.5})"_ba).json[u"cause"_s][0][u"code"_s].toInt(), 4041);
    QCOMPARE(client.keyed("r2"_ba, refundsOf(id), R"({"amount":500})"_ba).json[u"amount"_s].toInt(), 500);
}

void TestSimulatorRefunds::takesItsTime()
{
    Client client;
    const qint64 id = paid(client, u"one"_s);
    QCOMPARE(client.switchOn(u"refund_seconds"_s, 60).status, 200);
    const JsonAnswer refund = client.keyed("r"_ba, refundsOf(id), R"({"amount":60})"_ba);
    QCOMPARE(refund.text(u"status"_s), u"in_process"_s);
    QCOMPARE(payment(client, id).text(u"status_detail"_s), u"accredited"_s);
    // What is on its way back cannot be given back once more.
    QCOMPARE(client.keyed("r2"_ba, refundsOf(id), R"({"amount":60})"_ba).status, 400);
    client.pass(std::chrono::seconds(59));
    QCOMPARE(client.get(refundsOf(id)).json[0][u"status"_s].toString(), u"in_process"_s);
    client.pass(std::chrono::seconds(1));
    QCOMPARE(client.get(refundsOf(id)).json[0][u"status"_s].toString(), u"approved"_s);
    QCOMPARE(payment(client, id).text(u"status_detail"_s), u"partially_refunded"_s);
    QVERIFY(client.world.refundsInProcess.isEmpty());
}

void TestSimulatorRefunds::mayBeRejected()
{
    Client client;
    const qint64 id = paid(client, u"one"_s);
    client.switchOn(u"refunds_are_rejected"_s);
    QCOMPARE(client.keyed("r"_ba, refundsOf(id)).text(u"status"_s), u"rejected"_s);
    QCOMPARE(payment(client, id).text(u"status"_s), u"approved"_s);
    client.switchOn(u"refunds_are_rejected"_s, false);
    QCOMPARE(client.keyed("r2"_ba, refundsOf(id)).text(u"status"_s), u"approved"_s);
    QCOMPARE(client.get("/_simulator/ledger"_ba).json[u"refunds"_s].toArray().size(), 2);
}

void TestSimulatorRefunds::chargebackComesBetween()
{
    Client client;
    const qint64 id = paid(client, u"one"_s);
    client.switchOn(u"refund_seconds"_s, 60);
    client.keyed("r"_ba, refundsOf(id));
    client.buyer("chargeback"_ba, {{u"external_reference"_s, u"one"_s}});
    client.pass(std::chrono::seconds(60));
    QCOMPARE(client.get(refundsOf(id)).json[0][u"status"_s].toString(), u"rejected"_s);
    QCOMPARE(payment(client, id).text(u"status"_s), u"charged_back"_s);
}

void TestSimulatorRefunds::orderIsRefundedWhole()
{
    Client client;
    const QByteArray order = paidOrder(client, u"one"_s);
    const JsonAnswer refund = client.keyed("r"_ba, order + "/refund");
    QCOMPARE(refund.status, 201);
    QCOMPARE(shapeDifferences(u"orders.refund.response-201.total.json"_s, refund.json), QStringList());
    QCOMPARE(refund.text(u"status"_s), u"refunded"_s);
    QCOMPARE(refund.json[u"transactions"_s][u"refunds"_s][0][u"status"_s].toString(), u"processed"_s);
    const JsonAnswer after = client.get(order);
    QCOMPARE(after.text(u"status"_s), u"refunded"_s);
    QCOMPARE(after.json[u"transactions"_s][u"payments"_s][0][u"status"_s].toString(), u"refunded"_s);
    QCOMPARE(after.json[u"transactions"_s][u"refunds"_s], refund.json[u"transactions"_s][u"refunds"_s]);
    QCOMPARE(client.keyed("r"_ba, order + "/refund").body, refund.body);
    QCOMPARE(client.keyed("r2"_ba, order + "/refund").code(), u"order_already_refunded"_s);
}

void TestSimulatorRefunds::orderIsRefundedInParts()
{
    Client client;
    const QByteArray order = paidOrder(client, u"one"_s);
    const QJsonValue id = payId(client, order);
    const JsonAnswer refund = client.keyed("r1"_ba, order + "/refund", part(id, u"24.90"_s));
    QCOMPARE(refund.status, 201);
    QCOMPARE(shapeDifferences(u"orders.refund.response-201.partial.json"_s, refund.json), QStringList());
    QCOMPARE(refund.text(u"status_detail"_s), u"partially_refunded"_s);
    QCOMPARE(client.get(order).text(u"status"_s), u"processed"_s);
    QCOMPARE(client.get(order).json[u"transactions"_s][u"payments"_s][0][u"refunded_amount"_s].toString(), u"24.90"_s);
    QCOMPARE(client.keyed("r2"_ba, order + "/refund", part(id, u"75.11"_s)).code(), u"refund_amount_exceeds"_s);
    QCOMPARE(client.keyed("r3"_ba, order + "/refund", part(id, u"75.10"_s)).text(u"status"_s), u"refunded"_s);
    QCOMPARE(client.get(order).json[u"transactions"_s][u"refunds"_s].toArray().size(), 2);
}

void TestSimulatorRefunds::orderRefundTakesItsTime()
{
    Client client;
    const QByteArray order = paidOrder(client, u"one"_s);
    client.switchOn(u"refund_seconds"_s, 60);
    const JsonAnswer refund = client.keyed("r"_ba, order + "/refund");
    QCOMPARE(shapeDifferences(u"orders.refund.response-201.total.async-variant.json"_s, refund.json), QStringList());
    QCOMPARE(refund.text(u"status"_s), u"processed"_s);
    QCOMPARE(refund.text(u"status_detail"_s), u"accredited"_s);
    QCOMPARE(refund.json[u"transactions"_s][u"refunds"_s][0][u"status"_s].toString(), u"processing"_s);
    QCOMPARE(client.keyed("r2"_ba, order + "/refund").code(), u"refund_in_progress"_s);
    client.pass(std::chrono::seconds(60));
    QCOMPARE(client.get(order).text(u"status"_s), u"refunded"_s);
    QCOMPARE(client.keyed("r"_ba, order + "/refund").text(u"status"_s), u"refunded"_s);
}

void TestSimulatorRefunds::orderRefundMayFail()
{
    Client client;
    const QByteArray order = paidOrder(client, u"one"_s);
    client.switchOn(u"refunds_are_rejected"_s);
    const JsonAnswer refund = client.keyed("r"_ba, order + "/refund");
    QCOMPARE(refund.json[u"transactions"_s][u"refunds"_s][0][u"status"_s].toString(), u"failed"_s);
    QCOMPARE(client.get(order).text(u"status_detail"_s), u"accredited"_s);
}

void TestSimulatorRefunds::orderRefundIsChecked_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &body, int status, const QString &code) {
        QTest::newRow(name) << "r"_ba << body << status << code;
    };
    QTest::newRow("no key") << ""_ba
                            << ""_ba << 400 << u"empty_required_header"_s;
    row("no JSON", "all"_ba, 400, u"json_syntax_error"_s);
    row("unknown property", R"({"amount":"1.00"})"_ba, 400, u"unsupported_properties"_s);
    row("nothing in it", R"({"transactions":[]})"_ba, 400, u"minimum_items"_s);
    row("no amount", R"({"transactions":[{"id":"PAY1"}]})"_ba, 400, u"required_properties"_s);
    row("amount is a number", R"({"transactions":[{"id":"PAY1","amount":1}]})"_ba, 400, u"property_type"_s);
    row("another payment", R"({"transactions":[{"id":"PAY1","amount":"1.00"}]})"_ba, 404, u"transaction_not_found"_s);
}

void TestSimulatorRefunds::orderRefundIsChecked()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, code);
    Client client;
    const JsonAnswer refused = client.keyed(key, paidOrder(client, u"one"_s) + "/refund", body);
    QCOMPARE(refused.status, status);
    QCOMPARE(refused.code(), code);
    QVERIFY(client.world.refunds.isEmpty());
}

void TestSimulatorRefunds::orderRefundStateIsChecked()
{
    Client client;
    const JsonAnswer created = client.createOrder("k"_ba, ordersBody(u"unpaid"_s));
    const QByteArray unpaid = "/v1/orders/" + created.text(u"id"_s).toLatin1();
    QCOMPARE(client.keyed("r1"_ba, unpaid + "/refund").code(), u"cannot_refund_order"_s);
    const QByteArray order = paidOrder(client, u"one"_s);
    const QJsonValue id = payId(client, order);
    QCOMPARE(client.keyed("r2"_ba, order + "/refund", part(id, u"0.00"_s)).code(), u"property_value"_s);
    // Paid from another wallet: thirty days.
    const JsonAnswer other = client.createOrder("k2"_ba, ordersBody(u"two"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"two"_s}, {u"method"_s, u"interop_transfer"_s}});
    client.pass(std::chrono::days(31));
    const QByteArray old = "/v1/orders/" + other.text(u"id"_s).toLatin1();
    QCOMPARE(client.keyed("r3"_ba, old + "/refund").code(), u"in_store_payment_refund_order"_s);
    QCOMPARE(client.keyed("r4"_ba, order + "/refund").status, 201);
}

void TestSimulatorRefunds::orderPaidTwiceGivesBothBack()
{
    Client client;
    const QByteArray order = paidOrder(client, u"one"_s);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}, {u"late"_s, true}});
    QCOMPARE(client.keyed("r1"_ba, order + "/refund", part(payId(client, order, 1), u"100.00"_s)).status, 201);
    QCOMPARE(client.get(order).text(u"status"_s), u"processed"_s);
    QCOMPARE(client.get(order).json[u"transactions"_s][u"payments"_s][1][u"status"_s].toString(), u"refunded"_s);
    const JsonAnswer rest = client.keyed("r2"_ba, order + "/refund");
    QCOMPARE(rest.text(u"status"_s), u"refunded"_s);
    const QByteArray both = paidOrder(client, u"two"_s);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"two"_s}, {u"late"_s, true}});
    const JsonAnswer whole = client.keyed("r3"_ba, both + "/refund");
    QCOMPARE(whole.json[u"transactions"_s][u"refunds"_s].toArray().size(), 2);
    QCOMPARE(client.keyed("r3"_ba, both + "/refund").body, whole.body);
}

void TestSimulatorRefunds::bothApisSeeTheSameRefund()
{
    Client client;
    const QByteArray order = paidOrder(client, u"one"_s);
    const QJsonValue reference = client.get(order).json[u"transactions"_s][u"payments"_s][0][u"reference_id"_s];
    QCOMPARE(client.keyed("r"_ba, refundsOf(reference.toString().toLongLong()), R"({"amount":40})"_ba).status, 201);
    QCOMPARE(client.get(order).text(u"status_detail"_s), u"partially_refunded"_s);
    QCOMPARE(client.get(order).json[u"transactions"_s][u"refunds"_s][0][u"amount"_s].toString(), u"40.00"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorRefunds)
#include "tst_simulator_refunds.moc"
