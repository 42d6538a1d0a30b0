// The body of a store, checked as the provider checks it. Source: fact sheet, "stores", with its list of errors.
#pragma once

#include "core/simulator/accounts/account.h"
#include "core/simulator/accounts/fields.h"

namespace mostrador::simulator {

// The way stores refuse.
[[nodiscard]] Refusal storeRefusal(const QString &error, const QString &message, const QString &rule);

// `before` with what the body says over it; a new store has nothing before and needs all.
[[nodiscard]] Result<Store, Refusal> readStore(
    const QByteArray &body, const Account &account, const std::optional<Store> &before);

}
