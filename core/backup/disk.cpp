#include "core/backup/disk.h"

namespace mostrador::backup {

namespace {

constexpr qint64 margin = 4LL * 1024 * 1024; // the copy is made of whole pages, and others write, too

}

DiskState stateOf(const DiskFacts &facts)
{
    const bool isFull = facts.freeBytes && *facts.freeBytes < noSpace;
    if (isFull) // then a probe fails for want of room, and says nothing of the disk
        return DiskState::Full;
    if (!facts.probeFault.isEmpty())
        return DiskState::Failing;
    return facts.freeBytes && *facts.freeBytes < littleSpace ? DiskState::Low : DiskState::Good;
}

bool hasRoomFor(qint64 bytes, const std::optional<qint64> &freeBytes)
{
    return !freeBytes || *freeBytes >= bytes + margin;
}

}
