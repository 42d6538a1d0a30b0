// The simulation itself: the same seed is the same run, in this process and in another; its parts do what they say.
#include "tests/simulation/recovered.h"
#include "tests/simulation/world.h"

#include <QProcess>
#include <QTest>

using namespace mostrador;
using namespace mostrador::simulation;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seedsCompared = 60;
constexpr quint64 seedsTried = 500;

QByteArray traceOfProcess(const QString &seed)
{
    QProcess process;
    process.start(QString::fromUtf8(MOSTRADOR_SIMULATION), {u"--seed"_s, seed, u"--trace"_s});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

}

class TestSimulation final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameTrace();
    void sameSeedSameTraceInTwoProcesses();
    void seedsDiffer();
    void timeNeverGoesBack();
    void alarmFollowsTheClock();
    void lostStateIsNoticed();
    void failedRefundsAreDecidedAgain();
    void coverageSurvivesItsBytes();
    void tokenIsNeverTraced();
};

void TestSimulation::sameSeedSameTrace()
{
    for (quint64 seed = 1; seed <= seedsCompared; ++seed) {
        const Report one = World(planOf(seed), Keep::Everything).run();
        const Report other = World(planOf(seed), Keep::Everything).run();
        QCOMPARE(one.trace, other.trace);
        QCOMPARE(one.fingerprint, other.fingerprint);
    }
}

// Another process has another hash seed and other addresses.
void TestSimulation::sameSeedSameTraceInTwoProcesses()
{
    for (const QString &seed : {u"2"_s, u"77"_s, u"1234"_s}) {
        const QByteArray one = traceOfProcess(seed);
        QVERIFY(one.size() > 1000);
        QCOMPARE(traceOfProcess(seed), one);
    }
}

void TestSimulation::seedsDiffer()
{
    QVERIFY(World(planOf(1)).run().fingerprint != World(planOf(2)).run().fingerprint);
}

void TestSimulation::timeNeverGoesBack()
{
    Timeline timeline;
    QList<int> order;
    timeline.after(5ms, [&] { order.append(2); });
    timeline.after(5ms, [&] { order.append(3); });
    timeline.after(1ms, [&] {
        order.append(1);
        timeline.after(-10ms, [&] { order.append(11); });
    });
    while (!timeline.isEmpty())
        timeline.step();
    QCOMPARE(order, (QList<int>{1, 11, 2, 3}));
    QCOMPARE(timeline.now(), 5ms);
}

void TestSimulation::alarmFollowsTheClock()
{
    Timeline timeline;
    VirtualClock clock(timeline);
    VirtualAlarm alarm(timeline, clock);
    std::optional<Milliseconds> rang;
    alarm.set(clock.now() + 1h, [&] { rang = timeline.now(); });
    timeline.after(10s, [&] {
        clock.setError(2h);
        alarm.clockJumped();
    });
    while (!timeline.isEmpty() && !rang)
        timeline.step();
    QCOMPARE(rang, 70s); // it wakes up within a minute
}

void TestSimulation::lostStateIsNoticed()
{
    const Instant now = beginning;
    till::State before;
    before.sales.insert(u"a"_s, sale::openSale(u"a"_s, 1, money::Currency::ARS, now));
    QVERIFY(whatWasLost(before, before, {}, now).isEmpty());
    QVERIFY(!whatWasLost(before, {}, {}, now).isEmpty());
    QVERIFY(whatWasLost(before, {}, {u"a"_s}, now).isEmpty());
}

// What a manager gave back and could not be given back comes before him again, and the shop still settles.
void TestSimulation::failedRefundsAreDecidedAgain()
{
    QByteArrayList missing{"paid refund-ended", "conflict refund-ended"};
    for (quint64 seed = 1; seed <= seedsTried && !missing.isEmpty(); ++seed) {
        Plan plan = planOf(seed);
        for (const Fault fault : {Fault::RefundRejected, Fault::PaysLate, Fault::TwoWallets, Fault::PaysMore})
            plan.faults.set(static_cast<std::size_t>(fault));
        const Report report = World(plan).run();
        QVERIFY2(!report.violation, qPrintable(u"seed %1"_s.arg(seed)));
        missing.removeIf([reached = report.coverage.reachedCells()](const QByteArray &cell) { return reached.contains(cell); });
    }
    QCOMPARE(missing, QByteArrayList{});
}

void TestSimulation::coverageSurvivesItsBytes()
{
    Coverage coverage;
    coverage.reached(payment::Unpaid{}, payment::Due{});
    coverage.struckTogether(FaultSet().set(1).set(3));
    const Coverage same = Coverage::fromBytes(coverage.toBytes());
    QCOMPARE(same.reachedCells(), QByteArrayList{"unpaid due"});
    QCOMPARE(same.missingPairs(), coverage.missingPairs());
    QVERIFY(!same.missingPairs().contains(nameOf(static_cast<Fault>(1)) + " + " + nameOf(static_cast<Fault>(3))));
}

void TestSimulation::tokenIsNeverTraced()
{
    for (quint64 seed = 1; seed <= seedsCompared; ++seed) {
        for (const QByteArray &line : World(planOf(seed), Keep::Everything).run().trace)
            QVERIFY(!line.contains(accessToken));
    }
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
