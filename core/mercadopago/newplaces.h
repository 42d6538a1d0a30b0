// The requests that make a store or a point of sale, or correct one. Source: Mercado Pago: stores (fact sheet §8.1), points
// of sale of both APIs (§8.2, §8.3): "pdv" is what a till needs, and "standalone" what one gets without asking. And what a
// refused place says: it lists the names that there are.
#pragma once

#include "core/gateway/account.h"
#include "core/gateway/http.h"

namespace mostrador::mercadopago {

[[nodiscard]] gateway::HttpRequest makeStoreRequest(const gateway::MakeStore &wish);
[[nodiscard]] gateway::HttpRequest makePointOfSaleRequest(const gateway::MakePointOfSale &wish);
[[nodiscard]] gateway::HttpRequest fixAmountRequest(const gateway::FixAmount &wish);

// Nothing when the answer to MakeStore is refused for something else.
[[nodiscard]] std::optional<gateway::PlaceRefused> refusedPlaceFrom(const gateway::HttpResponse &response);

}
