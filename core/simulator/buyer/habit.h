// A buyer who acts without being told: what the simulator does with each new order when nobody plays the phone by hand.
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace mostrador::simulator {

struct World;

enum class BuyerKind : quint8 {
    Manual,        // only what the control interface asks for
    Pay,           // pays each order in full
    RejectThenPay, // a refused card first, then pays
    Silent,        // never comes
};

struct BuyerHabit {
    BuyerKind kind = BuyerKind::Manual;
    Milliseconds after{3000}; // since the order was created; the second act comes as long after the first
    int rejections = 1;        // RejectThenPay: so many refused tries
    QString rejectionDetail{}; // why; empty: the usual
    bool operator==(const BuyerHabit &) const = default;
};

// How far the buyer has come in the list of orders.
struct BuyerProgress {
    qsizetype rejected = 0;
    qsizetype paid = 0;
    bool operator==(const BuyerProgress &) const = default;
};

// The first order that the buyer has still to act on, and when the next act on one is; none: never again.
[[nodiscard]] qsizetype firstToActOn(const World &world);
[[nodiscard]] std::optional<Instant> nextActOn(const World &world, qsizetype position);

// Does all that was due by `now`, each act at its own moment; orders that died meanwhile are passed over.
void playBuyer(World &world, Instant now);

}
