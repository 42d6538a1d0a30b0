#include "tests/simulation/timeline.h"

#include <algorithm>
#include <tuple>

namespace mostrador::simulation {

bool Timeline::isLater(const Act &one, const Act &other)
{
    return std::tie(one.at, one.number) > std::tie(other.at, other.number);
}

void Timeline::after(Milliseconds delay, std::function<void()> act)
{
    m_acts.push_back({m_now + std::max(delay, Milliseconds(0)), ++m_numbers, std::move(act)});
    std::push_heap(m_acts.begin(), m_acts.end(), isLater);
}

void Timeline::step()
{
    std::pop_heap(m_acts.begin(), m_acts.end(), isLater);
    const Act act = std::move(m_acts.back());
    m_acts.pop_back();
    m_now = act.at;
    ++m_steps;
    act.run();
}

}
