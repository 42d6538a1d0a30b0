// The runner between fake ports: recorded before it is done, one event at a time, and nothing when the journal refuses.
#include "core/mercadopago/protocols.h"
#include "core/payment/stored.h"
#include "tests/support/charges.h"
#include "tests/support/fakeports.h"

#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace mostrador;
using namespace mostrador::test;
using namespace mostrador::till;
using namespace std::chrono_literals;

namespace {

Setup shop()
{
    Setup setup;
    setup.tillNumber = u"1"_s;
    setup.storeName = u"Kiosco"_s;
    setup.cashRounding = {5, money::RoundingDirection::Down};
    setup.provider = ProviderSetup{.userId = u"446566691"_s,
        .externalStoreId = u"SUC001"_s,
        .externalPosId = u"CAJA01"_s,
        .notificationUrl = {},
        .sponsorId = {}};
    setup.composeReceipt = [](const sale::Sale &sale) { return receipt::Document{{receipt::TextLine{sale.id}}}; };
    setup.copyMark = u"COPIA %1"_s;
    return setup;
}

sale::LineItem article(qint64 minor)
{
    return {.number = 0, .code = u"1"_s, .name = u"Yerba"_s, .quantity = {}, .unitPrice = pesos(minor)};
}

// A till on fake ports.
struct Counter {
    QStringList log;
    FakeClock clock;
    FakeAlarm alarm;
    FakeRandomness randomness;
    FakeJournal journal{log};
    FakeTransport transport{log};
    FakeReceiptPrinter printer{log};
    FakeObserver observer{log};
    mercadopago::AllProtocols protocols;
    std::unique_ptr<Runner> runner;

    explicit Counter(const State &state = {}) { open(state); }

    void open(const State &state)
    {
        runner = std::make_unique<Runner>(
            state, shop(), Ports{clock, randomness, alarm, journal, &transport, &protocols, &printer}, observer);
    }

    // Everything that is asked of the disk succeeds at once from here on; the log begins anew.
    void settle()
    {
        journal.answersAtOnce = true;
        journal.answerAll();
        log.clear();
    }
    void ring()
    {
        clock.time = alarm.time.value_or(clock.time);
        alarm.ring();
    }
    [[nodiscard]] const payment::Payment &onlyPayment() const { return runner->state().payments.first(); }
    [[nodiscard]] QString reference() const { return referenceOf(onlyPayment()); }
    void answerPaid()
    {
        const QByteArray order =
            R"({"id":1,"status":"closed","external_reference":")" + reference().toLatin1() +
            R"(","payments":[{"id":5,"status":"approved","currency_id":"ARS","transaction_amount":100}]})";
        transport.answer(200, R"({"elements":[)" + order + "]}");
        transport.answer(200, order);
    }
};

// A sale of 100 whose QR is shown, on a disk that always writes.
std::unique_ptr<Counter> withQr()
{
    auto counter = std::make_unique<Counter>();
    counter->journal.answersAtOnce = true;
    counter->runner->addLine(article(10'000));
    counter->runner->chargeQr();
    counter->transport.answer(200, R"({"qr_data":"00020101021163041234","in_store_order_id":"o"})");
    counter->log.clear();
    return counter;
}

}

class TestRunner final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsBeforeItActs();
    void createsOnlyWhatIsRecorded();
    void nothingHappensUnrecorded();
    void goesOnAfterARefusal();
    void asksAgainForAnUnrecordedAnswer();
    void asksWhoUsedAPayment();
    void decidesNothingWithoutTheJournal();
    void answersWaitWhileRecording();
    void pollsAreNotRecorded();
    void tellsOneThingAtATime();
    void rejectionsAreTold();
    void paysAndPrints();
    void learnsTheProvidersTime();
    void printerIsNotWaitedFor();
    void ringsWhenItIsTime();
    void lateAnswersFindNobody();
    void destroyedWhileRecording();
    void destroyedWhilePrinting();
    void destroyedWhileAskingTheJournal();
    void whatIsNotThereIsNotAskedAgain();
    void givesMoneyBack();
    void cancelsASale();
    void settlesAConflict();
    void aClockThatIsSetIsNoticed();
    void anAnswersTimeOutlivesASetClock();
    void withoutAProvider();
    void withoutAPrinter();
    void restartLooksAtOnce();
    void referencesDiffer();
    void newSettingsCountFromTheNextEvent();
};

