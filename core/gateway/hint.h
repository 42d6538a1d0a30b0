// That there is news about an order or a payment: said by somebody who may not be the provider. It makes the till look, and decides
// nothing.
#pragma once

#include <QString>

namespace mostrador::gateway {

struct Hint {
    QString resource; // what it is about, kind and number: the same for every word about the same thing
    QString state{};  // as it says; empty where it says none
    QString orderId{};           // of the charge it is about, as the provider calls it; empty: it does not say
    QString externalReference{}; // the same, as the till calls it
    bool operator==(const Hint &) const = default;
};

}
