// The till as a whole: what is recorded together, what every end of a payment does to its sale, and what a restart
// finds again.
#include "core/payment/stored.h"
#include "core/printing/stored.h"
#include "core/sale/stored.h"
#include "core/receipt/drawerpulse.h"
#include "tests/support/tilldesk.h"

#include <rapidcheck.h>

#include <QJsonDocument>
#include <QTest>

using namespace mostrador;
using namespace mostrador::till;
using namespace mostrador::test;
using namespace std::chrono_literals;

namespace {

using Desk = TillDesk;

template <typename Enum> Rejection rejection(Enum problem, const QString &sale = {})
{
    return {problem, sale};
}

}

class TestTill final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void typingIsCheap();
    void editsAreCheap();
    void editsSurviveARestart();
    void anotherPriceNeedsAManager();
    void noManagerForWhatCannotBeEdited();
    void discountOverTheCeilingNeedsAManager();
    void cashSaleIsOneTransaction();
    void cashIsRounded();
    void freeSaleFinishes();
    void nextLineOpensTheNextSale();
    void refusesWithoutASale();
    void qrSaleIsOneTransaction();
    void qrFinishesTheSale();
    void takesNoCashUnderAQr();
    void pointOfSaleIsBusy();
    void refusedChargeFreesTheSale();
    void withdrawnChargeFreesTheSale();
    void conflictKeepsTheSale();
    void leavesAndRecalls();
    void paidInTheBackground();
    void lateMoneyIsRecorded();
    void watchEndsOnRecord();
    void cancels();
    void printsOnlyWhenAsked();
    void printsTheQrThatWaits();
    void printsCopies();
    void cashOpensTheDrawerAlsoWhereNothingPrintsByItself();
    void firstPrintOnRequestIsTheOriginal();
    void dismissForgets();
    void onlyTheLastReceiptIsKept();
    void theLastReportIsKept();
    void goesOnAskingWithoutItsSettings();
    void unrecordedAnswerIsAskedAgain();
    void unrecordedPrintIsADoubt();
    void recoversWhatIsOpen();
    void refusesWhatItCannotRead();
    void sumsHoldWhateverHappens();
};

void TestTill::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) // more histories than usual; a failure tells how to repeat it
        qputenv("RC_PARAMS", "max_success=500");
}

