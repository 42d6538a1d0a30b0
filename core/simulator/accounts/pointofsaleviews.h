// How the two APIs show a point of sale, with the text of its fixed QR. Source: fact sheet, "POS, first API" and "POS,
// second API"; samples pos.*, pos-v2.*.
#pragma once

#include "core/simulator/accounts/account.h"
#include "core/simulator/exchange.h"

namespace mostrador::simulator {

[[nodiscard]] QJsonObject posView(const Account &account, const PointOfSale &pos);
[[nodiscard]] QJsonObject createdPosView(const Account &account, const PointOfSale &pos); // without the text of the QR
[[nodiscard]] QJsonObject posViewV2(const Account &account, const PointOfSale &pos);

// By external_id, store_id, external_store_id and category of the query; in order of creation.
[[nodiscard]] QList<PointOfSale> pointsOfSaleWantedBy(const Account &account, const Request &request);

}
