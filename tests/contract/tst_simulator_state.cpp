#include "tests/contract/simulatorclient.h"

#include "core/simulator/notifications/delivery.h"
#include "core/simulator/statelog.h"

#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace mostrador;
using namespace mostrador::simulator;

class TestSimulatorState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worldSurvivesARestart();
    void newRecordsSurviveARestart();
    void firstVersionStillLoads();
    void accountsAreKept();
    void secondVersionStillLoads();
    void damageIsSeen_data();
    void damageIsSeen();
    void sameSeedSameAnswers();
    void otherSeedOtherIds();
    void anySequenceStaysConsistent();
};

namespace {

// Everything that is kept, as a value to compare.
World kept(World world)
{
    world.faults.clear();
    world.late.clear();
    world.requests.clear();
    world.requestCount = 0;
    world.dice = 0;
    world.outbox.tries.clear();
    world.notifier = {};
    world.revision = 0;
    world.habit = {};
    return world;
}

constexpr int stepKinds = 16;

QJsonObject attendedBody(const QString &reference)
{
    const QJsonObject item{
        {u"title"_s, u"Yerba"_s}, {u"currency_id"_s, u"ARS"_s}, {u"unit_price"_s, 100}, {u"quantity"_s, 1}};
    return {{u"external_reference"_s, reference}, {u"items"_s, QJsonArray{item}}};
}

void cancelNewest(Client &client, int number)
{
    if (!client.world.orders.isEmpty())
        client.keyed("c" + QByteArray::number(number),
            "/v1/orders/" + client.world.orders.constLast().id.toLatin1() + "/cancel");
}

void refundNewest(Client &client, int number)
{
    if (!client.world.payments.isEmpty())
        client.keyed("r" + QByteArray::number(number),
            "/v1/payments/" + QByteArray::number(client.world.payments.constLast().id) + "/refunds",
            number % 3 == 0 ? QByteArray() : R"({"amount":40})"_ba);
}

// One step of a busy point of sale, chosen by a number.
void step(Client &client, int choice, int number)
{
    const QString reference = u"r%1"_s.arg(number);
    const QJsonObject pos{{u"external_pos_id"_s, u"CAJA01"_s}};
    const QJsonObject late{{u"external_pos_id"_s, u"CAJA01"_s}, {u"late"_s, true}};
    switch (choice) {
    case 0:
        client.send(HttpMethod::Put, Client::qrs("CAJA01"_ba),
            QJsonDocument(without(orderBody(reference), u"expiration_date"_s)).toJson());
        return;
    case 1:
        client.dynamic(without(orderBody(reference), u"expiration_date"_s));
        return;
    case 2:
        client.buyer("scan"_ba, pos);
        return;
    case 3:
        client.buyer("pay"_ba, pos);
        return;
    case 4:
        client.buyer("reject"_ba, pos);
        return;
    case 5:
        client.buyer("pay"_ba, late);
        return;
    case 6:
        client.emptySlot();
        return;
    case 7:
        client.pass(std::chrono::minutes(4));
        return;
    case 8:
        client.buyer("chargeback"_ba, late);
        return;
    case 9:
        client.createOrder(reference.toLatin1(), ordersBody(reference));
        return;
    case 10:
        cancelNewest(client, number);
        return;
    case 11:
        client.switchOn(u"refund_seconds"_s, number % 2 == 0 ? 0 : 100);
        refundNewest(client, number);
        return;
    case 12:
        client.world.faults = {{.method = "PUT"_ba,
            .path = {},
            .kind = FaultKind::ExecuteLate,
            .delay = std::chrono::minutes(number % 5)}};
        return;
    case 13:
        for (const Delivery &delivery : takeDue(client.world, client.now))
            delivered(client.world, delivery.number, delivery.number % 2 == 0 ? 200 : 500, client.now);
        return;
    case 14:
        client.keyed("p" + reference.toLatin1(), "/v2/pos"_ba,
            R"({"store_id":"1234567","external_id":")" + reference.toLatin1().toUpper() + R"("})");
        return;
    default:
        client.post("/mpmobile/instore/qr/446566691/CAJA01"_ba, attendedBody(reference));
        return;
    }
}

money::Money givenBack(const World &world, const Payment &payment)
{
    money::Money sum{0, payment.amount.currency};
    for (const qsizetype position : payment.refunds) {
        const Refund &refund = world.refunds.at(position);
        if (refund.status == RefundStatus::Approved)
            sum = sum + refund.amount;
    }
    return sum;
}

bool hasMoney(const MerchantOrder &merchantOrder, const Records<Payment> &payments)
{
    return sumsOf(merchantOrder, payments).received > 0;
}

}

