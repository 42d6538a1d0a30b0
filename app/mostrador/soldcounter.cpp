#include "app/mostrador/soldcounter.h"

#include <algorithm>

namespace mostrador::app {

namespace {

constexpr int quietBefore = 3000; // ms without a finished sale
constexpr qsizetype mostWaiting = 1000;

}

SoldCounter::SoldCounter(const catalog::ProductSource &source, catalog::ProductKeeper &keeper)
    : m_source(source), m_keeper(keeper)
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
        if (line.code.isEmpty() || m_sold.size() >= mostWaiting)
            continue;
        const bool isUnknown = line.name.isEmpty() && !m_source.byCode(line.code);
        m_sold.append({line.code, 1, isUnknown, line.unitPrice.value_or(money::Money{0, sale->currency})});
    }
    if (!m_sold.isEmpty())
        m_quiet.start();
}

void SoldCounter::handOver()
{
    m_quiet.stop();
    if (!m_sold.isEmpty())
        m_keeper.noteSold(std::exchange(m_sold, {}));
}

}
