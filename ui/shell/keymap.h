// Which key does what: the acts of the counter, their standard keys, and the keys of a shop's own settings.
#pragma once

#include "core/base/result.h"

#include <QKeySequence>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace mostrador::shell {

enum class Act : quint8 {
    Help,
    Search,
    PriceCheck,
    Cash,
    ChargeQr,
    LastSales,
    Discount,
    RemoveLine,
    CheckPayment,
    Hold,
    OtherTenders,
    Finish,
    Reprint,
    Drawer,
    Lock,
    Undo,
    Note,
    CancelSale,
    People,
};

// In the order of the key bar; those after the twelfth have no key there.
inline constexpr std::array allActs{Act::Help, Act::Search, Act::PriceCheck, Act::Cash, Act::ChargeQr, Act::LastSales,
    Act::Discount, Act::RemoveLine, Act::CheckPayment, Act::Hold, Act::OtherTenders, Act::Finish, Act::Reprint,
    Act::Drawer, Act::Lock, Act::Undo, Act::Note, Act::CancelSale, Act::People};
inline constexpr std::size_t actsOnTheBar = 12;

// As written in the settings: "price_check".
[[nodiscard]] QString nameOf(Act act);
[[nodiscard]] std::optional<Act> actFromName(QStringView name);

enum class KeyMapProblem : quint8 {
    UnknownAct,
    UnreadableKey,
    KeyInUse, // two acts on one key
    KeyTaken, // Enter, Esc, arrows and whatever types a character are not free
};

struct KeyMapError {
    KeyMapProblem problem = KeyMapProblem::UnknownAct;
    QString act;
    QString key;
    bool operator==(const KeyMapError &) const = default;
};

class KeyMap final
{
public:
    KeyMap(); // the standard keys

    // The standard keys with some of them replaced: name of the act → key as Qt writes it ("F5", "Ctrl+P").
    [[nodiscard]] static Result<KeyMap, KeyMapError> with(const QMap<QString, QString> &changes);

    [[nodiscard]] std::optional<Act> actOf(QKeyCombination key) const; // the keypad counts as the keyboard
    [[nodiscard]] QString keyOf(Act act) const;                        // "F4"

    bool operator==(const KeyMap &) const = default;

private:
    std::array<QKeyCombination, allActs.size()> m_keys;
};

}
