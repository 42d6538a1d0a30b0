// A point of sale: what its printed QR leads to. `/pos` and `/v2/pos` show the same ones. Source: fact sheet, "POS,
// first API" and "POS, second API".
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace mostrador::simulator {

// What happens when somebody scans the printed QR. `/pos` knows only whether the amount is fixed.
enum class OperatingMode : quint8 {
    Pdv,         // the order that the till put there is shown
    Unattended,  // so it is, by a machine that is asked for it
    SelfService, // the same
    Standalone,  // the buyer types the amount; what /v2/pos makes unless told otherwise
};

struct PointOfSale {
    qint64 id = 0;        // the provider's number; paths of orders never take it
    QString externalId{}; // the shop's name of it; empty: none, and no order can name it
    QString name{};
    qint64 storeId = 0;
    OperatingMode mode = OperatingMode::Pdv;
    std::optional<qint64> category{}; // a trade's number, MCC
    QString url{};                    // unattended only
    Instant createdAt{};
    Instant updatedAt{};
    bool operator==(const PointOfSale &) const = default;
};

[[nodiscard]] QString modeName(OperatingMode mode);
[[nodiscard]] std::optional<OperatingMode> modeNamed(const QString &name);

// Whether the till sets the amount: `fixed_amount` of the first API.
[[nodiscard]] constexpr bool hasFixedAmount(OperatingMode mode)
{
    return mode != OperatingMode::Standalone;
}

}
