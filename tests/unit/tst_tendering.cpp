// How a sale is paid in parts and outside the till, put aside, taken up again and cancelled: on the till as one machine,
// and over its restarts.
#include "core/sale/stored.h"
#include "tests/support/tilldesk.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace mostrador;
using namespace mostrador::test;

namespace {

std::optional<Rejection> refusal(decltype(Rejection::problem) problem)
{
    return Rejection{problem, {}};
}

TillDesk selling(qint64 minor)
{
    TillDesk desk;
    desk.add(minor);
    return desk;
}

// The QR is shown, and the buyer pays it.
void paysQr(TillDesk &desk, qint64 minor)
{
    desk.shown();
    desk.look();
    desk.paid(minor);
}

// Everything that is in: per tender, what was asked of the customer in that way.
qint64 handedOver(const sale::Sale &sale)
{
    qint64 sum = 0;
    for (const sale::Tender &tender : sale.tenders) {
        if (tender.state == sale::TenderState::Confirmed)
            sum += tender.amount.minor + tender.rounding.minor;
    }
    return sum;
}

}

class TestTendering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cashIsPlannedFirst();
    void aFailedQrKeepsThePlan();
    void thePlanIsTakenBack();
    void aPlanIsAPart();
    void onlyTheCashIsRounded();
    void otherTenderFinishes();
    void threeTenders();
    void otherTenderUnderAQr();
    void finishesOnlyWhatIsCovered();
    void attachedPartLeavesTheRest();
    void refundsEachItsOwnWay();
    void allOfItGoesBackOrNothing();
    void whatNeverCameInGoesBackNowhere();
    void cashGoesBackAsItCame();
    void partsGoBackExactly();
    void holdsAndRecalls();
    void heldOverARestart();
    void planOverARestart();
    void tooManyHeld();
    void cancelsForAReason();
    void cancelsWhatIsPartlyPaid();
};

