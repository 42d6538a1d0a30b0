#include "ui/desk/helping.h"

#include "ui/desk/layer.h"
#include "ui/desk/office.h"
#include "ui/shell/shellviews.h"
#include "ui/shell/words_keys.h"

using namespace Qt::StringLiterals;

namespace mostrador::desk {

namespace {

using help::KeyRow;
using shell::Act;
using text::Phrasebook;

bool isList(Layer layer)
{
    return layer == Layer::LastSales || layer == Layer::HeldSales || layer == Layer::People;
}

bool choosesByDigit(Layer layer)
{
    return layer == Layer::Tenders || layer == Layer::OtherTender || layer == Layer::CancelReason || layer == Layer::RefundReason ||
           layer == Layer::Conflict || layer == Layer::HandReason || layer == Layer::Drawer;
}

// What Enter, the arrows and the digits mean on a layer that asks for something.
QList<KeyRow> answeringKeysOf(const Phrasebook &words, Layer layer)
{
    QList<KeyRow> rows;
    if (isList(layer))
        rows.append({u"↑ ↓"_s, words.say("help", "Choose a row")});
    if (choosesByDigit(layer))
        rows.append({u"1 … 9"_s, words.say("help", "Choose what stands beside the digit")});
    if (layer == Layer::Evidence)
        rows.append({u"↑ ↓"_s, words.say("help", "Scroll")});
    else
        rows.append({u"Enter"_s, isList(layer) ? words.say("help", "Open the row") : words.say("help", "Go on with what stands in the field")});
    rows.append({u"Esc"_s, words.say("help", "Back; the sale stays")});
    return rows;
}

QList<KeyRow> waitingKeysOf(const Phrasebook &words, const shell::KeyMap &keys)
{
    QList<KeyRow> rows{{u"Esc"_s, words.say("help", "Ask whether to withdraw the QR")},
        {u"123 Enter"_s, words.say("help", "Look an operation number up")}};
    for (const Act act : {Act::Cash, Act::CheckPayment, Act::Hold, Act::Reprint, Act::OtherTenders})
        rows.append({keys.keyOf(act), act == Act::Reprint ? words.say("help", "Print the QR that waits") : shell::purposeOf(words, act)});
    return rows;
}

// Those that mean something else there than while selling.
QList<KeyRow> officeKeysOf(const Phrasebook &words, const shell::KeyMap &keys, const QSet<Act> &acts)
{
    QList<KeyRow> rows;
    if (acts.contains(Act::RemoveLine))
        rows.append({keys.keyOf(Act::RemoveLine), words.say("help", "Refund")});
    if (acts.contains(Act::CheckPayment))
        rows.append({keys.keyOf(Act::CheckPayment), shell::purposeOf(words, Act::CheckPayment)});
    if (acts.contains(Act::Reprint))
        rows.append({keys.keyOf(Act::Reprint), words.say("help", "Print it again")});
    return rows;
}

QList<KeyRow> keysOn(const Desk &desk, const till::State &state, const Shop &shop)
{
    const Desk below = withoutHelp(desk);
    if (below.layer == Layer::Favourites && isWaiting(till::currentSale(state)))
        return waitingKeysOf(shop.words, shop.keys);
    if (below.layer == Layer::Favourites || below.layer == Layer::Search)
        return shell::sellingKeysOf(shop.words, shop.keys);
    auto rows = answeringKeysOf(shop.words, below.layer);
    if (choosesASale(below.layer) || below.layer == Layer::Drawer)
        rows += officeKeysOf(shop.words, shop.keys, officeActs(below));
    return rows;
}

}

help::View helpViewOf(const Desk &desk, const till::State &state, const Shop &shop, Instant now)
{
    const auto opened = openHelp(withoutHelp(desk), state, shop, now);
    const help::Occasion occasion{opened.desk.help.reading.topic, keysOn(desk, state, shop)};
    return help::viewOf(shop.words, shop.keys, occasion, desk.help.reading);
}

counter::EntryView helpEntryOf(const Shop &shop)
{
    counter::EntryView entry{help::searchHint(shop.words), counter::EntryMode::Answer, shop.setup.currency, true};
    entry.keepsTyped = true;
    entry.letters = true;
    entry.live = true;
    return entry;
}

// A QR that waits and a sale that was paid stay in sight.
shell::CashierView withHelpOnLock(shell::CashierView locked, const Desk &desk, const Shop &shop)
{
    if (!desk.help.onLock || !std::holds_alternative<history::Sheet>(locked.panel))
        return locked;
    const help::Occasion occasion{help::Topic::LogIn, {{u"1234 Enter"_s, shop.words.say("help", "Log in with your PIN")}}};
    help::View view = help::viewOf(shop.words, shop.keys, occasion, desk.help.reading);
    view.hint = shop.words.say("help", "↑ ↓ scroll · Esc: back");
    locked.panel = view;
    return locked;
}

}
