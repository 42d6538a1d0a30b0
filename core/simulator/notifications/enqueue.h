// Putting a notification among those that wait: its address, its way, what a fault makes of it, and what it supersedes.
#pragma once

#include "core/simulator/world.h"

namespace mostrador::simulator {

struct Announcement {
    Topic topic = Topic::Order;
    QString resource;
    QJsonObject body; // as a webhook has it
};

// Drops what waits for somebody else's computer: for after a start, since a state file names addresses.
void dropUnsendable(World &world);

// Whether there is an address for it.
[[nodiscard]] bool isTold(const World &world, const InStoreOrder &order);

void enqueue(World &world, const InStoreOrder &order, const Announcement &announcement, Instant at);

}
