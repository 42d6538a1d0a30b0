#include "tests/contract/simulatorclient.h"

#include "core/simulator/notifications/delivery.h"
#include "core/simulator/statelog.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

// Cash that the shop hands out with an order, which a seller may do whom the provider enabled.
class TestSimulatorCashOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void needsAnEnabledSeller();
    void samplesAreAccepted_data();
    void samplesAreAccepted();
    void cashAlone();
    void cashWithAPurchase();
    void isChecked_data();
    void isChecked();
    void goesBackWholeOnly();
    void isToldAsInTheSample();
};

namespace {

QJsonObject cashOutBody(const QString &amount, const QString &purchase = {})
{
    QJsonObject transactions{{u"cash_outs"_s, QJsonArray{QJsonObject{{u"amount"_s, amount}}}}};
    if (!purchase.isEmpty())
        transactions.insert(u"payments"_s, QJsonArray{QJsonObject{{u"amount"_s, purchase}}});
    const QJsonObject qr{{u"external_pos_id"_s, u"CAJA01"_s}, {u"mode"_s, u"static"_s}};
    return {{u"type"_s, u"qr"_s}, {u"external_reference"_s, u"one"_s}, {u"config"_s, QJsonObject{{u"qr"_s, qr}}},
        {u"transactions"_s, transactions}};
}

Client enabled(money::Site site = money::Site::MLA)
{
    Client client(site);
    client.switchOn(u"cash_outs"_s);
    return client;
}

QByteArray made(Client &client, const QJsonObject &body)
{
    return "/v1/orders/" + client.createOrder("k"_ba, body).text(u"id"_s).toLatin1();
}

}

void TestSimulatorCashOut::needsAnEnabledSeller()
{
    Client client;
    const JsonAnswer refused = client.createOrder("k"_ba, cashOutBody(u"100.00"_s));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"seller_configuration"_s);
    client.switchOn(u"cash_outs"_s);
    QCOMPARE(client.createOrder("k"_ba, cashOutBody(u"100.00"_s)).status, 201);
}

void TestSimulatorCashOut::samplesAreAccepted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("total");
    QTest::newRow("cash alone") << u"orders.create.request.cash-out.json"_s << u"100.00"_s;
    QTest::newRow("extra cash") << u"orders.create.request.extra-cash.json"_s << u"140.00"_s;
}

void TestSimulatorCashOut::samplesAreAccepted()
{
    QFETCH(QString, name);
    QFETCH(QString, total);
    Client client = enabled(money::Site::MLB);
    const QJsonObject qr{{u"external_pos_id"_s, u"CAJA01"_s}, {u"mode"_s, u"static"_s}};
    const JsonAnswer answer =
        client.createOrder("k"_ba, with(sample(name).object(), u"config"_s, QJsonObject{{u"qr"_s, qr}}));
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.text(u"total_amount"_s), total);
}

void TestSimulatorCashOut::cashAlone()
{
    Client client = enabled();
    const QByteArray order = made(client, cashOutBody(u"100.00"_s));
    const QJsonObject waiting = client.get(order).object()[u"transactions"_s].toObject();
    QCOMPARE(waiting.keys(), QStringList{u"cash_outs"_s});
    QVERIFY(waiting[u"cash_outs"_s][0][u"id"_s].toString().startsWith(u"CAS"));
    QCOMPARE(waiting[u"cash_outs"_s][0][u"status_detail"_s].toString(), u"ready_to_process"_s);
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    const JsonAnswer paid = client.get(order);
    QCOMPARE(paid.text(u"status"_s), u"processed"_s);
    const QJsonValue cash = paid.object()[u"transactions"_s][u"cash_outs"_s][0];
    QCOMPARE(cash[u"status"_s].toString(), u"processed"_s);
    QCOMPARE(cash[u"amount"_s].toString(), u"100.00"_s);
    QCOMPARE(client.get("/v1/payments/" + cash[u"reference_id"_s].toString().toLatin1()).status, 200);
    const auto restored = worldFromState(stateText(client.world));
    QVERIFY(restored);
    QCOMPARE(restored->orders.constFirst(), client.world.orders.constFirst());
}

