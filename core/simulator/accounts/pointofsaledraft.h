// The body of a point of sale in the first API, checked as the provider checks it. Source: fact sheet, "POS, first
// API", with its list of errors.
#pragma once

#include "core/simulator/accounts/account.h"
#include "core/simulator/accounts/fields.h"

namespace mostrador::simulator {

// The way the first API refuses.
[[nodiscard]] Refusal posRefusal(int status, const QString &error, const QString &message, const QString &rule);

// `before` with what the body says over it; a new point of sale has nothing before and needs all.
[[nodiscard]] Result<PointOfSale, Refusal> readPointOfSale(
    const QByteArray &body, const Account &account, const std::optional<PointOfSale> &before);

}
