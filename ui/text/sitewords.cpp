#include "ui/text/sitewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

// Where the word of the Argentine dictionary is spoken; elsewhere it is the Mexican one.
enum class Spoken {
    ArgentinaAndUruguay, // voseo
    AlsoInChileAndPeru,  // "vuelto"
    EverywhereButMexico, // whose drawer has cuts X and Z
};

struct SiteWord {
    QLatin1StringView subject;
    QLatin1StringView english;
    Spoken spoken;
};

// A new sentence that invites the customer to do something, or that names the change, belongs here.
constexpr std::array siteWords{
    SiteWord{"customer"_L1, "Scan with Mercado Pago"_L1, Spoken::ArgentinaAndUruguay},
    SiteWord{"customer"_L1, "Scan with Mercado Pago or another wallet"_L1, Spoken::ArgentinaAndUruguay},
    SiteWord{"customer"_L1, "Scan the printed code at the till"_L1, Spoken::ArgentinaAndUruguay},
    SiteWord{"customer"_L1, "Payment refused, try another way to pay"_L1, Spoken::ArgentinaAndUruguay},
    SiteWord{"customer"_L1, "One moment, do not pay yet"_L1, Spoken::ArgentinaAndUruguay},
    SiteWord{"customer"_L1, "Please ask the cashier"_L1, Spoken::ArgentinaAndUruguay},
    SiteWord{"customer"_L1, "YOUR CHANGE"_L1, Spoken::AlsoInChileAndPeru},
    SiteWord{"money"_L1, "Change"_L1, Spoken::AlsoInChileAndPeru},
    SiteWord{"receipt"_L1, "Not valid as an invoice"_L1, Spoken::ArgentinaAndUruguay},
    SiteWord{"drawer"_L1, "Opening float"_L1, Spoken::EverywhereButMexico},
    SiteWord{"drawer"_L1, "X report"_L1, Spoken::EverywhereButMexico},
    SiteWord{"drawer"_L1, "Close of the drawer (Z)"_L1, Spoken::EverywhereButMexico},
    SiteWord{"drawer"_L1, "Cash in"_L1, Spoken::EverywhereButMexico},
    SiteWord{"drawer"_L1, "Cash out"_L1, Spoken::EverywhereButMexico},
    SiteWord{"drawer"_L1, "Expected"_L1, Spoken::EverywhereButMexico},
};

bool saysVos(money::Site site)
{
    return site == money::Site::MLA || site == money::Site::MLU;
}

bool saysVuelto(money::Site site)
{
    return saysVos(site) || site == money::Site::MLC || site == money::Site::MPE;
}

bool isSpokenAt(Spoken spoken, money::Site site)
{
    switch (spoken) {
    case Spoken::ArgentinaAndUruguay:
        return saysVos(site);
    case Spoken::AlsoInChileAndPeru:
        return saysVuelto(site);
    case Spoken::EverywhereButMexico:
        return site != money::Site::MLM;
    }
    Q_UNREACHABLE();
}

bool isSpanish(Language language)
{
    return language == Language::SpanishArgentina || language == Language::SpanishMexico;
}

}

Language dictionaryFor(Language language, money::Site site)
{
    return language == Language::SpanishArgentina && !saysVos(site) ? Language::SpanishMexico : language;
}

std::optional<Language> dictionaryOfWord(
    QLatin1StringView subject, QLatin1StringView english, Language language, money::Site site)
{
    if (!isSpanish(language))
        return std::nullopt;
    const auto word = std::find_if(siteWords.begin(), siteWords.end(),
        [&](const SiteWord &candidate) { return candidate.subject == subject && candidate.english == english; });
    if (word == siteWords.end())
        return std::nullopt;
    return isSpokenAt(word->spoken, site) ? Language::SpanishArgentina : Language::SpanishMexico;
}

}