void TestTill::typingIsCheap()
{
    Desk desk;
    QVERIFY(desk.add(10'000));
    QCOMPARE(desk.draftKinds(), (QStringList{u"sale"_s}));
    QCOMPARE(desk.last.durability, Durability::Soon);
    QVERIFY(desk.last.effects.isEmpty());
    QVERIFY(desk.feed(SetQuantity{1, {3000}}));
    QVERIFY(desk.feed(SetPrice{1, pesos(5'000), people::Approval{u"Encargada"_s, u"roto"_s, desk.now}}));
    QCOMPARE(total(desk.sale()), pesos(15'000));
    QVERIFY(desk.feed(RemoveLine{1}));
    QCOMPARE(desk.last.durability, Durability::Soon);
    QCOMPARE(desk.state.lastTicket, 1);
    QCOMPARE(desk.last.drafts[0].ticket, 1);
    QVERIFY(!desk.feed(RemoveLine{1}));
    QCOMPARE(desk.last.rejection, std::optional(rejection(sale::SaleProblem::NoSuchLine)));
}

// Discounts, notes and undoing cost what a line costs: one append that waits for no disk.
void TestTill::editsAreCheap()
{
    Desk desk;
    desk.add(10'000);
    const sale::Discount tenth{sale::PercentOff{1'000}, 1'000};
    const QList<Event> edits{GiveDiscount{1, tenth, std::nullopt}, SetNote{1, u"abierto"_s}, SetNote{0, u"para Juan"_s}, UndoEdit{}};
    for (const Event &edit : edits) {
        QVERIFY(desk.feed(edit));
        QCOMPARE(desk.draftKinds(), (QStringList{u"sale"_s}));
        QCOMPARE(desk.last.durability, Durability::Soon);
        QVERIFY(desk.last.effects.isEmpty());
    }
    QCOMPARE(total(desk.sale()), pesos(9'000));
    QVERIFY(desk.sale().note.isEmpty()); // undone
}

void TestTill::editsSurviveARestart()
{
    Desk desk;
    desk.add(10'000);
    desk.feed(SetQuantity{1, {2000}});
    desk.feed(GiveDiscount{0, sale::Discount{sale::PercentOff{500}, 1'000}, std::nullopt});
    const sale::Sale before = desk.sale();
    desk.restart();
    QCOMPARE(desk.sale(), before);
    QVERIFY(desk.feed(UndoEdit{}));
    QVERIFY(desk.feed(UndoEdit{}));
    QCOMPARE(total(desk.sale()), pesos(10'000));
    QVERIFY(desk.feed(UndoEdit{}));
    QVERIFY(isEmpty(desk.sale()));
    QVERIFY(!desk.feed(UndoEdit{}));
    QCOMPARE(desk.last.rejection, std::optional(rejection(sale::SaleProblem::NothingToUndo)));
}

void TestTill::anotherPriceNeedsAManager()
{
    Desk desk;
    desk.add(10'000);
    QVERIFY(!desk.feed(SetPrice{1, pesos(9'000), std::nullopt}));
    QCOMPARE(desk.last.rejection, std::optional(rejection(Problem::NeedsManager)));
    QVERIFY(desk.feed(SetPrice{1, pesos(9'000), people::Approval{u"Encargada"_s, u"roto"_s, desk.now}}));
    const auto event = QJsonDocument::fromJson(desk.last.drafts[0].event).object();
    QCOMPARE(event[u"event"_s], u"price_set"_s);
    QCOMPARE(event[u"price"_s], u"90.00"_s);
    QCOMPARE(event[u"instead_of"_s], u"100.00"_s);
    QCOMPARE(event[u"approval"_s].toObject()[u"who"_s], u"Encargada"_s);
    sale::LineItem red = article(0);
    red.unitPrice.reset();
    QVERIFY(desk.feed(AddLine{red, u"S"_s}));
    QVERIFY(desk.feed(SetPrice{2, pesos(700), std::nullopt})); // the first price of an unknown code
    QCOMPARE(total(desk.sale()), pesos(9'700));
}

void TestTill::noManagerForWhatCannotBeEdited()
{
    Desk desk = withQr();
    QVERIFY(!desk.feed(SetPrice{1, pesos(9'000), std::nullopt}));
    QCOMPARE(desk.last.rejection, std::optional(rejection(sale::SaleProblem::ChargeInProgress)));
    desk.withdrawn();
    QVERIFY(desk.feed(SetPrice{1, pesos(10'000), std::nullopt})); // the price that it has
    QCOMPARE(desk.sale().lines[0].listPrice, std::nullopt);
}

void TestTill::discountOverTheCeilingNeedsAManager()
{
    Desk desk;
    desk.add(10'000);
    const sale::Discount half{sale::PercentOff{5'000}, 1'000};
    QVERIFY(!desk.feed(GiveDiscount{1, half, std::nullopt}));
    QCOMPARE(desk.last.rejection, std::optional(rejection(sale::SaleProblem::DiscountTooHigh)));
    QVERIFY(desk.feed(GiveDiscount{1, half, people::Approval{u"Encargada"_s, u"vencido"_s, desk.now}}));
    const auto event = QJsonDocument::fromJson(desk.last.drafts[0].event).object();
    QCOMPARE(event[u"basis_points"_s].toInt(), 5'000);
    QCOMPARE(event[u"approval"_s].toObject()[u"why"_s], u"vencido"_s);
    QVERIFY(desk.chargeQr());
    QCOMPARE(desk.state.payments.first().charge.amount, pesos(5'000));
    QVERIFY(!desk.feed(GiveDiscount{1, std::nullopt, std::nullopt})); // a QR may be paid
    QVERIFY(!desk.feed(UndoEdit{}));
}

void TestTill::cashSaleIsOneTransaction()
{
    Desk desk;
    desk.add(10'000);
    QVERIFY(desk.feed(TakeCash{pesos(15'000)}));
    QCOMPARE(desk.draftKinds(), (QStringList{u"receipt"_s, u"sale"_s}));
    QCOMPARE(desk.last.durability, Durability::Synced);
    QVERIFY(desk.last.effects.isEmpty()); // printing follows from what is on record
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
    QCOMPARE(desk.sale().tenders[0].change, pesos(5'000));
    QCOMPARE(desk.state.receipts.first().state, printing::OriginalState::Owed);
    QCOMPARE(desk.state.lastFinished, desk.sale().id);
    QVERIFY(!desk.records[u"sale"_s].first().open);
    QVERIFY(desk.records[u"receipt"_s].first().open);
    desk.due();
    QCOMPARE(desk.last.effects.size(), 1);
    QVERIFY(std::holds_alternative<SendToPrinter>(desk.last.effects[0]));
    QCOMPARE(desk.draftKinds(), (QStringList{u"receipt"_s}));
    QCOMPARE(desk.last.durability, Durability::Synced);
    QVERIFY(!desk.feed(TakeCash{}));
    QVERIFY(!desk.feed(CancelSale{}));
}

void TestTill::cashIsRounded()
{
    Desk desk;
    desk.add(10'003);
    QVERIFY(!desk.feed(TakeCash{pesos(9'999)}));
    QCOMPARE(desk.last.rejection, std::optional(rejection(sale::SaleProblem::NotEnough)));
    QVERIFY(desk.feed(TakeCash{}));
    QCOMPARE(desk.sale().tenders[0].received, pesos(10'000));
    QCOMPARE(desk.sale().tenders[0].rounding, pesos(-3));
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
}

void TestTill::freeSaleFinishes()
{
    Desk desk;
    desk.add(0);
    QVERIFY(!desk.chargeQr());
    QVERIFY(desk.feed(TakeCash{}));
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
    QVERIFY(desk.sale().tenders.isEmpty());
    QCOMPARE(desk.state.receipts.size(), 1);
}

void TestTill::nextLineOpensTheNextSale()
{
    Desk desk;
    desk.add(10'000);
    desk.feed(TakeCash{});
    const QString first = desk.sale().id;
    desk.add(5'000);
    QVERIFY(desk.sale().id != first);
    QCOMPARE(desk.sale().ticket, 2);
    QCOMPARE(desk.state.sales.size(), 1);
    Desk refused;
    auto line = article(1);
    line.quantity = {0};
    QVERIFY(!refused.feed(AddLine{line, u"X"_s}));
    QCOMPARE(refused.state, State{});
}

void TestTill::refusesWithoutASale()
{
    Desk desk;
    for (const Event &event :
        QList<Event>{SetQuantity{}, SetPrice{}, RemoveLine{}, GiveDiscount{}, SetNote{}, UndoEdit{}, TakeCash{}, ChargeQr{}, PlanCash{}, TakeOther{},
            FinishSale{}, CancelSale{}, HoldSale{}, RecallSale{}}) {
        QVERIFY(!desk.feed(event));
        QCOMPARE(desk.last.rejection, std::optional(rejection(Problem::NoSale)));
    }
    for (const Event &event : QList<Event>{WithdrawQr{}, CheckNow{}}) {
        QVERIFY(!desk.feed(event));
        QCOMPARE(desk.last.rejection, std::optional(rejection(Problem::ChargeNotWaiting)));
    }
    QVERIFY(!desk.feed(PrintReceipt{u"S1"_s}));
    QCOMPARE(desk.last.rejection, std::optional(rejection(Problem::NothingToPrint)));
    desk.add(100);
    desk.setup.provider.reset();
    QVERIFY(!desk.chargeQr());
    QCOMPARE(desk.last.rejection, std::optional(rejection(Problem::NoProvider)));
    QVERIFY(desk.unchangedByRejection);
}

void TestTill::qrSaleIsOneTransaction()
{
    Desk desk;
    desk.add(10'000);
    QVERIFY(desk.chargeQr());
    QCOMPARE(desk.draftKinds(), (QStringList{u"sale"_s, u"payment"_s}));
    QCOMPARE(desk.last.durability, Durability::Synced);
    QCOMPARE(desk.last.effects.size(), 1);
    const auto call = std::get<CallProvider>(desk.last.effects[0]);
    QCOMPARE(call.effect.call.operation, Operation::CreateOrder);
    QCOMPARE(call.subject, desk.last.drafts[1].subject);
    QVERIFY(call.subject.startsWith(u"1-1-1-"));
    QCOMPARE(desk.last.drafts[1].ticket, 1);
    QVERIFY(hasWaitingTender(desk.sale()));
}

void TestTill::qrFinishesTheSale()
{
    Desk desk = withQr();
    desk.paid(10'000);
    QCOMPARE(desk.draftKinds(), (QStringList{u"payment"_s, u"receipt"_s, u"sale"_s}));
    QCOMPARE(desk.last.durability, Durability::Synced);
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
    QCOMPARE(desk.sale().tenders[0].operations, (QList<QString>{u"5"_s}));
    QCOMPARE(desk.open(u"payment"_s).size(), 1); // looked at for a second wallet
    QVERIFY(desk.open(u"sale"_s).isEmpty());
    QCOMPARE(desk.open(u"receipt"_s).size(), 1);
}

void TestTill::takesNoCashUnderAQr()
{
    Desk desk = withQr();
    QVERIFY(!desk.feed(TakeCash{}));
    QCOMPARE(desk.last.rejection, std::optional(rejection(sale::SaleProblem::ChargeInProgress)));
    QVERIFY(!desk.add(1));
    QVERIFY(!desk.chargeQr());
    QVERIFY(!desk.feed(CancelSale{}));
    desk.feed(WithdrawQr{});
    QVERIFY(!desk.feed(TakeCash{})); // not before it is verified
    QVERIFY(desk.unchangedByRejection);
}

void TestTill::pointOfSaleIsBusy()
{
    Desk desk = withQr();
    const QString holder = desk.sale().id;
    QVERIFY(desk.feed(HoldSale{}));
    desk.add(5'000);
    QVERIFY(!desk.chargeQr());
    QCOMPARE(desk.last.rejection, std::optional(rejection(Problem::PointOfSaleBusy, holder)));
    QVERIFY(desk.feed(TakeCash{})); // the next customer pays in cash
    desk.setup.provider->externalPosId = u"CAJA02"_s;
    desk.add(5'000);
    QVERIFY(desk.chargeQr());
}

void TestTill::refusedChargeFreesTheSale()
{
    Desk desk;
    desk.add(10'000);
    desk.chargeQr();
    desk.answer(gateway::Refusal{gateway::RefusalKind::Amount, 400, {}, {}});
    QCOMPARE(desk.draftKinds(), (QStringList{u"payment"_s, u"sale"_s}));
    QCOMPARE(desk.sale().tenders[0].state, sale::TenderState::Withdrawn);
    QVERIFY(desk.add(1));
    QVERIFY(desk.chargeQr());
    QVERIFY(desk.reference().startsWith(u"1-1-2-"));
}

void TestTill::withdrawnChargeFreesTheSale()
{
    Desk desk = withQr();
    desk.withdrawn();
    QCOMPARE(desk.phase(), u"unpaid"_s);
    QCOMPARE(desk.sale().tenders[0].state, sale::TenderState::Withdrawn);
    QVERIFY(desk.feed(TakeCash{}));
    QCOMPARE(desk.sale().state, sale::SaleState::Finished);
    QCOMPARE(desk.open(u"payment"_s).size(), 1); // still watched
}

void TestTill::conflictKeepsTheSale()
{
    Desk desk = withQr();
    desk.paid(9'000);
    QCOMPARE(desk.phase(), u"conflict"_s);
    QVERIFY(hasWaitingTender(desk.sale()));
    for (const Event &event : QList<Event>{TakeCash{}, CancelSale{}, RemoveLine{1}}) {
        QVERIFY(!desk.feed(event));
        QCOMPARE(desk.last.rejection, std::optional(rejection(sale::SaleProblem::ChargeInProgress)));
    }
    QVERIFY(!desk.chargeQr());
    QVERIFY(desk.feed(HoldSale{})); // a manager settles it; the next customer need not wait
    desk.add(1'000);
    QVERIFY(desk.chargeQr());
}

void TestTill::leavesAndRecalls()
{
    Desk desk = withQr();
    const QString left = desk.sale().id;
    desk.feed(HoldSale{});
    QCOMPARE(currentSale(desk.state), nullptr);
    QVERIFY(!desk.feed(HoldSale{}));
    desk.add(5'000);
    QVERIFY(!desk.feed(RecallSale{left})); // first finish what is on the counter
    desk.feed(TakeCash{});
    QVERIFY(desk.feed(RecallSale{left}));
    QCOMPARE(desk.sale().id, left);
    QVERIFY(waitingPayment(desk.state, desk.sale()));
    QVERIFY(!desk.feed(RecallSale{u"NOTTHERE"_s}));
    desk.state.payments.clear();
    QCOMPARE(waitingPayment(desk.state, desk.sale()), nullptr);
}

void TestTill::paidInTheBackground()
{
    Desk desk = withQr();
    const QString left = desk.sale().id;
    desk.about(desk.reference());
    desk.feed(HoldSale{});
    desk.add(5'000);
    const sale::Sale current = desk.sale();
    desk.paid(10'000);
    QCOMPARE(desk.sale(), current);
    QVERIFY(!desk.state.sales.contains(left)); // finished, and nobody looks at it any more
    QCOMPARE(desk.state.receipts.value(left).state, printing::OriginalState::Owed);
}

void TestTill::lateMoneyIsRecorded()
{
    Desk desk = withQr();
    desk.withdrawn();
    desk.feed(TakeCash{});
    desk.add(1); // the sale is gone from the counter
    desk.due();
    desk.due();
    desk.paid(10'000);
    QCOMPARE(desk.phase(), u"conflict"_s);
    QCOMPARE(desk.draftKinds(), (QStringList{u"payment"_s}));
    QVERIFY(desk.records[u"payment"_s].first().open);
}

// A day later nobody looks any more, and no later start loads it again.
void TestTill::watchEndsOnRecord()
{
    Desk desk = withQr();
    desk.withdrawn();
    desk.feed(CancelSale{});
    for (int looks = 0; !desk.state.payments.isEmpty() && looks < 100; ++looks) {
        desk.due();
        desk.answer(gateway::OrdersFound{});
    }
    QVERIFY(desk.state.payments.isEmpty());
    QCOMPARE(desk.open(u"payment"_s), QList<journal::Current>{});
    QVERIFY(!nextDue(desk.state));
}

void TestTill::cancels()
{
    Desk desk;
    desk.add(10'000);
    QVERIFY(desk.feed(CancelSale{}));
    QCOMPARE(desk.last.durability, Durability::Synced);
    QCOMPARE(currentSale(desk.state), nullptr);
    QVERIFY(desk.state.sales.isEmpty());
    QVERIFY(desk.open(u"sale"_s).isEmpty());
    desk.add(1);
    QCOMPARE(desk.sale().ticket, 2); // a number is never used twice
}

void TestTill::printsOnlyWhenAsked()
{
    Desk desk;
    desk.setup.printsByItself = false;
    desk.add(10'000);
    desk.feed(TakeCash{});
    QVERIFY(!nextDue(desk.state));
    QVERIFY(desk.feed(PrintReceipt{desk.sale().id}));
    QCOMPARE(desk.last.effects.size(), 1);
}

void TestTill::printsTheQrThatWaits()
{
    Desk desk;
    desk.add(10'000);
    desk.chargeQr();
    const QString id = desk.sale().id;
    QVERIFY(!desk.feed(PrintReceipt{id})); // there is none yet
    desk.shown();
    const QString code = qrTextOf(desk.state, *waitingPayment(desk.state, desk.sale()));
    QVERIFY(!code.isEmpty());
    QVERIFY(!desk.feed(PrintReceipt{id})); // without a printer
    desk.setup.hasPrinter = true;
    const State before = desk.state;
    QVERIFY(desk.feed(PrintReceipt{id}));
    QVERIFY(desk.last.drafts.isEmpty());
    QCOMPARE(desk.last.effects.size(), 1);
    const auto slip = std::get<SendToPrinter>(desk.last.effects[0]);
    QVERIFY(slip.document.blocks.contains(receipt::Block(receipt::QrCode{code})));
    QVERIFY(desk.feed(ReceiptHappened{slip.saleId, printing::Ended{{printing::PrintOutcome::Printed, {}, {}, {}}}}));
    QVERIFY(desk.state == before);
}

void TestTill::printsCopies()
{
    Desk desk;
    desk.add(10'000);
    desk.feed(TakeCash{});
    const QString id = desk.sale().id;
    desk.due();
    desk.feed(ReceiptHappened{id, printing::Ended{{printing::PrintOutcome::Printed, {}, {}, {}}}});
    QVERIFY(desk.open(u"receipt"_s).isEmpty());
    QVERIFY(desk.feed(PrintReceipt{id}));
    const auto document = std::get<SendToPrinter>(desk.last.effects[0]).document;
    QCOMPARE(
        document.blocks[0], receipt::Block(receipt::TextLine{u"COPIA 1"_s, receipt::Alignment::Center, true, false}));
    QCOMPARE(desk.state.receipts[id].copies, 1);
    QVERIFY(!desk.last.drafts[0].event.contains("approved_by"));
    desk.feed(ReceiptHappened{id, printing::Ended{{printing::PrintOutcome::Printed, {}, {}, {}}}});
    QVERIFY(desk.feed(PrintReceipt{id, u"Ana"_s})); // somebody else let the cashier
    QVERIFY(desk.last.drafts[0].event.contains("\"approved_by\":\"Ana\""));
}

void TestTill::cashOpensTheDrawerAlsoWhereNothingPrintsByItself()
{
    Desk desk;
    desk.setup.printsByItself = false;
    desk.setup.hasPrinter = desk.setup.opensDrawer = true;
    desk.setup.composeReceipt = [](const sale::Sale &sale) {
        return receipt::Document{{receipt::DrawerPulse{}, receipt::TextLine{sale.id}, receipt::Cut{}}};
    };
    desk.add(10'000);
    desk.feed(TakeCash{});
    QCOMPARE(desk.last.effects.size(), 1);
    QCOMPARE(std::get<SendToPrinter>(desk.last.effects[0]).document, receipt::drawerOpening());
    QVERIFY(!opensDrawer(desk.state.receipts.first().original)); // somebody may ask for the slip tomorrow
    desk.setup.opensDrawer = false; // there is none at the printer
    desk.add(10'000);
    desk.feed(TakeCash{});
    QVERIFY(desk.last.effects.isEmpty());
}

void TestTill::firstPrintOnRequestIsTheOriginal()
{
    Desk desk;
    desk.setup.printsByItself = false;
    desk.add(10'000);
    desk.feed(TakeCash{});
    const sale::Sale sale = desk.sale();
    const printing::PrintJob owed = desk.state.receipts.first();
    QCOMPARE(owed.state, printing::OriginalState::Owed);
    QVERIFY(desk.last.effects.isEmpty());
    desk.feed(Dismiss{});
    desk.add(10'000);
    desk.feed(TakeCash{});
    desk.feed(Dismiss{});
    QVERIFY(!desk.state.receipts.contains(sale.id)); // read from the journal when it is asked for
    desk.feed(Retrieve{{}, {}}); // a slip that is nowhere
    desk.feed(Retrieve{sale, {}, owed});
    desk.feed(Retrieve{sale, {}, owed}); // twice in a breath
    QVERIFY(desk.feed(PrintReceipt{sale.id}));
    QCOMPARE(std::get<SendToPrinter>(desk.last.effects[0]).document, owed.original);
    desk.feed(ReceiptHappened{sale.id, printing::Ended{{printing::PrintOutcome::Printed, {}, {}, {}}}});
    QVERIFY(desk.feed(PrintReceipt{sale.id}));
    QVERIFY(std::get<SendToPrinter>(desk.last.effects[0]).document != owed.original);
}

void TestTill::dismissForgets()
{
    Desk desk = withQr();
    desk.feed(Dismiss{});
    QVERIFY(currentSale(desk.state)); // nothing to dismiss yet
    desk.paid(10'000);
    desk.feed(Dismiss{});
    QCOMPARE(currentSale(desk.state), nullptr);
    QVERIFY(desk.state.sales.isEmpty());
    QCOMPARE(desk.state.payments.size(), 1); // still looked at
    QCOMPARE(desk.state.receipts.size(), 1); // still owed
}

// Ctrl+P may want it; the others are on paper, or nobody prints them by himself.
void TestTill::onlyTheLastReceiptIsKept()
{
    Desk desk;
    desk.setup.printsByItself = false;
    for (int number = 0; number < 2; ++number) {
        desk.add(10'000);
        desk.feed(TakeCash{});
        desk.feed(Dismiss{});
    }
    QCOMPARE(desk.state.receipts.keys(), QStringList{desk.state.lastFinished});
    Desk prints;
    for (int number = 0; number < 2; ++number) {
        prints.add(10'000);
        prints.feed(TakeCash{});
        prints.due();
        prints.feed(ReceiptHappened{prints.sale().id, printing::Ended{{printing::PrintOutcome::Printed, {}, {}, {}}}});
        prints.feed(Dismiss{});
    }
    QCOMPARE(prints.state.receipts.keys(), QStringList{prints.state.lastFinished});
}

void TestTill::theLastReportIsKept()
{
    Desk desk;
    desk.setup.hasPrinter = true;
    desk.setup.composeReport = [](const shift::Report &report) { return receipt::Document{{receipt::TextLine{report.session.id}}}; };
    desk.feed(ActOnDrawer{shift::Open{pesos(0)}, std::nullopt});
    desk.feed(ActOnDrawer{shift::Close{pesos(0), {}, pesos(0), {}}, std::nullopt});
    desk.due();
    desk.feed(ReceiptHappened{u"shift-1"_s, printing::Ended{{printing::PrintOutcome::Printed, {}, {}, {}}}});
    desk.add(10'000);
    desk.feed(TakeCash{});
    desk.feed(Dismiss{});
    QVERIFY(desk.state.receipts.contains(u"shift-1"_s));
}

// The settings lost their provider while an order was live: at the pace that is usual.
void TestTill::goesOnAskingWithoutItsSettings()
{
    Desk desk = withQr();
    desk.answer(gateway::OrdersFound{});
    const int calls = desk.calls.value(desk.reference()).number;
    desk.setup.provider.reset();
    desk.due();
    QCOMPARE(desk.calls.value(desk.reference()).number, calls + 1);
}

void TestTill::unrecordedAnswerIsAskedAgain()
{
    Desk desk = withQr();
    const int calls = desk.state.payments.first().pace.calls;
    const PaymentHappened event{desk.reference(), payment::Due{}};
    const State after = afterNotRecorded(desk.state, event, desk.now);
    const auto &payment = after.payments.first();
    QCOMPARE(payment.phase, desk.state.payments.first().phase);
    QVERIFY(!payment.pace.inFlight);
    QCOMPARE(payment.pace.calls, calls); // the lost answer cannot come in twice
    QCOMPARE(nextDue(after), std::optional(desk.now + 5s));
    QCOMPARE(afterNotRecorded(desk.state, TakeCash{}, desk.now), desk.state);
}

void TestTill::unrecordedPrintIsADoubt()
{
    Desk desk;
    desk.add(10'000);
    desk.feed(TakeCash{});
    const QString id = desk.sale().id;
    const State owed = afterNotRecorded(desk.state, ReceiptHappened{id, printing::Due{}}, desk.now);
    QCOMPARE(owed.receipts[id].state, printing::OriginalState::Owed);
    QCOMPARE(nextDue(owed), std::optional(desk.now + 5s));
    desk.due();
    const State sending = afterNotRecorded(desk.state, ReceiptHappened{id, printing::Ended{}}, desk.now);
    QCOMPARE(sending.receipts[id].state, printing::OriginalState::Unknown);
    QVERIFY(!sending.receipts[id].busy);
}

namespace {

// Only what is on record: what the till is busy with may be lost.
QMap<QString, payment::Phase> phasesOf(const State &state)
{
    QMap<QString, payment::Phase> phases;
    for (auto each = state.payments.constBegin(); each != state.payments.constEnd(); ++each)
        phases.insert(each.key(), each->phase);
    return phases;
}

}

void TestTill::recoversWhatIsOpen()
{
    Desk desk;
    desk.add(7'000);
    desk.feed(TakeCash{});
    desk.add(10'000);
    desk.chargeQr();
    desk.shown();
    desk.feed(HoldSale{});
    desk.add(3'000);
    const State before = desk.state;
    const State after = desk.recovered();
    QCOMPARE(after.sales, before.sales);
    QCOMPARE(after.currentSale, before.currentSale);
    QCOMPARE(phasesOf(after), phasesOf(before));
    QCOMPARE(after.receipts.keys(), before.receipts.keys());
    QCOMPARE(after.lastTicket, before.lastTicket);
    QCOMPARE(after.lastFinished, before.lastFinished);
    QCOMPARE(restartEvents(after).size(), 2);
    desk.restart();
    QCOMPARE(desk.calls.size(), 1);
    QCOMPARE(desk.calls.first().call.operation, Operation::FindOrders);
}

void TestTill::refusesWhatItCannotRead()
{
    const journal::Current broken{u"payment"_s, u"R1"_s, 3, "{\"version\":1}"};
    const auto result = recover({{}, {broken}, {}, 0});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, u"payment"_s);
    QCOMPARE(result.error().subject, u"R1"_s);
    QVERIFY(!result.error().field.isEmpty());
    QVERIFY(!recover({{{u"sale"_s, u"S"_s, 1, "no json"}}, {}, {}, 0}));
    QVERIFY(!recover({{}, {}, {{u"receipt"_s, u"S"_s, 1, "[]"}}, 0}));
    Records people;
    people.people = {{u"person"_s, u"p1"_s, 1, "{}"}};
    QCOMPARE(recover(people).error().kind, u"person"_s);
    Records drawer;
    drawer.shifts = {{u"shift"_s, u"shift-1"_s, 1, "{}"}};
    QCOMPARE(recover(drawer).error().kind, u"shift"_s);
}

namespace {

Answer randomAnswer(const payment::Payment &payment, const gateway::Call &call)
{
    const QString reference = referenceOf(payment);
    const auto order = [&](qint64 minor) {
        auto one = providerOrder(u"A"_s, true, {providerPayment(u"5"_s, minor)});
        one.externalReference = reference;
        return one;
    };
    const qint64 full = payment.charge.amount.minor;
    const qint64 amount = *rc::gen::element(full, full, full, full - 1);
    switch (call.operation) {
    case Operation::CreateOrder:
        return gateway::OrderCreated{u"O"_s, u"Q"_s};
    case Operation::FindOrders:
        return *rc::gen::inRange(0, 3) == 0 ? gateway::OrdersFound{{order(amount)}} : gateway::OrdersFound{};
    case Operation::ReadOrder:
        return gateway::OrderRead{order(amount)};
    case Operation::ReadPayment:
        return gateway::PaymentRead{};
    case Operation::ReadSlot:
        return gateway::SlotRead{*rc::gen::element<std::optional<QString>>(std::nullopt, reference, reference)};
    case Operation::WithdrawOrder:
        return gateway::OrderWithdrawn{};
    case Operation::FindPayments:
        return gateway::PaymentsFound{};
    case Operation::RefundPayment:
        return gateway::RefundMade{};
    case Operation::ReadRefunds:
        return gateway::RefundsRead{};
    case Operation::ReadPointOfSale:
        return gateway::PointOfSaleRead{};
    }
    Q_UNREACHABLE();
}

gateway::Outcome randomOutcome(const payment::Payment &payment, const gateway::Call &call)
{
    switch (*rc::gen::inRange(0, 10)) {
    case 0:
        return gateway::Unknown{{gateway::Obscurity::TimedOut, {}, {}}};
    case 1:
        return Answer(gateway::Refusal{gateway::RefusalKind::Invalid, 400, {}, {}});
    default:
        return randomAnswer(payment, call);
    }
}

QString anyOf(const QStringList &names)
{
    return names.isEmpty() ? QString() : names.at(*rc::gen::inRange<qsizetype>(0, names.size()));
}

void randomStep(Desk &desk)
{
    switch (*rc::gen::inRange(0, 25)) {
    case 22:
        desk.feed(GiveDiscount{*rc::gen::inRange(0, 4),
            sale::Discount{sale::PercentOff{*rc::gen::inRange(1, 3'000)}, 1'500}, std::nullopt});
        return;
    case 23:
        desk.feed(GiveDiscount{*rc::gen::inRange(0, 3),
            sale::Discount{sale::AmountOff{pesos(*rc::gen::inRange<qint64>(1, 9'000))}, 0},
            people::Approval{u"Encargada"_s, u"oferta"_s, desk.now}});
        return;
    case 24:
        desk.feed(UndoEdit{});
        return;
    case 0:
    case 1:
        desk.add(*rc::gen::inRange<qint64>(0, 20'000));
        return;
    case 2:
        desk.feed(SetQuantity{*rc::gen::inRange(1, 4), {*rc::gen::inRange<qint64>(0, 3000)}});
        return;
    case 3:
        desk.feed(RemoveLine{*rc::gen::inRange(1, 4)});
        return;
    case 4:
        desk.feed(TakeCash{});
        return;
    case 5:
    case 6:
        desk.chargeQr();
        return;
    case 7:
        desk.feed(WithdrawQr{});
        return;
    case 8:
        desk.feed(HoldSale{});
        return;
    case 9:
        desk.feed(RecallSale{anyOf(desk.state.sales.keys())});
        return;
    case 10:
        desk.feed(Dismiss{});
        return;
    case 11:
        desk.feed(PrintReceipt{anyOf(desk.state.receipts.keys())});
        return;
    case 12: {
        const auto outcome = *rc::gen::element(
            printing::PrintOutcome::Printed, printing::PrintOutcome::Nothing, printing::PrintOutcome::Unknown);
        desk.feed(ReceiptHappened{anyOf(desk.state.receipts.keys()), printing::Ended{{outcome, {}, {}, {}}}});
        return;
    }
    case 13:
        desk.restart();
        return;
    case 14:
        if (*rc::gen::inRange(0, 4) == 0)
            desk.feed(CancelSale{});
        return;
    default:
        break;
    }
    const QString reference = anyOf(desk.calls.keys());
    if (reference.isEmpty() || !desk.state.payments.value(reference).pace.inFlight) {
        desk.due();
        return;
    }
    desk.outcome(reference, randomOutcome(desk.state.payments.value(reference), desk.calls.value(reference).call));
}

// Finished sales as they were recorded first: they never change.
using Ledger = QMap<QString, QByteArray>;

void checkRecords(const Desk &desk, Ledger &ledger)
{
    const auto sales = desk.records.value(u"sale"_s);
    const auto receipts = desk.records.value(u"receipt"_s);
    for (auto each = sales.constBegin(); each != sales.constEnd(); ++each) {
        const auto sale = sale::fromStored(QJsonDocument::fromJson(each->state).object());
        RC_ASSERT(sale.has_value());
        const bool finished = sale->state == sale::SaleState::Finished;
        RC_ASSERT(finished == receipts.contains(each.key()));
        RC_ASSERT(each->open == (sale->state == sale::SaleState::Open));
        if (!finished)
            continue;
        RC_ASSERT(confirmed(*sale).minor == total(*sale).minor);
        RC_ASSERT(!hasWaitingTender(*sale));
        if (!ledger.contains(each.key()))
            ledger.insert(each.key(), each->state);
        const bool same = ledger.value(each.key()) == each->state;
        RC_ASSERT(same);
    }
}

void checkState(const Desk &desk)
{
    int holders = 0;
    for (const auto &payment : desk.state.payments) {
        const auto sale = desk.state.sales.constFind(payment.saleId);
        const bool holds = isLive(payment);
        holders += holds ? 1 : 0;
        if (!holds)
            continue;
        RC_ASSERT(sale != desk.state.sales.constEnd());
        const auto *tender = waitingTender(*sale);
        RC_ASSERT(tender != nullptr);
        const bool isItsTender = tender->externalReference == referenceOf(payment);
        RC_ASSERT(isItsTender);
        RC_ASSERT(payment.pace.inFlight || dueAt(payment).has_value());
    }
    RC_ASSERT(holders <= 1);
    // A call goes out only for what is on record as it is now.
    for (const Effect &effect : desk.last.effects) {
        const auto *call = std::get_if<CallProvider>(&effect);
        if (!call || desk.last.rejection)
            continue;
        const auto stored = payment::fromStored(
            QJsonDocument::fromJson(desk.records.value(u"payment"_s).value(call->subject).state).object());
        RC_ASSERT(stored.has_value());
        const bool same = payment::isSameOnRecord(*stored, desk.state.payments.value(call->subject));
        RC_ASSERT(same);
    }
    RC_ASSERT(desk.unchangedByRejection);
}

}

void TestTill::sumsHoldWhateverHappens()
{
    qsizetype finished = 0;
    QVERIFY(rc::check("sums hold whatever happens", [&finished] {
        Desk desk;
        Ledger ledger;
        const int steps = *rc::gen::inRange(1, 120);
        for (int i = 0; i < steps; ++i) {
            randomStep(desk);
            checkRecords(desk, ledger);
            checkState(desk);
        }
        finished += ledger.size();
    }));
    QVERIFY(finished > 50); // the property was not idle
}

QTEST_APPLESS_MAIN(TestTill)
#include "tst_till.moc"
