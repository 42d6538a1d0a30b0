// Why a charge or a refund is not even sent: the site, the model and the amount do not go together. Facts only; the
// provider's rules come from its codecs.
#pragma once

#include "core/gateway/charge.h"

#include <functional>
#include <optional>

namespace mostrador::gateway {

enum class ObstacleKind : quint8 {
    ApiNotAtSite, // Orders in Mexico, Colombia and Peru; dynamic and hybrid outside Argentina, Brazil and Mexico
    StoreMissing, // attended-v2 needs the store's external id
    Decimals,     // whole amounts only (Chile)
    BelowMinimum,
    AboveMaximum,
    PartialRefund, // Peru refunds whole payments only
    RefundTooOld,
};

struct Obstacle {
    ObstacleKind kind = ObstacleKind::ApiNotAtSite;
    std::optional<money::Money> limit; // of BelowMinimum and AboveMaximum
    bool operator==(const Obstacle &) const = default;
};

struct RefundFacts {
    Charge charge;
    Instant approvedAt{};
    QString method;       // what was paid with
    money::Money payment; // all of it
    money::Money amount;  // what is to go back
};

// The provider's rules as plain functions: how the till asks before it sends.
struct Rules {
    std::function<std::optional<Obstacle>(const Charge &)> chargeObstacle;
    std::function<std::optional<Obstacle>(const RefundFacts &, Instant now)> refundObstacle;
};

}
