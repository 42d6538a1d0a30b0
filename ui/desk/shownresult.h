// How a sale ended, as its customer reads it: it outlives the sale on the cashier's window.
#pragma once

#include "core/base/instant.h"
#include "core/sale/tender.h"

namespace mostrador::desk {

struct ShownResult {
    Instant at{};
    sale::TenderKind kind = sale::TenderKind::Cash;
    money::Money amount; // paid by QR, or the change in cash
    bool operator==(const ShownResult &) const = default;
};

}
