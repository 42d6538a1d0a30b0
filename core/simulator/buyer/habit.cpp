#include "core/simulator/buyer/habit.h"

#include "core/simulator/buyer/buyer.h"

#include <algorithm>

namespace mostrador::simulator {

namespace {

// What is over by then is not acted on; that is no error.
void actOn(World &world, const QString &orderId, BuyerActKind kind, Instant at)
{
    if (kind == BuyerActKind::Pay) {
        static_cast<void>(actAsBuyer(world, {.kind = kind, .orderId = orderId}, at));
        return;
    }
    const QString why = world.habit.rejectionDetail;
    for (int attempt = 0; attempt < world.habit.rejections; ++attempt)
        static_cast<void>(actAsBuyer(world, {.kind = kind, .orderId = orderId, .statusDetail = why}, at));
}

void playUpTo(World &world, qsizetype &next, BuyerActKind kind, Milliseconds lag, Instant now)
{
    while (next < world.orders.size()) {
        const InStoreOrder &order = world.orders.at(next);
        const Instant due = order.createdAt + lag;
        if (due > now)
            return;
        ++next;
        actOn(world, QString(order.id), kind, due);
    }
}

}

qsizetype firstToActOn(const World &world)
{
    switch (world.habit.kind) {
    case BuyerKind::Manual:
    case BuyerKind::Silent:
        return world.orders.size();
    case BuyerKind::Pay:
        return world.progress.paid;
    case BuyerKind::RejectThenPay:
        return std::min(world.progress.rejected, world.progress.paid);
    }
    Q_UNREACHABLE();
}

std::optional<Instant> nextActOn(const World &world, qsizetype position)
{
    const Instant created = world.orders.at(position).createdAt;
    const Milliseconds after = world.habit.after;
    switch (world.habit.kind) {
    case BuyerKind::Manual:
    case BuyerKind::Silent:
        return std::nullopt;
    case BuyerKind::Pay:
        return position >= world.progress.paid ? std::optional(created + after) : std::nullopt;
    case BuyerKind::RejectThenPay:
        if (position >= world.progress.rejected)
            return created + after;
        return position >= world.progress.paid ? std::optional(created + 2 * after) : std::nullopt;
    }
    Q_UNREACHABLE();
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
