// What a manager is asked to allow, as it is filled in question by question.
#pragma once

#include "core/money/money.h"
#include "core/payment/payment.h"

#include <QString>

#include <variant>

namespace mostrador::desk {

struct RefundErrand {
    QString saleId;
    money::Money most;   // that can still go back
    money::Money amount; // that shall
    bool operator==(const RefundErrand &) const = default;
};
struct SettleErrand {
    QString reference;
    payment::Settlement how = payment::Settlement::Keep;
    bool operator==(const SettleErrand &) const = default;
};
struct HandErrand {
    QString reference;
    QString evidence;
    bool operator==(const HandErrand &) const = default;
};
struct ProductsErrand { // the product screen
    bool operator==(const ProductsErrand &) const = default;
};
using Errand = std::variant<std::monostate, RefundErrand, SettleErrand, HandErrand, ProductsErrand>;

}
