// Everything a shop can set, typed, each with its default: one struct per section of mostrador.toml. What a key means
// and which values it takes is in keys.h; the names of the keys are part of what others rely on and stay.
#pragma once

#include "core/gateway/api.h"
#include "core/money/currency.h"
#include "core/settings/actkeys.h"
#include "core/settings/printer.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace mostrador::settings {
// The order of each enum is the order of its words in keys.cpp.
using gateway::Api;
using gateway::QrMode;
enum class Language : quint8 { OfTheSite, SpanishArgentina, SpanishMexico, PortugueseBrazil, English };
enum class Theme : quint8 { Light, Dark };

struct Till {
    int number = 1;
    QString name;
    bool requireOpenDrawer = false;
    int dayCutoffHour = 0;
    int differenceLimit = 0; // whole units of the currency
    bool operator==(const Till &) const = default;
};

// How QR payments reach Mercado Pago. A till without it takes everything but QR.
struct Provider {
    Api api = Api::Orders; // what is usual at the site
    QrMode mode = QrMode::Hybrid;
    QString baseUrl = QStringLiteral("https://api.mercadopago.com"); // no slash at the end
    QString userId;
    QString externalStoreId; // empty: none
    QString externalPosId;
    QString notificationUrl; // empty: none
    QString sponsorId;       // empty: none
    int expirySeconds = 300;
    int pollSeconds = 2;
    bool operator==(const Provider &) const = default;
};

struct Receiver {
    QString listen; // "127.0.0.1:8765"; empty: no receiver
    bool operator==(const Receiver &) const = default;
};

struct Store {
    QString name;
    QString taxId;
    QString address;
    QString legend; // empty: the legend that is usual at the site
    QString tax;
    QString header;
    QString footer;
    bool operator==(const Store &) const = default;
};

struct Ui {
    Language language = Language::OfTheSite;
    Theme theme = Theme::Light;
    QString customerScreen = QStringLiteral("auto"); // "auto", "none", "window", or a screen's name
    bool sound = true;
    int idleLockSeconds = 0; // 0: never
    bool operator==(const Ui &) const = default;
};

struct Scanner {
    int minLength = 4;
    int maxGapMilliseconds = 35;
    bool operator==(const Scanner &) const = default;
};

// What is in the five digits before the last of a scale's label (EAN-13), by its first two. Both lists empty: the usual division.
enum class LabelDecimals : quint8 { Usual, None, One, Two };
struct Scale {
    QStringList weight; // "20" to "29"
    QStringList price;
    LabelDecimals priceDecimals = LabelDecimals::Usual;
    bool operator==(const Scale &) const = default;
};

struct Customer {
    QString logo;
    QStringList slides;
    bool operator==(const Customer &) const = default;
};

struct Tenders {
    QStringList other; // names, in the order of their digits; empty: what is usual at the site
    bool operator==(const Tenders &) const = default;
};

struct Network {
    QString proxy; // empty: none
    bool operator==(const Network &) const = default;
};

struct Backup {
    QString folder; // empty: no backups by itself
    int keep = 14;
    bool operator==(const Backup &) const = default;
};

struct Settings {
    money::Site site = money::Site::MLA; // provider.site: it decides the currency of a till that takes only cash, too
    Till till;
    std::optional<Provider> provider;
    Receiver receiver;
    Printer printer;
    Store store;
    Ui ui;
    Keys keys;
    Scanner scanner;
    Scale scale;
    std::optional<money::CashRounding> cashRounding; // money.cash_rounding; none: what the law of the site says
    Tenders tenders;
    Customer customer;
    Network network;
    Backup backup;
    bool operator==(const Settings &) const = default;
};

// What cash is rounded to, with the law filled in.
[[nodiscard]] money::CashRounding cashRoundingOf(const Settings &settings);

}
