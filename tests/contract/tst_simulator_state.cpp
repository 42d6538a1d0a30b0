#include "tests/contract/simulatorclient.h"

#include "core/simulator/state.h"

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
    world.requests.clear();
    world.requestCount = 0;
    world.revision = 0;
    world.habit = {};
    return world;
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
    default:
        client.buyer("chargeback"_ba, late);
        return;
    }
}

bool hasMoney(const MerchantOrder &merchantOrder, const QList<Payment> &payments)
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

void TestSimulatorState::damageIsSeen_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("problem");
    QTest::newRow("cut") << "}"_ba
                         << ""_ba << static_cast<int>(StateProblem::NotJson);
    QTest::newRow("version") << "\"version\":2"_ba
                             << "\"version\":3"_ba << static_cast<int>(StateProblem::OtherVersion);
    QTest::newRow("site") << "\"MLA\""_ba
                          << "\"MLX\""_ba << static_cast<int>(StateProblem::Damaged);
    QTest::newRow("position of a payment") << "\"payments\":[0]"_ba
                                           << "\"payments\":[7]"_ba << static_cast<int>(StateProblem::Damaged);
    QTest::newRow("position of an order") << "\"order\":0"_ba
                                          << "\"order\":-1"_ba << static_cast<int>(StateProblem::Damaged);
    QTest::newRow("state of an order") << "\"end\":1"_ba
                                       << "\"end\":9"_ba << static_cast<int>(StateProblem::Damaged);
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
    client.buyer("pay"_ba, {{u"external_reference"_s, u"one"_s}});
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
    for (int number = 0; number < 40; ++number) {
        step(left, number % 9, number);
        step(right, number % 9, number);
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
        const auto choices = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 9));
        int number = 0;
        for (const int choice : choices)
            step(client, choice, number++);
        const World &world = client.world;
        for (const MerchantOrder &merchantOrder : world.merchantOrders) {
            const InStoreOrder &order = world.orders.at(merchantOrder.order);
            const bool covered = covers(sumsOf(merchantOrder, world.payments), order.total);
            RC_ASSERT(!covered || order.end == OrderEnd::Paid);
            RC_ASSERT(hasMoney(merchantOrder, world.payments) || order.end != OrderEnd::Paid);
        }
        if (const auto slot = liveOnSlot(world, u"CAJA01"_s, client.now)) {
            RC_ASSERT(world.orders.at(*slot).kind == OrderKind::Hybrid);
            RC_ASSERT(world.orders.at(*slot).end == OrderEnd::None);
        }
        const auto restored = worldFromState(stateText(world));
        RC_ASSERT(restored.has_value());
        RC_ASSERT(kept(*restored) == kept(world));
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestSimulatorState)
#include "tst_simulator_state.moc"
