// A count of the drawer as people type it: one sum, or pieces × value, with spaces or plus signs between: "12*1000 3*500
// 40".
#pragma once

#include "core/money/amounttext.h"
#include "core/shift/session.h"

namespace mostrador::shift {

struct Count {
    money::Money total;
    QList<Denomination> pieces; // empty: one sum
    bool operator==(const Count &) const = default;
};

[[nodiscard]] Result<Count, money::AmountError> countFromText(const QString &text, money::Currency currency);

}
