// One receipt on its way to paper: never two originals, and a doubt stays a doubt.
#include "core/printing/printjob.h"
#include "core/printing/stored.h"
#include "core/receipt/drawerpulse.h"

#include <rapidcheck.h>

#include <QTest>

using namespace mostrador;
using namespace mostrador::printing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(mostrador::printing::OriginalState)

namespace {

Instant noon()
{
    return instantFromMilliseconds(1'787'400'000'000);
}

receipt::Document slip()
{
    return {{receipt::DrawerPulse{}, receipt::TextLine{u"Kiosco"_s, receipt::Alignment::Center, true, true},
        receipt::Cut{}}};
}

PrintJob owed()
{
    return owe(u"S1"_s, 42, slip(), u"COPIA %1 (%2ª VIA)"_s, noon());
}

Ended ended(PrintOutcome outcome)
{
    return {{outcome, std::nullopt, u"printer:9100"_s, {}}};
}

PrintJob after(PrintJob job, const QList<Event> &events, Instant now = noon())
{
    for (const Event &event : events)
        job = transition(job, event, now).job;
    return job;
}

bool isOriginal(const receipt::Document &document)
{
    return document == slip();
}

QString firstLineOf(const receipt::Document &document)
{
    return std::get<receipt::TextLine>(document.blocks.constFirst()).text;
}

// As a new program finds it.
PrintJob reloaded(const PrintJob &job)
{
    return transition(fromStored(toStored(job)).value(), Restarted{}, noon()).job;
}

}

class TestPrintJob final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatComesOutLateOpensNoDrawer();
    void initTestCase();
    void printsTheOriginal();
    void endsAsThePrinterSays_data();
    void endsAsThePrinterSays();
    void crashWhileSendingIsADoubt();
    void copiesAreMarked();
    void copyTellsNothingOfTheOriginal();
    void oneAtATime();
    void triesAgainForAMinute();
    void waitsForItsTime();
    void isRecordedBeforeItIsSent();
    void neverTwoOriginals();
};

void TestPrintJob::initTestCase()
{
    if (!qgetenv("RC_PARAMS").contains("max_success")) // more histories than usual; a failure tells how to repeat it
        qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=1000");
}

void TestPrintJob::printsTheOriginal()
{
    const Step step = transition(owed(), Print{}, noon());
    QCOMPARE(step.send, std::optional(slip()));
    QCOMPARE(step.job.state, OriginalState::Sending);
    QVERIFY(step.job.busy);
    QVERIFY(!dueAt(step.job));
    QVERIFY(!isSettled(step.job));
    QVERIFY(isSettled(after(step.job, {ended(PrintOutcome::Printed)})));
}

void TestPrintJob::endsAsThePrinterSays_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<OriginalState>("expected");
    QTest::newRow("printed") << static_cast<int>(PrintOutcome::Printed) << OriginalState::Printed;
    QTest::newRow("nothing") << static_cast<int>(PrintOutcome::Nothing) << OriginalState::Owed;
    QTest::newRow("unknown") << static_cast<int>(PrintOutcome::Unknown) << OriginalState::Unknown;
}

void TestPrintJob::endsAsThePrinterSays()
{
    QFETCH(int, outcome);
    QFETCH(OriginalState, expected);
    const auto result = ended(static_cast<PrintOutcome>(outcome));
    const PrintJob job = after(owed(), {Print{}, result});
    QCOMPARE(job.state, expected);
    QCOMPARE(job.last, std::optional(result.result));
    QVERIFY(!job.busy);
    // A result that nobody waits for changes nothing.
    QCOMPARE(after(job, {ended(PrintOutcome::Printed)}), job);
    QCOMPARE(after(owed(), {ended(PrintOutcome::Printed)}), owed());
}

void TestPrintJob::crashWhileSendingIsADoubt()
{
    const PrintJob sending = after(owed(), {Print{}});
    const PrintJob found = reloaded(sending);
    QCOMPARE(found.state, OriginalState::Unknown);
    QVERIFY(!dueAt(found));
    QVERIFY(!isOriginal(transition(found, Print{}, noon()).send.value()));
    QCOMPARE(reloaded(owed()).state, OriginalState::Owed);
    QVERIFY(!dueAt(reloaded(owed()))); // a queue of old receipts does not come out by itself
    QCOMPARE(reloaded(after(sending, {ended(PrintOutcome::Printed)})).state, OriginalState::Printed);
}

void TestPrintJob::copiesAreMarked()
{
    PrintJob job = after(owed(), {Print{}, ended(PrintOutcome::Printed)});
    for (int copy = 1; copy <= 3; ++copy) {
        const Step step = transition(job, Print{}, noon());
        QVERIFY(step.send.has_value());
        QCOMPARE(firstLineOf(*step.send), u"COPIA %1 (%2ª VIA)"_s.arg(copy).arg(copy + 1));
        QCOMPARE(step.send->blocks.size(), slip().blocks.size()); // the mark came, the pulse went
        for (const auto &block : step.send->blocks)
            QVERIFY(!std::holds_alternative<receipt::DrawerPulse>(block));
        QCOMPARE(step.job.original, slip());
        QCOMPARE(step.job.copies, copy);
        job = after(step.job, {ended(PrintOutcome::Printed)});
    }
    QCOMPARE(transition(reloaded(job), Print{}, noon()).job.copies, 4);
}

