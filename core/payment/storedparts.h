// The parts that the stored forms of payments and refunds share: the charge, the provider's payments, a manager's approval. `version` is
// that of the stored payment: 1 knew less of each. Internal to core/payment.
#pragma once

#include "core/base/jsonreader.h"
#include "core/payment/names.h"

namespace mostrador::payment {

inline constexpr qint64 newestParts = 2;

[[nodiscard]] QJsonObject toJson(const gateway::Charge &charge);
[[nodiscard]] gateway::Charge chargeFrom(JsonReader &reader, qint64 version);

[[nodiscard]] QJsonObject toJson(const gateway::ProviderPayment &payment);
[[nodiscard]] gateway::ProviderPayment paymentFrom(JsonReader &reader, qint64 version);
[[nodiscard]] QJsonArray toJson(const QList<gateway::ProviderPayment> &payments);
[[nodiscard]] QList<gateway::ProviderPayment> paymentsFrom(JsonReader &reader, const QString &key, qint64 version);

[[nodiscard]] QJsonObject toJson(const gateway::Refusal &refusal);
[[nodiscard]] gateway::Refusal refusalFrom(JsonReader &reader);

[[nodiscard]] QJsonObject toJson(const people::Approval &approval);
[[nodiscard]] people::Approval approvalFrom(JsonReader &reader, const QString &key);

}
