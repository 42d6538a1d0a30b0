// The texts of a single-use QR and of a fixed one, written after EMVCo's merchant-presented layout. Source: fact sheet, "the QR payload"
// (tags seen in live codes, CRC-16/CCITT-FALSE). A writer of its own: the till's reader is checked against it.
#pragma once

#include "core/simulator/accounts/site.h"

namespace mostrador::simulator {

// Who routes the scan: Mercado Pago's own template (tag 43), or in Brazil any bank, by Pix (tag 26).
enum class QrTemplate : quint8 { MercadoPago, Pix };

// The QR of one order; `orderId` is its UUID.
[[nodiscard]] QString orderQr(
    const SiteProfile &profile, const QString &orderId, QrTemplate kind = QrTemplate::MercadoPago);

// The fixed QR of a point of sale, printed and reusable: it names no order.
[[nodiscard]] QString pointOfSaleQr(const SiteProfile &profile, qint64 pointOfSale);

// CRC-16/CCITT-FALSE over the bytes, as four upper-case hexadecimal digits.
[[nodiscard]] QString emvChecksum(const QByteArray &bytes);

}
