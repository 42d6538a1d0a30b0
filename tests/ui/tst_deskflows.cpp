// What happens to a sale over time, seen from the desk: the QR and then cash, a refused card, a sale put aside, a
// result that stays.
#include "tests/ui/deskmoments.h"

#include "ui/payment/paymentview.h"
#include "ui/text/words_printing.h"

#include <QTest>

using namespace mostrador;
using namespace mostrador::tests;
using namespace std::chrono_literals;
using desk::Layer;
using desk::Tone;
using shell::Act;

class TestDeskFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cashAfterTheQr();
    void cashAfterTheQrWasPaid();
    void cashAfterTheQrIsForgotten();
    void cashWithoutAQuestionAnswered();
    void refusedCardKeepsTheCode();
    void partOfTheMoneyKeepsTheCode();
    void resultStaysForTheCustomer();
    void leftQrStaysForTheCustomer();
    void leftQrIsPaid();
    void leftQrIsBusy();
    void searchEndsAResult();
    void printerTroubleIsSaidOnce();
    void printerThatWorksAgainSaysWhatIsOwed();
    void receiptIsAskedForWhereTheShopWantsThat();
    void finishKeyKeepsTheTypedCash();
    void nothingIsRecorded();
    void withoutProvider();
    void fixedQrOnTheScreen();
    void whyThePrintedCode();
};

void TestDeskFlows::cashAfterTheQr()
{
    DeskBench bench;
    awaitPayment(bench);
    bench.press(Act::Cash);
    QVERIFY(std::holds_alternative<payment::Withdrawing>(bench.waiting()->phase));
    while (bench.waiting()) { // not before it is certain that nobody paid
        QVERIFY(bench.desk.layer != Layer::Cash);
        QVERIFY(bench.answer());
    }
    QCOMPARE(bench.desk.layer, Layer::Cash);
    QCOMPARE(bench.desk.received, u"4.200,00"_s);
    QVERIFY(!desk::isWaiting(bench.sale()));
}

void TestDeskFlows::cashAfterTheQrWasPaid()
{
    DeskBench bench;
    awaitPayment(bench);
    bench.paid = 420000;
    bench.press(Act::Cash);
    bench.answerAll();
    QVERIFY(desk::isFinished(bench.sale()));
    QCOMPARE(bench.sale()->tenders.size(), 1);
    QCOMPARE(bench.desk.layer, Layer::Favourites);
    QCOMPARE(bench.tones, QList{Tone::High});
    bench.press(Act::Cash); // no cash for a sale that is paid
    QCOMPARE(bench.desk.layer, Layer::Favourites);
}

// The wish for cash ends with the sale that it was for.
void TestDeskFlows::cashAfterTheQrIsForgotten()
{
    DeskBench bench;
    awaitPayment(bench);
    bench.isDown = true;
    bench.press(Act::Cash);
    bench.answerAll();
    bench.press(Act::Hold); // the next customer
    QVERIFY(!bench.sale());
    bench.isDown = false;
    bench.passTime(std::chrono::seconds(30));
    bench.answerAll();
    bench.passTime(std::chrono::seconds(30));
    bench.answerAll();
    bench.scan(azucar);
    bench.press(Act::ChargeQr);
    bench.answerAll();
    QVERIFY(bench.waiting());
    bench.intend(shell::WithdrawQr{});
    bench.answerAll();
    QVERIFY(!bench.waiting());
    QCOMPARE(bench.desk.layer, Layer::Favourites);
}

void TestDeskFlows::cashWithoutAQuestionAnswered()
{
    DeskBench bench;
    awaitPayment(bench);
    bench.isDown = true;
    bench.press(Act::Cash);
    bench.answerAll();
    bench.passTime(payment::silenceShown);
    bench.answerAll();
    QVERIFY(bench.desk.layer != Layer::Cash); // unknown: take no cash yet
    QVERIFY(bench.cashier().message->whatNow.contains(u"F9"_s));
    bench.isDown = false;
    bench.press(Act::CheckPayment);
    bench.answerAll();
    QCOMPARE(bench.desk.layer, Layer::Cash);
}

