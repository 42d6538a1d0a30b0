// The stored forms of a payment and of a refund, with versions: what was written once must load for ever (golden files in
// tests/data/stored). Events are stored for people to read; the state is what a restart goes on from.
#pragma once

#include "core/base/result.h"
#include "core/payment/refund.h"
#include "core/payment/transition.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mostrador::payment {

inline constexpr int storedVersion = 2;
inline constexpr int storedRefundVersion = 1;

[[nodiscard]] QJsonObject toStored(const Payment &payment);
[[nodiscard]] Result<Payment, QString> fromStored(const QJsonObject &object); // the error names the field

[[nodiscard]] QJsonObject toStored(const Refund &refund);
[[nodiscard]] Result<Refund, QString> refundFromStored(const QJsonObject &object); // the error names the field

[[nodiscard]] QString phaseName(const Phase &phase); // "awaiting_payment": stored, and printed by the command line
[[nodiscard]] QString phaseName(const RefundPhase &phase);
[[nodiscard]] QJsonObject describe(const Event &event);
[[nodiscard]] QJsonObject describe(const RefundEvent &event);
[[nodiscard]] QJsonArray describe(const QList<Effect> &effects);

}
