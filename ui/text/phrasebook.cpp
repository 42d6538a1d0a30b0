#include "ui/text/phrasebook.h"

#include "ui/text/sitewords.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

struct LanguageCode {
    Language language;
    QLatin1StringView code;
};

constexpr std::array languageCodes{LanguageCode{Language::English, "en"_L1},
    LanguageCode{Language::SpanishArgentina, "es_AR"_L1}, LanguageCode{Language::SpanishMexico, "es_MX"_L1},
    LanguageCode{Language::Portuguese, "pt_BR"_L1}};

std::shared_ptr<const QTranslator> dictionaryOf(Language language)
{
    if (language == Language::English)
        return nullptr;
    auto dictionary = std::make_shared<QTranslator>();
    const bool loaded = dictionary->load(u":/dictionaries/mostrador_"_s + codeOf(language) + u".qm"_s);
    Q_ASSERT_X(loaded, "Phrasebook", "a dictionary is not embedded in the program");
    return loaded ? dictionary : nullptr;
}

Language theOtherSpanish(Language language)
{
    return language == Language::SpanishArgentina ? Language::SpanishMexico : Language::SpanishArgentina;
}

}

QString codeOf(Language language)
{
    for (const LanguageCode &entry : languageCodes)
        if (entry.language == language)
            return entry.code;
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const LanguageCode &entry : languageCodes)
        if (code == entry.code)
            return entry.language;
    return std::nullopt;
}

Language languageOf(money::Site site)
{
    switch (site) {
    case money::Site::MLB:
        return Language::Portuguese;
    case money::Site::MLA:
    case money::Site::MLU:
        return Language::SpanishArgentina;
    case money::Site::MLC:
    case money::Site::MCO:
    case money::Site::MLM:
    case money::Site::MPE:
        return Language::SpanishMexico;
    }
    Q_UNREACHABLE();
}

Phrasebook::Phrasebook(Language language, money::Site site)
    : m_language(dictionaryFor(language, site))
    , m_site(site)
    , m_dictionary(dictionaryOf(m_language))
{
    if (m_language == Language::SpanishArgentina || m_language == Language::SpanishMexico)
        m_otherSpanish = dictionaryOf(theOtherSpanish(m_language));
}

QString Phrasebook::say(const char *subject, const char *english) const
{
    const auto ofTheSite = dictionaryOfWord(QLatin1StringView(subject), QLatin1StringView(english), m_language, m_site);
    const Dictionary &dictionary = ofTheSite && *ofTheSite != m_language ? m_otherSpanish : m_dictionary;
    const QString said = dictionary ? dictionary->translate(subject, english) : QString();
    return said.isEmpty() ? QString::fromUtf8(english) : said;
}

}
