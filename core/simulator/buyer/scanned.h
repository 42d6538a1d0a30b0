// What a phone makes of the text of a QR: the order that it names, or the point of sale that it is the fixed QR of.
#pragma once

#include "core/simulator/buyer/buyer.h"

namespace mostrador::simulator {

// The act, aimed at what the text stands for; nothing where no QR of this seller has that text.
[[nodiscard]] std::optional<BuyerAct> aimedBy(const QString &qrText, BuyerAct act, const World &world);

}
