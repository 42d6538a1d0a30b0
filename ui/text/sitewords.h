// Which Spanish a country speaks: voseo is heard in Argentina and Uruguay only, and a dozen words change from country
// to country whatever Spanish the till was set to (Chile, Peru and Uruguay say "vuelto", Mexico and Colombia "cambio").
#pragma once

#include "ui/text/phrasebook.h"

#include <optional>

namespace mostrador::text {

// The dictionary of a language in a country: Argentine Spanish outside Argentina and Uruguay becomes the Spanish
// without voseo.
[[nodiscard]] Language dictionaryFor(Language language, money::Site site);

// The dictionary that a word of its own takes in that country; nothing for words that do not follow the country.
[[nodiscard]] std::optional<Language> dictionaryOfWord(
    QLatin1StringView subject, QLatin1StringView english, Language language, money::Site site);

}