void TestDeskFlows::refusedCardKeepsTheCode()
{
    DeskBench bench;
    bringTo(bench, Moment::Awaiting);
    const auto code = std::get<customer::Scan>(bench.customer()).code;
    bench.rejections = 1;
    bench.passTime(poll);
    bench.answerAll();
    QCOMPARE(bench.tones, QList{Tone::Refused});
    QCOMPARE(std::get<counter::QrPanel>(bench.cashier().panel).severity, text::Severity::Warning);
    for (int looks = 0; looks < 5; ++looks) {
        bench.passTime(poll);
        do {
            const auto state = bench.customer();
            QVERIFY(std::holds_alternative<customer::Scan>(state));
            QVERIFY(std::get<customer::Scan>(state).code == code && !std::get<customer::Scan>(state).refusal.isEmpty());
        } while (bench.answer());
    }
    QCOMPARE(bench.tones.size(), 1); // once for each refused card
}

void TestDeskFlows::partOfTheMoneyKeepsTheCode()
{
    DeskBench bench;
    bringTo(bench, Moment::PartlyPaid);
    for (int looks = 0; looks < 5; ++looks) {
        bench.passTime(poll);
        do {
            QCOMPARE(nameOf(bench.customer()), u"scan"_s);
            QCOMPARE(std::get<counter::QrPanel>(bench.cashier().panel).severity, text::Severity::Warning);
            QCOMPARE(bench.cashier().message->severity, text::Severity::Warning);
        } while (bench.answer());
    }
    bench.paid = 420000;
    bench.passTime(poll);
    bench.answerAll();
    QVERIFY(desk::isFinished(bench.sale()));
}

void TestDeskFlows::resultStaysForTheCustomer()
{
    DeskBench bench;
    bringTo(bench, Moment::FinishedByCash);
    bench.press(Act::Finish); // the cashier is faster than the customer
    QVERIFY(!bench.sale());
    QCOMPARE(nameOf(bench.customer()), u"change"_s);
    bench.scan(azucar);
    QCOMPARE(nameOf(bench.customer()), u"change"_s);
    bench.passTime(desk::resultShownToCustomer);
    QCOMPARE(nameOf(bench.customer()), u"cart"_s);

    bringTo(bench, Moment::Awaiting);
    bench.paid = 555000;
    bench.passTime(poll);
    bench.answerAll();
    QCOMPARE(nameOf(bench.customer()), u"approved"_s);
    bench.scan(yerba);
    bench.press(Act::ChargeQr); // the next QR does not wait
    QCOMPARE(nameOf(bench.customer()), u"preparing"_s);
}

void TestDeskFlows::leftQrStaysForTheCustomer()
{
    DeskBench bench;
    bringTo(bench, Moment::Awaiting);
    const auto before = std::get<customer::Scan>(bench.customer());
    bench.press(Act::Hold);
    QVERIFY(!bench.sale());
    QVERIFY(bench.customer() == customer::State(before));
    bench.scan(azucar);
    QVERIFY(bench.customer() == customer::State(before)); // the next one pays cash
    bench.press(Act::Cash);
    bench.intend(shell::PayCash{u"2000"_s});
    QCOMPARE(nameOf(bench.customer()), u"change"_s);
    bench.now += desk::resultShownToCustomer;
    QCOMPARE(nameOf(bench.customer()), u"scan"_s);
    bench.press(Act::Hold);
    QVERIFY(bench.waiting());
    QCOMPARE(bench.sale()->lines.constFirst().code, yerba);
}

void TestDeskFlows::leftQrIsPaid()
{
    DeskBench bench;
    bringTo(bench, Moment::Awaiting);
    bench.press(Act::Hold);
    bench.scan(azucar);
    bench.press(Act::Cash);
    bench.intend(shell::ReceivedEdited{u"20"_s});
    bench.paid = 420000;
    bench.passTime(poll);
    bench.answerAll();
    QCOMPARE(bench.tones, QList{Tone::Meanwhile});
    QCOMPARE(bench.desk.layer, Layer::Cash); // what the cashier was doing stays as it was
    QCOMPARE(bench.desk.received, u"20"_s);
    QCOMPARE(bench.sale()->lines.constFirst().code, azucar);
    QVERIFY(bench.desk.message->whatHappened.contains(u"Ticket 1"_s));
    QCOMPARE(bench.desk.message->severity, text::Severity::Success);
    QCOMPARE(nameOf(bench.customer()), u"approved"_s);
}

