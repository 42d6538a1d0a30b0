// The payment machine, step by step: what it asks, what it believes, and what it never does whatever comes in.
#include "core/payment/schedule.h"
#include "core/payment/stored.h"
#include "tests/support/paymentmachine.h"

#include <rapidcheck.h>

#include <QTest>

using namespace mostrador;
using namespace mostrador::gateway;
using namespace mostrador::payment;
using namespace mostrador::test;
using namespace std::chrono_literals;

class TestPayment final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPhaseAnswersEveryEvent_data();
    void everyPhaseAnswersEveryEvent();
    void beginsWithOneCreate();
    void isPaid();
    void isRefused_data();
    void isRefused();
    void lostCreateLooksFirst();
    void lostCreateWasMade();
    void lostCreateWasPaid();
    void lostCreateSparesAnothersOrder();
    void lostCreateGivesUp();
    void lostCreateBeforeExpiry();
    void refusalOfARepeatProvesNothing();
    void repeatThatWasNotSentProvesNothing();
    void strangeCreateAnswerIsUnknown();
    void rejectedTryIsNoEnd();
    void partialPaymentIsNoEnd();
    void paysInTheLastMoment();
    void slotEmptyThoughYoung();
    void paidWithoutItsOrder();
    void withdrawsWhatIsThere();
    void paymentWinsBeforeDelete();
    void paymentWinsAfterDelete();
    void slotEmptiedByItself();
    void checkingDoesNotSkipThePause();
    void deleteThatFoundNothing();
    void slotEmptyAtExpiry();
    void lostDelete();
    void lockedOrder();
    void undeletableOrder();
    void revokedTokenHoldsItOpen();
    void paymentInProcessHoldsItOpen();
    void partlyPaidIsAConflict();
    void withdrawsWhileCreating();
    void expires();
    void watches();
    void latePaymentIsAConflict_data();
    void latePaymentIsAConflict();
    void conflictIsWatched_data();
    void conflictIsWatched();
    void moneyThatJoinsAConflict_data();
    void moneyThatJoinsAConflict();
    void moneyOfAnotherSaleJoinsAConflict();
    void moneyThatLeavesAConflict();
    void aLostQuestionForTheIdCountsAnew();
    void aForgottenQuestionForTheIdCountsToo();
    void staleAnswersAreDropped();
    void uselessAnswersAreSilence();
    void backsOff();
    void waitsAsLongAsAsked();
    void forgetsAnOldWish();
    void tellsThatItIsOffline();
    void pollsSlowerAfterAMinute();
    void restartLooksFirst_data();
    void restartLooksFirst();
    void atAnotherPointOfSaleIsAConflict();
    void byHandAgreesOnlyWithItsOwnPayment();
    void byHandIsWatchedWhileSomethingIsUnderWay();
    void aLostOrderThatWasNeverThere();
    void aLostOrderCountsFromItsArrival();
    void aRepeatedOrderCountsFromItsArrival();
    void whatHoldsThePointOfSale();
    void tellsWhatItKnows();
    void everyAnswerIsOnRecord();
    void neverDoesHarm();
};

void TestPayment::initTestCase()
{
    if (!qgetenv("RC_PARAMS").contains("max_success")) // more histories than usual; a failure tells how to repeat it
        qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=10000");
}

void TestPayment::everyPhaseAnswersEveryEvent_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *phase, const char *event, const char *expected) {
        QTest::addRow("%s: %s", phase, event)
            << QString::fromLatin1(phase) << QString::fromLatin1(event) << QString::fromLatin1(expected);
    };
    row("creating", "restarted", "creating -> find");
    row("creating", "early", "creating");
    row("creating", "due", "creating");
    row("creating", "check", "creating");
    row("creating", "withdraw", "withdrawing");
    row("creating", "stale", "creating");
    row("unanswered", "restarted", "creating -> find");
    row("unanswered", "early", "creating");
    row("unanswered", "due", "creating -> find");
    row("unanswered", "expired", "withdrawing -> find");
    row("unanswered", "check", "creating -> find");
    row("unanswered", "withdraw", "withdrawing -> find");
    row("unanswered", "stale", "creating");
    row("awaiting", "restarted", "awaiting_payment -> find");
    row("awaiting", "early", "awaiting_payment");
    row("awaiting", "due", "awaiting_payment -> find");
    row("awaiting", "expired", "withdrawing -> find");
    row("awaiting", "check", "awaiting_payment -> find");
    row("awaiting", "withdraw", "withdrawing -> find");
    row("awaiting", "stale", "awaiting_payment");
    row("awaiting, looking", "restarted", "awaiting_payment -> find");
    row("awaiting, looking", "due", "awaiting_payment");
    row("awaiting, looking", "expired", "awaiting_payment");
    row("awaiting, looking", "check", "awaiting_payment");
    row("awaiting, looking", "withdraw", "withdrawing -> find");
    row("awaiting, looking", "stale", "awaiting_payment");
    row("withdrawing", "restarted", "withdrawing -> find");
    row("withdrawing", "due", "withdrawing");
    row("withdrawing", "check", "withdrawing");
    row("withdrawing", "withdraw", "withdrawing");
    row("withdrawing", "stale", "withdrawing");
    row("deleting", "restarted", "withdrawing -> find");
    row("deleting", "due", "withdrawing");
    row("deleting", "check", "withdrawing");
    row("deleting", "withdraw", "withdrawing");
    row("deleting", "stale", "withdrawing");
    row("slot empty", "restarted", "withdrawing -> find");
    row("slot empty", "early", "withdrawing");
    row("slot empty", "due", "withdrawing -> find");
    row("slot empty", "check", "withdrawing -> find");
    row("slot empty", "withdraw", "withdrawing");
    row("unpaid", "restarted", "unpaid -> find");
    row("unpaid", "early", "unpaid");
    row("unpaid", "due", "unpaid -> find");
    row("unpaid", "check", "unpaid -> find");
    row("unpaid", "withdraw", "unpaid");
    row("unpaid", "stale", "unpaid");
    row("paid", "restarted", "paid -> find"); // for a second wallet
    row("paid", "early", "paid");
    row("paid", "due", "paid -> find");
    row("paid", "check", "paid -> find");
    row("paid", "withdraw", "paid");
    row("paid", "stale", "paid");
    row("by hand", "restarted", "confirmed_by_hand -> find");
    row("by hand", "early", "confirmed_by_hand");
    row("by hand", "due", "confirmed_by_hand -> find");
    row("by hand", "withdraw", "confirmed_by_hand");
    for (const char *conflict : {"conflict", "settled"}) {
        for (const char *event : {"restarted", "due", "check"})
            row(conflict, event, "conflict -> find");
        for (const char *event : {"early", "withdraw", "stale"})
            row(conflict, event, "conflict");
    }
    for (const char *event : {"restarted", "early", "due", "expired", "check", "withdraw", "stale"})
        row("refused", event, "refused");
}

void TestPayment::everyPhaseAnswersEveryEvent()
{
    QFETCH(QString, phase);
    QFETCH(QString, event);
    QFETCH(QString, expected);
    Machine machine = inPhase(phase);
    const int stale = machine.payment.pace.calls - (machine.payment.pace.inFlight ? 1 : 0);
    if (event == u"restarted")
        machine.restart();
    else if (event == u"early")
        machine.event(Due{});
    else if (event == u"due")
        machine.due();
    else if (event == u"expired")
        machine.after(300s).event(Due{});
    else if (event == u"check")
        machine.event(CheckNow{});
    else if (event == u"withdraw")
        machine.withdraw();
    else
        machine.event(Answered{stale, Outcome(Answer(OrdersFound{}))});
    QCOMPARE(outcomeOf(machine), expected);
}

