#include "core/simulator/buyer/transfers.h"

#include "core/simulator/buyer/buyer.h"

#include <algorithm>
#include <iterator>

namespace mostrador::simulator {

namespace {

Instant arrivalOf(const World &world, qsizetype payment)
{
    return world.payments.at(payment).arrivesAt.value_or(Instant::max());
}

}

void settleTransfers(World &world, Instant now)
{
    QList<qsizetype> due;
    std::ranges::copy_if(world.transfers, std::back_inserter(due),
        [&](qsizetype payment) { return arrivalOf(world, payment) <= now; });
    for (const qsizetype payment : std::as_const(due)) {
        world.transfers.removeOne(payment);
        if (isWaiting(world.payments.at(payment).status)) // nobody settled it before
            settleWaiting(world, payment, arrivalOf(world, payment));
    }
}

std::optional<Instant> nextTransfer(const World &world)
{
    std::optional<Instant> next;
    for (const qsizetype payment : world.transfers)
        next = std::min(next.value_or(Instant::max()), arrivalOf(world, payment));
    return next;
}

void listTransfers(World &world)
{
    for (qsizetype position = 0; position < world.payments.size(); ++position) {
        const Payment &payment = world.payments.at(position);
        if (payment.arrivesAt && isWaiting(payment.status))
            world.transfers.append(position);
    }
}

}
