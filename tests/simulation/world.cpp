#include "tests/simulation/world.h"

#include "core/base/result.h"
#include "core/money/currency.h"
#include "core/payment/stored.h"
#include "tests/simulation/books.h"

namespace mostrador::simulation {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours watchAndMore{54}; // after healing: a day of watching, a late payment, a day of watching that, the closing
constexpr quint64 mostSteps = 200'000;         // a run that spins at one moment never gets to the limit of time
constexpr int mostInStep = 10'000;             // events of the till: more, and it goes round in circles by itself

struct GoesInCircles {}; // thrown out of the till, which would not come back

constexpr std::array<const char *, 5> wayNames{"hybrid", "orders", "dynamic", "attended v2", "attended v1"};

QByteArray nameOf(const till::Event &event)
{
    return std::visit(
        Overloaded{
            [](const till::AddLine &) { return QByteArray("line"); },
            [](const till::SetQuantity &) { return QByteArray("quantity"); },
            [](const till::SetPrice &) { return QByteArray("price"); },
            [](const till::RemoveLine &) { return QByteArray("remove"); },
            [](const till::GiveDiscount &) { return QByteArray("discount"); },
            [](const till::SetNote &) { return QByteArray("note"); },
            [](const till::UndoEdit &) { return QByteArray("undo"); },
            [](const till::TakeCash &) { return QByteArray("cash"); },
            [](const till::ChargeQr &) { return QByteArray("charge"); },
            [](const till::WithdrawQr &) { return QByteArray("withdraw"); },
            [](const till::CheckNow &) { return QByteArray("check now"); },
            [](const till::CancelSale &) { return QByteArray("cancel sale"); },
            [](const till::HoldSale &) { return QByteArray("hold"); },
            [](const till::PlanCash &) { return QByteArray("plan cash"); },
            [](const till::TakeOther &) { return QByteArray("other tender"); },
            [](const till::FinishSale &) { return QByteArray("finish"); },
            [](const till::RecallSale &) { return QByteArray("recall"); },
            [](const till::Dismiss &) { return QByteArray("dismiss"); },
            [](const till::PrintReceipt &) { return QByteArray("print"); },
            [](const till::PaymentHappened &happened) { return "payment " + happened.reference.toLatin1(); },
            [](const till::ReceiptHappened &happened) { return "receipt " + happened.saleId.toLatin1(); },
            [](const till::Retrieve &past) { return "retrieve " + past.sale.id.toLatin1(); },
            [](const till::RefundSale &wish) { return "refund sale " + wish.saleId.toLatin1(); },
            [](const till::RefundHappened &happened) { return "refund " + happened.id.toLatin1(); },
            [](const till::SettleConflict &word) { return "settle " + word.reference.toLatin1(); },
            [](const till::ConfirmByHand &word) { return "confirm by hand " + word.reference.toLatin1(); },
            [](const till::LookUpOperation &wish) { return "look up " + wish.number.toLatin1(); },
            [](const till::OperationAnswered &answered) { return "looked up " + answered.number.toLatin1(); },
            [](const till::ProviderTime &) { return QByteArray("provider's time"); },
            [](const till::ClockSet &) { return QByteArray("clock set"); },
            [](const till::Serve &wish) { return "serve " + wish.person.toLatin1(); },
            [](const till::ChangePerson &) { return QByteArray("change person"); },
            [](const till::ActOnDrawer &) { return QByteArray("drawer"); },
            [](const till::ReadPointOfSale &) { return QByteArray("read point of sale"); },
            [](const till::PointOfSaleAnswered &) { return QByteArray("point of sale read"); },
            [](const till::Notified &notified) { return "notified " + QByteArray::number(notified.hints.size()); },
        },
        event);
}

}

World::World(const Plan &plan, Keep keep)
    : m_stage(plan, keep)
    , m_random(m_stage.random.split())
    , m_program(m_stage, *this)
    , m_buyer(m_stage)
    , m_otherTill(m_stage)
    , m_gossip(m_stage, m_program)
    , m_rules(m_stage)
    , m_cashier(m_stage, m_program)
{
    m_program.network().orderMade = [this](qsizetype order) { m_buyer.orderMade(order); };
    m_buyer.isOnRecord = [this](const QString &payment) { return m_program.journal().uses().contains(payment); };
    m_program.foundAtStart = [this](const payment::Payment &payment) { m_rules.remember(payment); };
    m_program.network().deleteIsSent = [this](const QString &reference) { m_buyer.deleteIsSent(reference); };
}

