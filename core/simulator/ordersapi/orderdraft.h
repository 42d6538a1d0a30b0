// What a seller asks of POST /v1/orders, read and checked. Amounts are texts: with as many decimals as the currency
// has, or none. Source: fact sheet, "create: body", "create errors", "the seven sites"; samples
// orders.create.request.*.
#pragma once

#include "core/base/instant.h"
#include "core/simulator/accounts/site.h"
#include "core/simulator/exchange.h"
#include "core/simulator/orders/order.h"

namespace mostrador::simulator {

inline constexpr std::chrono::seconds shortestExpiry{30};
inline constexpr std::chrono::hours longestExpiry{3600};
inline constexpr const char16_t *defaultExpiry = u"PT15M";

struct OrdersApiDraft {
    OrderKind kind = OrderKind::OrdersStatic;
    QString externalReference;
    QString externalPosId;
    QString description;
    QString expirationTime;
    std::chrono::seconds life{0};
    money::Money total;
    QJsonArray items;
    QJsonObject extras;
};

// Who asks: a seller of that country, or an application that the seller allowed to.
struct OrdersCaller {
    const SiteProfile &profile;
    bool isAnotherApplication = false;
    bool mayCashOut = false;
};

[[nodiscard]] Result<OrdersApiDraft, Refusal> readOrdersApiDraft(const QByteArray &body, const OrdersCaller &caller);

// "50.00" or "50"; in Chile "50" only.
[[nodiscard]] std::optional<money::Money> amountFromText(const QString &text, money::Currency currency);

}
