#include "tests/simulation/cashier.h"

#include <algorithm>

namespace mostrador::simulation {

using namespace till;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes nightly{20}; // after closing somebody looks so often whether there is a new conflict

bool isInConflict(const State &state, const sale::Sale &sale)
{
    const auto *payment = waitingPayment(state, sale);
    return payment && std::holds_alternative<payment::Conflict>(payment->phase);
}

}

void Cashier::begin()
{
    m_stage.timeline.after(m_random.between(100ms, 3s), [this] { tick(); });
}

void Cashier::tick()
{
    const bool evening = m_stage.weather.isHealed();
    if (Runner *till = m_program.runner()) {
        if (m_program.journal().isBroken() && (evening || m_random.chance(200))) {
            m_program.die("restarted by hand: the disk broke", false);
        } else if (evening) {
            close(*till);
        } else {
            if (!m_staff.acts(*till))
                serve(*till);
            m_manager.passesBy(*till);
        }
    }
    const Milliseconds pause = m_closed ? Milliseconds(nightly) : (evening ? 2500ms : untilNext());
    m_stage.timeline.after(pause, [this] { tick(); });
}

// The last customers of a long power or network failure: nobody presses keys for hours.
Milliseconds Cashier::untilNext()
{
    const bool isQuiet = m_begun >= m_stage.plan.sales && m_stage.timeline.now() > 10min;
    return isQuiet ? m_random.between(30s, 10min) : m_random.between(200ms, 9s);
}

void Cashier::wish(Runner &till, const till::Event &event)
{
    const int repeats = m_stage.weather.strikes(Fault::Impatient, 200) ? 1 + static_cast<int>(m_random.below(3)) : 0;
    till.post(event);
    for (int i = 0; i < repeats; ++i) {
        m_stage.timeline.after(m_random.between(0ms, 60ms), [this, event] {
            if (Runner *again = m_program.runner())
                again->post(event);
        });
    }
}

