#include "ui/shell/shellviews.h"

#include "ui/shell/words_keys.h"
#include "ui/text/figures.h"

using namespace Qt::StringLiterals;

namespace mostrador::shell {

using text::Phrasebook;

QList<KeyView> keysOf(const Phrasebook &words, const KeyMap &map, const QSet<Act> &enabled, std::optional<Act> accent)
{
    QList<KeyView> keys;
    for (const Act act : allActs)
        keys.append({act, map.keyOf(act), wordOf(words, act), enabled.contains(act), act == accent});
    return keys;
}

QList<help::KeyRow> sellingKeysOf(const Phrasebook &words, const KeyMap &map)
{
    QList<help::KeyRow> rows{{u"1500+"_s, words.say("counter", "Sell a free amount")},
        {u"3*…"_s, words.say("counter", "Three of the next code")},
        {u"4* Enter"_s, words.say("counter", "Set the quantity of the selected line")},
        {u"1500/ Enter"_s, words.say("counter", "Change the price of the selected line (manager's PIN)")},
        {u"+ Enter"_s, words.say("counter", "The newest line once more")},
        {u"↑ ↓"_s, words.say("counter", "Select a line")}};
    for (const Act act : allActs) {
        rows.append({map.keyOf(act), purposeOf(words, act)});
        if (act == Act::Search)
            rows.append({map.keyOf(act) + u' ' + map.keyOf(act), words.say("counter", "Keep the products: edit, prices, read a file")});
    }
    return rows;
}

LightView providerLight(const Phrasebook &words, ProviderHealth health)
{
    switch (health) {
    case ProviderHealth::Online:
        return {u"provider"_s, widgets::Light::Good, theme::Icon::Online, words.say("counter", "Online")};
    case ProviderHealth::Offline:
        return {u"provider"_s, widgets::Light::Bad, theme::Icon::Offline, words.say("counter", "Offline")};
    case ProviderHealth::Unknown:
        return {u"provider"_s, widgets::Light::Resting, theme::Icon::Online, words.say("counter", "Connecting …")};
    }
    Q_UNREACHABLE();
}

LightView printerLight(const Phrasebook &words, PrinterHealth health)
{
    switch (health) {
    case PrinterHealth::Ready:
        return {u"printer"_s, widgets::Light::Good, theme::Icon::Printer, words.say("counter", "Printer")};
    case PrinterHealth::Unconfirmed:
        return {u"printer"_s, widgets::Light::Attention, theme::Icon::Printer, words.say("counter", "Printer not confirmed")};
    case PrinterHealth::Trouble:
        return {
            u"printer"_s, widgets::Light::Attention, theme::Icon::Printer, words.say("counter", "Printer: see to it")};
    case PrinterHealth::None:
        return {u"printer"_s, widgets::Light::Resting, theme::Icon::Printer, words.say("counter", "No printer")};
    }
    Q_UNREACHABLE();
}

LightView waitingLight(const Phrasebook &words, qsizetype waiting, Milliseconds remaining)
{
    if (waiting == 0)
        return {u"waiting"_s, widgets::Light::Resting, theme::Icon::Clock, words.say("counter", "None waiting")};
    const QString word =
        words.say("counter", "%1 waiting %2").arg(QString::number(waiting), text::shownDuration(remaining));
    return {u"waiting"_s, widgets::Light::Attention, theme::Icon::Clock, word};
}

LightView clockLight(const Phrasebook &words, Milliseconds skew)
{
    const QString word = words.say("counter", "Clock off %1").arg(text::shownDuration(std::chrono::abs(skew)));
    return {u"clock"_s, widgets::Light::Attention, theme::Icon::Clock, word};
}

LightView otherTillLight(const Phrasebook &words)
{
    return {u"otherTill"_s, widgets::Light::Attention, theme::Icon::Warning, words.say("counter", "Two tills")};
}

LightView muteLight(const Phrasebook &words)
{
    return {u"mute"_s, widgets::Light::Resting, theme::Icon::Mute, words.say("counter", "Mute")};
}

PartNames partNames(const Phrasebook &words)
{
    return {.items = words.say("counter", "Items of the sale"),
        .results = words.say("counter", "What the search found"),
        .sales = words.say("counter", "Last sales"),
        .evidence = words.say("counter", "To read"),
        .received = words.say("counter", "Received"),
        .code = words.say("counter", "QR of the sale"),
        .back = words.say("counter", "Back (Esc)"),
        .keys = words.say("counter", "Keys on the screen"),
        .erase = words.say("counter", "Erase"),
        .decimal = words.say("counter", "Decimal mark"),
        .space = words.say("counter", "Space"),
        .enter = words.say("counter", "Enter")};
}

QString demoNotice(const Phrasebook &words)
{
    return words.say("counter", "DEMO · no money moves");
}

QString testNotice(const Phrasebook &words)
{
    return words.say("counter", "TEST · no money moves");
}

QString tillName(const Phrasebook &words, const QString &number, const QString &pointOfSale)
{
    return words.say("counter", "Till %1 · %2").arg(number, pointOfSale);
}

}
