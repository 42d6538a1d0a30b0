// Settings that leave the till: on a backup's stick, in a file for the next till, in what support reads. And those that come in:
// they never bring the number of a till or its point of sale with them, since two tills with one of either are two tills on one QR.
#pragma once

#include "core/settings/settings.h"

#include <optional>

namespace mostrador::settings {

// Without what may be a secret: the query of the address for notifications. No other key takes one, tokens and passwords least of all.
[[nodiscard]] Settings withoutSecrets(Settings settings);

// What makes a till this one.
struct Identity {
    int till = 0;
    QString externalPosId; // empty: none
    bool operator==(const Identity &) const = default;
};

[[nodiscard]] Identity identityOf(const Settings &settings);

// The next one after the till that a file came from: 2, "CAJA02" after 1, "CAJA01".
[[nodiscard]] Identity nextAfter(const Identity &other);

// One of them is the other till's own.
[[nodiscard]] bool isTaken(const Identity &wanted, const Identity &other);

// `incoming` as the settings of the till `identity`. `own`: what it had before; its secrets stay where the address is the same.
[[nodiscard]] Settings imported(Settings incoming, const Identity &identity, const std::optional<Settings> &own);

}
