// One refund of one payment, as both the Payments API and the Orders API show it. Source: fact sheet, "refunds";
// samples payment.refund.*, orders.refund.*.
#pragma once

#include "core/base/instant.h"
#include "core/money/money.h"

#include <QString>

namespace mostrador::simulator {

inline constexpr std::chrono::days otherWalletRefundableFor{30}; // Argentina, paid from another wallet

enum class RefundStatus : quint8 { Approved, InProcess, Rejected };

struct Refund {
    qint64 id = 0;
    QString orderRefundId{}; // REF…, for the Orders API
    qsizetype payment = 0;   // position in the world's list
    money::Money amount;
    RefundStatus status = RefundStatus::Approved;
    Instant createdAt{};
    Instant settlesAt{}; // when it stops being in process
    bool operator==(const Refund &) const = default;
};

[[nodiscard]] QString statusName(RefundStatus status);

}
