#include "core/io/system/clock.h"

#include <QRandomGenerator>

namespace mostrador::io {

Instant SystemClock::now() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

QByteArray SystemRandomness::bytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    QRandomGenerator::system()->generate(out.begin(), out.end());
    return out;
}

}
