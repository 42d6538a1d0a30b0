#include "tests/simulation/weather.h"

namespace mostrador::simulation {

bool Weather::strikes(Fault fault, int permille)
{
    if (!mayStrike(fault) || !m_random.chance(permille))
        return false;
    struck(fault);
    return true;
}

}
