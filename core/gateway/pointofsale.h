// What a provider tells of the point of sale that the till charges on: its fixed QR, or why there is none to show.
#pragma once

#include <QString>

#include <optional>

namespace mostrador::gateway {

// What a look into the QR's text says, before anybody scans it.
enum class QrCondition : quint8 {
    Good,
    WrongChecksum, // worth a warning: published samples carry them
    NotEmv,        // no wallet can read it: it is not shown
};

// Why the fixed QR of a point of sale is not one to show.
enum class PointOfSaleTrouble : quint8 {
    NotKnown,     // the account has no such point of sale
    OtherCountry, // its QR is of another country than the till
    OpenAmount,   // the buyer would type the amount
    NoCode,       // the provider tells no QR, or none that a wallet can read
    Credentials,  // the token or the account was refused
};

struct PointOfSaleRead {
    QString qrData; // of its fixed QR; empty when there is trouble
    QrCondition qrCondition = QrCondition::Good;
    std::optional<PointOfSaleTrouble> trouble{};
    bool operator==(const PointOfSaleRead &) const = default;
};

}
