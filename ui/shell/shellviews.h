// Makes the parts of the window that belong to no page: the key bar, the help, the lights.
#pragma once

#include "ui/shell/cashierview.h"
#include "ui/text/phrasebook.h"

#include <QSet>

namespace mostrador::shell {

// Every act of the map in its order; `accent` is the act of the moment, if there is one.
[[nodiscard]] QList<KeyView> keysOf(const text::Phrasebook &words, const KeyMap &map, const QSet<Act> &enabled,
    std::optional<Act> accent = Act::ChargeQr);

// What can be typed while something is sold, and every act of the map, for the help.
[[nodiscard]] QList<help::KeyRow> sellingKeysOf(const text::Phrasebook &words, const KeyMap &map);

enum class ProviderHealth : quint8 { Online, Offline, Unknown };
[[nodiscard]] LightView providerLight(const text::Phrasebook &words, ProviderHealth health);

enum class PrinterHealth : quint8 { Ready, Unconfirmed, Trouble, None };
[[nodiscard]] LightView printerLight(const text::Phrasebook &words, PrinterHealth health);

// How many QRs wait, and how long the next one still can be paid.
[[nodiscard]] LightView waitingLight(const text::Phrasebook &words, qsizetype waiting, Milliseconds remaining);

// This computer's clock and the provider's differ; another till's order lies on our point of sale.
[[nodiscard]] LightView clockLight(const text::Phrasebook &words, Milliseconds skew);
[[nodiscard]] LightView otherTillLight(const text::Phrasebook &words);

[[nodiscard]] LightView muteLight(const text::Phrasebook &words);

[[nodiscard]] PartNames partNames(const text::Phrasebook &words);

[[nodiscard]] QString demoNotice(const text::Phrasebook &words);
[[nodiscard]] QString testNotice(const text::Phrasebook &words); // of a test account
[[nodiscard]] QString tillName(const text::Phrasebook &words, const QString &number, const QString &pointOfSale);

}