void TestPrintJob::copyTellsNothingOfTheOriginal()
{
    const PrintJob doubtful = after(owed(), {Print{}, ended(PrintOutcome::Unknown)});
    for (const PrintOutcome outcome : {PrintOutcome::Printed, PrintOutcome::Nothing, PrintOutcome::Unknown})
        QCOMPARE(after(doubtful, {Print{}, ended(outcome)}).state, OriginalState::Unknown);
    const PrintJob printed = after(owed(), {Print{}, ended(PrintOutcome::Printed)});
    for (const PrintOutcome outcome : {PrintOutcome::Printed, PrintOutcome::Nothing, PrintOutcome::Unknown})
        QCOMPARE(after(printed, {Print{}, ended(outcome)}).state, OriginalState::Printed);
    QCOMPARE(reloaded(after(printed, {Print{}})).state, OriginalState::Printed); // a crash while a copy is sent
}

void TestPrintJob::oneAtATime()
{
    for (const PrintJob &busy :
        {after(owed(), {Print{}}), after(owed(), {Print{}, ended(PrintOutcome::Printed), Print{}})}) {
        const Step step = transition(busy, Print{}, noon());
        QVERIFY(!step.send);
        QCOMPARE(step.job, busy);
        QVERIFY(!transition(busy, Due{}, noon() + 1h).send);
    }
}

void TestPrintJob::triesAgainForAMinute()
{
    PrintJob job = after(owed(), {Print{}});
    Instant now = noon();
    QList<Milliseconds> pauses;
    while (true) {
        job = transition(job, ended(PrintOutcome::Nothing), now).job;
        const auto next = dueAt(job);
        if (!next)
            break;
        pauses.append(*next - now);
        now = *next;
        const Step step = transition(job, Due{}, now);
        QVERIFY(step.send && isOriginal(*step.send));
        job = step.job;
        QVERIFY(pauses.size() < 100);
    }
    QCOMPARE(pauses, (QList<Milliseconds>{2s, 4s, 8s, 16s, 20s}));
    QVERIFY(now - noon() < triesByItself);
    QCOMPARE(job.state, OriginalState::Owed);
    // A person may still ask for it: it is the original, though it opens the drawer no more.
    const Step asked = transition(job, Print{}, now + 1h);
    QVERIFY(asked.send && *asked.send == withoutPulse(slip()));
    QVERIFY(!dueAt(transition(asked.job, ended(PrintOutcome::Nothing), now + 1h).job));
}

void TestPrintJob::waitsForItsTime()
{
    PrintJob job = after(owed(), {Print{}, ended(PrintOutcome::Nothing)});
    QVERIFY(!transition(job, Due{}, noon() + 1999ms).send);
    QVERIFY(transition(job, Due{}, noon() + 2s).send);
    QVERIFY(!transition(owed(), Due{}, noon() + 1h).send); // not asked for, not automatic
}

void TestPrintJob::isRecordedBeforeItIsSent()
{
    const PrintJob sending = after(owed(), {Print{}});
    QVERIFY(!isSameOnRecord(owed(), sending));
    const PrintJob printed = after(sending, {ended(PrintOutcome::Printed)});
    QVERIFY(!isSameOnRecord(sending, printed));
    QVERIFY(!isSameOnRecord(printed, after(printed, {Print{}})));
    QVERIFY(isSameOnRecord(after(printed, {Print{}}), after(printed, {Print{}, ended(PrintOutcome::Printed)})));
}

// In any order of events: after an original that may have reached the paper there is never another one.
void TestPrintJob::neverTwoOriginals()
{
    QVERIFY(rc::check("never two originals", [] {
        PrintJob job = owed();
        job.nextAt = noon();
        Instant now = noon();
        bool mayBeOnPaper = false;
        bool originalIsOut = false; // sent, its end not known yet
        const int events = *rc::gen::inRange(1, 40);
        for (int i = 0; i < events; ++i) {
            now += Milliseconds(*rc::gen::inRange(0, 15'000));
            Event event = Print{};
            switch (*rc::gen::inRange(0, 6)) {
            case 0:
                break;
            case 1:
                event = Restarted{};
                job = fromStored(toStored(job)).value();
                mayBeOnPaper = mayBeOnPaper || originalIsOut;
                originalIsOut = false;
                break;
            case 2:
                event = Due{};
                break;
            default:
                const auto outcome = *rc::gen::element(
                    PrintOutcome::Printed, PrintOutcome::Nothing, PrintOutcome::Nothing, PrintOutcome::Unknown);
                event = ended(outcome);
                mayBeOnPaper = mayBeOnPaper || (originalIsOut && outcome != PrintOutcome::Nothing);
                originalIsOut = false;
                break;
            }
            const Step step = transition(job, event, now);
            if (step.send && isOriginal(*step.send)) {
                RC_ASSERT(!mayBeOnPaper);
                RC_ASSERT(!originalIsOut);
                originalIsOut = true;
            }
            RC_ASSERT(step.job.original.blocks.size() == slip().blocks.size());
            RC_ASSERT(step.job.copies >= job.copies);
            job = step.job;
        }
    }));
}

void TestPrintJob::whatComesOutLateOpensNoDrawer()
{
    const PrintJob refused = after(owed(), {Print{}, ended(PrintOutcome::Nothing)});
    const auto soon = transition(refused, Print{}, noon() + triesByItself - Milliseconds(1)).send;
    QVERIFY(soon && isOriginal(*soon));
    const auto late = transition(refused, Print{}, noon() + triesByItself).send;
    QVERIFY(late);
    QCOMPARE(*late, withoutPulse(slip()));
    QVERIFY(!opensDrawer(*late));
}

QTEST_APPLESS_MAIN(TestPrintJob)
#include "tst_printjob.moc"
