// What the customer's window shows, as plain data with every sentence already worded. There is no field for a cashier's
// name, a message or a reason: what is not here cannot be shown to customers by accident.
#pragma once

#include "core/base/instant.h"
#include "core/qr/matrix.h"

#include <QList>
#include <QString>

#include <variant>

namespace mostrador::customer {

struct Amount {
    QString label; // "TOTAL A PAGAR"
    QString text;  // "$ 14.340,60"
    bool operator==(const Amount &) const = default;
};

inline constexpr int noSlide = -1;

struct Idle {
    QString welcome;
    QString timeOfDay;   // empty: no clock
    int slide = noSlide; // number of the picture that fills the page; none: the welcome
    bool operator==(const Idle &) const = default;
};

struct CartLine {
    QString quantity;
    QString name;
    QString total;
    QString discount{}; // "−420,00", already off the total; empty: none
    bool operator==(const CartLine &) const = default;
};

struct Cart {
    QList<CartLine> lines; // the last one is highlighted
    QString count;         // "4 artículos"
    Amount total;
    QString discount{}; // on the whole sale: "Descuento −500,00"; empty: none
    bool operator==(const Cart &) const = default;
};

struct PriceCheck {
    QString name;
    Amount price;
    bool operator==(const PriceCheck &) const = default;
};

struct Preparing { // no code yet
    Amount amount;
    QString sentence;
    bool operator==(const Preparing &) const = default;
};

struct Scan { // the only state that holds a code
    Amount amount;
    QString invitation;
    qr::Matrix code;
    QString refusal; // empty: nothing in the reserved band
    Milliseconds remaining{};
    Milliseconds whole{};
    bool operator==(const Scan &) const = default;
};

struct Offline { // "do not pay yet"
    Amount amount;
    QString sentence;
    bool operator==(const Offline &) const = default;
};

struct Verifying {
    Amount amount;
    QString sentence;
    bool operator==(const Verifying &) const = default;
};

struct Approved {
    Amount amount;
    QString sentence;
    QString timeOfDay;
    QString thanks;
    bool operator==(const Approved &) const = default;
};

enum class Ending { Expired, Cancelled };

struct Ended { // nothing scannable
    Ending ending = Ending::Expired;
    QString sentence;
    bool operator==(const Ended &) const = default;
};

struct Unknown { // no amount, no blame
    QString sentence;
    bool operator==(const Unknown &) const = default;
};

struct CashChange {
    Amount change;
    QString thanks;
    bool operator==(const CashChange &) const = default;
};

using State =
    std::variant<Idle, Cart, PriceCheck, Preparing, Scan, Offline, Verifying, Approved, Ended, Unknown, CashChange>;

struct CustomerView {
    QString storeName;
    QString notice;    // "DEMO · no se cobra"; empty for real sales
    QString codeFrame; // around a code that cannot be paid: "DEMO · no se puede pagar"; empty for real ones
    State state;
    bool operator==(const CustomerView &) const = default;
};

}
