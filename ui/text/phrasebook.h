// The words of the house in one language, for one country: a value that is handed to whoever speaks. Nothing is
// installed globally, because the cashier, the customer and the paper may speak different languages at the same moment.
#pragma once

#include "core/money/currency.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>

class QTranslator;

namespace mostrador::text {

enum class Language : quint8 { English, SpanishArgentina, SpanishMexico, Portuguese };

inline constexpr std::array allLanguages{
    Language::English, Language::SpanishArgentina, Language::SpanishMexico, Language::Portuguese};

[[nodiscard]] QString codeOf(Language language); // "en", "es_AR", "es_MX", "pt_BR"
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

// What customers of that country read: Portuguese in Brazil, rioplatense Spanish in Argentina and Uruguay, Spanish
// elsewhere.
[[nodiscard]] Language languageOf(money::Site site);

// Immutable and cheap to copy.
class Phrasebook final
{
public:
    Phrasebook(Language language, money::Site site);

    // Spanish with voseo becomes Spanish without it where nobody speaks so: this may differ from what was asked for.
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] money::Site site() const { return m_site; }

    // The sentence in this phrasebook's language. `subject` groups sentences for the translators ("sale", "printing" …)
    // and both arguments must be literals, or lupdate does not find them. Places are %1, %2: fill them with one .arg(a,
    // b).
    [[nodiscard]] QString say(const char *subject, const char *english) const;

private:
    using Dictionary = std::shared_ptr<const QTranslator>;

    Language m_language;
    money::Site m_site;
    Dictionary m_dictionary;   // none for English
    Dictionary m_otherSpanish; // for the words that follow the country
};

}
