// The refund machine: one key, asked again until the provider says what became of it, and never given up as "failed" on
// a silence.
#include "core/payment/refund.h"
#include "tests/support/charges.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::payment;
using namespace mostrador::test;
using namespace std::chrono_literals;

namespace {

Refund asked(qint64 minor)
{
    Refund refund;
    refund.id = u"1-42-1-ABCDEFGH-rZZZZZZZZ-1"_s;
    refund.charge = charge();
    refund.payment = ownPayment(u"15051515"_s, 10'000);
    refund.amount = pesos(minor);
    refund.startedAt = noon();
    return refund;
}

class Machine
{
public:
    explicit Machine(qint64 minor = 10'000) { take(begin(asked(minor))); }
    explicit Machine(const Refund &wanted) { take(begin(wanted)); }
    Machine &event(const RefundEvent &event)
    {
        take(transition(refund, event, {now, 2000ms, nullptr}));
        return *this;
    }
    Machine &outcome(const Outcome &outcome) { return event(Answered{refund.pace.calls, outcome}); }
    Machine &answer(const Answer &answer) { return outcome(Outcome(answer)); }
    Machine &silence() { return outcome(Unknown{{Obscurity::TimedOut, {}, {}}}); }
    Machine &listed(const QList<ProviderRefund> &all) { return answer(RefundsRead{all}); }
    Machine &made(RefundState state) { return answer(RefundMade{{u"7002"_s, state, refund.amount}}); }
    Machine &refused(RefusalKind kind) { return answer(Refusal{kind, 400, {}, {}}); }
    Machine &due()
    {
        now = std::max(now, dueAt(refund).value_or(now));
        return event(Due{});
    }
    template <typename Phase> [[nodiscard]] bool is() const { return std::holds_alternative<Phase>(refund.phase); }

    Refund refund;
    Instant now = noon();
    std::optional<Call> call; // asked for by the latest event

private:
    void take(const RefundStep &step)
    {
        refund = step.refund;
        call = step.effects.isEmpty() ? std::nullopt : std::optional(step.effects.constFirst().call);
    }
};

ProviderRefund listed(const QString &id, RefundState state, qint64 minor)
{
    return {id, state, pesos(minor)};
}

Machine requested(qint64 minor = 10'000)
{
    return Machine(minor).listed({});
}

}

class TestRefund final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksBeforeItAsks();
    void asksWithItsKey();
    void ordersAreToldTheAmount();
    void isDone();
    void isPendingUntilTheProviderSaysMore();
    void looksLessAndLessOften_data();
    void looksLessAndLessOften();
    void rejectedLaterIsFailed();
    void refusedAtOnceIsFailed();
    void aLostAnswerIsAskedAgainWithTheSameKey();
    void alreadyRefundedMayBeOurs();
    void anotherRefundInTheWayIsWaitedFor();
    void anOldRefundOfTheSameAmountIsNotOurs();
    void refusesMoreThanIsLeft();
    void doesNotTrustAKeyForEver();
    void aRestartLooksFirst();
    void uselessAnswersAreSilence();
    void staleAnswersAreDropped();
    void checksWhenAsked();
    void isNotAskedForEver();
    void aListThatIsRefusedSaysNothing();
    void whatIsUnderWayIsAwaited();
    void nothingFollowsTheEnd();
    void inAnotherCurrencyItGoesBackWhole();
};

void TestRefund::looksBeforeItAsks()
{
    Machine machine;
    QCOMPARE(machine.call->operation, Operation::ReadRefunds);
    QVERIFY(machine.silence().is<RefundRequesting>());
    QVERIFY(!isUnanswered(machine.refund)); // nothing was asked for yet
    QCOMPARE(machine.due().call->operation, Operation::ReadRefunds);
}

void TestRefund::asksWithItsKey()
{
    const Machine whole = requested();
    QCOMPARE(whole.call->operation, Operation::RefundPayment);
    QCOMPARE(whole.call->id, u"15051515"_s);
    QCOMPARE(whole.call->key, asked(1).id);
    QVERIFY(!whole.call->refund.amount);
    QCOMPARE(requested(4'000).call->refund.amount, std::optional(pesos(4'000)));
}

// Without an amount an order gives back all of its payments: also the whole of this one is named.
void TestRefund::ordersAreToldTheAmount()
{
    Refund wanted = asked(10'000);
    wanted.charge.api = Api::Orders;
    QCOMPARE(Machine(wanted).listed({}).call->refund.amount, std::optional(pesos(10'000)));
}

void TestRefund::isDone()
{
    const Machine machine = requested().made(RefundState::Done);
    QCOMPARE(std::get<RefundDone>(machine.refund.phase), (RefundDone{u"7002"_s, machine.now}));
    QVERIFY(isSettled(machine.refund));
    QVERIFY(!dueAt(machine.refund));
}

void TestRefund::isPendingUntilTheProviderSaysMore()
{
    Machine machine = requested().made(RefundState::InProgress);
    QVERIFY(machine.is<RefundPending>());
    for (int look = 0; look < 5; ++look) {
        machine.due();
        QCOMPARE(machine.call->operation, Operation::ReadRefunds);
        QVERIFY(machine.listed({listed(u"7002"_s, RefundState::InProgress, 10'000)}).is<RefundPending>());
    }
    QVERIFY(machine.due().listed({}).is<RefundPending>()); // a list that lags behind says nothing
    QVERIFY(machine.due().listed({listed(u"7002"_s, RefundState::Done, 10'000)}).is<RefundDone>());
}

void TestRefund::looksLessAndLessOften_data()
{
    QTest::addColumn<Milliseconds>("age");
    QTest::addColumn<Milliseconds>("pause");
    QTest::newRow("at once") << Milliseconds(0s) << Milliseconds(4s);
    QTest::newRow("seconds") << Milliseconds(59s) << Milliseconds(4s);
    QTest::newRow("a minute") << Milliseconds(1min) << Milliseconds(1min);
    QTest::newRow("minutes") << Milliseconds(59min) << Milliseconds(1min);
    QTest::newRow("an hour") << Milliseconds(1h) << Milliseconds(1h);
    QTest::newRow("days") << Milliseconds(24h * 3) << Milliseconds(1h);
}

// The hours are a few seconds longer each: tills that began together do not ask together for ever.
void TestRefund::looksLessAndLessOften()
{
    QFETCH(Milliseconds, age);
    QFETCH(Milliseconds, pause);
    Machine machine = requested().made(RefundState::InProgress);
    for (const bool isListed : {true, false}) {
        machine.now = noon() + age;
        machine.event(CheckNow{});
        machine.listed(isListed ? QList{listed(u"7002"_s, RefundState::InProgress, 10'000)} : QList<ProviderRefund>{});
        const auto until = *dueAt(machine.refund) - machine.now;
        QVERIFY(until >= pause && until < pause + (age < 1h ? Milliseconds(1) : Milliseconds(1min)));
    }
}

void TestRefund::rejectedLaterIsFailed()
{
    Machine machine = requested().made(RefundState::InProgress).due();
    QVERIFY(machine.listed({listed(u"7002"_s, RefundState::Rejected, 10'000)}).is<RefundFailed>());
}

void TestRefund::refusedAtOnceIsFailed()
{
    const Machine machine = requested().refused(RefusalKind::TooLate);
    QCOMPARE(std::get<RefundFailed>(machine.refund.phase).refusal->kind, RefusalKind::TooLate);
}

void TestRefund::aLostAnswerIsAskedAgainWithTheSameKey()
{
    Machine machine = requested();
    for (int tries = 2; tries < 10; ++tries) {
        QVERIFY(isUnanswered(machine.silence().refund));
        QVERIFY(!isSettled(machine.refund));
        machine.due();
        QCOMPARE(machine.call->operation, Operation::RefundPayment);
        QCOMPARE(machine.call->key, asked(1).id);
    }
    QVERIFY(machine.made(RefundState::Done).is<RefundDone>());
}

void TestRefund::alreadyRefundedMayBeOurs()
{
    Machine machine = requested().silence().due().refused(RefusalKind::NotPossible);
    QCOMPARE(machine.call->operation, Operation::ReadRefunds);
    QVERIFY(machine.listed({listed(u"7002"_s, RefundState::Done, 10'000)}).is<RefundDone>());
}

// An order of the Orders API takes one refund after the other, and the one before may take days.
void TestRefund::anotherRefundInTheWayIsWaitedFor()
{
    Machine machine = requested().silence();
    Milliseconds longest{0};
    for (int tries = 0; tries < 6; ++tries) {
        machine.due().refused(RefusalKind::NotPossible).listed({});
        const Milliseconds pause = *dueAt(machine.refund) - machine.now;
        QVERIFY(pause >= longest && pause > 0ms);
        longest = pause;
    }
    QVERIFY(longest >= 1min);
    QVERIFY(machine.due().made(RefundState::Done).is<RefundDone>());
}

void TestRefund::anOldRefundOfTheSameAmountIsNotOurs()
{
    const auto old = listed(u"7001"_s, RefundState::Done, 4'000);
    Machine machine = Machine(4'000).listed({old}).silence().due().refused(RefusalKind::NotPossible);
    machine.listed({old});
    QVERIFY(!isSettled(machine.refund));
    QCOMPARE(machine.due().call->operation, Operation::RefundPayment);
    QCOMPARE(machine.refund.earlier, QStringList{u"7001"_s});
}

void TestRefund::refusesMoreThanIsLeft()
{
    QVERIFY(Machine(7'000).listed({listed(u"7001"_s, RefundState::Done, 4'000)}).is<RefundFailed>());
    QVERIFY(Machine(7'000).listed({listed(u"7001"_s, RefundState::Rejected, 4'000)}).is<RefundRequesting>());
}

// After a day the same key may be another refund: then only the list counts.
void TestRefund::doesNotTrustAKeyForEver()
{
    Machine machine = requested().silence();
    machine.now += 25h;
    QCOMPARE(machine.due().call->operation, Operation::ReadRefunds);
    QVERIFY(machine.listed({}).is<RefundFailed>());
}

void TestRefund::aRestartLooksFirst()
{
    Machine machine = requested().event(Restarted{});
    QVERIFY(isUnanswered(machine.refund));
    QCOMPARE(machine.call->key, asked(1).id); // the same key: asking again is looking
    Machine early = Machine().event(Restarted{});
    QCOMPARE(early.call->operation, Operation::ReadRefunds);
    Machine pending = requested().made(RefundState::InProgress).event(Restarted{});
    QCOMPARE(pending.call->operation, Operation::ReadRefunds);
}

void TestRefund::uselessAnswersAreSilence()
{
    Machine machine = requested().answer(OrderWithdrawn{});
    QVERIFY(isUnanswered(machine.refund));
    QCOMPARE(machine.refund.pace.silence->why, Obscurity::Unreadable);
    Machine early = Machine().outcome(NotExecuted{{Obscurity::NoConnection, {}, {}}});
    QVERIFY(early.is<RefundRequesting>() && !isUnanswered(early.refund));
    QCOMPARE(early.due().call->operation, Operation::ReadRefunds);
}

void TestRefund::staleAnswersAreDropped()
{
    Machine machine = requested();
    const Refund before = machine.refund;
    const Outcome done = Answer(RefundMade{listed(u"7002"_s, RefundState::Done, 10'000)});
    QCOMPARE(machine.event(Answered{before.pace.calls - 1, done}).refund, before);
    machine.silence();
    const Refund waiting = machine.refund;
    QCOMPARE(machine.outcome(done).refund, waiting); // nothing is under way
    QCOMPARE(machine.event(Due{}).refund, waiting);  // too early
}

void TestRefund::checksWhenAsked()
{
    Machine machine = requested().made(RefundState::InProgress);
    QVERIFY(!isUnanswered(machine.refund));
    machine.event(CheckNow{});
    QCOMPARE(machine.call->operation, Operation::ReadRefunds);
    machine.event(CheckNow{});
    QVERIFY(!machine.call); // one at a time
}

void TestRefund::isNotAskedForEver()
{
    Machine machine = requested().made(RefundState::InProgress);
    machine.now += 24h * 30;
    QVERIFY(!machine.event(Due{}).call);
    QVERIFY(!dueAt(machine.refund));
    QVERIFY(machine.is<RefundPending>()); // what became of it is not known
    QCOMPARE(Machine(machine).event(Restarted{}).call, std::nullopt);
}

void TestRefund::aListThatIsRefusedSaysNothing()
{
    Machine pending = requested().made(RefundState::InProgress).due().refused(RefusalKind::Credentials);
    QVERIFY(pending.is<RefundPending>());
    QVERIFY(Machine().refused(RefusalKind::NotFound).is<RefundFailed>()); // certainly: nothing was asked for yet
    QCOMPARE(pending.refund.pace.trouble->kind, RefusalKind::Credentials);
    QCOMPARE(pending.due().call->operation, Operation::ReadRefunds);
    Machine lost = requested().silence().due().refused(RefusalKind::NotPossible).refused(RefusalKind::NotFound);
    QVERIFY(lost.is<RefundRequesting>() && isUnanswered(lost.refund));
    Machine other = Machine(4'000).listed({}).silence().due().refused(RefusalKind::NotPossible);
    other.listed({listed(u"7001"_s, RefundState::Done, 3'999)}); // another amount: not ours
    QCOMPARE(other.due().call->operation, Operation::RefundPayment);
    QVERIFY(Machine(other).refused(RefusalKind::Credentials).is<RefundRequesting>()); // of the try whose answer was lost it says nothing
}

void TestRefund::whatIsUnderWayIsAwaited()
{
    Machine machine = requested();
    const Refund before = machine.refund;
    QCOMPARE(machine.event(Due{}).refund, before);
    Machine pending = requested().made(RefundState::InProgress).due().silence();
    QVERIFY(pending.is<RefundPending>() && !isUnanswered(pending.refund)); // the provider has it, whatever was lost since
    QCOMPARE(pending.due().call->operation, Operation::ReadRefunds);
}

void TestRefund::nothingFollowsTheEnd()
{
    Machine machine = requested().made(RefundState::Done);
    for (const RefundEvent &event : {RefundEvent(Restarted{}), RefundEvent(Due{}), RefundEvent(CheckNow{}),
             RefundEvent(Answered{1, Answer(Refusal{})})}) {
        QVERIFY(machine.event(event).is<RefundDone>());
        QVERIFY(!machine.call);
    }
}

// There is no amount in our currency: none is named, none is compared, with every API.
void TestRefund::inAnotherCurrencyItGoesBackWhole()
{
    for (const Api api : {Api::Hybrid, Api::Orders}) {
        Refund wanted = asked(0);
        wanted.charge.api = api;
        wanted.payment.inOtherCurrency = true;
        wanted.payment.foreign = u"12.5 USD"_s;
        wanted.payment.amount = wanted.amount;
        Machine machine(wanted);
        QVERIFY(machine.call->refund.inOtherCurrency);
        machine.listed({});
        QCOMPARE(machine.call->operation, Operation::RefundPayment);
        QVERIFY(!machine.call->refund.amount && machine.call->refund.inOtherCurrency);
        Machine lost = Machine(machine).silence().due();
        QCOMPARE(lost.call->key, wanted.id);
        QVERIFY(machine.made(RefundState::InProgress).is<RefundPending>());
        QVERIFY(machine.due().listed({listed(u"7002"_s, RefundState::Done, 0)}).is<RefundDone>());
        QVERIFY(lost.refused(RefusalKind::NotPossible).listed({listed(u"7002"_s, RefundState::Done, 0)}).is<RefundDone>());
    }
}

QTEST_APPLESS_MAIN(TestRefund)
#include "tst_refund.moc"