void TestPayment::beginsWithOneCreate()
{
    const auto step = begin({u"S1"_s, 42, charge()}, {noon(), 2000ms});
    QCOMPARE(step.effects, (QList<Effect>{{1, {Operation::CreateOrder, {}}}}));
    QCOMPARE(step.payment.charge, charge());
    QCOMPARE(step.payment.saleId, u"S1"_s);
    QVERIFY(isLive(step.payment));
    QVERIFY(!dueAt(step.payment));
}

void TestPayment::isPaid()
{
    Machine machine = awaitingLooking();
    const auto order = providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)});
    machine.answer(OrdersFound{{order}});
    QCOMPARE(outcomeOf(machine), u"awaiting_payment -> order"_s); // found is not yet read again
    QVERIFY(isConfirming(machine.payment));
    machine.answer(OrderRead{order});
    QCOMPARE(machine.phase(), u"paid"_s);
    QCOMPARE(machine.as<Paid>(), (Paid{order.payments, machine.now}));
    QVERIFY(!isLive(machine.payment));
    QVERIFY(!isSettled(machine.payment, machine.now)); // looked at for a second wallet
    for (int look = 0; look < 3; ++look)
        machine.due().seenPaid();
    QVERIFY(isOver(machine.payment, machine.now));
    QVERIFY(!dueAt(machine.payment));
}

void TestPayment::isRefused_data()
{
    QTest::addColumn<Outcome>("outcome");
    for (const auto kind :
        {RefusalKind::Credentials, RefusalKind::PointOfSale, RefusalKind::Amount, RefusalKind::Invalid})
        QTest::addRow("kind %d", static_cast<int>(kind)) << Outcome(Answer(Refusal{kind, 400, u"code"_s, {}}));
    QTest::newRow("not sent") << Outcome(NotExecuted{{Obscurity::NoConnection, {}, u"no route"_s}});
    QTest::newRow("untrusted") << Outcome(NotExecuted{{Obscurity::Untrusted, {}, {}}});
}

// Certainly nothing was created: nothing to look for, nothing to withdraw.
void TestPayment::isRefused()
{
    QFETCH(Outcome, outcome);
    const Machine machine = Machine().outcome(outcome);
    QCOMPARE(outcomeOf(machine), u"refused"_s);
    QVERIFY(isSettled(machine.payment, machine.now));
    QVERIFY(!isLive(machine.payment));
}

void TestPayment::lostCreateLooksFirst()
{
    Machine machine;
    machine.silence();
    QCOMPARE(outcomeOf(machine), u"creating"_s);
    QVERIFY(machine.as<Creating>().unanswered);
    machine.due();
    QCOMPARE(machine.asked, u"find"_s);
    machine.nothingFound();
    QCOMPARE(machine.asked, u"slot"_s);
    machine.slot({});
    QCOMPARE(machine.asked, u"create"_s);
    QCOMPARE(machine.as<Creating>().tries, 2);
    QCOMPARE(machine.payment.charge, charge()); // the same reference and the same expiry
    machine.created();
    QCOMPARE(machine.phase(), u"awaiting_payment"_s);
}

void TestPayment::lostCreateWasMade()
{
    Machine machine = unanswered().due().nothingFound().ours();
    QCOMPARE(machine.asked, u"create"_s); // replaces itself on the point of sale, and brings the QR
    machine.created();
    QCOMPARE(machine.as<AwaitingPayment>().qrData, u"00020101"_s);
}

void TestPayment::lostCreateWasPaid()
{
    QCOMPARE(unanswered().due().seenPaid().phase(), u"paid"_s);
    const auto twice = providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000), providerPayment(u"2"_s, 10'000)});
    QCOMPARE(unanswered().due().seen(twice).as<Conflict>().kind, ConflictKind::SecondPayment);
    const auto partly = providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 4'000)});
    QCOMPARE(outcomeOf(unanswered().due().seen(partly)), u"withdrawing -> find"_s);
}

void TestPayment::lostCreateSparesAnothersOrder()
{
    Machine machine = unanswered().due().nothingFound().slot(u"2-7-1-ZZZZZZZZ"_s);
    QCOMPARE(outcomeOf(machine), u"withdrawing -> find"_s);
    QCOMPARE(machine.as<Withdrawing>().reason, WithdrawReason::CreateUnanswered);
    machine.nothingFound().slot(u"2-7-1-ZZZZZZZZ"_s);
    QCOMPARE(outcomeOf(machine), u"withdrawing"_s); // not ours to delete
    // The lost create may still arrive: the slot is read again when that has become unlikely.
    machine.due().nothingFound().slot(u"2-7-1-ZZZZZZZZ"_s);
    QVERIFY(machine.now - machine.as<Withdrawing>().since >= std::chrono::seconds(15));
    machine.due().nothingFound();
    QCOMPARE(machine.phase(), u"unpaid"_s);
}

void TestPayment::lostCreateGivesUp()
{
    Machine machine;
    for (int tries = 1; tries < 3; ++tries)
        machine.silence().due().nothingFound().slot({});
    QCOMPARE(machine.as<Creating>().tries, 3);
    QCOMPARE(machine.asked, u"create"_s);
    machine.silence().due().nothingFound().slot({});
    QCOMPARE(outcomeOf(machine), u"withdrawing -> find"_s);
    QCOMPARE(machine.as<Withdrawing>().reason, WithdrawReason::CreateUnanswered);
}

void TestPayment::lostCreateBeforeExpiry()
{
    Machine late = unanswered().after(270s).event(Due{}).nothingFound().slot({});
    QCOMPARE(outcomeOf(late), u"withdrawing -> find"_s);
    Machine intime = unanswered().after(269s).event(Due{}).nothingFound().slot({});
    QCOMPARE(outcomeOf(intime), u"creating -> create"_s);
}

void TestPayment::refusalOfARepeatProvesNothing()
{
    Machine machine = unanswered().due().nothingFound().slot({});
    machine.answer(Refusal{RefusalKind::Invalid, 400, u"error"_s, {}});
    QCOMPARE(outcomeOf(machine), u"withdrawing -> find"_s);
}

void TestPayment::repeatThatWasNotSentProvesNothing()
{
    Machine machine = unanswered().due().nothingFound().slot({});
    machine.outcome(NotExecuted{{Obscurity::NoConnection, {}, {}}});
    QCOMPARE(outcomeOf(machine), u"creating"_s);
    QCOMPARE(machine.due().asked, u"find"_s);
}

void TestPayment::strangeCreateAnswerIsUnknown()
{
    Machine machine = Machine().answer(OrdersFound{});
    QCOMPARE(outcomeOf(machine), u"creating"_s);
    QVERIFY(machine.as<Creating>().unanswered);
}

