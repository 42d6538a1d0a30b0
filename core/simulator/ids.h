// The simulator's own randomness and its ids: the same seed gives the same ids on every machine, and no id comes twice.
// Formats: UUID for in-store orders, ten digits for merchant orders, eleven for payments, as the provider's samples
// show.
#pragma once

#include <QString>

namespace mostrador::simulator {

struct Ids {
    quint64 state = 0; // SplitMix64
    qint64 lastMerchantOrder = 0;
    qint64 lastPayment = 0;
    bool operator==(const Ids &) const = default;

    [[nodiscard]] QString uuid();
    [[nodiscard]] qint64 merchantOrder();
    [[nodiscard]] qint64 payment();
};

[[nodiscard]] Ids idsFromSeed(quint64 seed);

}
