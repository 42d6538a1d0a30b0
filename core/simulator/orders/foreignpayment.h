// What an account's payments search shows besides the shop's sales: its owner's own purchases, where somebody else
// collects, and transfers that came in by alias. Source: fact sheet, "GET /v1/payments/search" (traps).
#pragma once

#include "core/base/instant.h"
#include "core/money/money.h"

#include <QString>

namespace mostrador::simulator {

inline constexpr qint64 foreignCollector = 200'100'300;

struct ForeignPayment {
    qint64 id = 0;
    QString externalReference; // the other shop's number for it, which may be the same as ours; empty for a transfer
    money::Money amount;
    Instant at{};
    bool isTransfer = false; // the money is ours, but no sale's
    bool operator==(const ForeignPayment &) const = default;
};

}
