// What the simulator knows of each country: the texts of its QR, its smallest amount. Source: fact sheet, "the seven
// sites", "the QR payload" and the limits seen in the field; where nothing is published the smallest amount is one
// unit.
#pragma once

#include "core/money/money.h"

#include <QString>

namespace mostrador::simulator {

struct SiteProfile {
    money::Site site;
    const char16_t *country;        // ISO 3166, two letters
    const char16_t *countryThree;   // three letters, as the Orders API writes it
    const char16_t *currencyNumber; // ISO 4217, numeric
    const char16_t *templateName;   // spelled in capitals in Brazil only
    const char16_t *merchantCategory;
    const char16_t *taxId;        // Argentina only: the merchant's CUIT in the QR
    const char16_t *reference;    // Brazil only: tag 62
    const char16_t *merchantName; // at most 25 characters
    const char16_t *city;         // at most 15
    const char16_t *document;     // the buyer's kind of identification
    qint64 gastronomy;            // numbers of the two trades that points of sale may name
    qint64 fuel;
    qint64 smallestMinor;
    bool partialRefunds;
    bool ordersApi; // POST /v1/orders works there
    bool ownQrs;    // the older …/qrs do, by the table of countries
};

[[nodiscard]] const SiteProfile &profileOf(money::Site site);

}
