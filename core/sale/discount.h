// A discount as a value: a share or an amount, of one line or of the whole sale, and how much of it whoever gave it may give.
#pragma once

#include "core/money/money.h"

#include <variant>

namespace mostrador::sale {

inline constexpr int wholeDiscount = 10'000; // basis points: 100 %

// What may be given without a manager's word, where nobody has said otherwise.
inline constexpr int usualDiscountCeiling = 1'000; // basis points: 10 %

struct PercentOff {
    int basisPoints = 0; // 750 is 7,5 %
    bool operator==(const PercentOff &) const = default;
};
struct AmountOff {
    money::Money amount; // of the whole line or sale, not of a piece
    bool operator==(const AmountOff &) const = default;
};

struct Discount {
    std::variant<PercentOff, AmountOff> off;
    // Basis points that it may come to, whatever becomes of the lines: the ceiling of who gave it, or wholeDiscount with a manager's word.
    int allowed = usualDiscountCeiling;

    bool operator==(const Discount &) const = default;
};

// What it takes off `base`: rounded half up to the minor unit, and never more than there is.
[[nodiscard]] money::Money takenOff(money::Money base, const Discount &discount);

// No more than it may come to. A share is what it says, however it rounds: 10 % of five cents is one cent.
[[nodiscard]] bool staysAllowed(money::Money base, const Discount &discount);

// A value that means something: a share above zero and up to all of it, or an amount above zero.
[[nodiscard]] bool isDiscount(const Discount &discount);

}
