// What the till knows of the point of sale that it charges on: the text of its fixed QR, which is on record so that it can be shown at
// once after a restart, and how far the till is with asking for it.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/gateway/charge.h"
#include "core/gateway/pointofsale.h"

#include <QJsonObject>

namespace mostrador::till {

struct FixedQr {
    QString text;               // as the provider told it; empty: it has none that may be shown
    bool wrongChecksum = false; // worth a warning, as with an order's own
    bool operator==(const FixedQr &) const = default;
};

// Not on record: after a restart the provider is asked again, and its answer wins.
struct PointOfSaleReading {
    bool isAsking = false;
    bool answered = false; // since the start
    int failures = 0;      // in a row, since the last charge began
    Instant nextAt{};      // not asked again before
    std::optional<gateway::PointOfSaleTrouble> trouble;
    bool operator==(const PointOfSaleReading &) const = default;
};

inline constexpr int mostPointOfSaleReadings = 5; // that fail, for one charge: the printed code can be scanned all the same

// The seller's number and the shop's name of the point of sale: another account may have one of the same name.
[[nodiscard]] QString keyOf(const QString &userId, const QString &externalPosId);
[[nodiscard]] QString keyOf(const gateway::Charge &charge);

[[nodiscard]] QJsonObject toStored(const FixedQr &qr);
[[nodiscard]] Result<FixedQr, QString> fixedQrFromStored(const QJsonObject &object); // the error names the field

}
