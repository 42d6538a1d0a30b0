// Everything that the cashier's window shows at one moment, as one value. Made from the till's state by viewOf; the
// window only paints it and keeps nothing of its own but the text being typed.
#pragma once

#include "ui/help/helpview.h"
#include "ui/history/historyview.h"
#include "ui/payment/paymentview.h"
#include "ui/sale/saleview.h"
#include "ui/shell/keymap.h"
#include "ui/text/message.h"
#include "ui/theme/icons.h"
#include "ui/widgets/statuslight.h"

#include <optional>
#include <variant>

namespace mostrador::shell {

struct LightView {
    QString name; // of the widget, for tests and tools: "provider", "printer"
    widgets::Light light = widgets::Light::Resting;
    theme::Icon icon = theme::Icon::Info;
    QString word;
    bool operator==(const LightView &) const = default;
};

struct HeaderView {
    QString till;  // "Till 1 · CAJA01"
    QString shift; // "Shift 12 · Ana"
    QList<LightView> lights;
    QString notice; // "DEMO · no money moves", "TEST"; empty for real sales
    bool operator==(const HeaderView &) const = default;
};

using Panel = std::variant<counter::Favourites, counter::SearchResults, counter::CashPanel, counter::DiscountPanel, counter::QrPanel,
    counter::ResultPanel, counter::PricePanel, help::View, history::SalesPanel, history::Sheet>;

struct KeyView {
    Act act = Act::Help;
    QString key;  // "F4"
    QString word; // "Cash"
    bool enabled = true;
    bool accent = false; // the act of the moment
    bool operator==(const KeyView &) const = default;
};

// What those hear who do not see: the names of parts that show no word of their own.
struct PartNames {
    QString items;
    QString results;
    QString sales;
    QString evidence;
    QString received;
    QString code;
    QString back;
    QString keys;
    QString erase;
    QString decimal;
    QString space;
    QString enter;
    bool operator==(const PartNames &) const = default;
};

struct CashierView {
    HeaderView header;
    counter::EntryView entry;
    counter::LinesView lines;
    std::optional<text::Message> message;
    counter::TotalsView totals;
    Panel panel;
    QString strip; // a QR that waits beside: "Ticket 12 · $ 4.200,00 · 2:41 · F10"; empty: none
    bool stripIsNews = false; // it has been paid: there is nothing to take up
    QList<KeyView> keys; // those on the bar and those without a place there
    PartNames names;
    bool operator==(const CashierView &) const = default;
};

}
