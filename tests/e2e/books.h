// Whether the shop's sales, the provider's ledger and the paper tell the same story.
#pragma once

#include "tests/e2e/runningsimulator.h"
#include "tests/e2e/shop.h"

namespace mostrador::e2e {

// What does not fit; empty when all does. Every paid order has one finished sale and every finished sale one paid
// order, paid once and in full; no sale has two originals of its receipt, and none that is not finished has any.
[[nodiscard]] QStringList disagreements(RunningSimulator &simulator, Shop &shop, const QString &externalPosId);

}
