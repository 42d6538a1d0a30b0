// The stores of the seller: POST /users/{user}/stores, GET …/stores/search, PUT and DELETE …/stores/{id}, GET
// /stores/{id}. Source: fact sheet, "stores"; samples stores.*.
#pragma once

#include "core/simulator/exchange.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

[[nodiscard]] Answered createStore(World &world, const Request &request, Instant now);
[[nodiscard]] Answered searchStores(World &world, const Request &request, Instant now);
[[nodiscard]] Answered readStoreById(World &world, const Request &request, Instant now);
[[nodiscard]] Answered changeStore(World &world, const Request &request, Instant now); // PUT, DELETE

}