void TestDeskFlows::leftQrIsBusy()
{
    DeskBench bench;
    bringTo(bench, Moment::Awaiting);
    bench.press(Act::Hold);
    bench.scan(azucar);
    bench.passTime(std::chrono::seconds(60));
    bench.answerAll();
    bench.press(Act::ChargeQr);
    QVERIFY(!bench.waiting());
    QCOMPARE(bench.created, 1);
    const QString said = bench.desk.message->whatHappened;
    QVERIFY2(said.contains(u"sale 1"_s) && said.contains(u"4.200,00"_s) && said.contains(u"4:00"_s), qPrintable(said));
}

void TestDeskFlows::searchEndsAResult()
{
    for (const Moment moment : {Moment::FinishedByQr, Moment::FinishedByCash}) {
        DeskBench bench;
        bringTo(bench, moment);
        bench.intend(shell::EntryEdited{u"az"_s, u"az"_s});
        QVERIFY(std::holds_alternative<counter::SearchResults>(bench.cashier().panel));
        bench.intend(shell::AddProduct{azucar, {}});
        QCOMPARE(bench.sale()->lines.size(), 1);
        QCOMPARE(bench.sale()->ticket, 2);
    }
}

void TestDeskFlows::printerTroubleIsSaidOnce()
{
    DeskBench bench;
    bringTo(bench, Moment::FinishedByCash);
    const QString first = bench.sale()->id;
    const till::ReceiptHappened failed{first,
        printing::Ended{{printing::PrintOutcome::Nothing, printing::PrintFault::NotReachable, u"10.0.0.9:9100"_s, {}}}};
    bench.post(till::PrintReceipt{first});
    bench.post(failed);
    QVERIFY(bench.desk.message->whatHappened.contains(u"10.0.0.9:9100"_s));
    bench.scan(azucar);
    QVERIFY(!bench.desk.message);
    bench.post(till::PrintReceipt{first}); // tried again by itself
    bench.post(failed);
    QVERIFY(!bench.desk.message);
    const auto &lights = bench.cashier().header.lights;
    const bool isShown = std::any_of(lights.begin(), lights.end(), [](const shell::LightView &light) {
        return light.name == u"printer" && light.light == widgets::Light::Attention;
    });
    QVERIFY(isShown); // the light still says so
}

void TestDeskFlows::printerThatWorksAgainSaysWhatIsOwed()
{
    const auto ended = [](const QString &id, std::optional<printing::PrintFault> fault) {
        const auto outcome = fault ? printing::PrintOutcome::Nothing : printing::PrintOutcome::Printed;
        return till::ReceiptHappened{id, printing::Ended{{outcome, fault, u"10.0.0.9:9100"_s, {}}}};
    };
    DeskBench bench;
    bringTo(bench, Moment::FinishedByCash);
    const QString first = bench.sale()->id;
    bench.post(till::PrintReceipt{first});
    bench.passTime(printing::triesByItself);
    bench.post(ended(first, printing::PrintFault::NoPaper));
    bench.scan(azucar);
    bench.post(till::TakeCash{});
    const QString second = bench.sale()->id;
    QVERIFY(second != first);
    bench.post(till::PrintReceipt{second});
    bench.post(ended(second, std::nullopt));
    QVERIFY(bench.desk.message);
    QCOMPARE(*bench.desk.message, text::receiptsLeft(bench.shop.words, 1));
    QCOMPARE(bench.state.receipts.value(first).state, printing::OriginalState::Owed); // it came out by nobody's wish
}

void TestDeskFlows::receiptIsAskedForWhereTheShopWantsThat()
{
    DeskBench bench;
    bench.shop.asksToPrint = true;
    bringTo(bench, Moment::FinishedByCash);
    QVERIFY(bench.desk.message);
    QCOMPARE(*bench.desk.message, text::printsIfAsked(bench.shop.words));
    bench.press(Act::Reprint);
    QCOMPARE(bench.state.receipts.first().state, printing::OriginalState::Sending);
}