void TestTendering::cashIsPlannedFirst()
{
    TillDesk desk = selling(10'000);
    QVERIFY(desk.feed(PlanCash{pesos(2'000)}));
    QVERIFY(desk.sale().tenders.isEmpty()); // no money yet
    QVERIFY(desk.chargeQr());
    QCOMPARE(desk.sale().tenders.constFirst().amount, pesos(8'000));
    QVERIFY(!desk.feed(PlanCash{pesos(1'000)}));
    QCOMPARE(desk.last.rejection, refusal(sale::SaleProblem::ChargeInProgress));
    paysQr(desk, 8'000);
    QCOMPARE(desk.sale().state, sale::SaleState::Open);
    QCOMPARE(due(desk.sale()), pesos(2'000));
    QVERIFY(desk.state.receipts.isEmpty());
    QVERIFY(desk.feed(TakeCash{pesos(5'000)}));
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
    QCOMPARE(desk.sale().tenders.constLast().change, pesos(3'000));
    QCOMPARE(desk.state.receipts.size(), 1);
}

void TestTendering::aFailedQrKeepsThePlan()
{
    TillDesk desk = selling(10'000);
    desk.feed(PlanCash{pesos(2'000)});
    desk.chargeQr();
    desk.answer(gateway::Refusal{gateway::RefusalKind::Amount, 400, {}, {}});
    QCOMPARE(plannedCash(desk.sale()), pesos(2'000));
    QVERIFY(desk.feed(PlanCash{pesos(4'000)}));
    QVERIFY(desk.chargeQr());
    QCOMPARE(desk.sale().tenders.constLast().amount, pesos(6'000));
}

void TestTendering::thePlanIsTakenBack()
{
    TillDesk desk = selling(10'000);
    desk.feed(PlanCash{pesos(2'000)});
    QVERIFY(desk.feed(PlanCash{pesos(0)}));
    QVERIFY(!desk.sale().plannedCash);
    desk.feed(PlanCash{pesos(2'000)});
    QVERIFY(desk.feed(TakeCash{})); // all of it in cash after all
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
    QCOMPARE(desk.sale().tenders.constFirst().amount, pesos(10'000));
}

void TestTendering::aPlanIsAPart()
{
    TillDesk desk = selling(10'000);
    QVERIFY(!desk.feed(PlanCash{pesos(10'000)}));
    QCOMPARE(desk.last.rejection, refusal(sale::SaleProblem::NotEnough));
    QVERIFY(!desk.feed(PlanCash{pesos(-1)}));
    QVERIFY(!desk.feed(PlanCash{pesos(4)})); // nothing is left of it, rounded
    QCOMPARE(desk.last.rejection, refusal(sale::SaleProblem::AmountOutOfRange));
    QVERIFY(desk.feed(PlanCash{pesos(9'000)}));
    QVERIFY(desk.add(1'000));
    desk.feed(RemoveLine{1}); // now the plan is more than all of it
    QCOMPARE(plannedCash(desk.sale()), pesos(0));
    QVERIFY(desk.chargeQr());
    QCOMPARE(desk.sale().tenders.constLast().amount, pesos(1'000));
}

void TestTendering::onlyTheCashIsRounded()
{
    const bool holds = rc::check("electronic amounts are exact, the cash alone is rounded", [] {
        const qint64 total = *rc::gen::inRange<qint64>(100, 1'000'000);
        const qint64 part = *rc::gen::inRange<qint64>(5, total);
        TillDesk desk = selling(total);
        RC_ASSERT(desk.feed(PlanCash{pesos(part)}));
        RC_ASSERT(desk.feed(TakeOther{u"Card"_s, dueBeforeCash(desk.sale())}));
        RC_ASSERT(desk.sale().tenders.constFirst().amount.minor == total - part);
        RC_ASSERT(desk.feed(TakeCash{}));
        RC_ASSERT(desk.sale().state == sale::SaleState::Finished);
        RC_ASSERT(handedOver(desk.sale()) == total - part + cashRounded(pesos(part), desk.setup.cashRounding).minor);
    });
    QVERIFY(holds);
}

void TestTendering::otherTenderFinishes()
{
    TillDesk desk = selling(10'003);
    QVERIFY(!desk.feed(TakeOther{u"Card"_s, pesos(10'004)}));
    QVERIFY(desk.feed(TakeOther{u"Card"_s, pesos(10'003)}));
    QCOMPARE(desk.last.durability, Durability::Synced);
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
    QCOMPARE(desk.sale().tenders.constFirst().name, u"Card"_s);
    QVERIFY(!desk.feed(TakeOther{u"Card"_s, pesos(10'003)}));
}

void TestTendering::threeTenders()
{
    TillDesk desk = selling(10'000);
    desk.feed(PlanCash{pesos(2'000)});
    QVERIFY(desk.feed(TakeOther{u"Voucher"_s, pesos(3'000)}));
    QVERIFY(desk.chargeQr());
    QCOMPARE(desk.sale().tenders.constLast().amount, pesos(5'000));
    paysQr(desk, 5'000);
    QVERIFY(desk.feed(TakeCash{}));
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
    QCOMPARE(desk.sale().tenders.size(), 3);
}

void TestTendering::otherTenderUnderAQr()
{
    TillDesk desk = withQr();
    for (const Event &event : QList<Event>{TakeOther{u"Card"_s, pesos(10'000)}, PlanCash{pesos(1'000)}, FinishSale{}}) {
        QVERIFY(!desk.feed(event));
        QCOMPARE(desk.last.rejection, refusal(sale::SaleProblem::ChargeInProgress));
    }
    QVERIFY(desk.unchangedByRejection);
}

void TestTendering::finishesOnlyWhatIsCovered()
{
    TillDesk desk = selling(10'000);
    QVERIFY(!desk.feed(FinishSale{}));
    QCOMPARE(desk.last.rejection, refusal(sale::SaleProblem::NotEnough));
    TillDesk free = selling(0);
    QVERIFY(free.feed(FinishSale{}));
    QCOMPARE(free.sale().state, sale::SaleState::Finished);
    QCOMPARE(free.state.receipts.size(), 1);
    QVERIFY(!free.feed(FinishSale{}));
}

// Less than the QR asked for came in, and a manager lets it count: the rest is paid in another way.
void TestTendering::attachedPartLeavesTheRest()
{
    TillDesk desk = withQr();
    const QString reference = desk.reference();
    desk.paid(9'000);
    QCOMPARE(desk.phase(), u"conflict"_s);
    QVERIFY(desk.feed(SettleConflict{reference, payment::Settlement::Attach, {u"Ana"_s, u"seen"_s, desk.now}, u"X"_s}));
    QCOMPARE(due(desk.sale()), pesos(1'000));
    QVERIFY(desk.feed(TakeOther{u"Card"_s, pesos(1'000)}));
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
}

void TestTendering::refundsEachItsOwnWay()
{
    TillDesk desk = selling(10'000);
    desk.feed(PlanCash{pesos(2'000)});
    desk.feed(TakeOther{u"Voucher"_s, pesos(3'000)});
    desk.chargeQr();
    paysQr(desk, 5'000);
    desk.feed(TakeCash{});
    const QString id = desk.sale().id;
    QVERIFY(desk.feed(RefundSale{id, std::nullopt, {u"Ana"_s, u"returned"_s, desk.now}, u"R"_s}));
    const auto refunds = desk.sale().refunds;
    QCOMPARE(refunds.size(), 3);
    QCOMPARE(refunds[0].state, sale::RefundState::Pending); // through the provider
    QCOMPARE(refunds[0].amount, pesos(5'000));
    QCOMPARE(refunds[1].amount, pesos(3'000));
    QCOMPARE(refunds[2].amount, pesos(2'000));
    QVERIFY(refunds[1].state == sale::RefundState::Done && refunds[2].state == sale::RefundState::Done);
    QVERIFY(!desk.feed(RefundSale{id, pesos(1), {u"Ana"_s, u"again"_s, desk.now}, u"S"_s}));
}

// The cash could, and the part that was believed by hand cannot: then the wish is refused as a whole.
void TestTendering::allOfItGoesBackOrNothing()
{
    TillDesk desk = selling(10'000);
    desk.feed(PlanCash{pesos(4'000)});
    desk.chargeQr();
    desk.shown();
    desk.look();
    desk.outcome(desk.reference(), gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}});
    desk.now += std::chrono::seconds(20);
    QVERIFY(desk.feed(ConfirmByHand{desk.reference(), {u"Ana"_s, u"no internet"_s, desk.now}, u"15051515"_s}));
    QVERIFY(desk.feed(TakeCash{}));
    const QString id = desk.sale().id;
    QVERIFY(!desk.feed(RefundSale{id, std::nullopt, {u"Ana"_s, u"returned"_s, desk.now}, u"R"_s}));
    QCOMPARE(std::get<Problem>(desk.last.rejection->problem), Problem::NothingToRefund);
    QVERIFY(desk.feed(RefundSale{id, pesos(4'000), {u"Ana"_s, u"returned"_s, desk.now}, u"R"_s}));
}

void TestTendering::whatNeverCameInGoesBackNowhere()
{
    TillDesk desk = selling(10'000);
    desk.chargeQr();
    desk.shown();
    desk.withdrawn();
    desk.chargeQr();
    desk.about(desk.sale().tenders.constLast().externalReference);
    paysQr(desk, 10'000);
    QVERIFY(desk.feed(RefundSale{desk.sale().id, std::nullopt, {u"Ana"_s, u"returned"_s, desk.now}, u"R"_s}));
    QCOMPARE(desk.sale().refunds.size(), 1);
    QCOMPARE(desk.sale().refunds[0].tender, desk.sale().tenders.constLast().number);
}

void TestTendering::cashGoesBackAsItCame()
{
    TillDesk desk = selling(10'003);
    desk.feed(TakeCash{});
    QCOMPARE(desk.sale().tenders.constFirst().rounding, pesos(-3));
    QVERIFY(desk.feed(RefundSale{desk.sale().id, std::nullopt, {u"Ana"_s, u"returned"_s, desk.now}, u"R"_s}));
    QCOMPARE(desk.sale().refunds.constFirst().amount, pesos(10'003));
    QCOMPARE(desk.sale().refunds.constFirst().rounding, std::optional(pesos(-3)));
}

void TestTendering::partsGoBackExactly()
{
    const bool holds = rc::check("in the end the drawer gave back what it got", [] {
        const qint64 total = *rc::gen::inRange<qint64>(100, 100'000);
        TillDesk desk = selling(total);
        RC_ASSERT(desk.feed(TakeCash{}));
        const QString id = desk.sale().id;
        qint64 left = total;
        for (int at = 0; left > 0 && at < 90; ++at) {
            const qint64 part = at == 89 ? left : *rc::gen::inRange<qint64>(1, left + 1);
            RC_ASSERT(desk.feed(RefundSale{id, pesos(part), {u"Ana"_s, u"x"_s, desk.now}, u"R%1"_s.arg(at)}));
            left -= part;
        }
        qint64 back = 0;
        for (const sale::Refund &refund : desk.sale().refunds)
            back += refund.amount.minor + refund.rounding.value_or(pesos(0)).minor;
        const qint64 taken = handedOver(desk.sale());
        RC_ASSERT(back == taken);
    });
    QVERIFY(holds);
}

void TestTendering::holdsAndRecalls()
{
    TillDesk desk = selling(10'000);
    const QString first = desk.sale().id;
    QVERIFY(desk.feed(HoldSale{}));
    QCOMPARE(currentSale(desk.state), nullptr);
    QVERIFY(desk.state.sales.value(first).heldAt);
    desk.add(5'000);
    const QString second = desk.sale().id;
    QVERIFY(!desk.feed(RecallSale{first})); // something is on the counter
    QVERIFY(desk.feed(HoldSale{}));
    QVERIFY(desk.feed(RecallSale{first}));
    QCOMPARE(desk.sale().id, first);
    QVERIFY(!desk.sale().heldAt);
    QCOMPARE(desk.state.sales.size(), 2);
    desk.feed(TakeCash{});
    QVERIFY(desk.feed(RecallSale{second}));
    desk.feed(RemoveLine{1});
    QVERIFY(!desk.feed(HoldSale{})); // nothing is in it
    QCOMPARE(desk.last.rejection, refusal(Problem::NothingToHold));
}

void TestTendering::heldOverARestart()
{
    TillDesk desk = selling(10'000);
    const QString first = desk.sale().id;
    desk.feed(HoldSale{});
    desk.add(5'000);
    desk.add(6'000);
    const sale::Sale second = desk.sale();
    desk.feed(HoldSale{});
    desk.restart();
    QCOMPARE(currentSale(desk.state), nullptr); // held stays held
    QCOMPARE(desk.state.sales.size(), 2);
    QVERIFY(desk.feed(RecallSale{second.id}));
    QCOMPARE(desk.sale(), second);
    desk.restart();
    QCOMPARE(desk.sale(), second); // and what is on the counter stays there
    QVERIFY(desk.state.sales.value(first).heldAt);
}

void TestTendering::planOverARestart()
{
    TillDesk desk = selling(10'000);
    desk.feed(PlanCash{pesos(2'000)});
    desk.chargeQr();
    desk.restart();
    QCOMPARE(plannedCash(desk.sale()), pesos(2'000));
}

void TestTendering::tooManyHeld()
{
    TillDesk desk;
    for (qsizetype at = 0; at < mostHeldSales; ++at) {
        desk.add(100);
        QVERIFY(desk.feed(HoldSale{}));
    }
    desk.add(100);
    QVERIFY(!desk.feed(HoldSale{}));
    QCOMPARE(desk.last.rejection, refusal(Problem::TooManyHeld));
    QVERIFY(desk.feed(TakeCash{}));
}

void TestTendering::cancelsForAReason()
{
    TillDesk desk = selling(10'000);
    const QString id = desk.sale().id;
    desk.feed(PlanCash{pesos(2'000)});
    QVERIFY(desk.feed(CancelSale{u"Entered by mistake"_s}));
    QVERIFY(desk.last.drafts.constFirst().event.contains("Entered by mistake"));
    const auto stored = sale::fromStored(QJsonDocument::fromJson(desk.records[u"sale"_s][id].state).object());
    QVERIFY(stored);
    QCOMPARE(stored->state, sale::SaleState::Cancelled);
    QCOMPARE(stored->whyCancelled, u"Entered by mistake"_s);
    QVERIFY(stored->tenders.isEmpty());
    desk.add(1'000);
    QCOMPARE(desk.sale().ticket, 2); // its number is used up
    desk.chargeQr();
    QVERIFY(!desk.feed(CancelSale{u"x"_s, people::Approval{u"Ana"_s, u"x"_s, {}}, u"C1"_s}));
    QCOMPARE(desk.last.rejection, refusal(sale::SaleProblem::ChargeInProgress));
}

void TestTendering::cancelsWhatIsPartlyPaid()
{
    TillDesk desk = selling(10'000);
    const QString id = desk.sale().id;
    desk.feed(TakeOther{u"Card"_s, pesos(1'000)});
    desk.feed(PlanCash{pesos(2'000)});
    desk.chargeQr();
    desk.shown();
    desk.look();
    desk.paid(7'000);
    const people::Approval word{u"Ana"_s, u"No cash"_s, {}};
    QVERIFY(!desk.feed(CancelSale{u"No cash"_s}));
    QCOMPARE(desk.last.rejection, refusal(sale::SaleProblem::MoneyTaken));
    const auto rules = desk.setup.rules;
    desk.setup.rules.refundObstacle = [](const auto &, Instant) { return gateway::Obstacle{gateway::ObstacleKind::PartialRefund, {}}; };
    QVERIFY(!desk.feed(CancelSale{u"No cash"_s, word, u"C1"_s})); // what cannot go back keeps the sale open
    QCOMPARE(desk.sale().state, sale::SaleState::Open);
    desk.setup.rules = rules;
    QVERIFY(desk.feed(CancelSale{u"No cash"_s, word, u"C1"_s}));
    QVERIFY(desk.state.currentSale.isEmpty());
    const sale::Sale cancelled = desk.state.sales.value(id); // at hand until the QR's part is back
    QCOMPARE(cancelled.state, sale::SaleState::Cancelled);
    QCOMPARE(refunded(cancelled), pesos(8'000));
    QVERIFY(leftToRefund(cancelled).isZero() && hasPendingRefund(cancelled));
    QCOMPARE(desk.state.refunds.size(), 1);
    QCOMPARE(desk.state.refunds.first().amount, pesos(7'000));
    QCOMPARE(desk.state.refunds.first().approval.who, u"Ana"_s);
    desk.restart();
    QVERIFY(desk.state.sales.contains(id) && desk.state.currentSale.isEmpty());
    QCOMPARE(desk.state.refunds.size(), 1);
    QVERIFY(!desk.feed(RefundSale{id, std::nullopt, word, u"C2"_s})); // nothing is left
}

QTEST_GUILESS_MAIN(TestTendering)
#include "tst_tendering.moc"
