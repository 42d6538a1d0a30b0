// What a manager is asked to allow, as values: filled in question by question, ended by the PIN.
#pragma once

#include "core/money/money.h"
#include "core/payment/payment.h"
#include "core/sale/discount.h"
#include "ui/desk/backroomwishes.h"

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
struct KioskErrand { // begins or ends
    bool operator==(const KioskErrand &) const = default;
};
struct PriceErrand { // of a line: another than it has
    int line = 0;
    money::Money price;
    bool operator==(const PriceErrand &) const = default;
};
struct DiscountErrand { // over the ceiling
    int line = 0;       // 0: the whole sale
    sale::Discount discount;
    bool operator==(const DiscountErrand &) const = default;
};
struct CancelErrand { // of the sale on the counter
    bool givesBack = false; // a part of it is paid
    bool operator==(const CancelErrand &) const = default;
};
using Errand = std::variant<std::monostate, RefundErrand, SettleErrand, HandErrand, PriceErrand, DiscountErrand,
    ProductsErrand, KioskErrand, CancelErrand, DrawerErrand, ClosingsErrand, PeopleErrand>;

}