money::Money Cashier::priceIn(money::Currency currency)
{
    constexpr qint64 usual = 10'000; // so that one payment may fit two sales
    const bool isUsual = has(m_stage.plan.faults, Fault::SharedPayment) && m_random.chance(900);
    const qint64 cents = isUsual ? usual : m_random.between(100, 500'000);
    return {currency == money::Currency::COP ? cents / 100 * 100 : cents, currency}; // whole pesos in Colombia
}

void Cashier::addLine(Runner &till)
{
    const auto currency = till.setup().currency;
    sale::LineItem line;
    line.code = QString::number(m_random.between(1, 9999));
    line.name = u"Yerba"_s;
    const bool wholeOnly = currency == money::Currency::COP || currency == money::Currency::CLP;
    line.quantity.thousandths =
        wholeOnly || m_random.chance(800) ? m_random.between(1, 4) * 1000 : m_random.between(100, 3000);
    if (has(m_stage.plan.faults, Fault::SharedPayment))
        line.quantity = {};
    line.unitPrice = priceIn(currency);
    till.addLine(line);
}

QString Cashier::waitingElsewhere(const State &state)
{
    for (const sale::Sale &sale : state.sales) {
        if (sale.id != state.currentSale && sale.state == sale::SaleState::Open && !isInConflict(state, sale))
            return sale.id;
    }
    return {};
}

void Cashier::serve(Runner &till)
{
    const auto *sale = currentSale(till.state());
    if (!sale || sale->state != sale::SaleState::Open)
        return beforeSale(till);
    if (hasWaitingTender(*sale))
        return onWaitingSale(till, *sale);
    onSale(till, *sale);
}

void Cashier::beforeSale(Runner &till)
{
    if (const auto *seen = currentSale(till.state()); seen && m_random.chance(100))
        return wish(till, PrintReceipt{seen->id});
    const QString waiting = waitingElsewhere(till.state());
    if (!waiting.isEmpty() && (m_begun >= m_stage.plan.sales || m_random.chance(300)))
        return wish(till, RecallSale{waiting});
    if (m_begun >= m_stage.plan.sales || m_random.chance(200))
        return wish(till, Dismiss{});
    ++m_begun;
    addLine(till);
}

void Cashier::onSale(Runner &till, const sale::Sale &sale)
{
    if (sale.lines.isEmpty())
        return addLine(till);
    const int line = sale.lines.at(m_random.below(sale.lines.size())).number;
    const qint64 roll = m_random.below(1000);
    if (roll < 250)
        return addLine(till);
    if (roll < 330)
        return wish(till, SetQuantity{line, {m_random.between(1, 5) * 1000}});
    if (roll < 380)
        return wish(till, RemoveLine{line});
    if (roll < 410)
        return wish(till, SetPrice{line, priceIn(till.setup().currency), people::Approval{u"Encargada"_s, u"precio"_s, {}}});
    if (roll < 430)
        return till.cancelSale({}, m_manager.approval()); // what is paid of it goes back
    if (roll < 480)
        return makesItHarder(till, sale, line);
    if (roll < 530)
        return wish(till, TakeCash{});
    till.chargeQr();
    if (m_stage.weather.strikes(Fault::Impatient, 200))
        till.chargeQr();
}

// Discounts, and tenders beside the QR: what is charged is then no longer what the lines say.
void Cashier::makesItHarder(Runner &till, const sale::Sale &sale, int line)
{
    const money::Money owed = due(sale);
    const qint64 unit = owed.currency == money::Currency::COP ? 100 : 1;
    const money::Money part{m_random.between(1, std::max<qint64>(owed.minor / unit, 1)) * unit, owed.currency};
    const sale::Discount discount{sale::PercentOff{static_cast<int>(m_random.between(1, 12)) * 100}};
    switch (m_random.below(6)) {
    case 0:
        return wish(till, GiveDiscount{line, discount});
    case 1:
        return wish(till, GiveDiscount{0, discount, people::Approval{u"Encargada"_s, u"amiga"_s, {}}});
    case 2:
        return wish(till, UndoEdit{});
    case 3:
        return wish(till, PlanCash{part});
    case 4:
        return wish(till, TakeOther{u"Posnet"_s, part});
    default:
        return wish(till, FinishSale{});
    }
}

// What must not work while a QR may be paid.
void Cashier::forbidden(Runner &till, const sale::Sale &sale)
{
    switch (m_random.below(5)) {
    case 0:
        return addLine(till);
    case 1:
        return wish(till, RemoveLine{sale.lines.constFirst().number});
    case 2:
        return wish(till, TakeCash{});
    case 3:
        return wish(till, CancelSale{});
    default:
        return till.chargeQr();
    }
}

void Cashier::onWaitingSale(Runner &till, const sale::Sale &sale)
{
    if (isInConflict(till.state(), sale) || m_stage.weather.strikes(Fault::LeavesSale, 60))
        return wish(till, HoldSale{});
    if (m_stage.weather.strikes(Fault::Withdraws, 80))
        return wish(till, WithdrawQr{});
    if (m_random.chance(60))
        return wish(till, CheckNow{});
    if (m_random.chance(40))
        return forbidden(till, sale);
}

// Everything works again: one sale after the other comes to its end, then the program starts anew, as on the next
// morning, and what is still owed on paper is printed.
void Cashier::close(Runner &till)
{
    const State &state = till.state();
    if (m_manager.settles(till) || m_closed || m_staff.prepares(till))
        return;
    const auto *sale = currentSale(state);
    if (sale && sale->state != sale::SaleState::Open)
        return till.post(Dismiss{});
    if (sale)
        return closeOpen(till, *sale);
    for (const sale::Sale &other : state.sales) {
        if (other.state == sale::SaleState::Open)
            return till.post(RecallSale{other.id});
    }
    if (till.isRecording() || m_manager.givesBack(till))
        return;
    if (!std::exchange(m_restarted, true))
        return m_program.die("restarted by hand: a new day", false);
    openTheLast(till);
}

void Cashier::closeOpen(Runner &till, const sale::Sale &sale)
{
    if (hasWaitingTender(sale)) {
        if (m_random.chance(100))
            till.post(WithdrawQr{});
        return;
    }
    if (isEmpty(sale))
        return till.post(CancelSale{});
    till.post(TakeCash{});
}

void Cashier::openTheLast(Runner &till)
{
    for (const printing::PrintJob &job : till.state().receipts) {
        if (!isSettled(job))
            return till.post(PrintReceipt{job.saleId});
    }
    if (m_staff.counts(till))
        return;
    m_closed = true;
    m_stage.trace.note("closed");
}

}