void World::live()
{
    while (!m_stage.violation && !isSettled()) {
        if (m_stage.timeline.isEmpty() || m_stage.timeline.now() > limit() || m_stage.timeline.steps() > mostSteps) {
            m_stage.broken("never-settles", QByteArray::number(m_stage.timeline.steps()) + " steps");
            break;
        }
        m_stage.timeline.step();
    }
}

void World::countInStep()
{
    if (std::exchange(m_step, m_stage.timeline.steps()) != m_stage.timeline.steps())
        m_publishedInStep = 0;
    if (++m_publishedInStep > mostInStep)
        throw GoesInCircles{};
}

Report World::run()
{
    schedule();
    try {
        live();
    } catch (const GoesInCircles &) {
        m_stage.broken("never-settles", "events without end in one step");
    }
    if (!m_stage.violation)
        Books(m_stage, m_program.journal(), m_program.printer(), m_program.rules()).check();
    m_coverage.struckTogether(m_stage.weather.whatStruck());
    Report report{m_stage.violation, m_stage.trace.fingerprint(), m_stage.violation ? m_stage.trace.lines() : m_stage.trace.whole(), m_coverage,
        m_stage.timeline.steps(), static_cast<int>(m_program.journal().allNewest(u"payment"_s).size()),
        m_program.journal().calls(), m_program.network().calls()};
    return report;
}

void World::schedule()
{
    const Plan &plan = m_stage.plan;
    m_stage.trace.note("charges by " + QByteArray(wayNames.at(static_cast<std::size_t>(plan.api))) + " in " +
                       money::codeOf(plan.site).toLatin1());
    moodOfProvider();
    m_program.start();
    m_cashier.begin();
    m_otherTill.begin();
    m_gossip.begin();
    spells();
    clockTrouble();
    deaths();
    m_stage.timeline.after(m_stage.plan.chaos, [this] { heal(); });
}

void World::heal()
{
    m_stage.weather.heal();
    m_stage.clock.setError(0ms);
    m_program.clockJumped();
    m_stage.trace.note("everything heals");
}

void World::moodOfProvider()
{
    auto &switches = m_stage.provider.switches;
    switches.merchantOrderStaysOpened = m_stage.weather.strikes(Fault::StaysOpened, 1000);
    switches.merchantOrderPerScan = m_stage.weather.strikes(Fault::OrderPerScan, 1000);
    switches.putAnswersEmpty = m_stage.weather.strikes(Fault::EmptyCreateAnswer, 1000);
    if (m_stage.weather.strikes(Fault::SearchDelay, 1000))
        switches.searchDelay = m_random.between(200ms, 30s);
    if (m_stage.plan.api == gateway::Api::Orders)
        switches.paymentSearchDelay = switches.searchDelay;
    switches.refundsAreRejected = m_stage.weather.strikes(Fault::RefundRejected, 300);
    if (m_stage.weather.strikes(Fault::RefundTakesTime, 1000))
        switches.refundLasts = m_random.between(1s, 2h);
}

// Network, limits and credentials: for a while, and then again.
void World::spells()
{
    for (const Fault fault : {Fault::NetworkOut, Fault::Storm429, Fault::TokenRevoked}) {
        if (!m_stage.weather.mayStrike(fault))
            continue;
        const Milliseconds lasts = m_random.chance(100) ? m_random.between(10min, 4h) : m_random.between(3s, 120s);
        if (lasts > m_stage.plan.chaos)
            m_stage.plan.chaos += lasts;
        m_stage.timeline.after(m_random.between(1s, 120s), [this, fault, lasts] {
            if (m_stage.weather.mayStrike(fault))
                m_program.network().spell(fault, lasts);
        });
    }
}

void World::setClock(Fault fault, Milliseconds error)
{
    if (!m_stage.weather.strikes(fault, 1000))
        return;
    m_stage.clock.setError(error);
    m_stage.trace.note("clock is off by " + QByteArray::number(error.count()));
    m_program.clockJumped();
}

void World::clockTrouble()
{
    const auto jump = [&](Fault fault, Milliseconds size) {
        if (!m_stage.weather.mayStrike(fault))
            return;
        const Milliseconds error = m_random.chance(500) ? size : -size;
        const Milliseconds at = m_random.between(1s, 200s);
        m_stage.timeline.after(at, [this, fault, error] { setClock(fault, error); });
        m_stage.timeline.after(at + m_random.between(1s, 200s), [this, fault] { setClock(fault, 0ms); });
    };
    jump(Fault::ClockQuarter, 15min);
    jump(Fault::ClockHour, 1h);
    jump(Fault::ClockDay, 24h);
}

