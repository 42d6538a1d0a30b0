// What a seller asks for, read and checked as the provider's reference says. Source: fact sheet, attended v2 (body,
// error keys) and dynamic/hybrid legacy, which share the body; the limits of a country come from its profile. Unknown
// fields are refused.
#pragma once

#include "core/base/instant.h"
#include "core/simulator/accounts/site.h"
#include "core/simulator/exchange.h"

#include <optional>

namespace mostrador::simulator {

inline constexpr qsizetype longestReference = 64;

struct OrderDraft {
    QString externalReference;
    QString title;
    QString description;
    QString notificationUrl;
    std::optional<qint64> sponsorId;
    money::Money total;
    QJsonArray items;
    std::optional<Instant> expiresAt;
    std::optional<money::Money> tax; // Colombia
};

// What attended v1 checks in the same way.
[[nodiscard]] std::optional<Refusal> refuseReference(const QJsonObject &order);
[[nodiscard]] std::optional<Refusal> refuseNotificationUrl(const QJsonObject &order);
[[nodiscard]] std::optional<Refusal> refuseTaxes(const QJsonObject &order, const SiteProfile &profile);
// The sum of the taxes sent, if any were.
[[nodiscard]] std::optional<money::Money> taxIn(const QJsonObject &order, money::Currency currency);

[[nodiscard]] Result<OrderDraft, Refusal> readDraft(const QByteArray &body, const SiteProfile &profile, Instant now);

}
