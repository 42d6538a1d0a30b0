#include "ui/text/words_settings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

struct LanguageSetting {
    settings::Language setting;
    Language language;
};
constexpr std::array languages{LanguageSetting{settings::Language::SpanishArgentina, Language::SpanishArgentina},
    LanguageSetting{settings::Language::SpanishMexico, Language::SpanishMexico},
    LanguageSetting{settings::Language::PortugueseBrazil, Language::Portuguese}, LanguageSetting{settings::Language::English, Language::English}};
static_assert(languages.size() == allLanguages.size());

// One row a key: what lupdate finds is the same literal that is said.
struct Meaning {
    const char *path;
    QString (*worded)(const Phrasebook &words);
};

// clang-format off
constexpr std::array meanings{
    Meaning{"till.number", [](const Phrasebook &words) { return words.say("setting", "Number of this till: part of every reference, so no two tills may share it"); }},
    Meaning{"till.name", [](const Phrasebook &words) { return words.say("setting", "Name of this till on the screen and the receipt"); }},
    Meaning{"till.require_open_drawer", [](const Phrasebook &words) { return words.say("setting", "Sell only after the drawer has been opened with its float"); }},
    Meaning{"till.day_cutoff_hour", [](const Phrasebook &words) { return words.say("setting", "Until this hour the night belongs to the day before (0 = midnight)"); }},
    Meaning{"till.difference_limit", [](const Phrasebook &words) { return words.say("setting", "Difference at closing above which a supervisor has to agree, in whole units"); }},
    Meaning{"provider.api", [](const Phrasebook &words) { return words.say("setting", "Which of Mercado Pago's QR models is used"); }},
    Meaning{"provider.mode", [](const Phrasebook &words) { return words.say("setting", "With “orders”: the printed QR, one on the screen for each sale, or both"); }},
    Meaning{"provider.base_url", [](const Phrasebook &words) { return words.say("setting", "Address of the service; anything but Mercado Pago must be on this computer"); }},
    Meaning{"provider.site", [](const Phrasebook &words) { return words.say("setting", "Country of the account: it decides currency and rounding"); }},
    Meaning{"provider.user_id", [](const Phrasebook &words) { return words.say("setting", "The seller's user id at Mercado Pago"); }},
    Meaning{"provider.external_store_id", [](const Phrasebook &words) { return words.say("setting", "The store's external id"); }},
    Meaning{"provider.external_pos_id", [](const Phrasebook &words) { return words.say("setting", "The point of sale's external id: one till for each"); }},
    Meaning{"provider.notification_url", [](const Phrasebook &words) { return words.say("setting", "Public address that Mercado Pago notifies; without one the till only asks"); }},
    Meaning{"provider.sponsor_id", [](const Phrasebook &words) { return words.say("setting", "User id of the software house that integrates"); }},
    Meaning{"provider.expiry_seconds", [](const Phrasebook &words) { return words.say("setting", "How long a QR can be paid, in seconds"); }},
    Meaning{"provider.poll_seconds", [](const Phrasebook &words) { return words.say("setting", "How often the till asks during the first minute, in seconds"); }},
    Meaning{"receiver.listen", [](const Phrasebook &words) { return words.say("setting", "Address and port where notifications come in; empty: nowhere"); }},
    Meaning{"printer.kind", [](const Phrasebook &words) { return words.say("setting", "How receipts are printed"); }},
    Meaning{"printer.address", [](const Phrasebook &words) { return words.say("setting", "HOST:PORT for tcp, a path for device and file, a queue for system"); }},
    Meaning{"printer.language", [](const Phrasebook &words) { return words.say("setting", "What the printer is sent"); }},
    Meaning{"printer.columns", [](const Phrasebook &words) { return words.say("setting", "Characters in a line: 32 on 58 mm paper, 42 or 48 on 80 mm"); }},
    Meaning{"printer.codepage", [](const Phrasebook &words) { return words.say("setting", "The printer's table of letters"); }},
    Meaning{"printer.cut", [](const Phrasebook &words) { return words.say("setting", "The printer has a cutter"); }},
    Meaning{"printer.drawer", [](const Phrasebook &words) { return words.say("setting", "A cash drawer opens through the printer"); }},
    Meaning{"printer.auto_print", [](const Phrasebook &words) { return words.say("setting", "Whether a finished sale prints by itself"); }},
    Meaning{"printer.qr", [](const Phrasebook &words) { return words.say("setting", "The QR code that finds a receipt again: drawn by the printer, sent as a picture, or left out"); }},
    Meaning{"printer.raster", [](const Phrasebook &words) { return words.say("setting", "The printer draws pictures: the logo, and letters that its table lacks"); }},
    Meaning{"printer.confirmed", [](const Phrasebook &words) { return words.say("setting", "What a test print has confirmed"); }},
    Meaning{"printer.logo", [](const Phrasebook &words) { return words.say("setting", "Picture for the top of receipts: PNG or PBM"); }},
    Meaning{"store.name", [](const Phrasebook &words) { return words.say("setting", "Name of the shop on receipt and customer's window"); }},
    Meaning{"store.tax_id", [](const Phrasebook &words) { return words.say("setting", "Tax number on the receipt"); }},
    Meaning{"store.address", [](const Phrasebook &words) { return words.say("setting", "Address on the receipt"); }},
    Meaning{"store.legend", [](const Phrasebook &words) { return words.say("setting", "Legend on the receipt; empty: the usual one of the country"); }},
    Meaning{"store.tax", [](const Phrasebook &words) { return words.say("setting", "Words about tax below the total"); }},
    Meaning{"store.header", [](const Phrasebook &words) { return words.say("setting", "Lines below the shop's address on the receipt"); }},
    Meaning{"store.footer", [](const Phrasebook &words) { return words.say("setting", "Lines at the end of the receipt, instead of the thanks"); }},
    Meaning{"ui.language", [](const Phrasebook &words) { return words.say("setting", "Language of the cashier's window"); }},
    Meaning{"ui.theme", [](const Phrasebook &words) { return words.say("setting", "Colours of the cashier's window"); }},
    Meaning{"ui.customer_screen", [](const Phrasebook &words) { return words.say("setting", "auto (a second screen if there is one), none, window, or a screen's name"); }},
    Meaning{"ui.sound", [](const Phrasebook &words) { return words.say("setting", "The till makes sounds"); }},
    Meaning{"ui.idle_lock_seconds", [](const Phrasebook &words) { return words.say("setting", "Lock after so many seconds without a key (0 = never)"); }},
    Meaning{"scanner.min_length", [](const Phrasebook &words) { return words.say("setting", "Fewer keys in a burst are no code"); }},
    Meaning{"scanner.max_gap_ms", [](const Phrasebook &words) { return words.say("setting", "Longest pause between two keys of a scan, in milliseconds"); }},
    Meaning{"scale.weight_prefixes", [](const Phrasebook &words) { return words.say("setting", "Beginnings of the scale's labels that carry a weight, with ; between them; both empty: the usual ones"); }},
    Meaning{"scale.price_prefixes", [](const Phrasebook &words) { return words.say("setting", "Beginnings of the scale's labels that carry a price, with ; between them"); }},
    Meaning{"scale.price_decimals", [](const Phrasebook &words) { return words.say("setting", "Decimals of the price on a label"); }},
    Meaning{"money.cash_rounding", [](const Phrasebook &words) { return words.say("setting", "law (of the country), none, or a step such as 0.05, 1, 10 or 50"); }},
    Meaning{"tenders.other", [](const Phrasebook &words) { return words.say("setting", "Names of other tenders (F11), with ; between them; empty: the usual ones"); }},
    Meaning{"customer.logo", [](const Phrasebook &words) { return words.say("setting", "Picture at the top of the customer's window"); }},
    Meaning{"customer.slides", [](const Phrasebook &words) { return words.say("setting", "Pictures shown while nobody is served, with ; between them"); }},
    Meaning{"network.proxy", [](const Phrasebook &words) { return words.say("setting", "Proxy to the internet; empty: none"); }},
    Meaning{"backup.folder", [](const Phrasebook &words) { return words.say("setting", "Where backups go; empty: none by themselves"); }},
    Meaning{"backup.keep", [](const Phrasebook &words) { return words.say("setting", "How many backups are kept"); }},
};

