// Which faults may strike in this run, which have struck, and the moment when all of them are over.
#pragma once

#include "tests/simulation/faults.h"
#include "tests/simulation/random.h"

namespace mostrador::simulation {

class Weather
{
public:
    Weather(FaultSet possible, Random random) : m_possible(possible), m_random(random) {}

    [[nodiscard]] bool mayStrike(Fault fault) const { return !m_healed && has(m_possible, fault); }
    [[nodiscard]] bool strikes(Fault fault, int permille); // draws, and remembers it
    void struck(Fault fault) { m_struck.set(static_cast<std::size_t>(fault)); }
    void heal() { m_healed = true; }
    [[nodiscard]] bool isHealed() const { return m_healed; }
    [[nodiscard]] const FaultSet &whatStruck() const { return m_struck; }

private:
    FaultSet m_possible;
    FaultSet m_struck;
    Random m_random;
    bool m_healed = false;
};

}
