// The stored form of a payment, with a version: what was written once must load for ever (golden files in tests/data/stored).
// Events are stored for people to read; the state is what a restart goes on from.
#pragma once

#include "core/base/result.h"
#include "core/payment/transition.h"

#include <QJsonObject>

namespace mostrador::payment {

inline constexpr int storedVersion = 1;

[[nodiscard]] QJsonObject toStored(const Payment &payment);
[[nodiscard]] Result<Payment, QString> fromStored(const QJsonObject &object); // the error names the field

[[nodiscard]] QString phaseName(const Phase &phase); // "awaiting_payment": stored, and printed by the command line
[[nodiscard]] QJsonObject describe(const Event &event);
[[nodiscard]] QJsonArray describe(const QList<Effect> &effects);

}
