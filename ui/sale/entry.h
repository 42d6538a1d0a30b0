// The little grammar of the scan field: what a typed text means once Enter (or +) is pressed.
//   7791234500016    a code                  3*7791234500016   three of it
//   1500+            a free amount           2*1500+           twice that amount
//   4*               the selected line's quantity
//   1500/            the selected line's price
//   +                the newest line once more       3*+   three of it
//   yerba            a name to look for
#pragma once

#include "core/base/result.h"
#include "core/money/amounttext.h"
#include "core/sale/sale.h"

#include <QString>

#include <optional>
#include <variant>

namespace mostrador::counter {

inline constexpr qsizetype longestEntry = 80; // characters

struct NoEntry { // nothing typed
    bool operator==(const NoEntry &) const = default;
};

struct CodeEntry {
    QString code; // as typed, without spaces around it
    sale::Quantity quantity;
    bool operator==(const CodeEntry &) const = default;
};

struct NameEntry { // letters: may still be a code of the shop's own, so it is looked up before it is searched
    QString text;
    sale::Quantity quantity;
    bool operator==(const NameEntry &) const = default;
};

struct AmountEntry {
    money::Money amount;
    sale::Quantity quantity;
    bool operator==(const AmountEntry &) const = default;
};

struct QuantityEntry {
    sale::Quantity quantity;
    bool operator==(const QuantityEntry &) const = default;
};

struct PriceEntry {
    money::Money price;
    bool operator==(const PriceEntry &) const = default;
};

struct RepeatEntry { // the newest line once more
    std::optional<sale::Quantity> quantity; // none: as many as it has
    bool operator==(const RepeatEntry &) const = default;
};

using Entry = std::variant<NoEntry, CodeEntry, NameEntry, AmountEntry, QuantityEntry, PriceEntry, RepeatEntry>;

enum class EntryProblem : quint8 {
    TooLong,
    NotAnAmount,   // `amount` says why
    NotAQuantity,  // letters, signs, zero, more than three decimals, too large
    TwoQuantities, // 3*4*code
};

struct EntryError {
    EntryProblem problem = EntryProblem::NotAnAmount;
    QString text;
    std::optional<money::AmountError> amount;
    bool operator==(const EntryError &) const = default;
};

using EntryResult = Result<Entry, EntryError>;

// What the field is asking for: anything, the price of a selected line that has none, or what a layer asks.
enum class EntryMode : quint8 {
    Anything,
    Price,
    Operation, // the number that the buyer's wallet shows
    Digit,     // one digit chooses, at once
    Answer,    // a text that belongs to a question: amount, note, PIN
};

[[nodiscard]] EntryResult parseEntry(QStringView text, money::Currency currency, EntryMode mode = EntryMode::Anything);

// "4", "0,354", "0.354": at most three decimals. A group mark before exactly three digits could mean either and is
// refused.
[[nodiscard]] Result<sale::Quantity, EntryError> parseQuantity(QStringView text, money::Currency currency);

// The quantity that waits in the field for the next scan ("3*"); nothing if the text is anything else.
[[nodiscard]] std::optional<sale::Quantity> waitingMultiplier(QStringView text, money::Currency currency);

}
