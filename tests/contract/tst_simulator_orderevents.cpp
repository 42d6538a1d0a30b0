#include "tests/contract/simulatorclient.h"

#include "core/simulator/state.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulator;

class TestSimulatorOrderEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eventSetsTheState_data();
    void eventSetsTheState();
    void methodIsThatOfTheEvent_data();
    void methodIsThatOfTheEvent();
    void refundFollowsPayment();
    void actionRequiredLocks();
    void shopIsTold_data();
    void shopIsTold();
    void badEventsAreRefused_data();
    void badEventsAreRefused();
    void impossibleTransitionsAreRefused_data();
    void impossibleTransitionsAreRefused();
    void onlyTestTokensMay();
    void unknownOrder();
};

namespace {

struct Sale {
    Client client{};
    QByteArray path{};

    Sale()
    {
        client.token = "TEST-1"_ba;
        path = "/v1/orders/" + client.createOrder("k"_ba, ordersBody(u"one"_s)).text(u"id"_s).toLatin1();
    }

    JsonAnswer event(const QJsonObject &body) { return client.post(path + "/events", body); }
    JsonAnswer event(const QString &status) { return event(QJsonObject{{u"status"_s, status}}); }
    JsonAnswer order() { return client.get(path); }
};

}

void TestSimulatorOrderEvents::eventSetsTheState_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("detail");
    QTest::newRow("processed") << u"processed"_s << u"processed"_s << u"accredited"_s;
    QTest::newRow("canceled") << u"canceled"_s << u"canceled"_s << u"canceled"_s;
    QTest::newRow("expired") << u"expired"_s << u"expired"_s << u"expired"_s;
    QTest::newRow("a refused try leaves no trace") << u"failed"_s << u"created"_s << u"created"_s;
    QTest::newRow("nothing paid yet") << u"action_required"_s << u"created"_s << u"created"_s;
}

void TestSimulatorOrderEvents::eventSetsTheState()
{
    QFETCH(QString, event);
    QFETCH(QString, status);
    QFETCH(QString, detail);
    Sale sale;
    const JsonAnswer answer = sale.event(event);
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.body, ""_ba);
    QCOMPARE(sale.order().text(u"status"_s), status);
    QCOMPARE(sale.order().text(u"status_detail"_s), detail);
    const auto restored = worldFromState(stateText(sale.client.world));
    QVERIFY(restored.has_value());
    QCOMPARE(restored->orders, sale.client.world.orders);
}

void TestSimulatorOrderEvents::methodIsThatOfTheEvent_data()
{
    QTest::addColumn<QJsonObject>("event");
    QTest::addColumn<QString>("method");
    const QJsonObject processed{{u"status"_s, u"processed"_s}};
    QTest::newRow("none") << processed << u"account_money"_s;
    QTest::newRow("qr") << with(processed, u"payment_method_type"_s, u"qr"_s) << u"account_money"_s;
    QTest::newRow("a card") << with(processed, u"payment_method_id"_s, u"master"_s) << u"master"_s;
    QTest::newRow("a kind of card") << with(processed, u"payment_method_type"_s, u"credit_card"_s) << u"visa"_s;
    QTest::newRow("all of it") << QJsonObject{{u"status"_s, u"processed"_s},
        {u"payment_method_type"_s, u"credit_card"_s}, {u"installments"_s, 1}, {u"payment_method_id"_s, u"visa"_s},
        {u"status_detail"_s, u"accredited"_s}} << u"visa"_s;
}

void TestSimulatorOrderEvents::methodIsThatOfTheEvent()
{
    QFETCH(QJsonObject, event);
    QFETCH(QString, method);
    Sale sale;
    QCOMPARE(sale.event(event).status, 204);
    const QJsonValue payment = sale.order().object()[u"transactions"_s][u"payments"_s][0];
    QCOMPARE(payment[u"payment_method"_s][u"id"_s].toString(), method);
}

void TestSimulatorOrderEvents::refundFollowsPayment()
{
    Sale sale;
    QCOMPARE(sale.event(u"refunded"_s).status, 400);
    QCOMPARE(sale.event(u"processed"_s).status, 204);
    QCOMPARE(sale.event(u"refunded"_s).status, 204);
    QCOMPARE(sale.order().text(u"status"_s), u"refunded"_s);
    QCOMPARE(sale.client.world.payments.constFirst().refunded, sale.client.world.payments.constFirst().amount);
}

void TestSimulatorOrderEvents::actionRequiredLocks()
{
    Sale sale;
    QCOMPARE(sale.event(u"action_required"_s).status, 204);
    QCOMPARE(sale.client.keyed("c"_ba, sale.path + "/cancel").code(), u"instore_order_locked_error"_s);
    QCOMPARE(sale.event(u"expired"_s).status, 400);
    QCOMPARE(sale.event(u"processed"_s).status, 204);
    QCOMPARE(sale.order().text(u"status"_s), u"processed"_s);
}

