// The body of a point of sale in the second API, checked as the provider checks it. Source: fact sheet, "POS, second
// API", with its list of errors.
#pragma once

#include "core/simulator/accounts/account.h"
#include "core/simulator/accounts/fields.h"

namespace mostrador::simulator {

// The way the second API refuses.
[[nodiscard]] Refusal posRefusalV2(int status, const QString &error, const QString &message, const QString &rule);

// `before` with what the body says over it. That the store is there is checked, not that it is known everywhere.
[[nodiscard]] Result<PointOfSale, Refusal> readPointOfSaleV2(
    const QByteArray &body, const Account &account, const std::optional<PointOfSale> &before);

}
