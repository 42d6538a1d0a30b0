// What a notification does to the till: it looks sooner, at its own pace, and nothing else changes.
#include "tests/support/tilldesk.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::till;
using namespace mostrador::test;
using namespace std::chrono_literals;

class TestHints final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitingChargeLooksAtOnce();
    void hintWhileLookingIsNotLost();
    void chargeIsNamed_data();
    void chargeIsNamed();
    void floodAddsOneLookASecond();
    void waitingBuyerIsNotPassedOver();
    void troubleIsNotHurried();
    void createIsNotHurried();
    void lastLookOfAWithdrawalIsNotHurried();
    void whatIsOverStaysOver();
};

namespace {

const gateway::Hint somePayment{.resource = u"payment 92"_s};

gateway::Hint aboutOrder(const QString &orderId, const QString &reference = {})
{
    return {.resource = u"order "_s + orderId, .orderId = orderId, .externalReference = reference};
}

// A QR waits, nobody has paid, and the next look is half a minute away.
TillDesk waiting()
{
    TillDesk desk;
    desk.setup.provider->pollInterval = 30s;
    desk.add(10'000);
    desk.chargeQr();
    desk.shown();
    desk.now += 10s;
    return desk;
}

bool isLooking(const TillDesk &desk)
{
    return desk.state.payments.value(desk.reference()).pace.inFlight;
}

bool changedNothing(const TillDesk &desk)
{
    return desk.last.drafts.isEmpty() && desk.last.effects.isEmpty();
}

// All that is due now, and again until nothing is.
int looksNow(TillDesk &desk)
{
    int looks = 0;
    for (auto events = dueEvents(desk.state, desk.now); !events.isEmpty(); events = dueEvents(desk.state, desk.now)) {
        for (const Event &event : std::as_const(events))
            desk.feed(event);
        looks += isLooking(desk) ? 1 : 0;
        if (isLooking(desk))
            desk.answer(gateway::OrdersFound{});
    }
    return looks;
}

}

void TestHints::waitingChargeLooksAtOnce()
{
    TillDesk desk = waiting();
    QVERIFY(*nextDue(desk.state) > desk.now);
    QVERIFY(desk.feed(Notified{{somePayment}}));
    QVERIFY(changedNothing(desk));
    QVERIFY(*nextDue(desk.state) <= desk.now);
    desk.due();
    QVERIFY(isLooking(desk));
    desk.paid(10'000);
    QCOMPARE(desk.phase(), u"paid"_s);
    QCOMPARE(desk.draftKinds(), (QStringList{u"payment"_s, u"receipt"_s, u"sale"_s}));
}

// The answer that is under way may have been given before the buyer paid.
void TestHints::hintWhileLookingIsNotLost()
{
    TillDesk desk = waiting();
    desk.look();
    QVERIFY(desk.feed(Notified{{somePayment}}));
    QVERIFY(isLooking(desk));
    QVERIFY(desk.answer(gateway::OrdersFound{}));
    QCOMPARE(*nextDue(desk.state), desk.state.lastPoll + 1s);
    desk.due();
    QVERIFY(isLooking(desk));
    desk.answer(gateway::OrdersFound{});
    QVERIFY(*nextDue(desk.state) > desk.now + 20s); // once is enough
}

void TestHints::chargeIsNamed_data()
{
    QTest::addColumn<QString>("orderId");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("looks");
    QTest::newRow("by its number") << u"O"_s << QString() << true;
    QTest::newRow("by its reference") << u"P"_s << u"ours"_s << true;
    QTest::newRow("by its reference alone") << QString() << u"ours"_s << true;
    QTest::newRow("another reference alone") << QString() << u"2-1-1-ABCDEFGH"_s << false;
    QTest::newRow("another order") << u"P"_s << QString() << false;
    QTest::newRow("another reference") << u"P"_s << u"2-1-1-ABCDEFGH"_s << false;
}

void TestHints::chargeIsNamed()
{
    QFETCH(QString, orderId);
    QFETCH(QString, reference);
    TillDesk desk = waiting();
    const State before = desk.state;
    desk.feed(Notified{{aboutOrder(orderId, reference == u"ours"_s ? desk.reference() : reference)}});
    QVERIFY(changedNothing(desk));
    QTEST(*nextDue(desk.state) <= desk.now, "looks");
    QFETCH(bool, looks);
    QCOMPARE(desk.state == before, !looks);
}

void TestHints::floodAddsOneLookASecond()
{
    TillDesk desk = waiting();
    int looks = 0;
    for (int hint = 0; hint < 1000; ++hint) { // ten seconds of them
        desk.feed(Notified{{{.resource = u"payment %1"_s.arg(hint)}, aboutOrder(u"O"_s), aboutOrder(u"X%1"_s.arg(hint))}});
        QVERIFY(desk.last.drafts.isEmpty());
        looks += looksNow(desk);
        desk.now += 10ms;
    }
    QVERIFY2(looks == 10, qPrintable(QString::number(looks)));
}

// Somebody who knows the number of an order that is only watched cannot keep the till from the buyer at the counter.
void TestHints::waitingBuyerIsNotPassedOver()
{
    TillDesk desk;
    desk.add(10'000);
    desk.chargeQr();
    desk.answer(gateway::OrderCreated{u"watched"_s, u"Q"_s});
    const QString watched = desk.reference();
    desk.withdrawn();
    QCOMPARE(desk.phase(), u"unpaid"_s);
    desk.chargeQr();
    desk.shown();
    const QString live = desk.state.payments.firstKey() == watched ? desk.state.payments.lastKey() : desk.state.payments.firstKey();
    int looks = 0;
    for (int second = 0; second < 20; ++second) {
        desk.feed(Notified{{aboutOrder(u"watched"_s)}});
        for (const Event &event : dueEvents(desk.state, desk.now))
            desk.feed(event);
        for (const QString &reference : {watched, live}) {
            if (!desk.state.payments.value(reference).pace.inFlight)
                continue;
            looks += reference == live ? 1 : 0;
            desk.outcome(reference, gateway::Outcome(gateway::Answer(gateway::OrdersFound{})));
        }
        desk.now += 1s;
    }
    QVERIFY2(looks >= 5, qPrintable(QString::number(looks)));
}

void TestHints::troubleIsNotHurried()
{
    TillDesk desk = waiting();
    desk.look();
    desk.outcome(desk.reference(), gateway::Outcome(gateway::Unknown{{gateway::Obscurity::ServerTrouble, Milliseconds(20'000), {}}}));
    const auto next = nextDue(desk.state);
    QVERIFY(*next >= desk.now + 20s);
    desk.feed(Notified{{somePayment}});
    QCOMPARE(nextDue(desk.state), next);
}

void TestHints::createIsNotHurried()
{
    TillDesk desk;
    desk.setup.provider->pollInterval = 30s;
    desk.add(10'000);
    desk.chargeQr();
    desk.outcome(desk.reference(), gateway::Outcome(gateway::Unknown{{gateway::Obscurity::TimedOut, std::nullopt, {}}}));
    const auto next = nextDue(desk.state);
    desk.feed(Notified{{somePayment}});
    QCOMPARE(nextDue(desk.state), next);
}

void TestHints::lastLookOfAWithdrawalIsNotHurried()
{
    TillDesk desk = waiting();
    desk.now += 2min; // so old that an empty point of sale is believed
    desk.feed(WithdrawQr{});
    desk.answer(gateway::OrdersFound{});
    desk.answer(gateway::SlotRead{});
    const auto next = nextDue(desk.state);
    QVERIFY(*next > desk.now);
    desk.feed(Notified{{somePayment}});
    QCOMPARE(nextDue(desk.state), next);
    desk.due();
    desk.answer(gateway::OrdersFound{});
    QCOMPARE(desk.phase(), u"unpaid"_s);
}

void TestHints::whatIsOverStaysOver()
{
    payment::Payment over;
    over.pace.nextAt = Instant::max(); // nothing is looked for any more
    for (const payment::Phase &phase : {payment::Phase(payment::Paid{}), payment::Phase(payment::Unpaid{}), payment::Phase(payment::Conflict{}),
             payment::Phase(payment::Refused{})}) {
        over.phase = phase;
        QCOMPARE(payment::hinted(over, noon()), over);
    }
}

QTEST_GUILESS_MAIN(TestHints)
#include "tst_hints.moc"