void TestSimulatorOrderEvents::shopIsTold_data()
{
    QTest::addColumn<QString>("event");
    QTest::newRow("processed") << u"processed"_s;
    QTest::newRow("canceled") << u"canceled"_s;
    QTest::newRow("expired") << u"expired"_s;
}

// Once, also after the time at which the order would have expired by itself.
void TestSimulatorOrderEvents::shopIsTold()
{
    QFETCH(QString, event);
    Client client;
    client.token = "TEST-1"_ba;
    client.world.notifier.url = u"http://127.0.0.1:9/"_s;
    const QString id = client.createOrder("k"_ba, ordersBody(u"one"_s)).text(u"id"_s);
    QCOMPARE(client.post("/v1/orders/" + id.toLatin1() + "/events", {{u"status"_s, event}}).status, 204);
    client.pass(std::chrono::hours(1));
    static_cast<void>(client.get("/users/me"_ba));
    QStringList actions;
    for (const OutgoingNotification &each : std::as_const(client.world.outbox.waiting))
        actions.append(each.body[u"action"_s].toString());
    QCOMPARE(actions, QStringList{u"order."_s + event});
}

void TestSimulatorOrderEvents::badEventsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("rule");
    QTest::newRow("no JSON") << "status=processed"_ba << u"body: a JSON object"_s;
    QTest::newRow("no status") << "{}"_ba << u"$.status: present"_s;
    QTest::newRow("unknown status") << R"({"status": "paid"})"_ba
                                    << u"$.status: processed, failed, refunded, canceled, expired or action_required"_s;
    QTest::newRow("unknown field") << R"({"status": "processed", "amount": "1.00"})"_ba
                                   << u"$.amount: a documented property"_s;
    QTest::newRow("text as installments") << R"({"status": "processed", "installments": "1"})"_ba
                                          << u"$.installments must be integer"_s;
    QTest::newRow("unknown method") << R"({"status": "processed", "payment_method_id": "gold"})"_ba
                                    << u"payment_method_id, status_detail: known, and of this status"_s;
    QTest::newRow("unknown type") << R"({"status": "processed", "payment_method_type": "gold"})"_ba
                                  << u"payment_method_id, status_detail: known, and of this status"_s;
    QTest::newRow("unknown reason") << R"({"status": "failed", "status_detail": "accredited"})"_ba
                                    << u"payment_method_id, status_detail: known, and of this status"_s;
    QTest::newRow("another detail") << R"({"status": "processed", "status_detail": "pending_contingency"})"_ba
                                    << u"status_detail: of a processed order accredited"_s;
}

void TestSimulatorOrderEvents::badEventsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, rule);
    Sale sale;
    const JsonAnswer answer = sale.client.send(HttpMethod::Post, sale.path + "/events", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"bad_request"_s);
    QCOMPARE(sale.client.world.requests.constLast().rule, rule);
    QCOMPARE(sale.order().text(u"status"_s), u"created"_s);
}

void TestSimulatorOrderEvents::impossibleTransitionsAreRefused_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QStringList>("then");
    const QStringList all{u"processed"_s, u"failed"_s, u"canceled"_s, u"expired"_s, u"action_required"_s};
    QTest::newRow("paid") << u"processed"_s << all;
    QTest::newRow("canceled") << u"canceled"_s << all + QStringList{u"refunded"_s};
    QTest::newRow("expired") << u"expired"_s << all + QStringList{u"refunded"_s};
}

void TestSimulatorOrderEvents::impossibleTransitionsAreRefused()
{
    QFETCH(QString, first);
    QFETCH(QStringList, then);
    Sale sale;
    QCOMPARE(sale.event(first).status, 204);
    const QJsonObject before = sale.order().object();
    for (const QString &event : std::as_const(then)) {
        const JsonAnswer answer = sale.event(event);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"bad_request"_s);
    }
    QCOMPARE(sale.order().object(), before);
}

void TestSimulatorOrderEvents::onlyTestTokensMay()
{
    Sale sale;
    sale.client.token = "APP_USR-1"_ba;
    const JsonAnswer answer = sale.event(u"processed"_s);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code(), u"forbidden"_s);
    QCOMPARE(sale.order().text(u"status"_s), u"created"_s);
}

void TestSimulatorOrderEvents::unknownOrder()
{
    Sale sale;
    const QJsonObject processed{{u"status"_s, u"processed"_s}};
    const JsonAnswer bad = sale.client.post("/v1/orders/1/events"_ba, processed);
    QCOMPARE(bad.status, 400);
    QCOMPARE(bad.code(), u"bad_request"_s);
    const JsonAnswer unknown = sale.client.post("/v1/orders/ORDTST01KSNFEN3H3FTHXMK9Q1ZPE5NZ/events"_ba, processed);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), u"order_not_found"_s);
    QCOMPARE(sale.client.get(sale.path + "/events").status, 405);
}

QTEST_GUILESS_MAIN(TestSimulatorOrderEvents)
#include "tst_simulator_orderevents.moc"
