// The simulator's own randomness and its ids: the same seed gives the same ids on every machine, and no id comes twice.
// Formats: UUID for in-store orders, ten digits for merchant orders, eleven for payments, ULIDs with a
// prefix in the Orders API, as the provider's samples show.
#pragma once

#include "core/base/instant.h"

#include <QString>

namespace mostrador::simulator {

struct Ids {
    quint64 state = 0; // SplitMix64
    qint64 lastMerchantOrder = 0;
    qint64 lastPayment = 0;
    qint64 lastRefund = 0;
    bool operator==(const Ids &) const = default;

    [[nodiscard]] QString uuid();
    [[nodiscard]] qint64 merchantOrder();
    [[nodiscard]] qint64 payment();
    [[nodiscard]] qint64 refund();

    // Twenty-six characters of Crockford's base 32, beginning with the time.
    [[nodiscard]] QString ulid(Instant now);
};

// The next number of a sequence that its seed decides.
[[nodiscard]] quint64 nextRandom(quint64 &state);

[[nodiscard]] Ids idsFromSeed(quint64 seed);

}
