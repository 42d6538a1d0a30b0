// The text of a single-use QR, written after EMVCo's merchant-presented layout. Source: fact sheet, "the QR payload"
// (tags seen in live codes, CRC-16/CCITT-FALSE). A writer of its own: the till's reader is checked against it.
#pragma once

#include "core/simulator/accounts/site.h"

namespace mostrador::simulator {

// The QR of one order; `orderId` is its UUID.
[[nodiscard]] QString orderQr(const SiteProfile &profile, const QString &orderId);

// CRC-16/CCITT-FALSE over the bytes, as four upper-case hexadecimal digits.
[[nodiscard]] QString emvChecksum(const QByteArray &bytes);

}
