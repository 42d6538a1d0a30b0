#include "tests/simulation/random.h"

#include <bit>

namespace mostrador::simulation {

namespace {

quint64 splitMix(quint64 &state)
{
    state += 0x9e3779b97f4a7c15ULL;
    quint64 mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

}

Random::Random(quint64 seed)
{
    for (quint64 &word : m_state)
        word = splitMix(seed);
}

quint64 Random::next()
{
    auto &[a, b, c, d] = m_state;
    const quint64 result = std::rotl(b * 5, 7) * 9;
    const quint64 shifted = b << 17;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = std::rotl(d, 45);
    return result;
}

qint64 Random::below(qint64 limit)
{
    return limit <= 1 ? 0 : static_cast<qint64>(next() % static_cast<quint64>(limit));
}

qint64 Random::between(qint64 least, qint64 most)
{
    return least + below(most - least + 1);
}

Milliseconds Random::between(Milliseconds least, Milliseconds most)
{
    return Milliseconds(between(least.count(), most.count()));
}

bool Random::chance(int permille)
{
    return below(1000) < permille;
}

Random Random::split()
{
    return Random(next());
}

}
