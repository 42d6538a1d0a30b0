#include "tests/simulation/program.h"

#include "core/money/currency.h"
#include "core/till/recovery.h"
#include "tests/simulation/recovered.h"

namespace mostrador::simulation {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

QByteArray SeededRandomness::bytes(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(static_cast<char>(m_random.next() >> 56));
    return bytes;
}

till::Setup shopSetup(const Plan &plan)
{
    till::Setup setup;
    setup.tillNumber = QString::fromUtf16(tillNumber);
    setup.storeName = u"Kiosco"_s;
    setup.currency = money::currencyOf(plan.site);
    setup.cashRounding = money::rulesOf(setup.currency).cashRounding;
    setup.provider = till::ProviderSetup{.api = plan.api,
        .mode = plan.mode,
        .site = plan.site,
        .userId = u"446566691"_s,
        .externalStoreId = u"SUC001"_s,
        .externalPosId = QString::fromUtf16(pointOfSale),
        .notificationUrl = {},
        .sponsorId = {},
        .expiry = plan.expiry,
        .pollInterval = plan.poll};
    setup.composeReceipt = [](const sale::Sale &sale) { return receipt::Document{{receipt::TextLine{sale.id}}}; };
    setup.requiresOpenDrawer = plan.hasStaff;
    setup.copyMark = QString::fromUtf16(copyMark);
    return setup;
}

Program::Program(Stage &stage, till::Observer &observer)
    : m_stage(stage)
    , m_observer(observer)
    , m_randomness(stage.random.split())
    , m_alarm(stage.timeline, stage.clock)
    , m_journal(stage, m_life)
    , m_rules(stage, m_journal)
    , m_network(stage, m_life, m_protocols, m_rules)
    , m_printer(stage, m_life, m_journal)
    , m_random(stage.random.split())
{
    m_life.die = [this](const QByteArray &why, bool powerCut) { die(why, powerCut); };
}

void Program::start()
{
    m_runner.reset();
    auto state = till::recover(m_journal.openRecords());
    if (!state)
        return m_stage.broken(
            "recovery-fails", state.error().subject.toLatin1() + ' ' + state.error().field.toLatin1());
    if (const auto &before = m_atDeath) {
        const auto lost = whatWasLost(*before, *state, m_journal.uncertain(), m_stage.clock.rightNow());
        if (!lost.isEmpty())
            m_stage.broken("forgotten-by-a-restart", lost);
    }
    for (const payment::Payment &payment : state->payments) {
        if (m_journal.uncertain().contains(referenceOf(payment)))
            foundAtStart(payment);
    }
    m_atDeath.reset();
    m_journal.opened();
    m_rules.started();
    m_life.alive = true;
    m_life.diesAtEffect = false;
    ++m_life.starts;
    m_stage.trace.note("start " + QByteArray::number(m_life.starts));
    const till::Ports ports{m_stage.clock, m_randomness, m_alarm, m_journal, &m_network, &m_protocols, &m_printer};
    m_runner = std::make_unique<till::Runner>(std::move(*state), shopSetup(m_stage.plan), ports, m_observer);
    m_runner->start();
}

void Program::stop()
{
    m_life.alive = false;
    m_journal.died(false);
    m_atDeath = m_runner->state();
    m_stage.trace.note("stopped");
}

// Called from deep inside the program, so what is left of it goes only when it starts again.
void Program::die(const QByteArray &why, bool powerCut)
{
    if (!m_life.alive)
        return;
    m_life.alive = false;
    m_atDeath = m_runner->state();
    m_journal.died(powerCut);
    m_stage.trace.note((powerCut ? "POWER CUT " : "CRASH ") + why);
    m_stage.timeline.after(m_stage.weather.isHealed() ? 1000ms : m_random.between(500ms, 60s), [this] { start(); });
}

}