void World::deaths()
{
    for (const Fault fault : {Fault::CrashAnyTime, Fault::PowerCut}) {
        if (!m_stage.weather.mayStrike(fault))
            continue;
        const qint64 times = m_random.between(1, 3);
        for (qint64 i = 0; i < times; ++i) {
            m_stage.timeline.after(m_random.between(1s, 240s), [this, fault] {
                if (m_program.runner() && m_stage.weather.strikes(fault, 1000))
                    m_program.die("any time", fault == Fault::PowerCut);
            });
        }
    }
}

bool World::isSettled()
{
    if (!m_cashier.hasClosed())
        return false;
    till::Runner *till = m_program.runner();
    if (!till || till->isRecording())
        return false;
    const Instant now = providerTime(till->state(), m_stage.clock.now());
    for (const auto &payment : till->state().payments) {
        if (!payment::isSettled(payment, now))
            return false;
        if (payment.pace.inFlight || dueAt(payment))
            return false;
    }
    if (!till->state().refunds.isEmpty())
        return false;
    for (const auto &job : till->state().receipts) {
        if (!isAtRest(job))
            return false;
    }
    return true;
}

Milliseconds World::limit() const
{
    const bool byADay = has(m_stage.plan.faults, Fault::ClockDay); // an attempt begun "tomorrow" lasts until then
    return m_stage.plan.chaos + watchAndMore + (byADay ? 24h : 0h);
}

void World::published(const till::State &before, const till::State &after, const till::Event &event)
{
    countInStep();
    if (!m_program.runner())
        return;
    const bool isRoutine = std::holds_alternative<till::PaymentHappened>(event) ||
                           std::holds_alternative<till::RefundHappened>(event) ||
                           std::holds_alternative<till::ProviderTime>(event);
    if (!isRoutine)
        m_stage.trace.note(nameOf(event));
    cover(before, event);
    coverRefundEnd(before, after);
    if (const auto *word = std::get_if<till::SettleConflict>(&event))
        m_rules.settled(*word);
    if (const auto *past = std::get_if<till::Retrieve>(&event)) {
        for (const auto &payment : past->payments)
            m_rules.remember(payment);
    }
    m_rules.check(before, after, m_program.journal(), m_program.rules());
}

void World::cover(const till::State &before, const till::Event &event)
{
    if (const auto *happened = std::get_if<till::PaymentHappened>(&event)) {
        if (const auto payment = before.payments.constFind(happened->reference); payment != before.payments.constEnd())
            m_coverage.reached(payment->phase, happened->event);
        return;
    }
    const auto coverWord = [&](const QString &reference, const payment::Event &word) {
        if (const auto found = before.payments.constFind(reference); found != before.payments.constEnd())
            m_coverage.reached(found->phase, word);
    };
    if (const auto *word = std::get_if<till::SettleConflict>(&event))
        return coverWord(word->reference, payment::Settle{});
    if (const auto *word = std::get_if<till::ConfirmByHand>(&event))
        return coverWord(word->reference, payment::ConfirmByHand{});
    const auto *sale = currentSale(before);
    const auto *payment = sale ? waitingPayment(before, *sale) : nullptr;
    if (payment && std::holds_alternative<till::CheckNow>(event))
        m_coverage.reached(payment->phase, payment::CheckNow{});
    if (payment && std::holds_alternative<till::WithdrawQr>(event))
        m_coverage.reached(payment->phase, payment::Withdraw{});
}

void World::coverRefundEnd(const till::State &before, const till::State &after)
{
    for (const payment::Refund &refund : before.refunds) {
        const auto found = before.payments.constFind(refund.charge.externalReference);
        if (!after.refunds.contains(refund.id) && found != before.payments.constEnd() && !payment::needsManager(*found)
            && payment::needsManager(after.payments.value(found.key())))
            m_coverage.reached(found->phase, payment::RefundEnded{});
    }
}

void World::rejected(const till::Rejection &, const till::Event &event)
{
    if (m_program.runner())
        m_stage.trace.note("rejected: " + nameOf(event));
}

void World::notRecorded(const journal::JournalFailure &, const till::Event &event)
{
    if (m_program.runner())
        m_stage.trace.note("not recorded: " + nameOf(event));
}

}
