// The rows and fields of each step: what stands in them at first, and what is taken from them.
#pragma once

#include "core/setup/guide.h"

namespace mostrador::setup {

[[nodiscard]] std::array<QString, mostFields> usualTexts(const Guide &guide);
[[nodiscard]] int usualRow(const Guide &guide);

// Into the choices; why not.
[[nodiscard]] std::optional<Trouble> takeForm(Guide &guide);

// Fields: name, external id.
[[nodiscard]] Result<gateway::NewPointOfSale, Trouble> newPointOfSaleFrom(const Guide &guide, const QString &key);

// Why the guide does not go on with this account; nothing when it does.
[[nodiscard]] std::optional<Finding> gravestOf(const Facts &facts, money::Site site);

}
