#include "core/simulator/buyer/habit.h"

#include "core/simulator/buyer/buyer.h"

namespace mostrador::simulator {

namespace {

void playUpTo(World &world, qsizetype &next, BuyerActKind kind, Milliseconds lag, Instant now)
{
    while (next < world.orders.size()) {
        const InStoreOrder &order = world.orders.at(next);
        const Instant due = order.createdAt + lag;
        if (due > now)
            return;
        ++next;
        // What is over by then is not acted on; that is no error.
        static_cast<void>(actAsBuyer(world, {.kind = kind, .orderId = order.id}, due));
    }
}

}

void playBuyer(World &world, Instant now)
{
    const Milliseconds after = world.habit.after;
    switch (world.habit.kind) {
    case BuyerKind::Manual:
    case BuyerKind::Silent:
        return;
    case BuyerKind::Pay:
        playUpTo(world, world.progress.paid, BuyerActKind::Pay, after, now);
        return;
    case BuyerKind::RejectThenPay:
        playUpTo(world, world.progress.rejected, BuyerActKind::Reject, after, now);
        playUpTo(world, world.progress.paid, BuyerActKind::Pay, 2 * after, now);
        return;
    }
    Q_UNREACHABLE();
}

}
