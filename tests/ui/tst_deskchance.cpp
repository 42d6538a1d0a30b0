// Whatever is pressed, scanned and answered, in any order: no line is lost, nothing finishes unpaid, and a code is
// shown only while it can be paid.
#include "tests/ui/deskbench.h"

#include <QTest>

#include <rapidcheck.h>

using namespace mostrador;
using namespace mostrador::tests;
using shell::Act;

namespace {

constexpr int mostSteps = 60;

class Watch final
{
public:
    explicit Watch(DeskBench &bench) : m_bench(bench)
    {
        bench.onPublished = [](const till::State &before, const till::State &after, const till::Event &event) {
            compare(before, after, event);
        };
    }

    void check() const
    {
        for (const sale::Sale &sale : m_bench.state.sales) {
            if (sale.state != sale::SaleState::Finished)
                continue;
            RC_ASSERT(!sale::hasWaitingTender(sale));
            RC_ASSERT(sale::confirmed(sale) == sale::total(sale));
        }
        RC_ASSERT(desk::codeToShow(m_bench.state).isEmpty() || awaitsPayment());
        codeIsOfALiveOrder();
        const auto view = m_bench.cashier();
        const auto *panel = std::get_if<counter::CashPanel>(&view.panel);
        RC_ASSERT(!panel || !desk::isWaiting(m_bench.sale())); // cash is never taken while a QR may be paid
    }

private:
    // A sale that has just been finished has no attempt that could still be paid by what is shown or asked for.
    static void nothingFinishesUnderAQr(const till::State &before, const till::State &after)
    {
        for (const sale::Sale &sale : after.sales) {
            const bool was = before.sales.value(sale.id).state == sale::SaleState::Finished;
            if (was || sale.state != sale::SaleState::Finished)
                continue;
            for (const payment::Payment &payment : after.payments)
                RC_ASSERT(payment.saleId != sale.id || !isLive(payment));
            const auto cash = std::count_if(sale.tenders.begin(), sale.tenders.end(),
                [](const sale::Tender &tender) { return tender.kind == sale::TenderKind::Cash; });
            RC_ASSERT(cash <= 1); // the cash part comes once, and last
        }
    }

    // A line leaves a sale only when it is removed; a sale leaves the till only when it is over.
    static void compare(const till::State &before, const till::State &after, const till::Event &event)
    {
        nothingFinishesUnderAQr(before, after);
        const auto *removed = std::get_if<till::RemoveLine>(&event);
        const bool undone = std::holds_alternative<till::UndoEdit>(event);
        for (const sale::Sale &sale : before.sales) {
            const auto now = after.sales.constFind(sale.id);
            if (now == after.sales.constEnd()) {
                const bool wasCancelled = std::holds_alternative<till::CancelSale>(event) && sale.id == before.currentSale;
                const bool wasNothing = std::holds_alternative<till::RecallSale>(event) && sale.lines.isEmpty();
                RC_ASSERT(sale.state != sale::SaleState::Open || wasCancelled || wasNothing);
                continue;
            }
            for (const sale::LineItem &line : sale.lines) {
                const bool isThere = std::any_of(now->lines.begin(), now->lines.end(),
                    [&](const sale::LineItem &other) { return other.number == line.number; });
                RC_ASSERT(isThere || undone || (removed && removed->line == line.number && sale.id == before.currentSale));
            }
        }
    }

    // By the provider's time, and heard of lately.
    void codeIsOfALiveOrder() const
    {
        const auto window = m_bench.customer();
        const auto *scan = std::get_if<customer::Scan>(&window);
        if (!scan)
            return;
        const till::State &state = m_bench.state;
        const Instant now = till::providerTime(state, m_bench.now);
        const bool isLive = std::any_of(state.payments.begin(), state.payments.end(), [&](const payment::Payment &each) {
            return std::holds_alternative<payment::AwaitingPayment>(each.phase) && now < each.charge.expiresAt &&
                   !isOffline(each, now) && qr::encode(till::qrTextOf(state, each)) == scan->code;
        });
        RC_ASSERT(isLive);
    }

