// What a seller asks of POST /merchant_orders, read and checked, and what items come to. Source: fact sheet, "merchant
// orders" (object, errors). Fields that lead to nothing here (payer, marketplace, additional_info …) are passed over.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/orders/order.h"

namespace mostrador::simulator {

inline constexpr qsizetype mostItems = 1000;

struct MerchantOrderDraft {
    QString externalReference; // at most 256 characters
    QString preferenceId;      // empty: one is made
    QString notificationUrl;   // at most 500 characters
    std::optional<qint64> sponsorId;
    QJsonArray items; // as an in-store order has them
    money::Money total;
};

[[nodiscard]] Result<MerchantOrderDraft, Refusal> readMerchantOrderDraft(
    const QByteArray &body, money::Currency currency);

// Σ unit_price × quantity: above zero, and exact in the currency.
[[nodiscard]] Result<money::Money, Refusal> totalOfItems(const QJsonArray &items, money::Currency currency);

[[nodiscard]] Refusal badItems(const QString &rule);

}
