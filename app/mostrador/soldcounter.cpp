#include "app/mostrador/soldcounter.h"

#include <utility>

namespace mostrador::app {

namespace {

constexpr int quietBefore = 3000; // ms without a finished sale
constexpr qsizetype mostWaiting = 1000;

}

SoldCounter::SoldCounter(catalog::ProductKeeper &keeper) : m_keeper(keeper)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietBefore);
    connect(&m_quiet, &QTimer::timeout, this, &SoldCounter::handOver);
}

SoldCounter::~SoldCounter()
{
    handOver();
}

void SoldCounter::look(const till::State &state)
{
    if (state.lastFinished.isEmpty() || state.lastFinished == m_lastCounted)
        return;
    const auto sale = state.sales.constFind(state.lastFinished);
    if (sale == state.sales.constEnd() || sale->state != sale::SaleState::Finished)
        return;
    m_lastCounted = sale->id;
    for (const sale::LineItem &line : sale->lines) {
        if (!line.code.isEmpty() && !line.name.isEmpty()) // without a name: told by sold()
            note({line.code, 1, false, {}});
    }
}

void SoldCounter::sold(const catalog::UnknownCode &unknown)
{
    note({unknown.code, 1, true, unknown.price});
}

void SoldCounter::note(const catalog::SoldCode &sold)
{
    if (m_sold.size() < mostWaiting)
        m_sold.append(sold);
    m_quiet.start();
}

void SoldCounter::handOver()
{
    m_quiet.stop();
    if (!m_sold.isEmpty())
        m_keeper.noteSold(std::exchange(m_sold, {}));
}

}