void TestPayment::rejectedTryIsNoEnd()
{
    auto no = providerPayment(u"1"_s, 10'000, PaymentState::Rejected);
    no.detail = u"cc_rejected_insufficient_amount"_s;
    Machine machine = awaitingLooking().seen(providerOrder(u"A"_s, false, {no}));
    QCOMPARE(outcomeOf(machine), u"awaiting_payment"_s);
    QCOMPARE(machine.as<AwaitingPayment>().rejections, 1);
    QCOMPARE(machine.as<AwaitingPayment>().lastRejection, no.detail);
    machine.due().seen(providerOrder(u"A"_s, true, {no, providerPayment(u"2"_s, 10'000)}));
    QCOMPARE(machine.phase(), u"paid"_s);
    QCOMPARE(machine.as<Paid>().payments.size(), 1);
}

void TestPayment::partialPaymentIsNoEnd()
{
    Machine machine = awaitingLooking().seen(providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 4'000)}));
    QCOMPARE(machine.as<AwaitingPayment>().partly, pesos(4'000));
    machine.due().seen(providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 4'000), providerPayment(u"2"_s, 6'000)}));
    QCOMPARE(machine.phase(), u"paid"_s);
}

void TestPayment::paysInTheLastMoment()
{
    Machine machine = awaiting().after(300s).event(Due{});
    QCOMPARE(outcomeOf(machine), u"withdrawing -> find"_s);
    QCOMPARE(machine.as<Withdrawing>().reason, WithdrawReason::Expired);
    QCOMPARE(machine.seenPaid().phase(), u"paid"_s);
}

// A slot may be shown empty a while after its order was put there; what has expired is paid by nobody all the same.
void TestPayment::slotEmptyThoughYoung()
{
    Charge brief = charge();
    brief.expiresAt = noon() + 30s;
    const Machine young = Machine(brief).created().after(20s).withdraw().nothingFound().slot({});
    QCOMPARE(outcomeOf(young), u"withdrawing"_s);
    Machine overdue = Machine(brief).created().after(40s).withdraw().nothingFound().slot({});
    QCOMPARE(outcomeOf(overdue), u"withdrawing -> find"_s);
    QCOMPARE(overdue.nothingFound().phase(), u"unpaid"_s);
}

// With the Orders API, when the answer with its id was lost: the payments that name our reference are all there is to read.
void TestPayment::paidWithoutItsOrder()
{
    Charge byKey = charge();
    byKey.api = Api::Orders;
    Machine machine = Machine(byKey).silence().withdraw();
    QCOMPARE(machine.asked, u"find payments"_s);
    machine.answer(PaymentsFound{{ownPayment(u"1"_s, 10'000, PaymentState::Rejected), ownPayment(u"2"_s, 10'000)}});
    QCOMPARE(machine.asked, u"payment"_s); // the rejected one needs no reading
    machine.answer(PaymentRead{ownPayment(u"2"_s, 10'000)});
    QCOMPARE(machine.phase(), u"paid"_s);
    QCOMPARE(machine.as<Paid>().payments, QList{ownPayment(u"2"_s, 10'000)});
    QCOMPARE(machine.payment.orderId, QString());
}

void TestPayment::withdrawsWhatIsThere()
{
    Machine machine = withdrawing();
    QCOMPARE(machine.asked, u"find"_s);
    QCOMPARE(machine.nothingFound().asked, u"slot"_s);
    QCOMPARE(machine.ours().asked, u"delete"_s);
    QCOMPARE(machine.answer(OrderWithdrawn{}).asked, u"find"_s);
    QVERIFY(isLive(machine.payment));
    machine.nothingFound();
    QCOMPARE(outcomeOf(machine), u"unpaid"_s);
    QCOMPARE(machine.as<Unpaid>(), (Unpaid{WithdrawReason::Cashier, machine.now}));
    QVERIFY(!isLive(machine.payment));
    QVERIFY(!isSettled(machine.payment, machine.now)); // watched
}

void TestPayment::paymentWinsBeforeDelete()
{
    QCOMPARE(outcomeOf(withdrawing().seenPaid()), u"paid"_s);
}

void TestPayment::paymentWinsAfterDelete()
{
    QCOMPARE(outcomeOf(deleting().answer(OrderWithdrawn{}).seenPaid()), u"paid"_s);
    QCOMPARE(deleting()
                 .answer(OrderWithdrawn{})
                 .seen(providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'001)}))
                 .phase(),
        u"conflict"_s);
}

// "No order there" may mean that it was paid a moment ago.
void TestPayment::slotEmptiedByItself()
{
    Machine machine = slotEmpty();
    QCOMPARE(outcomeOf(machine), u"withdrawing"_s);
    QCOMPARE(dueAt(machine.payment), std::optional(machine.now + 1500ms));
    QCOMPARE(machine.due().asked, u"find"_s);
    QCOMPARE(Machine(machine).seenPaid().phase(), u"paid"_s);
    QCOMPARE(machine.nothingFound().phase(), u"unpaid"_s);
}

void TestPayment::checkingDoesNotSkipThePause()
{
    Machine machine = slotEmpty().after(10ms).event(CheckNow{});
    QCOMPARE(machine.nothingFound().phase(), u"withdrawing"_s);
    machine.slot({});
    QCOMPARE(dueAt(machine.payment), std::optional(machine.now + 1500ms));
}

// It was there a moment ago: perhaps the buyer was quicker.
void TestPayment::deleteThatFoundNothing()
{
    Machine machine = deleting().answer(Refusal{RefusalKind::NotFound, 404, {}, {}});
    QCOMPARE(outcomeOf(machine), u"withdrawing"_s);
    QCOMPARE(dueAt(machine.payment), std::optional(machine.now + 1500ms));
    QCOMPARE(machine.due().asked, u"find"_s);
    QCOMPARE(machine.nothingFound().phase(), u"unpaid"_s);
}

void TestPayment::slotEmptyAtExpiry()
{
    Machine machine = awaiting().after(300s).event(Due{}).nothingFound().slot({});
    QCOMPARE(outcomeOf(machine), u"withdrawing"_s); // approved in the last second, and not yet to be found
    QCOMPARE(machine.due().seenPaid().phase(), u"paid"_s);
    Machine longAgo = awaiting().after(1h).event(Due{}).nothingFound().slot({});
    QCOMPARE(outcomeOf(longAgo), u"withdrawing -> find"_s);
    QCOMPARE(longAgo.nothingFound().phase(), u"unpaid"_s);
}

void TestPayment::lostDelete()
{
    Machine machine = deleting().silence();
    QCOMPARE(outcomeOf(machine), u"withdrawing"_s);
    QCOMPARE(machine.due().asked, u"find"_s);
    QCOMPARE(machine.nothingFound().asked, u"slot"_s);
    QCOMPARE(Machine(machine).ours().asked, u"delete"_s);
    QCOMPARE(outcomeOf(Machine(machine).slot({})), u"withdrawing"_s); // perhaps it is only not shown yet, and was never deleted
    QCOMPARE(machine.after(91s).slot({}).due().nothingFound().phase(), u"unpaid"_s);
}

void TestPayment::lockedOrder()
{
    Machine machine = deleting().answer(Refusal{RefusalKind::BuyerIsPaying, 409, u"instore_order_locked_error"_s, {}});
    QCOMPARE(outcomeOf(machine), u"withdrawing"_s);
    QVERIFY(machine.payment.pace.buyerIsPaying);
    QCOMPARE(machine.due().asked, u"find"_s);
    QCOMPARE(Machine(machine).seenPaid().phase(), u"paid"_s);
    machine.nothingFound().ours().answer(OrderWithdrawn{});
    QVERIFY(!machine.payment.pace.buyerIsPaying);
    QCOMPARE(machine.nothingFound().phase(), u"unpaid"_s);
}

void TestPayment::undeletableOrder()
{
    Machine machine = deleting().answer(Refusal{RefusalKind::NotPossible, 400, u"in_store_order_delete_error"_s, {}});
    QCOMPARE(outcomeOf(machine), u"withdrawing"_s);
    QVERIFY(!machine.payment.pace.buyerIsPaying);
    QCOMPARE(machine.due().asked, u"find"_s);
}

void TestPayment::revokedTokenHoldsItOpen()
{
    const Refusal revoked{RefusalKind::Credentials, 401, u"invalid_token"_s, {}};
    for (Machine machine :
        {awaitingLooking(), withdrawing(), deleting(), withdrawing().nothingFound(), unanswered().due()}) {
        const QString before = machine.phase();
        machine.answer(revoked);
        QCOMPARE(outcomeOf(machine), before);
        QCOMPARE(machine.payment.pace.trouble, std::optional(revoked));
        QVERIFY(dueAt(machine.payment));
        QCOMPARE(machine.due().asked, u"find"_s);
    }
    QVERIFY(!awaitingLooking().answer(revoked).due().nothingFound().payment.pace.trouble);
}

void TestPayment::paymentInProcessHoldsItOpen()
{
    Machine before = withdrawing().seenInProcess();
    QCOMPARE(outcomeOf(before), u"withdrawing"_s);
    Machine after = deleting().answer(OrderWithdrawn{}).seenInProcess();
    QCOMPARE(outcomeOf(after), u"withdrawing"_s);
    for (int looks = 0; looks < 5; ++looks)
        after.due().seenInProcess();
    QCOMPARE(after.phase(), u"withdrawing"_s);
    QCOMPARE(Machine(after).due().seenPaid().phase(), u"paid"_s);

    // The search calls it approved, the order itself says that it is still in process.
    Machine torn = deleting().answer(OrderWithdrawn{});
    torn.answer(OrdersFound{{providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 10'000)})}});
    torn.answer(OrderRead{providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 10'000, PaymentState::InProgress)})});
    QCOMPARE(outcomeOf(torn), u"withdrawing"_s);
}

void TestPayment::partlyPaidIsAConflict()
{
    const auto partly = providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 4'000)});
    Machine machine = withdrawing().seen(partly);
    QCOMPARE(outcomeOf(machine), u"withdrawing -> slot"_s); // first nobody may pay any more
    machine.ours().answer(OrderWithdrawn{}).seen(partly);
    QCOMPARE(machine.as<Conflict>().kind, ConflictKind::PartlyPaid);
    QCOMPARE(machine.as<Conflict>().payments, partly.payments);
    QVERIFY(!isSettled(machine.payment, machine.now));
}

void TestPayment::withdrawsWhileCreating()
{
    Machine machine = Machine().withdraw();
    QCOMPARE(outcomeOf(machine), u"withdrawing"_s); // its answer has to come in first
    QVERIFY(!dueAt(machine.payment));
    for (Machine each : {Machine(machine).created(), Machine(machine).silence(), Machine(machine).answer(Refusal{})}) {
        QCOMPARE(outcomeOf(each), u"withdrawing -> find"_s);
        QCOMPARE(each.nothingFound().ours().answer(OrderWithdrawn{}).nothingFound().phase(), u"unpaid"_s);
    }
}

void TestPayment::expires()
{
    Machine machine = awaiting();
    while (machine.phase() == u"awaiting_payment")
        machine.due().nothingFound();
    QCOMPARE(machine.now, charge().expiresAt); // not a poll later
    QCOMPARE(machine.as<Withdrawing>().reason, WithdrawReason::Expired);
    QCOMPARE(machine.ours().answer(OrderWithdrawn{}).nothingFound().as<Unpaid>().reason, WithdrawReason::Expired);
}

void TestPayment::watches()
{
    Machine machine = unpaid();
    const Instant since = machine.now;
    QList<Milliseconds> looks;
    while (dueAt(machine.payment) && looks.size() < 100) {
        machine.due();
        QCOMPARE(machine.asked, u"find"_s);
        looks.append(machine.now - since);
        machine.nothingFound();
    }
    QList<Milliseconds> expected{30s, 2min, 10min};
    for (int hour = 1; hour <= 24; ++hour)
        expected.append(std::chrono::hours(hour));
    QCOMPARE(looks, expected);
    QVERIFY(isSettled(machine.payment, machine.now));
    QCOMPARE(machine.phase(), u"unpaid"_s);
}

void TestPayment::latePaymentIsAConflict_data()
{
    QTest::addColumn<ProviderOrder>("order");
    QTest::newRow("exact") << providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)});
    QTest::newRow("partial") << providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 4'000)});
    QTest::newRow("over") << providerOrder(
        u"A"_s, true, {providerPayment(u"1"_s, 10'000), providerPayment(u"2"_s, 10'000)});
}

void TestPayment::latePaymentIsAConflict()
{
    QFETCH(ProviderOrder, order);
    Machine machine = unpaid().due().seen(order);
    QCOMPARE(machine.as<Conflict>().kind, ConflictKind::LatePayment);
    QCOMPARE(machine.as<Conflict>().payments, order.payments);
    // A till that was off for days looks once more before it stops watching.
    QCOMPARE(unpaid().after(72h).restart().seen(order).phase(), u"conflict"_s);
}

namespace {

ProviderOrder orderWith(const QList<ProviderPayment> &payments)
{
    return providerOrder(u"A"_s, true, payments);
}

Machine settledBy(Machine machine, Settlement how)
{
    return machine.event(Settle{{how, {u"Encargada"_s, u"why"_s, machine.now}}});
}

QStringList ids(const QList<ProviderPayment> &payments)
{
    QStringList all;
    for (const ProviderPayment &each : payments)
        all.append(each.id);
    return all;
}

}

void TestPayment::conflictIsWatched_data()
{
    QTest::addColumn<bool>("isSettledFirst");
    QTest::newRow("open") << false;
    QTest::newRow("settled") << true;
}

// Like an unpaid end; and that a manager has spoken about the money that was there does not end it.
void TestPayment::conflictIsWatched()
{
    QFETCH(bool, isSettledFirst);
    Machine machine = conflict();
    const Instant since = machine.now;
    if (isSettledFirst)
        machine = settledBy(machine, Settlement::Keep);
    QVERIFY(!isSettled(machine.payment, machine.now));
    const auto same = orderWith({providerPayment(u"1"_s, 9'999)});
    const Phase before = machine.payment.phase;
    QList<Milliseconds> looks;
    while (dueAt(machine.payment) && looks.size() < 100) {
        machine.due();
        looks.append(machine.now - since);
        QCOMPARE(machine.seen(same).payment.phase, before);
    }
    QList<Milliseconds> expected{30s, 2min, 10min};
    for (int hour = 1; hour <= 24; ++hour)
        expected.append(std::chrono::hours(hour));
    QCOMPARE(looks, expected);
    QCOMPARE(isOver(machine.payment, machine.now), isSettledFirst);
    QCOMPARE(machine.event(payment::CheckNow{}).asked, u"find"_s); // a person may always ask
}

void TestPayment::moneyThatJoinsAConflict_data()
{
    QTest::addColumn<Machine>("before");
    QTest::addColumn<QList<ProviderPayment>>("found");
    QTest::addColumn<ConflictKind>("kind");
    QTest::addColumn<QStringList>("toDecide");
    auto dollars = providerPayment(u"3"_s, 0);
    dollars.inOtherCurrency = true;
    const auto one = providerPayment(u"1"_s, 9'999);
    const auto two = providerPayment(u"2"_s, 10'000);
    const Machine nobodys = byHand().after(25h).event(Due{}).nothingFound(); // confirmed by hand, and no payment is known
    const Machine foreign = awaitingLooking().seen(orderWith({dollars}));
    QTest::newRow("open") << conflict() << QList{one, two} << ConflictKind::SecondPayment << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("settled") << settledBy(conflict(), Settlement::Refund) << QList{one, two} << ConflictKind::SecondPayment << QStringList{u"2"_s};
    QTest::newRow("settled, first gone") << settledBy(conflict(), Settlement::Refund) << QList{two} << ConflictKind::SecondPayment << QStringList{u"2"_s};
    QTest::newRow("in another currency") << conflict() << QList{one, dollars} << ConflictKind::DifferentCurrency << QStringList{u"1"_s, u"3"_s};
    QTest::newRow("of an open foreign one") << foreign << QList{dollars, two} << ConflictKind::DifferentCurrency << QStringList{u"3"_s, u"2"_s};
    QTest::newRow("of a settled foreign one") << settledBy(foreign, Settlement::Keep) << QList{dollars, two} << ConflictKind::SecondPayment
                                              << QStringList{u"2"_s};
    QTest::newRow("where nothing was known") << nobodys << QList{two} << ConflictKind::LatePayment << QStringList{u"2"_s};
    QTest::newRow("where nothing was known, settled") << settledBy(nobodys, Settlement::Keep) << QList{two} << ConflictKind::LatePayment
                                                      << QStringList{u"2"_s};
}

// It belongs to the conflict and opens it again; what was decided stays decided.
void TestPayment::moneyThatJoinsAConflict()
{
    QFETCH(Machine, before);
    QFETCH(QList<ProviderPayment>, found);
    QFETCH(ConflictKind, kind);
    QFETCH(QStringList, toDecide);
    Machine machine = Machine(before).due().seen(orderWith(found));
    const auto conflict = machine.as<Conflict>();
    QCOMPARE(conflict.kind, kind);
    QVERIFY(!conflict.settled);
    QCOMPARE(conflict.at, machine.now); // watched for a day from here
    QCOMPARE(ids(paymentsToSettle(machine.payment)), toDecide);
    QCOMPARE(machine.restart().as<Conflict>().decided, conflict.decided);
    const Machine decided = settledBy(machine, Settlement::Keep);
    QVERIFY(paymentsInConflict(decided.payment).isEmpty());
    QCOMPARE(decided.as<Conflict>().payments, conflict.payments);
}

void TestPayment::moneyOfAnotherSaleJoinsAConflict()
{
    const QMap<QString, QString> used{{u"2"_s, u"1-7-1-LONGAGO0"_s}, {u"1"_s, charge().externalReference}};
    Machine machine = conflict().due();
    const Surroundings around{machine.now, 2000ms, &used};
    const auto order = orderWith({providerPayment(u"1"_s, 9'999), providerPayment(u"2"_s, 10'000)});
    auto step = transition(machine.payment, Answered{machine.payment.pace.calls, Outcome(Answer(OrdersFound{{order}}))}, around);
    step = transition(step.payment, Answered{step.payment.pace.calls, Outcome(Answer(OrderRead{order}))}, around);
    QCOMPARE(payment::conflictOf(step.payment), std::optional(ConflictKind::PaymentUsedElsewhere));
    // And what is more of its own does not hide that.
    const auto more = orderWith({providerPayment(u"2"_s, 10'000), providerPayment(u"4"_s, 10'000)});
    step = transition(step.payment, payment::CheckNow{}, around);
    step = transition(step.payment, Answered{step.payment.pace.calls, Outcome(Answer(OrdersFound{{more}}))}, around);
    step = transition(step.payment, Answered{step.payment.pace.calls, Outcome(Answer(OrderRead{more}))}, around);
    QCOMPARE(payment::conflictOf(step.payment), std::optional(ConflictKind::PaymentUsedElsewhere));
    QCOMPARE(paymentsInConflict(step.payment).size(), 3);
}

// Refunded by the owner's telephone, or charged back: told, and nothing completes by itself.
void TestPayment::moneyThatLeavesAConflict()
{
    const auto gone = orderWith({providerPayment(u"1"_s, 9'999, PaymentState::Returned)});
    Machine machine = conflict().due().seen(gone);
    QVERIFY(needsManager(machine.payment));
    QVERIFY(paymentsToSettle(machine.payment).isEmpty());
    QCOMPARE(ids(paymentsInConflict(machine.payment)), QStringList{u"1"_s});
    // A later reading is believed, too.
    QCOMPARE(Machine(machine).due().seen(orderWith({providerPayment(u"1"_s, 9'999)})).as<Conflict>().payments.first().state, PaymentState::Approved);
    // That it is not found proves nothing; and what a manager sent back is no news.
    QCOMPARE(conflict().due().nothingFound().as<Conflict>().payments.first().state, PaymentState::Approved);
    const Machine refunded = settledBy(conflict(), Settlement::Refund);
    QCOMPARE(Machine(refunded).due().seen(gone).payment.phase, refunded.payment.phase);
}

// The question for a lost id is a create like the first one: it, too, may arrive late, and its order lives from then on.
void TestPayment::aLostQuestionForTheIdCountsAnew()
{
    Charge wanted = charge();
    wanted.api = Api::Orders;
    wanted.lifetime = 300s;
    Machine machine = Machine(wanted).silence().withdraw().answer(PaymentsFound{});
    QCOMPARE(machine.asked, u"create"_s);
    machine.after(10s).silence();
    const Instant lost = machine.now;
    QCOMPARE(machine.as<Withdrawing>().since, lost);
    machine.after(300s); // expired: to ask now could only make an order that nobody wants
    for (int looks = 0; looks < 200 && machine.phase() == u"withdrawing"; ++looks) {
        machine.due();
        QVERIFY(machine.asked != u"create"_s);
        machine.answer(PaymentsFound{});
    }
    QCOMPARE(machine.phase(), u"unpaid"_s);
    QVERIFY(machine.now >= lost + 15s + wanted.lifetime);
}

// Its answer may never get on record: what a restart finds is that it was asked.
void TestPayment::aForgottenQuestionForTheIdCountsToo()
{
    Charge wanted = charge();
    wanted.api = Api::Orders;
    wanted.lifetime = 300s;
    Machine machine = Machine(wanted).withdraw().answer(Refusal{}).answer(PaymentsFound{});
    QCOMPARE(machine.asked, u"create"_s);
    const Instant asked = machine.now;
    QCOMPARE(machine.as<Withdrawing>(), (Withdrawing{WithdrawReason::CreateUnanswered, asked}));
    machine.after(300s).event(Restarted{}).answer(PaymentsFound{});
    for (int looks = 0; looks < 200 && machine.phase() == u"withdrawing"; ++looks)
        machine.due().answer(PaymentsFound{});
    QCOMPARE(machine.phase(), u"unpaid"_s);
    QVERIFY(machine.now >= asked + 15s + wanted.lifetime);
}

void TestPayment::staleAnswersAreDropped()
{
    Machine machine = awaitingLooking();
    const int old = machine.payment.pace.calls;
    machine.withdraw();
    const Payment before = machine.payment;
    const auto order = providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)});
    machine.event(Answered{old, Outcome(Answer(OrdersFound{{order}}))});
    QCOMPARE(machine.payment, before);
    QCOMPARE(machine.asked, QString());
    // The same answer twice: the second has nobody to wait for it.
    Machine twice = awaitingLooking().nothingFound();
    const Payment rested = twice.payment;
    QCOMPARE(twice.nothingFound().payment, rested);
}

void TestPayment::uselessAnswersAreSilence()
{
    Machine machine = awaitingLooking().answer(SlotRead{});
    QCOMPARE(outcomeOf(machine), u"awaiting_payment"_s);
    QCOMPARE(machine.payment.pace.silence->why, Obscurity::Unreadable);
    Machine slot = withdrawing().nothingFound().answer(OrderWithdrawn{});
    QCOMPARE(outcomeOf(slot), u"withdrawing"_s);
    QCOMPARE(slot.payment.pace.silence->why, Obscurity::Unreadable);
    Machine gone = deleting().answer(SlotRead{});
    QCOMPARE(outcomeOf(gone), u"withdrawing"_s);
    QCOMPARE(gone.due().nothingFound().asked, u"slot"_s);
}

void TestPayment::backsOff()
{
    Machine machine = awaitingLooking();
    QList<Milliseconds> pauses;
    for (int i = 0; i < 6; ++i) {
        machine.silence();
        pauses.append(*dueAt(machine.payment) - machine.now);
        machine.due();
        if (machine.phase() != u"awaiting_payment")
            break;
    }
    const QList<Milliseconds> calm{2s, 4s, 8s, 16s, 20s, 20s};
    for (qsizetype i = 0; i < pauses.size(); ++i) {
        QVERIFY(pauses[i] >= calm[i] * 8 / 10);
        QVERIFY(pauses[i] <= calm[i] * 12 / 10);
    }
    machine.nothingFound();
    QCOMPARE(machine.payment.pace.failures, 0);
    QVERIFY(!machine.payment.pace.silence);
}

void TestPayment::waitsAsLongAsAsked()
{
    Machine machine = awaitingLooking().outcome(Unknown{{Obscurity::TooManyRequests, Milliseconds(45s), {}}});
    QCOMPARE(*dueAt(machine.payment) - machine.now, Milliseconds(45s));
    QCOMPARE(machine.event(CheckNow{}).asked, u"find"_s);
}

// A pause that was asked for with a 429 is no reason to wait after another kind of answer.
void TestPayment::forgetsAnOldWish()
{
    Machine machine = awaitingLooking().outcome(Unknown{{Obscurity::TooManyRequests, Milliseconds(240s), {}}});
    machine.event(CheckNow{}).answer(Refusal{RefusalKind::Credentials, 401, {}, {}});
    QVERIFY(*dueAt(machine.payment) - machine.now <= 20s * 12 / 10);
}

void TestPayment::tellsThatItIsOffline()
{
    Machine machine = awaitingLooking().silence();
    const Instant since = machine.now;
    QVERIFY(!isOffline(machine.payment, since + 14s));
    QVERIFY(isOffline(machine.payment, since + 15s));
    machine.due().silence();
    QVERIFY(isOffline(machine.payment, since + 15s)); // since the first of them
    machine.withdraw();
    QVERIFY(isOffline(machine.payment, since + 15s)); // another wish does not bring the provider back
    machine.nothingFound();
    QVERIFY(!isOffline(machine.payment, since + 1h));
}

void TestPayment::pollsSlowerAfterAMinute()
{
    Machine machine = awaiting();
    const Instant since = machine.now;
    while (machine.now - since < 120s) {
        const Milliseconds pause = *dueAt(machine.payment) - machine.now;
        const Milliseconds calm = machine.now - since < 60s ? 2s : 4s;
        QVERIFY(pause >= calm * 8 / 10);
        QVERIFY(pause <= calm * 12 / 10);
        machine.due().nothingFound();
    }
}

void TestPayment::restartLooksFirst_data()
{
    QTest::addColumn<QString>("phase");
    for (const char *phase :
        {"creating", "unanswered", "awaiting", "awaiting, looking", "withdrawing", "deleting", "slot empty", "unpaid"})
        QTest::newRow(phase) << QString::fromLatin1(phase);
}

void TestPayment::restartLooksFirst()
{
    QFETCH(QString, phase);
    for (const Milliseconds away : {Milliseconds(0), Milliseconds(1min), Milliseconds(10min), Milliseconds(72h)}) {
        Machine machine = inPhase(phase).after(away).restart();
        QCOMPARE(machine.asked, u"find"_s);
        machine.answer(OrdersFound{{providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)})}});
        QCOMPARE(machine.asked, u"order"_s);
        machine.answer(OrderRead{providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)})});
        QCOMPARE(machine.phase(), phase == u"unpaid" ? u"conflict"_s : u"paid"_s);
    }
}

namespace {

// What has to hold over a whole history.
struct History {
    int creates = 0;
    bool slotReadSinceCreate = false;
    bool slotIsOurs = false;     // said by the answer just before
    bool mayStillBePaid = false; // seen in the inquiry that is going on
    bool approvedSeen = false;   // in the answer just taken
    bool readAgain = false;      // the answer just taken was a fresh reading, not a search
};

ProviderPayment randomPayment()
{
    const auto state = *rc::gen::element(PaymentState::Approved, PaymentState::Approved, PaymentState::Rejected,
        PaymentState::InProgress, PaymentState::Returned, PaymentState::Other);
    return ownPayment(
        QString::number(*rc::gen::inRange(1, 4)), *rc::gen::element<qint64>(10'000, 10'000, 4'000, 6'000), state);
}

ProviderOrder randomOrder()
{
    QList<ProviderPayment> payments;
    const int count = *rc::gen::inRange(0, 3);
    for (int i = 0; i < count; ++i)
        payments.append(randomPayment());
    return providerOrder(*rc::gen::element(u"A"_s, u"B"_s), *rc::gen::arbitrary<bool>(), payments);
}

Refusal randomRefusal()
{
    const auto kind = *rc::gen::element(RefusalKind::Credentials, RefusalKind::PointOfSale, RefusalKind::Amount,
        RefusalKind::BuyerIsPaying, RefusalKind::NotFound, RefusalKind::NotPossible, RefusalKind::Invalid);
    return {kind, 400, {}, {}};
}

Outcome fittingAnswer(Activity activity, InquiryStage stage)
{
    switch (activity) {
    case Activity::Requesting:
        return Answer(OrderCreated{u"O"_s, u"Q"_s});
    case Activity::ReadingSlot:
        return Answer(SlotRead{*rc::gen::element<std::optional<QString>>(
            std::nullopt, charge().externalReference, charge().externalReference, u"other"_s)});
    case Activity::Deleting:
        return Answer(OrderWithdrawn{});
    case Activity::Resting:
    case Activity::Looking:
    case Activity::LookingAgain:
        break;
    }
    if (stage == InquiryStage::ReadingOrders)
        return Answer(OrderRead{randomOrder()});
    if (stage == InquiryStage::ReadingPayments)
        return Answer(PaymentRead{randomPayment()});
    return *rc::gen::inRange(0, 3) > 0 ? Answer(OrdersFound{}) : Answer(OrdersFound{{randomOrder()}});
}

Outcome randomOutcome(const Pace &pace)
{
    switch (*rc::gen::inRange(0, 12)) {
    case 0:
        return Unknown{{Obscurity::LostAnswer, {}, {}}};
    case 1:
        return NotExecuted{{Obscurity::NoConnection, {}, {}}};
    case 2:
        return Answer(randomRefusal());
    case 3:
        return fittingAnswer(
            *rc::gen::element(Activity::Requesting, Activity::Deleting, Activity::ReadingSlot, Activity::Looking),
            InquiryStage::Finding);
    default:
        return fittingAnswer(pace.activity, pace.inquiry.stage);
    }
}

bool isUncertain(const ProviderPayment &payment)
{
    return payment.state == PaymentState::InProgress || payment.state == PaymentState::Other;
}

void note(History &history, const Outcome &outcome)
{
    history.slotIsOurs = history.approvedSeen = history.readAgain = false;
    const auto *answer = std::get_if<Answer>(&outcome);
    if (!answer)
        return;
    QList<ProviderPayment> seen;
    if (const auto *found = std::get_if<OrdersFound>(answer)) {
        for (const auto &order : found->orders)
            seen += order.payments;
    } else if (const auto *order = std::get_if<OrderRead>(answer)) {
        seen = order->order.payments;
        history.readAgain = true;
    } else if (const auto *payment = std::get_if<PaymentRead>(answer)) {
        seen = {payment->payment};
        history.readAgain = true;
    } else if (const auto *slot = std::get_if<SlotRead>(answer)) {
        history.slotReadSinceCreate = true;
        history.slotIsOurs = slot->externalReference == charge().externalReference;
    }
    for (const ProviderPayment &payment : seen) {
        history.mayStillBePaid = history.mayStillBePaid || isUncertain(payment);
        history.approvedSeen = history.approvedSeen || payment.state == PaymentState::Approved;
    }
}

void checkEffects(History &history, const payment::Step &step)
{
    RC_ASSERT(step.effects.size() <= 1);
    for (const Effect &effect : step.effects) {
        RC_ASSERT(effect.number == step.payment.pace.calls);
        RC_ASSERT(step.payment.pace.inFlight);
        if (effect.call.operation == Operation::CreateOrder) {
            RC_ASSERT(history.creates == 0 || history.slotReadSinceCreate);
            ++history.creates;
            history.slotReadSinceCreate = false;
        }
        if (effect.call.operation == Operation::WithdrawOrder)
            RC_ASSERT(history.slotIsOurs);
        if (effect.call.operation == Operation::FindOrders)
            history.mayStillBePaid = false;
    }
    RC_ASSERT(history.creates <= 3);
}

bool isWatchedConflict(const Payment &payment, Instant now)
{
    const auto *conflict = std::get_if<Conflict>(&payment.phase);
    return conflict && now < conflict->at + watchTime;
}

void checkState(const History &history, const Payment &before, const Payment &after, Instant now)
{
    RC_ASSERT(after.charge == charge());
    const bool same = after.phase == before.phase;
    RC_ASSERT(!std::holds_alternative<Refused>(before.phase) || same);
    if (const auto *was = std::get_if<Conflict>(&before.phase)) { // stays one; what joins it is a manager's affair again
        const auto *is = std::get_if<Conflict>(&after.phase);
        RC_ASSERT(is && is->payments.size() >= was->payments.size() && is->decided.size() >= was->decided.size());
        RC_ASSERT(is->payments.size() == was->payments.size() || needsManager(after));
        RC_ASSERT(is->payments.size() > was->payments.size() || !was->settled || is->settled);
    }
    const bool wasPaid = std::holds_alternative<Paid>(before.phase);
    const bool isPaid = std::holds_alternative<Paid>(after.phase);
    RC_ASSERT(!wasPaid || isPaid); // paid never becomes anything else
    // What is not at its end always has something that will move it.
    const bool lives =
        isLive(after) || (std::holds_alternative<Unpaid>(after.phase) && !isSettled(after, now)) || isWatchedConflict(after, now);
    RC_ASSERT(!lives || after.pace.inFlight || dueAt(after).has_value());
    if (same)
        return;
    if (const auto *paid = std::get_if<Paid>(&after.phase); paid && !wasPaid) {
        qint64 sum = 0;
        for (const auto &each : paid->payments)
            sum += each.amount.minor;
        RC_ASSERT(history.readAgain);
        RC_ASSERT(sum == charge().amount.minor);
        RC_ASSERT(!std::holds_alternative<Unpaid>(before.phase));
    }
    if (std::holds_alternative<Unpaid>(after.phase)) {
        RC_ASSERT(std::holds_alternative<Withdrawing>(before.phase));
        RC_ASSERT(before.pace.activity == Activity::LookingAgain);
        RC_ASSERT(!history.mayStillBePaid);
        RC_ASSERT(!(history.readAgain && history.approvedSeen));
    }
    if (std::holds_alternative<Refused>(after.phase))
        RC_ASSERT(history.creates == 1);
}

Event randomEvent(const Payment &payment, Instant &now)
{
    const int die = *rc::gen::inRange(0, 26);
    const people::Approval approval{u"Encargada"_s, u"why"_s, noon()};
    if (die == 24)
        return payment::ConfirmByHand{approval, u"15051515"_s};
    if (die == 25)
        return Settle{{Settlement::Keep, approval}};
    if (die == 0)
        return Withdraw{};
    if (die == 1)
        return CheckNow{};
    if (die == 2)
        return Restarted{};
    if (die == 3)
        return Answered{payment.pace.calls - 1, randomOutcome(payment.pace)};
    if (die == 4)
        now += Milliseconds(*rc::gen::inRange(0, 400'000));
    if (payment.pace.inFlight)
        return Answered{payment.pace.calls, randomOutcome(payment.pace)};
    now = std::max(now, dueAt(payment).value_or(now));
    return Due{};
}

}

// Integrated charging on the wrong device: what joins it never makes it less grave.
void TestPayment::atAnotherPointOfSaleIsAConflict()
{
    auto order = providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)});
    order.externalPosId = u"CAJA02"_s;
    Machine machine = awaitingLooking().seen(order);
    QCOMPARE(machine.as<Conflict>().kind, ConflictKind::OtherPointOfSale);
    order.payments.append(providerPayment(u"2"_s, 10'000));
    machine.due().seen(order);
    QCOMPARE(machine.as<Conflict>().kind, ConflictKind::OtherPointOfSale);
    QCOMPARE(paymentsToSettle(machine.payment).size(), 2);
}

void TestPayment::byHandAgreesOnlyWithItsOwnPayment()
{
    const QMap<QString, QString> used{{u"1"_s, u"1-7-1-LONGAGO0"_s}};
    Machine machine = byHand().due();
    const Surroundings around{machine.now, 2000ms, &used};
    const auto order = providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)});
    auto step = transition(machine.payment, Answered{machine.payment.pace.calls, Outcome(Answer(OrdersFound{{order}}))}, around);
    step = transition(step.payment, Answered{step.payment.pace.calls, Outcome(Answer(OrderRead{order}))}, around);
    QCOMPARE(payment::conflictOf(step.payment), std::optional(ConflictKind::PaymentUsedElsewhere));
    QVERIFY(std::holds_alternative<ConfirmedByHand>(agreed().payment.phase));
    const Machine partly = byHand().due().seen(providerOrder(u"A"_s, false, {providerPayment(u"1"_s, 4'000)}));
    QCOMPARE(partly.as<Conflict>().kind, ConflictKind::PartlyPaid);
    const Machine twice = byHand().due().seen(providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000), providerPayment(u"2"_s, 10'000)}));
    QCOMPARE(twice.as<Conflict>().kind, ConflictKind::SecondPayment);
}

// A day has passed, and the provider still cannot say: no contradiction, and no end of asking.
void TestPayment::byHandIsWatchedWhileSomethingIsUnderWay()
{
    Machine machine = byHand().after(25h).event(Due{}).seenInProcess();
    QCOMPARE(machine.phase(), u"confirmed_by_hand"_s);
    const auto next = dueAt(machine.payment);
    QVERIFY(next && *next > machine.now && *next < machine.now + 2h);
    QCOMPARE(machine.due().nothingFound().as<Conflict>().kind, ConflictKind::NotConfirmed);
}

// With the Orders API: its id is learned by asking again, and then the provider knows nothing of it.
void TestPayment::aLostOrderThatWasNeverThere()
{
    Charge byKey = charge();
    byKey.api = Api::Orders;
    auto open = providerOrder(u"O1"_s, false, {});
    Machine machine = Machine(byKey).silence().withdraw().answer(PaymentsFound{});
    QCOMPARE(machine.asked, u"create"_s);
    machine.created().answer(OrdersFound{{open}});
    QCOMPARE(machine.asked, u"delete"_s);
    machine.answer(Refusal{RefusalKind::NotFound, 404, {}, {}});
    QCOMPARE(dueAt(machine.payment), std::optional(machine.as<Withdrawing>().since + 15s)); // it may still arrive
    machine.now = byKey.expiresAt + 2s; // no later than that: its id is known, so it has arrived
    machine.event(Due{}).answer(OrdersFound{{open}}).answer(Refusal{RefusalKind::NotFound, 404, {}, {}});
    QCOMPARE(machine.asked, u"find"_s);
    QCOMPARE(machine.nothingFound().phase(), u"unpaid"_s);
}

// Where an order expires so long after it arrived, a lost one may be paid later than it was meant to.
void TestPayment::aLostOrderCountsFromItsArrival()
{
    for (const Api api : {Api::AttendedV1, Api::AttendedV2}) {
        Charge lost = charge();
        lost.api = api;
        Machine machine = Machine(lost).silence().after(299s).withdraw().nothingFound().slot(u"2-7-1-AAAAAAAA"_s);
        machine.now = lost.expiresAt + 2s;
        machine.event(payment::CheckNow{}).nothingFound().slot(u"2-7-1-AAAAAAAA"_s);
        QCOMPARE(outcomeOf(machine), api == Api::AttendedV1 ? u"withdrawing"_s : u"withdrawing -> find"_s);
    }
}

// Its create was sent again shortly before the expiry, and the point of sale does not show it at once: it may be paid for as long again.
void TestPayment::aRepeatedOrderCountsFromItsArrival()
{
    for (const Api api : {Api::AttendedV1, Api::AttendedV2}) {
        Charge repeated = charge();
        repeated.api = api;
        Machine machine = Machine(repeated).created();
        machine.now = repeated.expiresAt + 2s;
        machine.event(Due{}).nothingFound().slot({});
        QCOMPARE(outcomeOf(machine), api == Api::AttendedV1 ? u"withdrawing"_s : u"withdrawing -> find"_s);
    }
}

void TestPayment::whatHoldsThePointOfSale()
{
    Charge dynamic = charge();
    dynamic.api = Api::Dynamic;
    const Machine shown = Machine(dynamic).created();
    QVERIFY(holdsPointOfSale(creating().payment) && holdsPointOfSale(awaiting().payment) && holdsPointOfSale(withdrawing().payment));
    QVERIFY(!holdsPointOfSale(unpaid().payment) && !holdsPointOfSale(paid().payment));
    QVERIFY(holdsPointOfSale(shown.payment)); // the window shows one at a time
    QVERIFY(!holdsPointOfSale(Machine(shown).withdraw().payment)); // only waited for
}

void TestPayment::tellsWhatItKnows()
{
    QVERIFY(knownPayments(creating().payment).isEmpty());
    QVERIFY(paymentsInConflict(creating().payment).isEmpty());
    QCOMPARE(paymentsInConflict(paidTwice().payment).size(), 1);
    QCOMPARE(knownPayments(paidTwice().payment).size(), 2);
    QVERIFY(!isConfirming(creating().payment) && !isConfirming(awaitingLooking().payment));
    const Machine again = deleting().answer(OrderWithdrawn{}).answer(OrdersFound{{providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000)})}});
    QVERIFY(isConfirming(again.payment)); // the look after a deletion has found something
    Charge dynamic = charge();
    dynamic.api = Api::Dynamic;
    QCOMPARE(payableUntil(Machine(dynamic).created().payment), std::optional(dynamic.expiresAt));
    QVERIFY(!payableUntil(awaiting().payment)); // it can be taken back
    QVERIFY(!payableUntil(Machine(dynamic).answer(Refusal{RefusalKind::Amount, 400, {}, {}}).payment));
    const Instant later = paid().now + 48h;
    QVERIFY(isSettled(paid().payment, later) && !isOver(paid().payment, later)); // the last look is due
    QVERIFY(isSettled(paid().due().payment, later) && !isOver(paid().due().payment, later)); // or under way
    QVERIFY(isOver(refused().payment, later));
    const auto onItsWay = providerOrder(u"A"_s, true, {providerPayment(u"1"_s, 10'000), providerPayment(u"2"_s, 10'000, PaymentState::InProgress)});
    const Machine both = awaitingLooking().seen(onItsWay);
    QVERIFY(both.as<Paid>().moreMayCome);
    QVERIFY(!isSettled(both.payment, both.now + 23h)); // another wallet's transfer may take a day
    QVERIFY(isSettled(both.payment, both.now + 24h));
}

void TestPayment::everyAnswerIsOnRecord()
{
    const QList<Answer> answers{OrderCreated{}, OrdersFound{}, OrderRead{}, PaymentRead{}, SlotRead{}, OrderWithdrawn{}, PaymentsFound{},
        RefundMade{}, RefundsRead{}, PointOfSaleRead{}, Refusal{}};
    QCOMPARE(answers.size(), qsizetype(std::variant_size_v<Answer>));
    QStringList names;
    for (const Answer &answer : answers) {
        const QJsonObject described = describe(Event(Answered{1, Outcome(answer)}));
        QCOMPARE(described.value(u"event"_s), QJsonValue(u"answered"_s));
        names += described.value(u"answer"_s).toString();
    }
    QCOMPARE(names, (QStringList{u"order_created"_s, u"orders_found"_s, u"order_read"_s, u"payment_read"_s, u"slot_read"_s, u"order_withdrawn"_s,
                        u"payments_found"_s, u"refund_made"_s, u"refunds_read"_s, u"point_of_sale_read"_s, u"refusal"_s}));
    const QJsonObject silence = describe(Event(Answered{1, NotExecuted{{Obscurity::NoConnection, {}, u"no route"_s}}}));
    QCOMPARE(silence.value(u"outcome"_s), QJsonValue(u"not_executed"_s));
    const QJsonObject ended{{u"event"_s, u"refund_ended"_s}, {u"operation"_s, u"5"_s}, {u"returned"_s, false}};
    QCOMPARE(describe(Event(RefundEnded{u"5"_s, false})), ended);
    QCOMPARE(describe(Event(CheckNow{})), (QJsonObject{{u"event"_s, u"check_now"_s}}));
}

void TestPayment::neverDoesHarm()
{
    std::array<int, std::variant_size_v<Phase>> entered{};
    const auto history = [&entered] {
        Instant now = noon();
        History seen;
        payment::Step step = begin({u"S1"_s, 42, charge()}, {now, 2000ms});
        checkEffects(seen, step);
        const int events = *rc::gen::inRange(1, 80);
        for (int i = 0; i < events; ++i) {
            Payment before = step.payment;
            const Event event = randomEvent(before, now);
            if (std::holds_alternative<Restarted>(event)) {
                const auto loaded = fromStored(toStored(before));
                RC_ASSERT(loaded.has_value());
                before = *loaded;
                seen.slotReadSinceCreate = false;
            }
            if (const auto *answered = std::get_if<Answered>(&event);
                answered && answered->call == before.pace.calls && before.pace.inFlight)
                note(seen, answered->outcome);
            else
                seen.slotIsOurs = seen.readAgain = false;
            step = transition(before, event, {now, 2000ms});
            checkEffects(seen, step);
            checkState(seen, before, step.payment, now);
            ++entered.at(step.payment.phase.index());
        }
    };
    QVERIFY(rc::check("whatever happens", history));
    // The random histories got everywhere: a property over half of the machine would prove little.
    for (const int count : entered)
        QVERIFY2(count > 0, qPrintable(QString::number(count)));
}

QTEST_APPLESS_MAIN(TestPayment)
#include "tst_payment.moc"