void TestSimulatorState::worldSurvivesARestart()
{
    Client client;
    client.post("/_simulator/clock"_ba, {{u"advance_seconds"_s, 60}});
    client.post("/_simulator/switches"_ba, {{u"merchant_order_per_scan"_s, true}});
    client.put(orderBody(u"paid"_s, 1250.1));
    client.buyer("pay"_ba, {{u"external_reference"_s, u"paid"_s}});
    client.put(orderBody(u"refused"_s));
    client.buyer("reject"_ba, {{u"external_reference"_s, u"refused"_s}});
    client.dynamic(without(orderBody(u"live"_s), u"sponsor"_s), "CAJA02"_ba);
    const auto restored = worldFromState(stateText(client.world));
    QVERIFY(restored);
    QVERIFY(kept(*restored) == kept(client.world));
    Client again;
    again.world = *restored;
    QCOMPARE(again.readSlot().json, client.readSlot().json);
    QCOMPARE(again.found(u"paid"_s), client.found(u"paid"_s));
    QCOMPARE(again.put(orderBody(u"next"_s)).body, client.put(orderBody(u"next"_s)).body);
}

void TestSimulatorState::newRecordsSurviveARestart()
{
    Client client;
    client.switchOn(u"foreign_purchases"_s);
    client.switchOn(u"refund_seconds"_s, 60);
    const JsonAnswer created = client.createOrder("k"_ba, ordersBody(u"one"_s));
    const QByteArray path = "/v1/orders/" + created.text(u"id"_s).toLatin1();
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
    const JsonAnswer refund = client.keyed("r"_ba, path + "/refund");
    client.createOrder("k2"_ba, ordersBody(u"two"_s, u"100.00"_s, u"static"_s));
    const auto restored = worldFromState(stateText(client.world));
    QVERIFY(restored);
    QVERIFY(kept(*restored) == kept(client.world));
    Client again;
    again.world = *restored;
    QCOMPARE(again.createOrder("k"_ba, ordersBody(u"one"_s)).text(u"id"_s), created.text(u"id"_s));
    QCOMPARE(again.keyed("r"_ba, path + "/refund").body, refund.body);
    again.pass(std::chrono::seconds(60));
    QCOMPARE(again.get(path).text(u"status"_s), u"refunded"_s);
    QCOMPARE(again.get("/v1/payments/search?external_reference=one"_ba).json[u"paging"_s][u"total"_s].toInt(), 2);
}

void TestSimulatorState::firstVersionStillLoads()
{
    QFile file(QStringLiteral(MOSTRADOR_TEST_DATA) + u"/simulator/state_1.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto world = worldFromState(file.readAll());
    QVERIFY(world);
    QCOMPARE(world->orders.size(), 6);
    QVERIFY(world->switches.merchantOrderPerScan);
    QCOMPARE(world->switches.searchDelay, Milliseconds(2000));
    Client client;
    client.world = *world;
    client.now = world->orders.constLast().endedAt + std::chrono::minutes(1);
    QCOMPARE(client.found(u"paid"_s)[0][u"status"_s].toString(), u"closed"_s);
    QCOMPARE(client.found(u"back"_s)[0][u"order_status"_s].toString(), u"reverted"_s);
    const qint64 payment = client.found(u"paid"_s)[0][u"payments"_s][1][u"id"_s].toInteger();
    QCOMPARE(client.keyed("r"_ba, "/v1/payments/" + QByteArray::number(payment) + "/refunds").status, 201);
    QVERIFY(worldFromState(stateText(client.world)));
}

void TestSimulatorState::accountsAreKept()
{
    Client client;
    client.switchOn(u"store_not_found_times"_s, 3);
    const QJsonObject location{{u"street_number"_s, u"1"_s}, {u"street_name"_s, u"A"_s}, {u"city_name"_s, u"Palermo"_s},
        {u"state_name"_s, u"Capital Federal"_s}, {u"latitude"_s, -34.6}, {u"longitude"_s, -58.4}};
    QCOMPARE(client.post("/users/446566691/stores", {{u"name"_s, u"Second"_s}, {u"location"_s, location}}).status, 201);
    const QByteArray pos = R"({"external_id":"NEW","store_id":"1234567"})"_ba;
    QCOMPARE(client.keyed("pos"_ba, "/v2/pos"_ba, pos).status, 201);
    QCOMPARE(client.post("/users/test", {{u"site_id"_s, u"MLA"_s}, {u"description"_s, u"a"_s}}).status, 201);
    QCOMPARE(client.get("/authorization?response_type=code&client_id=1&redirect_uri=https://a.example/").status, 302);
    QCOMPARE(client.send(HttpMethod::Post, "/oauth/token", "client_id=1&client_secret=s&grant_type=client_credentials").status, 200);
    const auto world = worldFromState(stateText(client.world));
    QVERIFY(world);
    QCOMPARE(world->account, client.world.account);
}

// It named its store and its points of sale, and nothing could change them.
void TestSimulatorState::secondVersionStillLoads()
{
    Client client;
    QByteArray text = stateText(client.world);
    QJsonObject state = QJsonDocument::fromJson(text).object();
    state[u"version"_s] = 2;
    state[u"account"_s] = QJsonObject{{u"site"_s, u"MLA"_s}, {u"user_id"_s, 446566691}, {u"store_id"_s, 1234567},
        {u"external_store_id"_s, u"SUC001"_s},
        {u"points_of_sale"_s, QJsonArray{QJsonObject{{u"id"_s, 2711382}, {u"external_id"_s, u"CAJA01"_s}},
                                  QJsonObject{{u"id"_s, 2711383}, {u"external_id"_s, u"CAJA02"_s}}}}};
    const auto world = worldFromState(QJsonDocument(state).toJson());
    QVERIFY(world);
    QCOMPARE(world->account, client.world.account);
}

void TestSimulatorState::damageIsSeen_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("problem");
    QTest::newRow("cut") << "}"_ba
                         << ""_ba << static_cast<int>(StateProblem::NotJson);
    QTest::newRow("version") << "\"version\":3"_ba
                             << "\"version\":4"_ba << static_cast<int>(StateProblem::OtherVersion);
    QTest::newRow("store of a point of sale") << "\"store\":1234567"_ba
                                              << "\"store\":1234568"_ba << static_cast<int>(StateProblem::Damaged);
    QTest::newRow("site") << "\"MLA\""_ba
                          << "\"MLX\""_ba << static_cast<int>(StateProblem::Damaged);
    QTest::newRow("position of a payment") << "\"payments\":[0]"_ba
                                           << "\"payments\":[7]"_ba << static_cast<int>(StateProblem::Damaged);
    QTest::newRow("position of an order") << "\"order\":0"_ba
                                          << "\"order\":-1"_ba << static_cast<int>(StateProblem::Damaged);
    QTest::newRow("state of an order") << "\"end\":1"_ba
                                       << "\"end\":9"_ba << static_cast<int>(StateProblem::Damaged);
    QTest::newRow("position of a refund") << "\"refunds\":[0]"_ba
                                          << "\"refunds\":[7]"_ba << static_cast<int>(StateProblem::Damaged);
    QTest::newRow("what a key made") << "\"resource\":0"_ba
                                     << "\"resource\":7"_ba << static_cast<int>(StateProblem::Damaged);
    QTest::newRow("amount") << "\"amount\":10000"_ba
                            << "\"amount\":-1"_ba << static_cast<int>(StateProblem::Damaged);
}

