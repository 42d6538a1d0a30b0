// The parts that the stored forms of payments and refunds share: the charge, the provider's payments, a manager's approval. Fields that
// came with version 2 are optional. Internal to core/payment.
#pragma once

#include "core/base/jsonreader.h"
#include "core/payment/names.h"

namespace mostrador::payment {

[[nodiscard]] QJsonObject toJson(const gateway::Charge &charge);
[[nodiscard]] gateway::Charge chargeFrom(JsonReader &reader);

[[nodiscard]] QJsonObject toJson(const gateway::ProviderPayment &payment);
[[nodiscard]] gateway::ProviderPayment paymentFrom(JsonReader &reader);
[[nodiscard]] QJsonArray toJson(const QList<gateway::ProviderPayment> &payments);
[[nodiscard]] QList<gateway::ProviderPayment> paymentsFrom(JsonReader &reader, const QString &key);

[[nodiscard]] QJsonObject toJson(const gateway::Refusal &refusal);
[[nodiscard]] gateway::Refusal refusalFrom(JsonReader &reader);

[[nodiscard]] QJsonObject toJson(const people::Approval &approval);
[[nodiscard]] people::Approval approvalFrom(JsonReader &reader, const QString &key);

}