void TestSimulatorCashOut::cashWithAPurchase()
{
    Client client = enabled();
    const QByteArray order = made(client, with(cashOutBody(u"110.00"_s, u"30.00"_s), u"total_amount"_s, u"140.00"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    const QJsonObject paid = client.get(order).object();
    QCOMPARE(paid[u"total_paid_amount"_s].toString(), u"140.00"_s);
    const QJsonValue payment = paid[u"transactions"_s][u"payments"_s][0];
    QCOMPARE(payment[u"amount"_s].toString(), u"30.00"_s);
    QCOMPARE(payment[u"paid_amount"_s].toString(), u"30.00"_s);
    QCOMPARE(paid[u"transactions"_s][u"cash_outs"_s][0][u"amount"_s].toString(), u"110.00"_s);
}

void TestSimulatorCashOut::isChecked_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    const auto cash = [](const QJsonObject &one) {
        QJsonObject body = cashOutBody(u"100.00"_s);
        body.insert(u"transactions"_s, QJsonObject{{u"cash_outs"_s, QJsonArray{one}}});
        return body;
    };
    QTest::newRow("no amount") << cash({}) << u"required_properties"_s;
    QTest::newRow("a number") << cash({{u"amount"_s, 100}}) << u"property_type"_s;
    QTest::newRow("nothing") << cash({{u"amount"_s, u"0.00"_s}}) << u"property_value"_s;
    QTest::newRow("of Brazil") << cash({{u"amount"_s, u"100.00"_s}, {u"additional_info"_s, QJsonObject()}})
                               << u"unsupported_properties"_s;
    QTest::newRow("none") << with(cashOutBody(u"1"_s), u"transactions"_s, QJsonObject{{u"cash_outs"_s, QJsonArray()}})
                          << u"minimum_items"_s;
    QTest::newRow("another total") << with(cashOutBody(u"110.00"_s, u"30.00"_s), u"total_amount"_s, u"30.00"_s)
                                   << u"invalid_total_amount"_s;
}

void TestSimulatorCashOut::isChecked()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, code);
    Client client = enabled();
    const JsonAnswer refused = client.createOrder("k"_ba, body);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), code);
}

void TestSimulatorCashOut::goesBackWholeOnly()
{
    Client client = enabled();
    const QByteArray order = made(client, cashOutBody(u"110.00"_s, u"30.00"_s));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    const QByteArray payment =
        client.get(order).object()[u"transactions"_s][u"payments"_s][0][u"id"_s].toString().toLatin1();
    const JsonAnswer part =
        client.keyed("r"_ba, order + "/refund", R"({"transactions":[{"id":")" + payment + R"(","amount":"10.00"}]})");
    QCOMPARE(part.status, 400);
    QCOMPARE(part.code(), u"partial_refund_not_allowed_with_cashout"_s);
    QCOMPARE(client.keyed("r2"_ba, order + "/refund").status, 201);
    const QJsonObject back = client.get(order).object();
    QCOMPARE(back[u"status"_s].toString(), u"refunded"_s);
    QCOMPARE(back[u"transactions"_s][u"cash_outs"_s][0][u"status"_s].toString(), u"refunded"_s);
}

void TestSimulatorCashOut::isToldAsInTheSample()
{
    Client client = enabled();
    client.world.notifier.url = u"http://127.0.0.1:9/hear"_s;
    static_cast<void>(made(client, cashOutBody(u"100.00"_s)));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    const auto told = takeDue(client.world, client.now);
    QCOMPARE(told.size(), 1);
    QCOMPARE(shapeDifferences(u"notification.webhook.order.processed.cash-out.json"_s,
                 QJsonDocument::fromJson(told.constFirst().body)),
        QStringList());
}

QTEST_GUILESS_MAIN(TestSimulatorCashOut)
#include "tst_simulator_cashout.moc"
