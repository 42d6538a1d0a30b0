// The text of a QR as wallets read it: tags, lengths in characters, values, and a checksum over the UTF-8 bytes.
// Source: Mercado Pago: the QR payload (fact sheet §11); EMVCo merchant-presented QR.
#pragma once

#include "core/gateway/provider.h"
#include "core/mercadopago/wire.h"

namespace mostrador::mercadopago {

inline constexpr qsizetype longestQrData = 1024; // payloads have about 150 to 300 characters

struct EmvField {
    QString tag; // two digits; a dot between those of a template and its field: "43.06"
    QString value;
    bool operator==(const EmvField &) const = default;
};

// Every field in the text's order, those of templates after their template; nothing where the lengths do not work out.
[[nodiscard]] std::optional<QList<EmvField>> emvFields(const QString &qrData);

// CRC-16/CCITT-FALSE.
[[nodiscard]] quint16 checksumOf(const QByteArray &utf8);

// Good as well when empty: then nothing is drawn. What begins and ends like a payload but is damaged in between counts
// as a wrong checksum: published samples do. An old plain URL is no order that a wallet could pay.
[[nodiscard]] gateway::QrCondition conditionOf(const QString &qrData);

// `qr_data` of an answer: empty when there is none.
[[nodiscard]] Result<QString, ReadError> qrDataFrom(const QJsonObject &object);

}
