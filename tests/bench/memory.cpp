#include "tests/bench/memory.h"

#include "tests/bench/figures.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mostrador::bench {

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
        }
    }
    giveUp(u"/proc does not say how much memory there is"_s);
}

}
