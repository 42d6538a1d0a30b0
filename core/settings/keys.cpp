#include "core/settings/keys.h"

#include <algorithm>
#include <array>

namespace mostrador::settings {

using namespace Qt::StringLiterals;

namespace {

template <auto Section, auto Member> auto &in(Settings &settings)
{
    return settings.*Section.*Member;
}

template <auto Member> auto &inProvider(Settings &settings)
{
    return (*settings.provider).*Member;
}

template <auto Section, auto Member> constexpr ChoiceBinding choice(const char *words)
{
    return {[](Settings &settings) { return static_cast<int>(settings.*Section.*Member); },
        [](Settings &settings, int index) {
            auto &value = settings.*Section.*Member;
            value = static_cast<std::remove_reference_t<decltype(value)>>(index);
        },
        words};
}

template <auto Member> constexpr ChoiceBinding choiceInProvider(const char *words)
{
    return {[](Settings &settings) { return static_cast<int>((*settings.provider).*Member); },
        [](Settings &settings, int index) {
            auto &value = (*settings.provider).*Member;
            value = static_cast<std::remove_reference_t<decltype(value)>>(index);
        },
        words};
}

constexpr ChoiceBinding site{[](Settings &settings) { return static_cast<int>(settings.site); },
    [](Settings &settings, int index) { settings.site = static_cast<money::Site>(index); },
    "MLA|MLB|MLC|MCO|MLM|MPE|MLU"};

using S = Settings; // the table below is one row a key
using enum TextRule;
constexpr qint64 longestConfirmation = longestPath + 200; // the address and how it is spoken to
constexpr qint64 keyLength = 20;
constexpr qint64 scalePrefixes = 10; // 20 to 29
constexpr qint64 mostDigits = 9; // one chooses each
constexpr qint64 urlLength = 500; // as long as the provider takes a notification_url

// clang-format off
constexpr std::array table{
    KeyInfo{"till", "number", IntegerBinding{in<&S::till, &Till::number>}, 1, 9999, "Number of this till; part of every external reference, so no two tills may share it"},
    KeyInfo{"till", "name", TextBinding{in<&S::till, &Till::name>, Line}, 0, 40, "Name of this till on the screen and the receipt"},
    KeyInfo{"till", "require_open_drawer", BooleanBinding{in<&S::till, &Till::requireOpenDrawer>}, 0, 0, "Whether nothing is sold before the drawer has been opened with its float"},
    KeyInfo{"till", "day_cutoff_hour", IntegerBinding{in<&S::till, &Till::dayCutoffHour>}, 0, 12, "Until this hour the night belongs to the business day before; 0 = midnight"},
    KeyInfo{"till", "difference_limit", IntegerBinding{in<&S::till, &Till::differenceLimit>}, 0, 100'000'000, "When the drawer is closed with a larger difference than this, in whole units of the currency, a supervisor has to agree"},

    KeyInfo{"provider", "api", choiceInProvider<&Provider::api>("hybrid|orders|dynamic|attended-v2|attended-v1"), 0, 0, "Which of Mercado Pago's QR APIs is spoken; left out: the usual one of the site"},
    KeyInfo{"provider", "mode", choiceInProvider<&Provider::mode>("static|dynamic|hybrid"), 0, 0, "For api = orders: the till's fixed QR, one on the screen for each order, or both"},
    KeyInfo{"provider", "base_url", TextBinding{inProvider<&Provider::baseUrl>, BaseUrl}, 1, longestText, "Where the API is; anything but Mercado Pago must be on this machine"},
    KeyInfo{"provider", "site", site, 0, 0, "Country of the account: decides currency and rounding, without QR payments too"},
    KeyInfo{"provider", "user_id", TextBinding{inProvider<&Provider::userId>, Digits}, 0, 20, "The seller's user id at Mercado Pago"},
    KeyInfo{"provider", "external_store_id", TextBinding{inProvider<&Provider::externalStoreId>, Id}, 0, 60, "The store's external id"},
    KeyInfo{"provider", "external_pos_id", TextBinding{inProvider<&Provider::externalPosId>, Id}, 0, 40, "The point of sale's external id; one till for each"},
    KeyInfo{"provider", "notification_url", TextBinding{inProvider<&Provider::notificationUrl>, WebUrl}, 0, urlLength, "Public address that Mercado Pago shall notify; without one the till only asks"},
    KeyInfo{"provider", "sponsor_id", TextBinding{inProvider<&Provider::sponsorId>, Digits}, 0, 20, "User id of the software house that integrates"},
    KeyInfo{"provider", "expiry_seconds", IntegerBinding{inProvider<&Provider::expirySeconds>}, 10, 86'400, "How long a QR can be paid"},
    KeyInfo{"provider", "poll_seconds", IntegerBinding{inProvider<&Provider::pollSeconds>}, 1, 30, "How often the till asks during the first minute"},

    KeyInfo{"receiver", "listen", TextBinding{in<&S::receiver, &Receiver::listen>, ListenOn}, 0, longestText, "Address and port where notifications are received; empty = nowhere"},

    KeyInfo{"printer", "kind", choice<&S::printer, &Printer::kind>("none|tcp|device|system|file"), 0, 0, "How receipts are printed"},
    KeyInfo{"printer", "address", TextBinding{in<&S::printer, &Printer::address>, Line}, 0, longestPath, "HOST:PORT for tcp, a path for device and file, a queue for system"},
    KeyInfo{"printer", "language", choice<&S::printer, &Printer::language>("escpos|text|pdf"), 0, 0, "What the printer is sent"},
    KeyInfo{"printer", "columns", IntegerBinding{in<&S::printer, &Printer::columns>}, 24, 80, "Characters in a line: 32 on 58 mm paper, 42 or 48 on 80 mm"},
    KeyInfo{"printer", "codepage", choice<&S::printer, &Printer::codePage>("cp437|cp850|cp860|cp1252|cp858|ascii"), 0, 0, "The printer's table of letters; ascii = none of them comes out right"},
    KeyInfo{"printer", "cut", BooleanBinding{in<&S::printer, &Printer::cut>}, 0, 0, "Whether the printer has a cutter; left out: not with 32 columns or fewer"},
    KeyInfo{"printer", "drawer", BooleanBinding{in<&S::printer, &Printer::drawer>}, 0, 0, "Whether a cash drawer is opened through the printer"},
    KeyInfo{"printer", "auto_print", choice<&S::printer, &Printer::autoPrint>("always|ask|never"), 0, 0, "Whether a finished sale prints by itself"},
    KeyInfo{"printer", "qr", choice<&S::printer, &Printer::qr>("native|raster|none"), 0, 0, "The QR code that finds a receipt again: drawn by the printer itself, sent as a picture, or left out"},
    KeyInfo{"printer", "raster", BooleanBinding{in<&S::printer, &Printer::raster>}, 0, 0, "Whether the printer draws pictures: the logo, and lines with letters that its table lacks"},
    KeyInfo{"printer", "logo", TextBinding{in<&S::printer, &Printer::logo>, Path}, 0, longestPath, "A picture for the top of receipts, PNG or PBM of at most 512 KiB and 2000 x 2000 pixels; printed in black and white"},
    KeyInfo{"printer", "confirmed", TextBinding{in<&S::printer, &Printer::confirmed>, Line}, 0, longestConfirmation, "Written when somebody has seen a test print come out right; without it, or when the printer is another, the till says that it is not confirmed"},

    KeyInfo{"store", "name", TextBinding{in<&S::store, &Store::name>, Line}, 0, 60, "Name of the shop on receipt and customer's window"},
    KeyInfo{"store", "tax_id", TextBinding{in<&S::store, &Store::taxId>, Line}, 0, 40, "Tax number on the receipt"},
    KeyInfo{"store", "address", TextBinding{in<&S::store, &Store::address>, Lines}, 0, longestText, "Address on the receipt"},
    KeyInfo{"store", "legend", TextBinding{in<&S::store, &Store::legend>, Lines}, 0, longestText, "Legend on the receipt; empty = the usual one of the site"},
    KeyInfo{"store", "tax", TextBinding{in<&S::store, &Store::tax>, Line}, 0, longestText, "Words about tax below the total; in Colombia the IVA of what has no rate of its own, such as \"IVA 19 %\""},
    KeyInfo{"store", "header", TextBinding{in<&S::store, &Store::header>, Lines}, 0, longestText, "Lines below the shop's address on the receipt"},
    KeyInfo{"store", "footer", TextBinding{in<&S::store, &Store::footer>, Lines}, 0, longestText, "Lines at the end of the receipt instead of the thanks"},

    KeyInfo{"ui", "language", choice<&S::ui, &Ui::language>("site|es_AR|es_MX|pt_BR|en"), 0, 0, "Language of the cashier's window"},
    KeyInfo{"ui", "theme", choice<&S::ui, &Ui::theme>("light|dark"), 0, 0, "Colours of the cashier's window"},
    KeyInfo{"ui", "customer_screen", TextBinding{in<&S::ui, &Ui::customerScreen>, Line}, 1, 60, "auto (a second screen if there is one, the same again wherever it is plugged in), none, window, or a screen's name or MAKER MODEL SERIAL"},
    KeyInfo{"ui", "sound", BooleanBinding{in<&S::ui, &Ui::sound>}, 0, 0, "Whether the till makes sounds"},
    KeyInfo{"ui", "idle_lock_seconds", IntegerBinding{in<&S::ui, &Ui::idleLockSeconds>}, 0, 86'400, "Lock after so long without a key; 0 = never"},

    KeyInfo{"keys", "help", TextBinding{in<&S::keys, &Keys::help>, KeySequence}, 1, keyLength, "Help"},
    KeyInfo{"keys", "search", TextBinding{in<&S::keys, &Keys::search>, KeySequence}, 1, keyLength, "Search a product"},
    KeyInfo{"keys", "price_check", TextBinding{in<&S::keys, &Keys::priceCheck>, KeySequence}, 1, keyLength, "Price check"},
    KeyInfo{"keys", "cash", TextBinding{in<&S::keys, &Keys::cash>, KeySequence}, 1, keyLength, "Cash"},
    KeyInfo{"keys", "charge", TextBinding{in<&S::keys, &Keys::charge>, KeySequence}, 1, keyLength, "Charge by QR"},
    KeyInfo{"keys", "last_sales", TextBinding{in<&S::keys, &Keys::lastSales>, KeySequence}, 1, keyLength, "Last sales"},
    KeyInfo{"keys", "discount", TextBinding{in<&S::keys, &Keys::discount>, KeySequence}, 1, keyLength, "Discount"},
    KeyInfo{"keys", "remove_line", TextBinding{in<&S::keys, &Keys::removeLine>, KeySequence}, 1, keyLength, "Remove the line"},
    KeyInfo{"keys", "check_payment", TextBinding{in<&S::keys, &Keys::checkPayment>, KeySequence}, 1, keyLength, "Check the payment now"},
    KeyInfo{"keys", "hold", TextBinding{in<&S::keys, &Keys::hold>, KeySequence}, 1, keyLength, "Hold, recall, leave a waiting QR"},
    KeyInfo{"keys", "other_tenders", TextBinding{in<&S::keys, &Keys::otherTenders>, KeySequence}, 1, keyLength, "Other tenders"},
    KeyInfo{"keys", "finish", TextBinding{in<&S::keys, &Keys::finish>, KeySequence}, 1, keyLength, "Finish"},
    KeyInfo{"keys", "reprint", TextBinding{in<&S::keys, &Keys::reprint>, KeySequence}, 1, keyLength, "Print again"},
    KeyInfo{"keys", "drawer", TextBinding{in<&S::keys, &Keys::drawer>, KeySequence}, 1, keyLength, "Drawer"},
    KeyInfo{"keys", "lock", TextBinding{in<&S::keys, &Keys::lock>, KeySequence}, 1, keyLength, "Lock"},
    KeyInfo{"keys", "note", TextBinding{in<&S::keys, &Keys::note>, KeySequence}, 1, keyLength, "A note on the line or the sale"},
    KeyInfo{"keys", "undo", TextBinding{in<&S::keys, &Keys::undo>, KeySequence}, 1, keyLength, "Undo, until charging"},
    KeyInfo{"keys", "people", TextBinding{in<&S::keys, &Keys::people>, KeySequence}, 1, keyLength, "People: who may log in, and as what"},
    KeyInfo{"keys", "cancel_sale", TextBinding{in<&S::keys, &Keys::cancelSale>, KeySequence}, 1, keyLength, "Cancel the sale, with a reason"},

    KeyInfo{"scanner", "min_length", IntegerBinding{in<&S::scanner, &Scanner::minLength>}, 3, 64, "Fewer keys in a burst are no code: typing, or a part of one"},
    KeyInfo{"scanner", "max_gap_ms", IntegerBinding{in<&S::scanner, &Scanner::maxGapMilliseconds>}, 5, 200, "Longest pause between two keys of a scan, in milliseconds"},

    KeyInfo{"scale", "weight_prefixes", TextListBinding{in<&S::scale, &Scale::weight>, ScalePrefix}, 0, scalePrefixes, "First two digits of the scale's labels that carry a weight in grams; both lists empty = 21, 25 to 29"},
    KeyInfo{"scale", "price_prefixes", TextListBinding{in<&S::scale, &Scale::price>, ScalePrefix}, 0, scalePrefixes, "First two digits of the scale's labels that carry a price; both lists empty = 20, 22, 23, 24"},
    KeyInfo{"scale", "price_decimals", choice<&S::scale, &Scale::priceDecimals>("usual|0|1|2"), 0, 0, "Decimals of the price on a label; usual = none in Argentina, Chile and Colombia, else two"},

    KeyInfo{"money", "cash_rounding", CashRoundingBinding{}, 0, 0, "law (of the site), none, or a step such as 0.05, 1, 10 or 50 (nearest, half down)"},

    KeyInfo{"tenders", "other", TextListBinding{in<&S::tenders, &Tenders::other>, Line}, 0, mostDigits, "Names of tenders that are taken outside the till (F11), in the order of their digits; empty = the usual ones of the site"},

    KeyInfo{"customer", "logo", TextBinding{in<&S::customer, &Customer::logo>, Path}, 0, longestPath, "Picture over the welcome and beside the name on the customer's window"},
    KeyInfo{"customer", "slides", TextListBinding{in<&S::customer, &Customer::slides>, Path}, 0, mostTexts, "Pictures shown while nobody is served"},

    KeyInfo{"network", "proxy", TextBinding{in<&S::network, &Network::proxy>, ProxyUrl}, 0, longestText, "Proxy to the internet; empty = none"},

    KeyInfo{"backup", "folder", TextBinding{in<&S::backup, &Backup::folder>, Path}, 0, longestPath, "Where backups go; empty = none by itself"},
    KeyInfo{"backup", "keep", IntegerBinding{in<&S::backup, &Backup::keep>}, 1, 365, "How many backups are kept"},
};
// clang-format on

}

money::CashRounding cashRoundingOf(const Settings &settings)
{
    return settings.cashRounding.value_or(money::rulesOf(money::currencyOf(settings.site)).cashRounding);
}

QString KeyInfo::path() const
{
    return QLatin1StringView(section) + u'.' + QLatin1StringView(name);
}

std::span<const KeyInfo> allKeys()
{
    return table;
}

const KeyInfo *findKey(QStringView section, QStringView name)
{
    const auto *found = std::find_if(table.begin(), table.end(), [&](const KeyInfo &key) {
        return section == QLatin1StringView(key.section) && name == QLatin1StringView(key.name);
    });
    return found == table.end() ? nullptr : found;
}

bool isSection(QStringView name)
{
    return std::any_of(
        table.begin(), table.end(), [name](const KeyInfo &key) { return name == QLatin1StringView(key.section); });
}

}
