// A sale as the order that the provider gets: the sum sent is the total shown, to the cent.
#pragma once

#include "core/gateway/charge.h"
#include "core/till/setup.h"

namespace mostrador::till {

// <till>-<ticket>-<attempt>-<8 random>: letters, digits and '-', at most 64 characters.
[[nodiscard]] QString referenceFor(const Setup &setup, const sale::Sale &sale, const QString &unpredictable);

// The charge for `amount` of the sale. Lines go as items where that is exact; a part of a sale goes as one item.
[[nodiscard]] gateway::Charge chargeOf(
    const sale::Sale &sale, money::Money amount, const QString &reference, const Setup &setup, const ProviderSetup &provider, Instant now);

}
