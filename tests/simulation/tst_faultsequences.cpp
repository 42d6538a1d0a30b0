// The k-th call of a port goes wrong, for every k, once and from then on, until a run completes without a fault: after
// each the books are right.
#include "tests/simulation/world.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::simulation;
using namespace std::chrono_literals;

namespace {

// A quiet shop: nothing happens to it but what a test asks for.
Plan quiet(quint64 seed)
{
    Plan plan;
    plan.seed = seed;
    plan.sales = 2;
    plan.expiry = 60s;
    plan.chaos = 150s;
    plan.api = seed == 5 ? gateway::Api::Orders : (seed == 8 ? gateway::Api::Dynamic : gateway::Api::Hybrid);
    return plan;
}

constexpr std::array transportFaults{Fault::NotSent, Fault::LostBefore, Fault::LostAfter, Fault::ExecutedLate,
    Fault::AnsweredLate, Fault::Error500Before, Fault::Error500After, Fault::Portal200, Fault::Truncated,
    Fault::Storm429, Fault::TokenRevoked, Fault::RefusedByRule};
constexpr std::array journalFaults{Fault::RecordFails, Fault::DiskFull, Fault::DiskBreaks, Fault::SlowDisk,
    Fault::CrashBeforeRecord, Fault::CrashAfterRecord, Fault::CrashAtEffect};
constexpr std::array<quint64, 3> seeds{3, 5, 8}; // one with the slot, one with keys, one that cannot be taken back

QByteArray described(const Report &report)
{
    QByteArray text = report.violation->invariant + ' ' + report.violation->text;
    for (const QByteArray &line : report.trace)
        text += '\n' + line;
    return text;
}

// Ends with the first call that a run does not get to.
template <typename Set, typename Count> int sweep(quint64 seed, Fault fault, bool fromThenOn, Set set, Count count)
{
    for (int call = 1;; ++call) {
        Plan plan = quiet(seed);
        set(plan, CallFault{call, fromThenOn, fault});
        const Report report = World(plan).run();
        if (report.violation)
            QTest::qFail(
                (nameOf(fault) + " at call " + QByteArray::number(call) + ": " + described(report)).constData(),
                __FILE__, __LINE__);
        if (report.violation || count(report) < call)
            return call;
    }
}

template <std::size_t size> void addRows(const std::array<Fault, size> &faults)
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("fromThenOn");
    for (const Fault fault : faults) {
        QTest::newRow((nameOf(fault) + " once").constData()) << static_cast<int>(fault) << false;
        QTest::newRow((nameOf(fault) + " from then on").constData()) << static_cast<int>(fault) << true;
    }
}

}

class TestFaultSequences final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutFaults();
    void everyTransportCall_data() { addRows(transportFaults); }
    void everyTransportCall();
    void everyJournalCall_data() { addRows(journalFaults); }
    void everyJournalCall();
};

// The runs that are broken below are worth it: charges are made and paid in them.
void TestFaultSequences::withoutFaults()
{
    int payments = 0;
    for (const quint64 seed : seeds) {
        const Report report = World(quiet(seed)).run();
        QVERIFY2(!report.violation, report.violation ? described(report).constData() : "");
        payments += report.payments;
        QVERIFY(report.transportCalls > 2);
        QVERIFY(report.journalCalls > 5);
    }
    QVERIFY(payments >= 3);
}

void TestFaultSequences::everyTransportCall()
{
    QFETCH(int, fault);
    QFETCH(bool, fromThenOn);
    for (const quint64 seed : seeds) {
        const int calls = sweep(
            seed, static_cast<Fault>(fault), fromThenOn,
            [](Plan &plan, const CallFault &each) { plan.transport = each; },
            [](const Report &report) { return report.transportCalls; });
        QVERIFY(calls > 2);
    }
}

void TestFaultSequences::everyJournalCall()
{
    QFETCH(int, fault);
    QFETCH(bool, fromThenOn);
    for (const quint64 seed : seeds) {
        const int calls = sweep(
            seed, static_cast<Fault>(fault), fromThenOn, [](Plan &plan, const CallFault &each) { plan.journal = each; },
            [](const Report &report) { return report.journalCalls; });
        QVERIFY(calls > 5);
    }
}

QTEST_GUILESS_MAIN(TestFaultSequences)
#include "tst_faultsequences.moc"