    [[nodiscard]] bool awaitsPayment() const
    {
        return std::any_of(
            m_bench.state.payments.begin(), m_bench.state.payments.end(), [](const payment::Payment &payment) {
                return std::holds_alternative<payment::AwaitingPayment>(payment.phase);
            });
    }

    DeskBench &m_bench;
};

qsizetype linesIn(const till::State &state)
{
    qsizetype lines = 0;
    for (const sale::Sale &sale : state.sales)
        lines += sale.state == sale::SaleState::Open ? sale.lines.size() : 0;
    return lines;
}

// A scan is a line, a price, or a low tone and a sentence.
void scan(DeskBench &bench)
{
    const qsizetype before = linesIn(bench.state);
    bench.tones.clear();
    bench.scan(*rc::gen::element(yerba, azucar, unknownCode));
    const bool isPriced = bench.desk.layer == desk::Layer::PriceCheck && bench.desk.asked.price;
    RC_ASSERT(linesIn(bench.state) == before + 1 || isPriced ||
              (bench.tones.contains(desk::Tone::Low) && bench.desk.message));
}

void intendSomething(DeskBench &bench)
{
    const QList<shell::Intent> intents{shell::EnterName{u"x"_s, {}},
        shell::EnterAmount{{150000, money::Currency::ARS}, {}}, shell::SetQuantity{{4000}},
        shell::SetPrice{{9900, money::Currency::ARS}}, shell::EntryEdited{u"az"_s, u"az"_s}, shell::EntryEdited{},
        shell::AddProduct{azucar, {}}, shell::SelectLine{1}, shell::ReceivedEdited{u"50"_s},
        shell::PayCash{u"100000"_s}, shell::PayCash{}, shell::PayCash{u"1000"_s}, shell::PayCash{u"0"_s},
        shell::Choose{1}, shell::Choose{2}, shell::Choose{3}, shell::Answer{u"500"_s}, shell::Answer{u"1350"_s},
        shell::Answer{u"4200"_s}, shell::Confirm{}, shell::MoveChoice{1}, shell::TouchRow{0}, shell::WithdrawQr{}, shell::KeepQr{}, shell::NextSale{},
        shell::Escape{}, shell::RepeatLast{}, shell::SwitchSide{}, shell::Answer{u"5"_s}, shell::Answer{u"80"_s},
        shell::EntryEdited{u"5"_s, {}}};
    bench.intend(intents.at(*rc::gen::inRange<qsizetype>(0, intents.size())));
}

void befall(DeskBench &bench)
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        bench.isDown = !bench.isDown;
        return;
    case 1:
        bench.losesAnswers = !bench.losesAnswers;
        return;
    case 2:
        ++bench.rejections;
        return;
    case 3:
        bench.paid = bench.waiting() ? bench.waiting()->charge.amount.minor : bench.paid;
        return;
    case 4:
        bench.paid = bench.waiting() ? bench.waiting()->charge.amount.minor / 2 : bench.paid;
        return;
    case 5:
        bench.passTime(std::chrono::seconds(3));
        return;
    case 6:
        bench.passTime(std::chrono::seconds(60));
        return;
    default:
        bench.answerAll();
        return;
    }
}

}

class TestDeskChance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();
};

void TestDeskChance::nothingIsLost()
{
    const bool holds = rc::check("whatever is pressed, scanned and answered", [] {
        DeskBench bench;
        const Watch watch(bench);
        const int steps = *rc::gen::inRange(1, mostSteps);
        for (int step = 0; step < steps; ++step) {
            switch (*rc::gen::weightedElement<int>({{3, 0}, {4, 1}, {3, 2}, {4, 3}, {3, 4}})) {
            case 0:
                scan(bench);
                break;
            case 1:
                bench.press(*rc::gen::elementOf(std::vector(shell::allActs.begin(), shell::allActs.end())));
                break;
            case 2:
                intendSomething(bench);
                break;
            case 3:
                befall(bench);
                break;
            default:
                bench.answer();
                break;
            }
            watch.check();
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestDeskChance)
#include "tst_deskchance.moc"