void TestSimulatorState::damageIsSeen()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, problem);
    Client client;
    client.put(orderBody(u"one"_s));
    const QJsonValue payment = client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}}).json[u"payment_id"_s];
    client.keyed("r"_ba, "/v1/payments/" + QByteArray::number(payment.toInteger()) + "/refunds");
    QByteArray text = stateText(client.world);
    QVERIFY(text.contains(from));
    text.replace(from, to);
    const auto world = worldFromState(text);
    QVERIFY(!world);
    QCOMPARE(static_cast<int>(world.error()), problem);
}

void TestSimulatorState::sameSeedSameAnswers()
{
    Client left;
    Client right;
    for (int number = 0; number < 70; ++number) {
        step(left, number % stepKinds, number);
        step(right, number % stepKinds, number);
        QVERIFY(left.lastReply == right.lastReply);
    }
    QCOMPARE(stateText(left.world), stateText(right.world));
}

void TestSimulatorState::otherSeedOtherIds()
{
    Client left(money::Site::MLA, 1);
    Client right(money::Site::MLA, 2);
    QVERIFY(left.put(orderBody(u"one"_s)).body != right.put(orderBody(u"one"_s)).body);
}

void TestSimulatorState::anySequenceStaysConsistent()
{
    const bool held = rc::check("orders, merchant orders, payments, slot and saved state agree", [] {
        Client client;
        client.world.notifier.url = u"https://www.example.com/panel"_s; // orders name the same computer
        const auto choices = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, stepKinds));
        int number = 0;
        QByteArray log = stateText(client.world) + '\n';
        Noted noted = noteChanges(client.world);
        for (const int choice : choices) {
            step(client, choice, number++);
            log += takeChanges(client.world, noted);
        }
        const World &world = client.world;
        for (const MerchantOrder &merchantOrder : world.merchantOrders) {
            const InStoreOrder &order = world.orders.at(merchantOrder.order);
            const bool covered = isSettledBy(order, sumsOf(merchantOrder, world.payments));
            RC_ASSERT(!covered || order.end == OrderEnd::Paid);
            RC_ASSERT(hasMoney(merchantOrder, world.payments) || order.end != OrderEnd::Paid);
        }
        if (const auto slot = liveOnSlot(world, u"CAJA01"_s, client.now)) {
            RC_ASSERT(liesOnSlot(world.orders.at(*slot).kind));
            RC_ASSERT(world.orders.at(*slot).end == OrderEnd::None);
        }
        for (const Payment &payment : world.payments)
            RC_ASSERT(payment.refunded == givenBack(world, payment) && payment.refunded <= payment.amount);
        const auto restored = worldFromState(stateText(world));
        RC_ASSERT(restored.has_value());
        RC_ASSERT(kept(*restored) == kept(world));
        const auto grown = worldFromLog(log);
        RC_ASSERT(grown.has_value());
        RC_ASSERT(kept(*grown) == kept(world));
        RC_ASSERT(grown->index == restored->index);
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestSimulatorState)
#include "tst_simulator_state.moc"
