// The records of the world as JSON objects; `read` functions answer nothing for what is damaged.
#pragma once

#include "core/simulator/world.h"

#include <QJsonObject>

namespace mostrador::simulator {

[[nodiscard]] QJsonObject toState(const InStoreOrder &order);
[[nodiscard]] QJsonObject toState(const MerchantOrder &merchantOrder);
[[nodiscard]] QJsonObject toState(const Payment &payment);

[[nodiscard]] QJsonObject toState(const Refund &refund);
[[nodiscard]] QJsonObject toState(const ForeignPayment &payment);

[[nodiscard]] std::optional<InStoreOrder> readOrder(const QJsonObject &object);
[[nodiscard]] std::optional<MerchantOrder> readMerchantOrder(const QJsonObject &object);
[[nodiscard]] std::optional<Payment> readPaymentRecord(const QJsonObject &object);
[[nodiscard]] std::optional<Refund> readRefundRecord(const QJsonObject &object);
[[nodiscard]] std::optional<ForeignPayment> readForeignPayment(const QJsonObject &object);

}