void TestRunner::recordsBeforeItActs()
{
    Counter counter;
    counter.runner->addLine(article(10'000));
    QCOMPARE(counter.log, (QStringList{u"append sale"_s}));
    QVERIFY(counter.runner->isRecording());
    QVERIFY(counter.runner->state().sales.isEmpty());
    QCOMPARE(counter.journal.lastDurability, journal::Durability::Soon);
    counter.journal.answer();
    QCOMPARE(counter.log, (QStringList{u"append sale"_s, u"recorded"_s, u"published"_s}));
    QVERIFY(!counter.runner->isRecording());
    QCOMPARE(counter.runner->state().sales.size(), 1);
}

void TestRunner::createsOnlyWhatIsRecorded()
{
    Counter counter;
    counter.runner->addLine(article(10'000));
    counter.journal.answer();
    counter.log.clear();
    counter.runner->chargeQr();
    QCOMPARE(counter.log, (QStringList{u"append sale+payment"_s}));
    QCOMPARE(counter.journal.lastDurability, journal::Durability::Synced);
    QCOMPARE(counter.transport.waiting(), 0);
    counter.journal.answer();
    QCOMPARE(counter.log, (QStringList{u"append sale+payment"_s, u"recorded"_s, u"send PUT"_s, u"published"_s}));
    QCOMPARE(counter.transport.lastDeadline, callDeadline);

    // A second try is recorded as such before it leaves.
    counter.log.clear();
    counter.transport.fail(gateway::TransportFault::TimedOut);
    QCOMPARE(counter.log, (QStringList{u"append payment"_s}));
    counter.settle();
    counter.ring();
    counter.transport.answer(200, R"({"elements":null})");
    counter.journal.answersAtOnce = false;
    counter.log.clear();
    counter.transport.answer(404, R"({"error":"point_of_sale_in_store_order_not_found","status":404})");
    QCOMPARE(counter.log, (QStringList{u"append payment"_s}));
    counter.journal.answer();
    QCOMPARE(counter.log.at(2), u"send PUT"_s);
    QCOMPARE(counter.transport.requests.constLast(), counter.transport.requests.constFirst());
}

void TestRunner::nothingHappensUnrecorded()
{
    Counter counter;
    counter.runner->addLine(article(10'000));
    counter.settle();
    counter.journal.problem = journal::JournalProblem::DiskFull;
    const State before = counter.runner->state();
    counter.runner->chargeQr();
    counter.runner->post(TakeCash{});
    counter.runner->post(RemoveLine{1});
    QCOMPARE(counter.runner->state(), before);
    QCOMPARE(counter.transport.waiting(), 0);
    QCOMPARE(counter.observer.failures.size(), 3);
    QCOMPARE(counter.observer.failures[0].problem, journal::JournalProblem::DiskFull);
    QVERIFY(!counter.log.contains(u"published"_s));
}

void TestRunner::goesOnAfterARefusal()
{
    Counter counter;
    counter.runner->addLine(article(10'000));
    counter.settle();
    counter.journal.problem = journal::JournalProblem::DiskFull;
    counter.runner->post(TakeCash{});
    counter.journal.problem.reset();
    counter.runner->post(TakeCash{});
    QCOMPARE(counter.runner->state().sales.first().state, sale::SaleState::Finished);
    QCOMPARE(counter.observer.failures.size(), 1);
}

// "Paid" could not be recorded: it is not paid for the till, which asks again until it is.
void TestRunner::asksAgainForAnUnrecordedAnswer()
{
    const auto counter = withQr();
    counter->ring();
    counter->journal.problem = journal::JournalProblem::DiskFull;
    counter->answerPaid();
    QCOMPARE(payment::phaseName(counter->onlyPayment().phase), u"awaiting_payment"_s);
    QCOMPARE(counter->runner->state().sales.first().state, sale::SaleState::Open);
    QCOMPARE(counter->alarm.time, std::optional(counter->clock.time + 5s));
    counter->ring();
    counter->answerPaid();
    QCOMPARE(counter->observer.failures.size(), 2);
    counter->journal.problem.reset();
    counter->ring();
    counter->answerPaid();
    QCOMPARE(payment::phaseName(counter->onlyPayment().phase), u"paid"_s);
    QCOMPARE(counter->runner->state().sales.first().state, sale::SaleState::Finished);
}

// A payment pays one sale: what the journal says of it is known before the answer is taken.
void TestRunner::asksWhoUsedAPayment()
{
    const auto counter = withQr();
    const auto own = payment::fromStored(QJsonDocument::fromJson(counter->journal.records.constLast().state).object()).value();
    payment::Payment past = own;
    past.charge.externalReference = u"1-7-1-LONGAGO0"_s;
    past.phase = payment::Paid{{providerPayment(u"5"_s, 10'000)}, counter->clock.time};
    const QByteArray state = QJsonDocument(payment::toStored(past)).toJson(QJsonDocument::Compact);
    counter->journal.records.prepend({u"payment"_s, referenceOf(past), "{}", state, false, 7});
    counter->ring();
    QVERIFY(counter->journal.asked.isEmpty());
    counter->answerPaid();
    QCOMPARE(counter->journal.asked, QStringList{u"5"_s});
    QCOMPARE(payment::conflictOf(counter->onlyPayment()), std::optional(payment::ConflictKind::PaymentUsedElsewhere));
    QCOMPARE(counter->runner->state().sales.first().state, sale::SaleState::Open);
}

// Nothing is decided about money without that fact.
void TestRunner::decidesNothingWithoutTheJournal()
{
    const auto counter = withQr();
    counter->ring();
    counter->journal.unreadable = journal::JournalProblem::Broken;
    counter->transport.answer(200, R"({"elements":[{"id":1,"status":"closed","external_reference":")" + counter->reference().toLatin1() +
            R"(","payments":[{"id":5,"status":"approved","currency_id":"ARS","transaction_amount":100}]}]})");
    QCOMPARE(counter->observer.failures.size(), 1);
    QCOMPARE(counter->transport.waiting(), 0);
    QCOMPARE(payment::phaseName(counter->onlyPayment().phase), u"awaiting_payment"_s);
    counter->runner->post(LookUpOperation{u"5"_s});
    counter->transport.answer(200, R"({"id":5,"status":"approved","currency_id":"ARS","transaction_amount":100,"collector_id":446566691})");
    QCOMPARE(counter->observer.failures.size(), 2);
    QCOMPARE(counter->runner->state().lookup->state, LookupState::NoAnswer);
    counter->journal.unreadable.reset();
    counter->ring();
    counter->answerPaid();
    QCOMPARE(payment::phaseName(counter->onlyPayment().phase), u"paid"_s);
}

void TestRunner::answersWaitWhileRecording()
{
    const auto counter = withQr();
    counter->ring();
    counter->journal.answersAtOnce = false;
    counter->runner->post(WithdrawQr{});
    QCOMPARE(counter->log.last(), u"append payment"_s);
    counter->log.clear();
    counter->transport.answer(200, R"({"elements":null})"); // to the look of before
    counter->runner->post(AddLine{article(1), u"X"_s});
    QVERIFY(counter->log.isEmpty());
    counter->journal.answer();
    // First what was recorded is done; then the old answer is dropped and the line refused: a QR may still be paid.
    QCOMPARE(counter->log, (QStringList{u"recorded"_s, u"send GET"_s, u"published"_s, u"published"_s, u"rejected"_s}));
    QCOMPARE(payment::phaseName(counter->onlyPayment().phase), u"withdrawing"_s);
}

void TestRunner::pollsAreNotRecorded()
{
    const auto counter = withQr();
    for (int poll = 0; poll < 10; ++poll) {
        counter->ring();
        counter->transport.answer(200, R"({"elements":null})");
    }
    QVERIFY(!counter->log.contains(u"append payment"_s));
    QCOMPARE(counter->log.count(u"send GET"_s), 10);
}

// Whoever is told something may ask for the next thing at once; it comes after, never in between.
void TestRunner::tellsOneThingAtATime()
{
    Counter counter;
    bool changedWhileTold = false;
    counter.observer.onPublished = [&](const State &, const State &after, const Event &event) {
        if (!std::holds_alternative<AddLine>(event))
            return;
        const State told = after;
        counter.runner->post(SetQuantity{1, {2000}});
        counter.runner->post(CheckNow{}); // nothing waits
        changedWhileTold = changedWhileTold || !(after == told);
    };
    counter.runner->addLine(article(10'000));
    counter.journal.answersAtOnce = true;
    counter.journal.answerAll();
    QVERIFY(!changedWhileTold);
    QCOMPARE(counter.observer.deepest, 1);
    QCOMPARE(counter.runner->state().sales.first().lines[0].quantity.thousandths, 2000);
    QCOMPARE(counter.observer.rejections.size(), 1);
}

void TestRunner::rejectionsAreTold()
{
    Counter counter;
    counter.runner->post(TakeCash{});
    QCOMPARE(counter.observer.rejections, (QList<Rejection>{{Problem::NoSale, {}}}));
    QCOMPARE(counter.log, (QStringList{u"rejected"_s}));
}

void TestRunner::paysAndPrints()
{
    const auto counter = withQr();
    counter->ring();
    counter->log.clear();
    counter->answerPaid();
    QCOMPARE(counter->log, (QStringList{u"send GET"_s, u"published"_s, u"append payment+receipt+sale"_s, u"recorded"_s,
                               u"published"_s, u"append receipt"_s, u"recorded"_s, u"print"_s, u"published"_s}));
    counter->printer.end(printing::PrintOutcome::Printed);
    QCOMPARE(counter->runner->state().receipts.first().state, printing::OriginalState::Printed);
    QCOMPARE(counter->printer.documents.size(), 1);
    QCOMPARE(counter->alarm.time, std::optional(counter->clock.time + std::chrono::seconds(30))); // for a second wallet
}

// The first charge is made by the provider's clock, not by one that may be a day off.
void TestRunner::learnsTheProvidersTime()
{
    Counter counter;
    counter.runner->post(ReadPointOfSale{});
    QCOMPARE(counter.log, (QStringList{u"send GET"_s, u"published"_s}));
    counter.transport.answer(200, R"({"results":[]})", counter.clock.time + std::chrono::hours(24));
    QVERIFY(counter.runner->state().skewKnown);
    QVERIFY(counter.runner->state().skew > std::chrono::hours(23));
    QVERIFY(counter.runner->state().payments.isEmpty());
}

void TestRunner::printerIsNotWaitedFor()
{
    Counter counter;
    counter.journal.answersAtOnce = true;
    counter.runner->addLine(article(10'000));
    counter.runner->post(TakeCash{});
    QCOMPARE(counter.printer.waiting(), 1);
    counter.runner->addLine(article(5'000));
    counter.runner->post(TakeCash{});
    QCOMPARE(counter.printer.waiting(), 1); // one after the other
    QCOMPARE(counter.runner->state().receipts.size(), 2);
    counter.printer.end(printing::PrintOutcome::Printed);
    QCOMPARE(counter.printer.waiting(), 1);
    QCOMPARE(counter.printer.documents.size(), 2);
    QVERIFY(counter.printer.documents[0] != counter.printer.documents[1]);
}

void TestRunner::ringsWhenItIsTime()
{
    const auto counter = withQr();
    const auto at = counter->alarm.time;
    QVERIFY(at.has_value());
    counter->alarm.ring(); // too early: the clock was set back
    QVERIFY(counter->log.isEmpty());
    QCOMPARE(counter->alarm.time, at);
    counter->ring();
    QCOMPARE(counter->log, (QStringList{u"send GET"_s, u"published"_s}));
    QVERIFY(!counter->alarm.time); // nothing to do before the answer
}

void TestRunner::lateAnswersFindNobody()
{
    const auto counter = withQr();
    counter->ring();
    counter->runner.reset();
    counter->log.clear();
    QVERIFY(!counter->alarm.time);
    counter->transport.answer(200, R"({"elements":null})");
    counter->alarm.ring();
    QVERIFY(counter->log.isEmpty());
}

void TestRunner::destroyedWhileRecording()
{
    Counter counter;
    counter.runner->addLine(article(10'000));
    counter.runner.reset();
    counter.journal.answer();
    QCOMPARE(counter.log, (QStringList{u"append sale"_s, u"recorded"_s}));
    QCOMPARE(counter.journal.records.size(), 1);
}

void TestRunner::destroyedWhilePrinting()
{
    Counter counter;
    counter.journal.answersAtOnce = true;
    counter.runner->addLine(article(10'000));
    counter.runner->post(TakeCash{});
    QCOMPARE(counter.printer.waiting(), 1);
    counter.log.clear();
    counter.runner.reset();
    counter.printer.end(printing::PrintOutcome::Printed);
    QVERIFY(counter.log.isEmpty()); // the next start asks whether it was printed
}

void TestRunner::destroyedWhileAskingTheJournal()
{
    const auto counter = withQr();
    counter->ring();
    counter->journal.holdsUses = true;
    counter->transport.answer(200, R"({"elements":[{"id":1,"status":"closed","external_reference":")" + counter->reference().toLatin1() +
            R"(","payments":[{"id":5,"status":"approved","currency_id":"ARS","transaction_amount":100}]}]})");
    QVERIFY(counter->runner->isRecording());
    counter->log.clear();
    counter->runner.reset();
    counter->journal.answerUses();
    QVERIFY(counter->log.isEmpty());
}

// What could not be recorded is tried again later, if it is there.
void TestRunner::whatIsNotThereIsNotAskedAgain()
{
    const Instant now = FakeClock().time;
    for (const Event &event : QList<Event>{PaymentHappened{u"1-1-1-NOTTHERE"_s, payment::Due{}}, RefundHappened{u"R"_s, payment::Due{}},
             ReceiptHappened{u"S"_s, printing::Due{}}, OperationAnswered{u"5"_s, gateway::Answer(gateway::Refusal{})}, TakeCash{}})
        QCOMPARE(afterNotRecorded(State{}, event, now), State{});
    State state;
    state.lookup = Lookup{u"6"_s, LookupState::Asking, std::nullopt, {}, false, false};
    QCOMPARE(afterNotRecorded(state, OperationAnswered{u"5"_s, gateway::Answer(gateway::Refusal{})}, now), state);
    payment::Refund refund;
    refund.phase = payment::RefundPending{u"7002"_s, now};
    state.refunds.insert(u"R"_s, refund);
    const State after = afterNotRecorded(state, RefundHappened{u"R"_s, payment::Due{}}, now);
    QCOMPARE(after.refunds.value(u"R"_s).phase, refund.phase);
    QCOMPARE(after.refunds.value(u"R"_s).pace.nextAt, now + 5s);
    for (const int tries : {0, 1}) { // what the answer was is forgotten with it
        refund.phase = payment::RefundRequesting{tries, false};
        state.refunds.insert(u"R"_s, refund);
        QCOMPARE(isUnanswered(afterNotRecorded(state, RefundHappened{u"R"_s, payment::Due{}}, now).refunds.value(u"R"_s)), tries == 1);
    }
}

void TestRunner::givesMoneyBack()
{
    const auto counter = withQr();
    counter->ring();
    counter->answerPaid();
    const QString saleId = counter->runner->state().sales.firstKey();
    counter->log.clear();
    counter->runner->refundSale(saleId, pesos(4'000), {u"Ana"_s, u"returned"_s, counter->clock.time});
    QCOMPARE(counter->log, (QStringList{u"append refund+sale"_s, u"recorded"_s, u"send GET"_s, u"published"_s}));
    QVERIFY(counter->runner->state().refunds.firstKey().startsWith(counter->reference() + u"-r"_s));
    counter->log.clear();
    counter->transport.answer(200, "[]");
    QCOMPARE(counter->log.filter(u"send"_s), QStringList{u"send POST"_s});
    counter->transport.answer(201, R"({"id":7002,"payment_id":5,"amount":40,"status":"approved"})");
    QVERIFY(counter->runner->state().refunds.isEmpty());
    QCOMPARE(refunded(counter->runner->state().sales.value(saleId)), pesos(4'000));
}

void TestRunner::cancelsASale()
{
    Counter counter;
    counter.runner->addLine(article(10'000));
    counter.settle();
    const QString saleId = counter.runner->state().currentSale;
    counter.runner->cancelSale(u"Entered by mistake"_s, std::nullopt);
    QCOMPARE(counter.log, (QStringList{u"append sale"_s, u"recorded"_s, u"published"_s}));
    QVERIFY(!saleId.isEmpty() && !counter.runner->state().sales.contains(saleId));
}

void TestRunner::settlesAConflict()
{
    const auto counter = withQr();
    counter->runner->settleConflict(counter->reference(), payment::Settlement::Keep, {u"Ana"_s, u"tip"_s, counter->clock.time});
    QCOMPARE(std::get<Problem>(counter->observer.rejections.constLast().problem), Problem::NothingToSettle);
    counter->ring();
    const QByteArray order = R"({"id":1,"status":"closed","external_reference":")" + counter->reference().toLatin1() +
        R"(","payments":[{"id":5,"status":"approved","currency_id":"ARS","transaction_amount":101}]})";
    counter->transport.answer(200, R"({"elements":[)" + order + "]}");
    counter->transport.answer(200, order);
    QVERIFY(needsManager(counter->onlyPayment()));
    counter->runner->settleConflict(counter->reference(), payment::Settlement::Attach, {u"Ana"_s, u"tip"_s, counter->clock.time});
    QVERIFY(!needsManager(counter->onlyPayment()));
    QCOMPARE(counter->runner->state().sales.first().state, sale::SaleState::Finished);
}

// Somebody sets this computer's clock: what was agreed with the provider's stays so, whether an event or the alarm sees it first.
void TestRunner::aClockThatIsSetIsNoticed()
{
    for (const bool rings : {true, false}) {
        const auto counter = withQr();
        const Instant provider = providerTime(counter->runner->state(), counter->clock.time);
        counter->clock.time += 24h;
        counter->clock.setBy += 24h;
        if (rings)
            counter->alarm.ring();
        else
            counter->runner->post(SetNote{0, u"note"_s});
        QCOMPARE(counter->runner->state().skew, Milliseconds(-24h));
        QCOMPARE(providerTime(counter->runner->state(), counter->clock.time), provider);
        counter->clock.setBy += 500ms; // less than a second is no news
        counter->clock.time += 500ms;
        counter->runner->post(SetNote{0, u"note"_s});
        QCOMPARE(counter->runner->state().skew, Milliseconds(-24h));
    }
}

// The answer came before somebody set the clock, and is taken after it, since the disk is slow: its date says nothing of the new time.
void TestRunner::anAnswersTimeOutlivesASetClock()
{
    const auto counter = withQr();
    counter->ring();
    counter->journal.answersAtOnce = false;
    counter->runner->post(WithdrawQr{});
    const Instant provider = providerTime(counter->runner->state(), counter->clock.time);
    counter->transport.answer(200, R"({"elements":null})", provider);
    counter->clock.time += 1h;
    counter->clock.setBy += 1h;
    counter->journal.answer();
    const auto ahead = providerTime(counter->runner->state(), counter->clock.time) - provider;
    QVERIFY2(std::chrono::abs(ahead) <= 1s, "the provider's time is an hour ahead");
}

// The settings lost their provider while an order was live: it goes on asking, and never believes itself unpaid.
void TestRunner::withoutAProvider()
{
    const auto before = withQr();
    const State state = before->runner->state();
    for (const bool hasTransport : {false, true}) {
        Counter counter;
        gateway::Transport *transport = hasTransport ? &counter.transport : nullptr;
        counter.runner = std::make_unique<Runner>(state, shop(),
            Ports{counter.clock, counter.randomness, counter.alarm, counter.journal, transport, nullptr, nullptr}, counter.observer);
        counter.journal.answersAtOnce = true;
        counter.runner->start();
        for (int i = 0; i < 200; ++i)
            counter.ring();
        QCOMPARE(payment::phaseName(counter.onlyPayment().phase), u"withdrawing"_s);
        QVERIFY(isOffline(counter.onlyPayment(), counter.clock.time));
        QVERIFY(counter.transport.requests.isEmpty());
    }
}

void TestRunner::withoutAPrinter()
{
    Counter counter;
    counter.runner = std::make_unique<Runner>(State{}, shop(),
        Ports{counter.clock, counter.randomness, counter.alarm, counter.journal, nullptr, nullptr, nullptr},
        counter.observer);
    counter.journal.answersAtOnce = true;
    counter.runner->addLine(article(10'000));
    counter.runner->post(TakeCash{});
    for (int i = 0; counter.alarm.time && i < 100; ++i)
        counter.ring();
    QVERIFY(!counter.alarm.time); // it gives up by itself
    QCOMPARE(counter.runner->state().receipts.first().state, printing::OriginalState::Owed);
    QCOMPARE(counter.runner->state().sales.first().state, sale::SaleState::Finished);
}

void TestRunner::restartLooksAtOnce()
{
    const auto before = withQr();
    Counter counter(before->runner->state());
    counter.journal.answersAtOnce = true;
    counter.runner->start();
    QCOMPARE(counter.log, (QStringList{u"send GET"_s, u"published"_s}));
    counter.answerPaid();
    QCOMPARE(payment::phaseName(counter.onlyPayment().phase), u"paid"_s);
}

void TestRunner::referencesDiffer()
{
    Counter counter;
    counter.journal.answersAtOnce = true;
    counter.runner->addLine(article(10'000));
    counter.runner->chargeQr();
    const QString first = counter.reference();
    QVERIFY2(first.startsWith(u"1-1-1-"), qPrintable(first));
    QCOMPARE(first.size(), 14);
    counter.transport.answer(400, R"({"error":"invalid_total_amount","status":400})");
    counter.runner->chargeQr();
    QCOMPARE(counter.runner->state().payments.size(), 2);
    QVERIFY(counter.runner->state().payments.lastKey().startsWith(u"1-1-2-"));
}

void TestRunner::newSettingsCountFromTheNextEvent()
{
    Counter counter;
    counter.settle();
    counter.runner->addLine(article(10'000));
    Setup setup = shop();
    setup.requiresOpenDrawer = true;
    counter.runner->use(setup);
    counter.runner->addLine(article(10'000));
    QCOMPARE(sale::total(*currentSale(counter.runner->state())).minor, 10'000); // the second needs the drawer open
}

QTEST_APPLESS_MAIN(TestRunner)
#include "tst_runner.moc"