constexpr std::array sections{
    Meaning{"till", [](const Phrasebook &words) { return words.say("setting", "Till"); }},
    Meaning{"provider", [](const Phrasebook &words) { return words.say("setting", "Mercado Pago"); }},
    Meaning{"receiver", [](const Phrasebook &words) { return words.say("setting", "Notifications"); }},
    Meaning{"printer", [](const Phrasebook &words) { return words.say("setting", "Printer"); }},
    Meaning{"store", [](const Phrasebook &words) { return words.say("setting", "Shop"); }},
    Meaning{"ui", [](const Phrasebook &words) { return words.say("setting", "Screens"); }},
    Meaning{"keys", [](const Phrasebook &words) { return words.say("setting", "Keys"); }},
    Meaning{"scanner", [](const Phrasebook &words) { return words.say("setting", "Scanner"); }},
    Meaning{"scale", [](const Phrasebook &words) { return words.say("setting", "Scale"); }},
    Meaning{"money", [](const Phrasebook &words) { return words.say("setting", "Rounding"); }},
    Meaning{"tenders", [](const Phrasebook &words) { return words.say("setting", "Other tenders"); }},
    Meaning{"customer", [](const Phrasebook &words) { return words.say("setting", "Customer's window"); }},
    Meaning{"network", [](const Phrasebook &words) { return words.say("setting", "Network"); }},
    Meaning{"backup", [](const Phrasebook &words) { return words.say("setting", "Backups"); }},
};
// clang-format on

template <typename Table> QString saidOf(const Table &table, const Phrasebook &words, const QString &path)
{
    for (const Meaning &each : table) {
        if (path == QLatin1StringView(each.path))
            return each.worded(words);
    }
    return {};
}

}

Language languageOf(settings::Language language, money::Site site)
{
    const auto *found = std::ranges::find(languages, language, &LanguageSetting::setting);
    return found == languages.end() ? languageOf(site) : found->language;
}

settings::Language settingOf(Language language)
{
    return std::ranges::find(languages, language, &LanguageSetting::language)->setting;
}

QString meaningOf(const Phrasebook &words, const settings::KeyInfo &key)
{
    return saidOf(meanings, words, key.path());
}

QString sectionName(const Phrasebook &words, const QString &section)
{
    return saidOf(sections, words, section);
}

QString sentenceOf(const Phrasebook &words, const settings::SettingError &error)
{
    if (!error.allowed.isEmpty())
        return words.say("setting", "Allowed: %1").arg(error.allowed);
    return error.problem == settings::SettingProblem::Missing ? words.say("setting", "This value is needed.")
                                                             : words.say("setting", "This does not fit here.");
}

}
