// Some of the places that a store's address may name, for each country: state and city have to be spelled as in the
// catalogue, accents included. A part of the real one only. Source: fact sheet, "stores".
#pragma once

#include "core/money/money.h"
#include "core/simulator/exchange.h"

namespace mostrador::simulator {

[[nodiscard]] QStringList statesOf(money::Site site);
[[nodiscard]] QStringList citiesOf(money::Site site, const QString &state); // none: no such state

// Whether the coordinates, numbers in degrees, lie in the country.
[[nodiscard]] bool isInCountry(money::Site site, const QJsonValue &latitude, const QJsonValue &longitude);

// A whole address that is good there.
[[nodiscard]] QJsonObject exampleLocation(money::Site site);

// GET /classified_locations/countries/{country} and /classified_locations/states/{id}: public, for every country.
[[nodiscard]] Answered readPlaces(const Request &request);

}