void TestDeskFlows::finishKeyKeepsTheTypedCash()
{
    DeskBench bench;
    bringTo(bench, Moment::Filled);
    bench.press(Act::Finish);
    QCOMPARE(bench.desk.layer, Layer::Tenders);
    bench.intend(shell::Choose{1});
    QCOMPARE(bench.desk.layer, Layer::Cash);
    bench.intend(shell::ReceivedEdited{u"5000"_s});
    bench.press(Act::Finish); // never takes money
    QCOMPARE(bench.desk.received, u"5000"_s);
    QVERIFY(!desk::isFinished(bench.sale()));
}

void TestDeskFlows::nothingIsRecorded()
{
    const DeskBench bench;
    const auto step =
        notRecorded(bench.desk, {journal::JournalProblem::DiskFull, u"/data/journal.sqlite"_s, {}}, bench.shop);
    QCOMPARE(step.tone, Tone::Low);
    QCOMPARE(step.desk.message->severity, text::Severity::Failure);
    QVERIFY(!step.desk.message->didMoneyMove.isEmpty() && !step.desk.message->whatNow.isEmpty());
}

void TestDeskFlows::withoutProvider()
{
    DeskBench bench(false);
    bench.shop.whyNoQr = text::Message{text::Severity::Warning, u"No QR here."_s, {}, u"Cash."_s};
    bench.scan(yerba);
    bench.press(Act::ChargeQr);
    QCOMPARE(bench.desk.message->whatHappened, u"No QR here."_s);
    QVERIFY(!bench.waiting());
    bench.press(Act::Cash);
    bench.intend(shell::PayCash{u"4200"_s});
    QVERIFY(desk::isFinished(bench.sale()));
}

// An order without a QR of its own lies on the till's fixed one, which the window shows as long as that order is live.
void TestDeskFlows::fixedQrOnTheScreen()
{
    DeskBench bench;
    bench.loadsFixedQr = true;
    bench.post(till::ReadPointOfSale{});
    bench.answerAll();
    QCOMPARE(desk::codeToShow(bench.state), QString());
    awaitPayment(bench);
    QCOMPARE(desk::codeToShow(bench.state), sampleFixedQr);
    QVERIFY(std::holds_alternative<customer::Scan>(bench.customer()));
    const auto panelOf = [&] { return std::get<counter::QrPanel>(bench.cashier().panel); };
    QVERIFY(panelOf().code);
    bench.shop.hasCustomerWindow = true;
    QVERIFY(!panelOf().code && panelOf().boxSentence.contains(u"other window"));
    bench.press(Act::Cash);
    QCOMPARE(desk::codeToShow(bench.state), QString()); // being withdrawn
}

// It cannot be had: the printed code is to be scanned, and the message line says what to do about it.
void TestDeskFlows::whyThePrintedCode()
{
    DeskBench bench;
    bench.loadsFixedQr = true;
    bench.pointOfSale = {.qrData = {}, .trouble = gateway::PointOfSaleTrouble::OtherCountry};
    bench.post(till::ReadPointOfSale{});
    bench.answerAll();
    QVERIFY(!bench.cashier().message); // nobody is charging
    awaitPayment(bench);
    QVERIFY(!std::holds_alternative<customer::Scan>(bench.customer()));
    QVERIFY(bench.cashier().message->whatHappened.contains(u"another country"));
    QVERIFY(std::get<counter::QrPanel>(bench.cashier().panel).boxSentence.contains(u"printed code"));
    bench.rejections = 1; // more urgent
    for (int looks = 0; looks < 2; ++looks) { // at the point of sale once more, and at the order
        bench.passTime(3s);
        bench.answerAll();
    }
    QVERIFY(!bench.cashier().message->whatHappened.contains(u"another country"));
    bench.pointOfSale = {.qrData = sampleFixedQr, .trouble = {}}; // mended
    bench.post(till::ReadPointOfSale{});
    bench.answerAll();
    QCOMPARE(desk::codeToShow(bench.state), sampleFixedQr);
}

QTEST_GUILESS_MAIN(TestDeskFlows)
#include "tst_deskflows.moc"
