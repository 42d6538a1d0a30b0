// What a manager and the clock do to the till: conflicts settled, payments confirmed by hand, refunds, whose payment a number is, and
// the provider's time.
#include "core/sale/stored.h"
#include "tests/support/tilldesk.h"

#include <QJsonDocument>

#include <QTest>

using namespace mostrador;
using namespace mostrador::test;
using namespace std::chrono_literals;

namespace {

using payment::Settlement;

const people::Approval &manager()
{
    static const people::Approval approval{u"Encargada"_s, u"devolución"_s, noon()};
    return approval;
}

gateway::ProviderRefund refundOf(qint64 minor, gateway::RefundState state)
{
    return {u"7002"_s, state, pesos(minor)};
}

// Withdrawn, and paid all the same an hour later; the sale is open.
TillDesk paidLate(qint64 minor = 10'000)
{
    TillDesk desk = withQr();
    const QString reference = desk.reference();
    desk.withdrawn();
    desk.about(reference);
    desk.look();
    desk.paid(minor);
    return desk;
}

TillDesk paidAndSeen()
{
    TillDesk desk = withQr();
    desk.paid(10'000);
    return desk;
}

bool settle(TillDesk &desk, Settlement how)
{
    return desk.feed(SettleConflict{desk.reference(), how, manager(), u"ZZZZZZZZ"_s});
}

bool refund(TillDesk &desk, std::optional<money::Money> amount = {})
{
    return desk.feed(RefundSale{desk.sale().id, amount, manager(), u"ZZZZZZZZ"_s});
}

void answerRefund(TillDesk &desk, const gateway::Answer &answer)
{
    const QString id = desk.state.refunds.firstKey();
    desk.feed(RefundHappened{id, payment::Answered{desk.state.refunds.value(id).pace.calls, gateway::Outcome(answer)}});
}

void refundFails(TillDesk &desk)
{
    answerRefund(desk, gateway::RefundsRead{});
    answerRefund(desk, gateway::Refusal{gateway::RefusalKind::NotPossible, 400, u"2063"_s, {}});
}

void answerLookup(TillDesk &desk, const gateway::Outcome &outcome)
{
    desk.feed(OperationAnswered{desk.state.lookup->number, outcome});
}

}

class TestTillManager final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void latePaymentWaitsForAManager();
    void attachFinishesTheSale();
    void attachCountsNoMoreThanIsDue();
    void attachNeedsAnOpenSale();
    void watchOutlivesAWrongClock();
    void whatIsPaidIsNoLongerPutAside();
    void lateMoneyOfASaleThatIsGone();
    void whatGoesBackIsKeptHoweverOld();
    void refundSendsItBack();
    void whatCouldNotGoBackIsDecidedAgain();
    void onlyWhatFailedIsDecidedAgain();
    void surplusThatCouldNotGoBackIsDecidedAgain();
    void anAttemptIsKeptUntilItsRefundEnds();
    void aRefundOfASaleReopensNothing();
    void whatGoesBackKeepsItsOwnAttemptOnly();
    void keepFreesTheSale();
    void settledOnce();
    void aPaymentPaysOneSaleOnly();
    void aPaymentOfLongAgo();
    void aPaymentThatSaysItIsForAnother();
    void laterMoneyOpensAConflictAgain();
    void whatCountsIsAttachedOnce();
    void surplusIsDecidedOnce();
    void whatHasGoneBackIsNotRefunded();
    void foreignMoneyGoesBackWhole();
    void confirmsByHandOnlyInTheDark();
    void confirmsByHandOnlyWhatWaits();
    void theProviderAgreesLater();
    void theProviderContradicts();
    void refundsAWholeSale();
    void refundsPartOfASale();
    void refundsCashAtOnce();
    void partsOfOnePaymentOneAfterTheOther();
    void severalPaymentsGoBackInTurn();
    void aSurplusIsNotTheSales();
    void refundThatFails();
    void refusesWhatCannotGoBack();
    void refusesWhatTheSiteDoesNotAllow();
    void anUnfinishedRefundSurvivesARestart();
    void whatIsGoingBackIsNotHeld();
    void ofOneSaleAHundredRefunds();
    void retrievesAPastSale();
    void whatIsNotThereIsNotTouched();
    void looksUpAnOperation();
    void everyAnswerNamesItsPayments();
    void anOperationThatSaysLittle();
    void noNumberNoQuestion();
    void refusesACharge();
    void countsInTheProvidersTime();
    void aChargeWithoutTheProvidersTimeIsPayableForLong();
    void onlySuchAChargeIsDoubted();
    void aClockThatIsSetChangesNothing();
    void noQrWithAWrongClock();
    void seesAnotherTill();
    void asksOnceASecond();
};

void TestTillManager::latePaymentWaitsForAManager()
{
    const TillDesk desk = paidLate();
    QCOMPARE(desk.phase(), u"conflict"_s);
    QCOMPARE(conflicts(desk.state).size(), 1);
    QCOMPARE(desk.sale().state, sale::SaleState::Open); // nothing completes by itself
    QCOMPARE(desk.open(u"payment"_s).size(), 1);
}

void TestTillManager::attachFinishesTheSale()
{
    TillDesk desk = paidLate();
    QVERIFY(settle(desk, Settlement::Attach));
    QCOMPARE(desk.draftKinds(), (QStringList{u"payment"_s, u"receipt"_s, u"sale"_s}));
    QCOMPARE(desk.last.durability, Durability::Synced);
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
    QCOMPARE(desk.sale().tenders.last().operations, QList<QString>{u"5"_s});
    QVERIFY(conflicts(desk.state).isEmpty());
    QCOMPARE(desk.open(u"payment"_s).size(), 1); // watched for a day: a second wallet may have paid, too
}

void TestTillManager::attachCountsNoMoreThanIsDue()
{
    TillDesk more = paidLate(12'000);
    QVERIFY(settle(more, Settlement::Attach));
    QCOMPARE(confirmed(more.sale()), pesos(10'000));
    TillDesk less = paidLate(4'000);
    QVERIFY(settle(less, Settlement::Attach));
    QCOMPARE(less.sale().state, sale::SaleState::Open);
    QCOMPARE(due(less.sale()), pesos(6'000));
}

void TestTillManager::attachNeedsAnOpenSale()
{
    TillDesk desk = withQr();
    const QString reference = desk.reference();
    desk.withdrawn();
    desk.feed(TakeCash{});
    desk.about(reference);
    desk.look();
    desk.paid(10'000);
    QVERIFY(!settle(desk, Settlement::Attach));
    QCOMPARE(std::get<Problem>(desk.last.rejection->problem), Problem::NothingToSettle);
    QVERIFY(settle(desk, Settlement::Keep));
}

void TestTillManager::lateMoneyOfASaleThatIsGone()
{
    for (const Settlement how : {Settlement::Keep, Settlement::Refund}) {
        TillDesk desk = withQr();
        const QString reference = desk.reference();
        desk.withdrawn();
        QVERIFY(desk.feed(CancelSale{}));
        desk.about(reference);
        desk.look();
        desk.paid(10'000);
        QVERIFY(!settle(desk, Settlement::Attach));
        QCOMPARE(std::get<Problem>(desk.last.rejection->problem), Problem::NothingToSettle);
        QVERIFY(settle(desk, how));
        QVERIFY(conflicts(desk.state).isEmpty());
        QCOMPARE(desk.state.refunds.size(), how == Settlement::Refund ? 1 : 0);
    }
}

// Decided a day late, when nothing else would keep it at hand: until it has gone back it is loaded at every start.
void TestTillManager::whatGoesBackIsKeptHoweverOld()
{
    TillDesk desk = paidLate();
    for (int look = 0; look < 500 && nextDue(desk.state) && *nextDue(desk.state) < desk.now + 48h; ++look) {
        desk.due();
        if (desk.state.payments.value(desk.reference()).pace.inFlight)
            desk.paid(10'000);
    }
    desk.now += 48h;
    QVERIFY(needsManager(desk.state.payments.value(desk.reference())));
    QVERIFY(settle(desk, Settlement::Refund));
    QVERIFY(isSettled(desk.state.payments.value(desk.reference()), desk.now));
    QCOMPARE(desk.open(u"payment"_s).size(), 1);
    desk.feed(TakeCash{});
    desk.feed(Dismiss{});
    QVERIFY(desk.state.payments.contains(desk.reference()));
    desk.restart();
    refundFails(desk);
    QCOMPARE(conflicts(desk.state).size(), 1);
}

void TestTillManager::refundSendsItBack()
{
    TillDesk desk = paidLate();
    QVERIFY(settle(desk, Settlement::Refund));
    QCOMPARE(desk.draftKinds(), (QStringList{u"refund"_s, u"payment"_s}));
    QCOMPARE(desk.state.refunds.first().amount, pesos(10'000));
    QCOMPARE(desk.state.refunds.first().approval, manager());
    answerRefund(desk, gateway::RefundsRead{});
    QCOMPARE(desk.calls.value(desk.state.refunds.firstKey()).call.operation, Operation::RefundPayment);
    answerRefund(desk, gateway::RefundMade{refundOf(10'000, gateway::RefundState::Done)});
    QVERIFY(desk.state.refunds.isEmpty());
    QVERIFY(desk.open(u"refund"_s).isEmpty());
}

// The computer comes up a day ahead, and a manager decides before the provider's time is known: the watch goes on.
void TestTillManager::watchOutlivesAWrongClock()
{
    TillDesk desk = paidLate();
    desk.now += 25h;
    desk.restart();
    desk.look();
    QVERIFY(desk.state.payments.value(desk.reference()).pace.inFlight);
    QVERIFY(settle(desk, Settlement::Attach));
    desk.now -= 25h;
    desk.restart();
    QVERIFY(desk.state.payments.contains(desk.reference()));
    desk.now += 25h;
    desk.look();
    desk.answer(gateway::OrdersFound{});
    desk.restart();
    QVERIFY(!desk.state.payments.contains(desk.reference())); // really over
}

// A finished sale never changes, also when the cashier takes it up again to see it.
void TestTillManager::whatIsPaidIsNoLongerPutAside()
{
    TillDesk desk = withQr();
    const QString id = desk.sale().id;
    desk.outcome(desk.reference(), gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}});
    desk.now += 20s;
    desk.feed(HoldSale{});
    QVERIFY(desk.feed(ConfirmByHand{desk.reference(), manager(), u"15051515"_s}));
    QVERIFY(desk.feed(RecallSale{id}));
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
    QVERIFY(!desk.sale().heldAt);
    QCOMPARE(desk.draftKinds(), QStringList());
}

void TestTillManager::whatCouldNotGoBackIsDecidedAgain()
{
    TillDesk desk = paidLate();
    QVERIFY(settle(desk, Settlement::Refund));
    refundFails(desk);
    QCOMPARE(conflicts(desk.state).size(), 1);
    QCOMPARE(paymentsToSettle(conflicts(desk.state).first()).size(), 1);
    QCOMPARE(desk.draftKinds(), (QStringList{u"refund"_s, u"payment"_s}));
    desk.restart();
    QCOMPARE(conflicts(desk.state).size(), 1);
    QVERIFY(desk.feed(SettleConflict{desk.reference(), Settlement::Refund, manager(), u"YYYYYYYY"_s}));
    const QString again = desk.state.refunds.firstKey();
    QVERIFY(again.endsWith(u"rYYYYYYYY-1"_s)); // a refund of its own: the key of the other is used up
    answerRefund(desk, gateway::RefundsRead{{refundOf(10'000, gateway::RefundState::Rejected)}});
    QCOMPARE(desk.calls.value(again).call.operation, Operation::RefundPayment);
    answerRefund(desk, gateway::RefundMade{{u"7003"_s, gateway::RefundState::Done, pesos(10'000)}});
    QVERIFY(conflicts(desk.state).isEmpty());
    QVERIFY(desk.state.refunds.isEmpty());
}

void TestTillManager::onlyWhatFailedIsDecidedAgain()
{
    TillDesk desk = withQr();
    desk.paidTwice(10'000); // "5" and "6" for one sale
    QVERIFY(settle(desk, Settlement::Refund));
    QCOMPARE(desk.state.refunds.size(), 2);
    const QString failed = desk.state.refunds.first().payment.id;
    refundFails(desk);
    answerRefund(desk, gateway::RefundsRead{});
    answerRefund(desk, gateway::RefundMade{refundOf(10'000, gateway::RefundState::Done)});
    const auto open = paymentsToSettle(desk.state.payments.value(desk.reference()));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().id, failed);
    desk.look(); // that it went back by itself meanwhile is seen at once
    QVERIFY(desk.state.payments.value(desk.reference()).pace.inFlight);
}

void TestTillManager::surplusThatCouldNotGoBackIsDecidedAgain()
{
    TillDesk desk = paidAndSeen();
    desk.look();
    desk.paidTwice(10'000);
    QVERIFY(settle(desk, Settlement::Refund));
    desk.look(); // under way while the refund fails
    refundFails(desk);
    const auto paid = desk.state.payments.value(desk.reference());
    QCOMPARE(payment::conflictOf(paid), std::optional(payment::ConflictKind::SecondPayment));
    QVERIFY(paid.pace.inFlight);
    QCOMPARE(desk.phase(), u"paid"_s);
    QVERIFY(settle(desk, Settlement::Keep));
}

// A refund in process takes days, and the watch ends after one.
void TestTillManager::anAttemptIsKeptUntilItsRefundEnds()
{
    for (const auto state : {gateway::RefundState::Rejected, gateway::RefundState::Done}) {
        TillDesk desk = paidLate();
        const QString reference = desk.reference();
        QVERIFY(settle(desk, Settlement::Refund));
        answerRefund(desk, gateway::RefundsRead{});
        answerRefund(desk, gateway::RefundMade{refundOf(10'000, gateway::RefundState::InProgress)});
        desk.feed(TakeCash{});
        desk.feed(Dismiss{});
        desk.now += 25h;
        desk.look();
        desk.paid(10'000); // the last look of the watch
        QVERIFY(desk.state.payments.contains(reference));
        desk.restart();
        QVERIFY(desk.state.payments.contains(reference));
        desk.paid(10'000);
        answerRefund(desk, gateway::RefundsRead{{refundOf(10'000, state)}});
        const bool failed = state == gateway::RefundState::Rejected;
        QCOMPARE(conflicts(desk.state).size(), failed ? 1 : 0);
        QCOMPARE(desk.open(u"payment"_s).size(), failed ? 1 : 0);
        QCOMPARE(desk.state.payments.contains(reference), failed);
    }
}

// A sale's own refund is tried again from the sale: what a manager had let count stays counted.
void TestTillManager::aRefundOfASaleReopensNothing()
{
    TillDesk desk = paidLate();
    QVERIFY(settle(desk, Settlement::Attach));
    QVERIFY(refund(desk));
    refundFails(desk);
    QCOMPARE(desk.sale().refunds.first().state, sale::RefundState::Failed);
    QVERIFY(conflicts(desk.state).isEmpty());
    QVERIFY(refund(desk));
}

// The refund of a sale knows its payment itself, and ends at the sale: no attempt is kept for it, nor for the refund of another attempt.
void TestTillManager::whatGoesBackKeepsItsOwnAttemptOnly()
{
    TillDesk desk = paidLate();
    const QString late = desk.reference();
    QVERIFY(settle(desk, Settlement::Refund));
    QVERIFY(desk.chargeQr());
    desk.about(desk.sale().tenders.constLast().externalReference);
    desk.shown();
    desk.look();
    desk.found(providerOrder(u"B"_s, true, {providerPayment(u"6"_s, 10'000)}));
    QVERIFY(refund(desk));
    for (int look = 0; look < 10 && desk.state.payments.contains(desk.reference()); ++look) {
        desk.look();
        desk.found(providerOrder(u"B"_s, true, {providerPayment(u"6"_s, 10'000)}));
    }
    QCOMPARE(desk.state.payments.keys(), QStringList{late});
    QCOMPARE(desk.state.refunds.size(), 2);
    QVERIFY(hasPendingRefund(desk.sale()));
}

void TestTillManager::keepFreesTheSale()
{
    TillDesk desk = withQr();
    desk.paid(9'999); // concluded with less: the sale is locked
    QVERIFY(hasWaitingTender(desk.sale()));
    QVERIFY(settle(desk, Settlement::Keep));
    QVERIFY(!hasWaitingTender(desk.sale()));
    QVERIFY(desk.feed(TakeCash{}));
}

void TestTillManager::settledOnce()
{
    TillDesk desk = paidLate();
    QVERIFY(settle(desk, Settlement::Keep));
    QVERIFY(!settle(desk, Settlement::Refund));
    QVERIFY(desk.unchangedByRejection);
}

void TestTillManager::aPaymentPaysOneSaleOnly()
{
    TillDesk desk = paidAndSeen();
    desk.feed(Dismiss{});
    desk.add(10'000);
    desk.chargeQr();
    const QString second = desk.state.payments.lastKey();
    desk.about(second);
    desk.shown();
    desk.look();
    desk.paid(10'000); // the provider shows the same payment for it
    QCOMPARE(payment::conflictOf(desk.state.payments.value(second)), std::optional(payment::ConflictKind::PaymentUsedElsewhere));
    QVERIFY(!settle(desk, Settlement::Attach));
    QVERIFY(!settle(desk, Settlement::Refund)); // the first sale's money
    QCOMPARE(std::get<Problem>(desk.last.rejection->problem), Problem::NothingToRefund);
    QVERIFY(settle(desk, Settlement::Keep));
}

// An order of ours lists a payment that says it is for something else: nobody here can give it back.
void TestTillManager::aPaymentThatSaysItIsForAnother()
{
    TillDesk desk = withQr();
    auto order = providerOrder(u"A"_s, false, {providerPayment(u"5"_s, 10'000)});
    order.externalReference = desk.reference();
    auto payment = ownPayment(u"5"_s, 10'000);
    payment.externalReference = u"2-7-1-OTHERTIL"_s;
    desk.answer(gateway::OrdersFound{{order}});
    desk.answer(gateway::OrderRead{order});
    desk.answer(gateway::PaymentRead{payment});
    QCOMPARE(payment::conflictOf(desk.state.payments.value(desk.reference())), std::optional(payment::ConflictKind::PaymentUsedElsewhere));
    QVERIFY(!settle(desk, Settlement::Refund));
    QVERIFY(!settle(desk, Settlement::Attach));
    QVERIFY(settle(desk, Settlement::Keep));
}

// However long ago: nothing of it is in memory, and the journal knows.
void TestTillManager::aPaymentOfLongAgo()
{
    TillDesk desk = withQr();
    desk.uses.insert(u"5"_s, u"1-77-1-LONGAGO0"_s);
    desk.paid(10'000);
    QCOMPARE(payment::conflictOf(desk.state.payments.value(desk.reference())), std::optional(payment::ConflictKind::PaymentUsedElsewhere));
    QCOMPARE(desk.sale().state, sale::SaleState::Open);
    TillDesk again = withQr();
    again.uses.insert(u"5"_s, again.reference());
    again.paid(10'000); // its own
    QCOMPARE(again.phase(), u"paid"_s);
}

void TestTillManager::laterMoneyOpensAConflictAgain()
{
    TillDesk desk = paidLate();
    QVERIFY(settle(desk, Settlement::Refund));
    QVERIFY(conflicts(desk.state).isEmpty());
    desk.look();
    desk.paidTwice(10'000);
    QCOMPARE(conflicts(desk.state).size(), 1);
    QCOMPARE(payment::conflictOf(conflicts(desk.state).first()), std::optional(payment::ConflictKind::SecondPayment));
    QVERIFY(desk.feed(SettleConflict{desk.reference(), Settlement::Refund, manager(), u"YYYYYYYY"_s}));
    QCOMPARE(desk.state.refunds.size(), 2); // one each: what had been decided is not decided again
    QCOMPARE(desk.state.refunds.first().payment.id, u"6"_s);
    QCOMPARE(desk.state.refunds.last().payment.id, u"5"_s);
    desk.restart();
    QVERIFY(conflicts(desk.state).isEmpty());
}

void TestTillManager::whatCountsIsAttachedOnce()
{
    TillDesk desk = paidLate();
    QVERIFY(settle(desk, Settlement::Attach));
    desk.look();
    desk.paidTwice(10'000);
    QVERIFY(!settle(desk, Settlement::Attach)); // the sale has been paid
    QVERIFY(settle(desk, Settlement::Refund));
    QCOMPARE(desk.state.refunds.size(), 1);
    QCOMPARE(desk.state.refunds.first().payment.id, u"6"_s);
    QCOMPARE(confirmed(desk.sale()), pesos(10'000));
}

void TestTillManager::surplusIsDecidedOnce()
{
    TillDesk desk = paidAndSeen();
    desk.look();
    desk.paidTwice(10'000);
    QVERIFY(!settle(desk, Settlement::Attach)); // the sale is paid without it
    QVERIFY(settle(desk, Settlement::Refund));
    QCOMPARE(desk.state.refunds.size(), 1);
    desk.look();
    desk.found(providerOrder(u"A"_s, true, {providerPayment(u"5"_s, 10'000), providerPayment(u"6"_s, 10'000), providerPayment(u"7"_s, 10'000)}));
    QVERIFY(desk.feed(SettleConflict{desk.reference(), Settlement::Refund, manager(), u"YYYYYYYY"_s}));
    QCOMPARE(desk.state.refunds.size(), 2);
    QCOMPARE(desk.state.refunds.first().payment.id, u"7"_s);
}

void TestTillManager::whatHasGoneBackIsNotRefunded()
{
    TillDesk desk = paidLate();
    desk.look();
    desk.found(providerOrder(u"A"_s, true, {providerPayment(u"5"_s, 10'000, gateway::PaymentState::Returned)}));
    const auto conflict = desk.state.payments.value(desk.reference());
    QVERIFY(needsManager(conflict)); // nothing completes by itself
    QVERIFY(paymentsToSettle(conflict).isEmpty());
    QVERIFY(!settle(desk, Settlement::Refund));
    QVERIFY(!settle(desk, Settlement::Attach));
    QVERIFY(settle(desk, Settlement::Keep));
}

// In another currency: all of it goes back, and no amount of ours is named.
void TestTillManager::foreignMoneyGoesBackWhole()
{
    TillDesk desk = withQr();
    auto dollars = providerPayment(u"5"_s, 0);
    dollars.inOtherCurrency = true;
    dollars.foreign = u"12.5 USD"_s;
    desk.found(providerOrder(u"A"_s, true, {dollars}));
    QCOMPARE(payment::conflictOf(desk.state.payments.value(desk.reference())), std::optional(payment::ConflictKind::DifferentCurrency));
    QVERIFY(!settle(desk, Settlement::Attach));
    QVERIFY(settle(desk, Settlement::Refund));
    answerRefund(desk, gateway::RefundsRead{});
    const auto wish = desk.calls.value(desk.state.refunds.firstKey()).call.refund;
    QVERIFY(!wish.amount && wish.inOtherCurrency);
    answerRefund(desk, gateway::RefundMade{refundOf(0, gateway::RefundState::Done)});
    QVERIFY(desk.state.refunds.isEmpty());
}

void TestTillManager::confirmsByHandOnlyInTheDark()
{
    TillDesk desk = withQr();
    QVERIFY(!desk.feed(ConfirmByHand{desk.reference(), manager(), u"15051515"_s}));
    QCOMPARE(std::get<Problem>(desk.last.rejection->problem), Problem::NotUnconfirmed);
    desk.outcome(desk.reference(), gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}});
    desk.now += 20s;
    QVERIFY(desk.feed(ConfirmByHand{desk.reference(), manager(), u"15051515"_s}));
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
    QVERIFY(desk.sale().tenders.last().byHand);
    QCOMPARE(desk.draftKinds(), (QStringList{u"payment"_s, u"receipt"_s, u"sale"_s}));
    QCOMPARE(desk.open(u"payment"_s).size(), 1); // asked on
}

// The sale has gone, or has been paid otherwise: a word about the payment finds nothing that it could count for.
void TestTillManager::confirmsByHandOnlyWhatWaits()
{
    for (const bool isThere : {false, true}) {
        TillDesk desk = withQr();
        const QString reference = desk.reference();
        desk.outcome(reference, gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}});
        desk.now += 20s;
        sale::Sale sale = withdrawQr(desk.sale(), reference).value();
        desk.state.sales.clear();
        if (isThere)
            desk.state.sales.insert(sale.id, sale);
        QVERIFY(!desk.feed(ConfirmByHand{reference, manager(), u"15051515"_s}));
        QVERIFY(desk.unchangedByRejection);
        QCOMPARE(std::holds_alternative<Problem>(desk.last.rejection->problem), !isThere);
    }
}

void TestTillManager::theProviderAgreesLater()
{
    TillDesk desk = withQr();
    desk.outcome(desk.reference(), gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}});
    desk.now += 20s;
    desk.feed(ConfirmByHand{desk.reference(), manager(), u"15051515"_s});
    desk.look();
    desk.paid(10'000);
    QVERIFY(std::get<payment::ConfirmedByHand>(desk.state.payments.value(desk.reference()).phase).agreedAt);
    QCOMPARE(desk.uses.value(u"5"_s), desk.reference());
    QVERIFY(conflicts(desk.state).isEmpty());
}

void TestTillManager::theProviderContradicts()
{
    TillDesk desk = withQr();
    desk.outcome(desk.reference(), gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}});
    desk.now += 20s;
    desk.feed(ConfirmByHand{desk.reference(), manager(), u"15051515"_s});
    desk.now += 25h;
    desk.look();
    desk.answer(gateway::OrdersFound{});
    QCOMPARE(payment::conflictOf(desk.state.payments.value(desk.reference())), std::optional(payment::ConflictKind::NotConfirmed));
    QCOMPARE(desk.sale().state, sale::SaleState::Finished); // and stays marked
    QVERIFY(!settle(desk, Settlement::Refund));             // nothing to send back
    QVERIFY(settle(desk, Settlement::Keep));
}

void TestTillManager::refundsAWholeSale()
{
    TillDesk desk = paidAndSeen();
    QVERIFY(refund(desk));
    QCOMPARE(desk.draftKinds(), (QStringList{u"refund"_s, u"sale"_s}));
    QCOMPARE(desk.last.durability, Durability::Synced);
    QVERIFY(hasPendingRefund(desk.sale()));
    QVERIFY(!refund(desk)); // all of it is on its way
    answerRefund(desk, gateway::RefundsRead{});
    answerRefund(desk, gateway::RefundMade{refundOf(10'000, gateway::RefundState::Done)});
    QCOMPARE(desk.sale().refunds.first().state, sale::RefundState::Done);
    QCOMPARE(refunded(desk.sale()), pesos(10'000));
}

void TestTillManager::refundsPartOfASale()
{
    TillDesk desk = paidAndSeen();
    QVERIFY(refund(desk, pesos(4'000)));
    answerRefund(desk, gateway::RefundsRead{});
    answerRefund(desk, gateway::RefundMade{refundOf(4'000, gateway::RefundState::Done)});
    QVERIFY(!refund(desk, pesos(6'001)));
    QVERIFY(refund(desk, pesos(6'000)));
    QCOMPARE(desk.state.refunds.first().amount, pesos(6'000));
}

void TestTillManager::refundsCashAtOnce()
{
    TillDesk desk;
    desk.add(10'000);
    desk.feed(TakeCash{});
    QVERIFY(refund(desk));
    QVERIFY(desk.state.refunds.isEmpty());
    QCOMPARE(desk.sale().refunds.first().state, sale::RefundState::Done);
}

// Two of the same amount could not be told apart in the provider's list.
void TestTillManager::partsOfOnePaymentOneAfterTheOther()
{
    TillDesk desk = paidAndSeen();
    QVERIFY(refund(desk, pesos(4'000)));
    QVERIFY(!refund(desk, pesos(4'000)));
    QCOMPARE(std::get<Problem>(desk.last.rejection->problem), Problem::NothingToRefund);
    QVERIFY(refund(desk, pesos(1'000)));
    QCOMPARE(desk.state.refunds.size(), 2);
    QVERIFY(refund(desk)); // what is left
    QCOMPARE(refunded(desk.sale()), pesos(10'000));
}

void TestTillManager::severalPaymentsGoBackInTurn()
{
    TillDesk desk = withQr();
    desk.found(providerOrder(u"A"_s, true, {providerPayment(u"5"_s, 4'000), providerPayment(u"6"_s, 6'000)}));
    QVERIFY(refund(desk, pesos(4'000)));
    QCOMPARE(desk.state.refunds.first().payment.id, u"5"_s);
    const QString first = desk.state.refunds.firstKey();
    QVERIFY(refund(desk, pesos(6'000)));
    QCOMPARE(desk.state.refunds.size(), 2);
    QVERIFY(desk.state.refunds.firstKey() == first);
    QCOMPARE(desk.state.refunds.last().payment.id, u"6"_s); // nothing is left of the other
}

// What came on top is for a manager to decide: no refund of the sale reaches for it.
void TestTillManager::aSurplusIsNotTheSales()
{
    TillDesk desk = paidAndSeen();
    desk.look();
    desk.paidTwice(10'000);
    QVERIFY(refund(desk, pesos(4'000)));
    QVERIFY(!refund(desk, pesos(4'000)));
    QCOMPARE(desk.state.refunds.size(), 1);
}

void TestTillManager::refundThatFails()
{
    TillDesk desk = paidAndSeen();
    refund(desk);
    answerRefund(desk, gateway::RefundsRead{});
    answerRefund(desk, gateway::Refusal{gateway::RefusalKind::TooLate, 400, u"2024"_s, {}});
    QCOMPARE(desk.sale().refunds.first().state, sale::RefundState::Failed);
    QCOMPARE(refunded(desk.sale()), pesos(0));
    QVERIFY(refund(desk)); // may be tried again, with another key
    QCOMPARE(desk.sale().refunds.size(), 2);
    QVERIFY(desk.sale().refunds.at(0).id != desk.sale().refunds.at(1).id);
}

void TestTillManager::refusesWhatCannotGoBack()
{
    TillDesk open = withQr();
    QVERIFY(!refund(open));
    QVERIFY(!refund(open, pesos(0)));
    TillDesk byHand = withQr();
    byHand.outcome(byHand.reference(), gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}});
    byHand.now += 20s;
    byHand.feed(ConfirmByHand{byHand.reference(), manager(), u"15051515"_s});
    QVERIFY(!refund(byHand)); // no payment of the provider's stands behind it yet
    QCOMPARE(std::get<Problem>(byHand.last.rejection->problem), Problem::NothingToRefund);
}

void TestTillManager::refusesWhatTheSiteDoesNotAllow()
{
    TillDesk desk = paidAndSeen();
    desk.setup.rules.refundObstacle = [](const gateway::RefundFacts &facts, Instant) -> std::optional<gateway::Obstacle> {
        if (facts.amount < facts.payment)
            return gateway::Obstacle{gateway::ObstacleKind::PartialRefund, {}};
        return std::nullopt;
    };
    QVERIFY(!refund(desk, pesos(4'000)));
    QCOMPARE(std::get<gateway::Obstacle>(desk.last.rejection->problem).kind, gateway::ObstacleKind::PartialRefund);
    QVERIFY(refund(desk));
}

void TestTillManager::anUnfinishedRefundSurvivesARestart()
{
    TillDesk desk = paidAndSeen();
    refund(desk);
    answerRefund(desk, gateway::RefundsRead{});
    const QString saleId = desk.sale().id;
    desk.restart();
    QCOMPARE(desk.state.refunds.size(), 1);
    QVERIFY(desk.state.currentSale.isEmpty()); // a finished sale is no open one
    answerRefund(desk, gateway::RefundMade{refundOf(10'000, gateway::RefundState::Done)});
    const auto stored = sale::fromStored(QJsonDocument::fromJson(desk.records.value(u"sale"_s).value(saleId).state).object());
    QCOMPARE(stored->refunds.first().state, sale::RefundState::Done);
    QVERIFY(!desk.state.sales.contains(saleId));
}

void TestTillManager::retrievesAPastSale()
{
    TillDesk desk = paidAndSeen();
    const sale::Sale past = desk.sale();
    const payment::Payment attempt = desk.state.payments.first();
    desk.state = State{};
    QVERIFY(desk.feed(Retrieve{past, {attempt}, {}}));
    QVERIFY(desk.last.drafts.isEmpty()); // it is on record already
    const State fetched = desk.state;
    QVERIFY(desk.feed(Retrieve{past, {attempt}, {}}));
    QCOMPARE(desk.state, fetched); // once is enough
    QVERIFY(desk.feed(RefundSale{past.id, std::nullopt, manager(), u"ZZZZZZZZ"_s}));
    QCOMPARE(desk.state.refunds.size(), 1);
}

// A finished sale that stays at hand for its refund takes no place of those that are put aside.
void TestTillManager::whatIsGoingBackIsNotHeld()
{
    TillDesk desk = paidAndSeen();
    QVERIFY(refund(desk));
    for (qsizetype held = 0; held < mostHeldSales; ++held) {
        desk.add(100);
        QVERIFY(desk.feed(HoldSale{}));
    }
    QCOMPARE(desk.state.sales.size(), mostHeldSales + 1);
}

void TestTillManager::ofOneSaleAHundredRefunds()
{
    TillDesk desk;
    desk.add(10'000);
    desk.feed(TakeCash{});
    for (int i = 0; i < 100; ++i)
        QVERIFY(refund(desk, pesos(1)));
    QVERIFY(!refund(desk, pesos(1)));
    QCOMPARE(std::get<sale::SaleProblem>(desk.last.rejection->problem), sale::SaleProblem::NothingToRefund);
    QVERIFY(desk.unchangedByRejection);
}

// Events that come too late, or about what nobody knows; and a sale whose payments were not fetched with it.
void TestTillManager::whatIsNotThereIsNotTouched()
{
    TillDesk desk = paidAndSeen();
    const sale::Sale past = desk.sale();
    const printing::PrintJob owed = desk.state.receipts.value(past.id);
    desk.state = State{};
    QVERIFY(desk.feed(RefundHappened{u"1-1-1-NOTTHERE-rZZZZZZZZ-1"_s, payment::Due{}}));
    QVERIFY(desk.feed(PaymentHappened{u"1-1-1-NOTTHERE"_s, payment::Due{}}));
    QVERIFY(desk.feed(PaymentHappened{u"1-1-1-NOTTHERE"_s, payment::Answered{1, gateway::Answer(gateway::OrdersFound{})}}));
    QVERIFY(desk.feed(OperationAnswered{u"5"_s, gateway::Answer(gateway::Refusal{})}));
    QCOMPARE(desk.state, State{});
    for (const Settlement how : {Settlement::Attach, Settlement::Refund, Settlement::Keep})
        QVERIFY(!desk.feed(SettleConflict{u"1-1-1-NOTTHERE"_s, how, manager(), u"ZZZZZZZZ"_s}));
    QVERIFY(!desk.feed(ConfirmByHand{u"1-1-1-NOTTHERE"_s, manager(), u"15051515"_s}));
    QVERIFY(!desk.feed(RefundSale{past.id, std::nullopt, manager(), u"ZZZZZZZZ"_s}));
    QVERIFY(desk.feed(Retrieve{past, {}, owed}));
    QVERIFY(!desk.feed(RefundSale{past.id, std::nullopt, manager(), u"ZZZZZZZZ"_s}));
    QCOMPARE(std::get<Problem>(desk.last.rejection->problem), Problem::NothingToRefund);
    QCOMPARE(desk.state.receipts.value(past.id), owed); // a copy can be printed
    auto printed = owed;
    printed.state = printing::OriginalState::Printed;
    desk.feed(Retrieve{past, {}, printed});
    QCOMPARE(desk.state.receipts.value(past.id), owed); // what is at hand is newer than what was fetched
    TillDesk going = paidLate();
    QVERIFY(settle(going, Settlement::Refund));
    going.state.payments.clear();
    answerRefund(going, gateway::RefundsRead{});
    answerRefund(going, gateway::RefundMade{refundOf(10'000, gateway::RefundState::Done)});
    QVERIFY(going.state.refunds.isEmpty() && going.state.payments.isEmpty());
    QVERIFY(desk.unchangedByRejection);
}

void TestTillManager::looksUpAnOperation()
{
    TillDesk desk = paidAndSeen();
    auto payment = ownPayment(u"5"_s, 10'000);
    payment.externalReference = desk.reference();
    QVERIFY(desk.feed(LookUpOperation{u" 5 "_s}));
    QCOMPARE(desk.state.lookup->state, LookupState::Asking);
    answerLookup(desk, gateway::Answer(gateway::PaymentRead{payment}));
    QCOMPARE(desk.state.lookup->state, LookupState::Found);
    QCOMPARE(desk.state.lookup->ticket, u"1"_s);
    QVERIFY(desk.state.lookup->onRecord && !desk.state.lookup->ofOtherTill);
    payment.id = u"6"_s;
    payment.externalReference = u"9-7-1-AAAAAAAA"_s;
    desk.feed(LookUpOperation{u"6"_s});
    answerLookup(desk, gateway::Answer(gateway::PaymentRead{payment}));
    QVERIFY(desk.state.lookup->ofOtherTill && !desk.state.lookup->onRecord);
    payment.collectorId = u"1"_s;
    desk.feed(LookUpOperation{u"6"_s});
    answerLookup(desk, gateway::Answer(gateway::PaymentRead{payment}));
    QCOMPARE(desk.state.lookup->state, LookupState::NotKnown); // somebody else's account
    desk.feed(LookUpOperation{u"7"_s});
    answerLookup(desk, gateway::Answer(gateway::Refusal{gateway::RefusalKind::NotFound, 404, {}, {}}));
    QCOMPARE(desk.state.lookup->state, LookupState::NotKnown);
    desk.feed(LookUpOperation{u"8"_s});
    answerLookup(desk, gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}});
    QCOMPARE(desk.state.lookup->state, LookupState::NoAnswer);
}

// By whichever way a payment was found, the journal is asked whose it is.
void TestTillManager::everyAnswerNamesItsPayments()
{
    TillDesk desk = withQr();
    const auto five = providerPayment(u"5"_s, 10'000);
    for (const gateway::Answer &answer : {gateway::Answer(gateway::PaymentsFound{{five, five}}), gateway::Answer(gateway::PaymentRead{five}),
             gateway::Answer(gateway::OrdersFound{{providerOrder(u"A"_s, true, {five})}}), gateway::Answer(gateway::OrderRead{providerOrder(u"A"_s, true, {five})})})
        QCOMPARE(paymentsIn(desk.state, PaymentHappened{desk.reference(), payment::Answered{1, answer}}), QStringList{u"5"_s});
    QCOMPARE(paymentsIn(desk.state, PaymentHappened{desk.reference(), payment::Answered{1, gateway::Answer(gateway::OrderWithdrawn{})}}), QStringList());
}

void TestTillManager::anOperationThatSaysLittle()
{
    TillDesk desk = paidAndSeen();
    auto payment = ownPayment(u"5"_s, 10'000);
    payment.externalReference = u"Factura 7"_s; // no till's
    desk.feed(LookUpOperation{u"ORD01Z"_s});
    answerLookup(desk, gateway::Answer(gateway::Refusal{gateway::RefusalKind::Credentials, 401, {}, {}}));
    QCOMPARE(desk.state.lookup->state, LookupState::NoAnswer);
    desk.feed(LookUpOperation{u"5"_s});
    answerLookup(desk, gateway::Answer(gateway::OrderWithdrawn{}));
    QCOMPARE(desk.state.lookup->state, LookupState::NoAnswer);
    desk.feed(LookUpOperation{u"5"_s});
    desk.feed(OperationAnswered{u"6"_s, gateway::Answer(gateway::PaymentRead{payment})}); // to an earlier question
    QCOMPARE(desk.state.lookup->state, LookupState::Asking);
    answerLookup(desk, gateway::Answer(gateway::PaymentRead{payment}));
    QVERIFY(desk.state.lookup->ofOtherTill && desk.state.lookup->ticket.isEmpty());
    answerLookup(desk, gateway::Answer(gateway::Refusal{gateway::RefusalKind::NotFound, 404, {}, {}}));
    QCOMPARE(desk.state.lookup->state, LookupState::Found); // the second answer to one question
    desk.feed(LookUpOperation{u"5"_s});
    desk.setup.provider.reset(); // set otherwise meanwhile
    answerLookup(desk, gateway::Answer(gateway::PaymentRead{payment}));
    QCOMPARE(desk.state.lookup->state, LookupState::NotKnown);
}

void TestTillManager::noNumberNoQuestion()
{
    TillDesk desk = withQr();
    for (const QString &nonsense : {u""_s, u"../../users/me"_s, u"12 34"_s, u"12a"_s, u"12["_s, QString(100, u'9')}) {
        QVERIFY(desk.feed(LookUpOperation{nonsense}));
        QCOMPARE(desk.state.lookup->state, LookupState::NotKnown);
        QVERIFY(desk.last.effects.isEmpty());
    }
    desk.setup.provider.reset();
    QVERIFY(!desk.feed(LookUpOperation{u"1"_s}));
}

void TestTillManager::refusesACharge()
{
    TillDesk desk;
    desk.setup.rules.chargeObstacle = [](const gateway::Charge &charge) -> std::optional<gateway::Obstacle> {
        return charge.amount < pesos(1'500) ? std::optional(gateway::Obstacle{gateway::ObstacleKind::BelowMinimum, pesos(1'500)}) : std::nullopt;
    };
    desk.add(1'000);
    QVERIFY(!desk.chargeQr());
    QCOMPARE(std::get<gateway::Obstacle>(desk.last.rejection->problem).limit, std::optional(pesos(1'500)));
    QVERIFY(!hasWaitingTender(desk.sale()));
    desk.add(1'000);
    QVERIFY(desk.chargeQr());
}

void TestTillManager::countsInTheProvidersTime()
{
    TillDesk desk;
    desk.add(10'000);
    desk.feed(ProviderTime{desk.now + 90s, desk.now});
    QVERIFY(desk.state.skew > till::skewWorthAWarning);
    desk.chargeQr();
    const auto &charge = desk.state.payments.first().charge;
    QCOMPARE(charge.expiresAt, providerTime(desk.state, desk.now) + 300s);
    const Milliseconds before = desk.state.skew;
    desk.feed(ProviderTime{desk.now + 1s, desk.now}); // set right again: what is left says nothing
    QCOMPARE(desk.state.skew, 0ms);
    desk.feed(ProviderTime{desk.now + 90s, desk.now});
    desk.feed(ProviderTime{desk.now + 91s, desk.now}); // whole seconds and the answer's way: no news
    QCOMPARE(desk.state.skew, before);
}

// The computer is an hour behind when a QR is made, its answer is lost, and only then the provider's time is learned: by it the
// charge has long expired, and its order has not.
void TestTillManager::aChargeWithoutTheProvidersTimeIsPayableForLong()
{
    TillDesk desk;
    desk.setup.provider->api = gateway::Api::Orders;
    desk.add(10'000);
    desk.chargeQr();
    desk.outcome(desk.reference(), gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}});
    desk.now += 295s;
    desk.look();
    QCOMPARE(desk.phase(), u"withdrawing"_s);
    const Instant known = desk.now;
    desk.feed(ProviderTime{desk.now + 1h, desk.now});
    desk.answer(gateway::PaymentsFound{});
    while (isLive(desk.state.payments.value(desk.reference()))) {
        QVERIFY(desk.now < known + 400s);
        desk.look();
        const bool creates = desk.calls.value(desk.reference()).call.operation == Operation::CreateOrder;
        desk.outcome(desk.reference(), creates ? gateway::Outcome(gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}})
                                               : gateway::Outcome(gateway::Answer(gateway::PaymentsFound{})));
    }
    QCOMPARE(desk.phase(), u"unpaid"_s);
    QVERIFY(desk.now > known + 300s);
}

void TestTillManager::onlySuchAChargeIsDoubted()
{
    const auto doubted = [](TillDesk desk) {
        desk.feed(ProviderTime{desk.now, desk.now});
        return desk.state.payments.value(desk.reference()).payableAtLeastUntil.has_value();
    };
    QVERIFY(doubted(withQr()));
    TillDesk withdrawn = withQr();
    withdrawn.feed(ProviderTime{withdrawn.now, withdrawn.now});
    withdrawn.feed(WithdrawQr{});
    QVERIFY(withdrawn.state.payments.value(withdrawn.reference()).payableAtLeastUntil);
    QVERIFY(!doubted(paidAndSeen()));
    TillDesk desk;
    desk.feed(ProviderTime{desk.now, desk.now});
    desk.add(10'000);
    desk.chargeQr();
    desk.restart();
    QVERIFY(!doubted(desk));
}

void TestTillManager::aClockThatIsSetChangesNothing()
{
    TillDesk desk = withQr();
    desk.answer(gateway::OrdersFound{});
    const Instant provider = providerTime(desk.state, desk.now);
    const auto next = nextDue(desk.state);
    for (const Milliseconds by : {Milliseconds(-24h), Milliseconds(48h)}) {
        desk.now += by;
        desk.feed(ClockSet{by});
    }
    QCOMPARE(providerTime(desk.state, desk.now), provider);
    QCOMPARE(*nextDue(desk.state) - 24h, *next);
    TillDesk printing;
    printing.add(10'000);
    printing.feed(TakeCash{});
    const Instant owedAt = printing.state.receipts.first().nextAt;
    printing.feed(ClockSet{24h});
    QCOMPARE(printing.state.receipts.first().nextAt, owedAt + 24h);
    printing.now += 24h;
    printing.due(); // on its way: it waits for the printer and for no time
    const Instant waits = printing.state.receipts.first().nextAt;
    printing.feed(ClockSet{-24h});
    QCOMPARE(printing.state.receipts.first().nextAt, waits == Instant::max() ? waits : waits - 24h);
}

void TestTillManager::noQrWithAWrongClock()
{
    TillDesk desk;
    desk.add(10'000);
    desk.feed(ProviderTime{desk.now - 11min, desk.now});
    QVERIFY(!desk.chargeQr());
    QCOMPARE(std::get<Problem>(desk.last.rejection->problem), Problem::ClockWrong);
    QVERIFY(desk.feed(TakeCash{}));
}

void TestTillManager::seesAnotherTill()
{
    TillDesk desk = withQr();
    desk.feed(WithdrawQr{});
    desk.answer(gateway::OrdersFound{});
    desk.answer(gateway::SlotRead{u"9-7-1-AAAAAAAA"_s});
    QCOMPARE(desk.state.otherTill, u"9-7-1-AAAAAAAA"_s);
    QVERIFY(desk.calls.value(desk.reference()).call.operation != Operation::WithdrawOrder); // never what is not ours
}

void TestTillManager::asksOnceASecond()
{
    TillDesk desk = withQr(); // its first look was due now
    desk.answer(gateway::OrdersFound{});
    auto &payment = desk.state.payments.first();
    payment.pace.nextAt = desk.now; // due again at once
    QVERIFY(dueEvents(desk.state, desk.now).isEmpty());
    QCOMPARE(nextDue(desk.state), std::optional(desk.now + 1s));
    QCOMPARE(dueEvents(desk.state, desk.now + 1s).size(), 1);
}

QTEST_APPLESS_MAIN(TestTillManager)
#include "tst_tillmanager.moc"
