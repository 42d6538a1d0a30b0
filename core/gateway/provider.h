// What a provider can tell the till, in the till's own words: orders with their payments, a refusal, the order on a
// point of sale. The provider's words (opened, closed, approved …) end in the codecs that produce these values.
#pragma once

#include "core/base/instant.h"
#include "core/gateway/pointofsale.h"
#include "core/money/money.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace mostrador::gateway {

enum class PaymentState : quint8 {
    Approved,
    InProgress, // may still become anything: another wallet's transfer, a review
    Rejected,   // this try failed; the buyer may try again on the same order
    Returned,   // refunded or charged back, whole
    Other,      // a word that we do not know: counts as nothing, and never as unpaid
};

struct ProviderPayment {
    QString id; // the operation number that the buyer's wallet shows
    PaymentState state = PaymentState::Other;
    QString detail;               // the provider's reason, a code, as it came
    money::Money amount;          // transaction amount: gross, what the sale is compared with
    bool inOtherCurrency = false; // than the charge: then `amount` counts for nothing
    std::optional<Instant> approvedAt;
    QString externalReference; // empty where the answer does not carry it
    QString collectorId;       // empty where the answer does not carry it
    QString transactionId{};   // its id within its order, where that is another one
    QString method{};          // the provider's word for what was paid with; empty where the answer does not carry it
    std::optional<money::Money> refunded{}; // of `amount`, so far
    QString foreign{}; // in another currency: amount and code as the provider writes them, "12.50 USD"
    bool operator==(const ProviderPayment &) const = default;
};

struct ProviderOrder {
    QString id;
    bool concluded =
        false;          // the provider says that approved payments cover it: the trigger to read again, never the proof
    bool ended = false; // cancelled or expired: nobody can pay it any more
    QString externalPosId{}; // empty where the answer does not carry it
    QString externalReference;
    QString collectorId;
    std::optional<money::Money> total;
    QList<ProviderPayment> payments;
    bool operator==(const ProviderOrder &) const = default;
};

struct OrderCreated {
    QString orderId; // may be empty
    QString qrData;  // may be empty: then the till's fixed QR is the one to scan
    QrCondition qrCondition = QrCondition::Good;
    bool operator==(const OrderCreated &) const = default;
};

struct OrdersFound { // by our reference; empty = nothing known yet, which is not "unpaid"
    QList<ProviderOrder> orders;
    bool operator==(const OrdersFound &) const = default;
};

struct OrderRead {
    ProviderOrder order;
    bool operator==(const OrderRead &) const = default;
};

struct PaymentRead {
    ProviderPayment payment;
    bool operator==(const PaymentRead &) const = default;
};

struct SlotRead { // the order that sits on our point of sale; no value = the provider says that there is none
    std::optional<QString> externalReference;
    bool operator==(const SlotRead &) const = default;
};

struct PaymentsFound { // by our reference, of our account only; empty = nothing known yet
    QList<ProviderPayment> payments;
    bool operator==(const PaymentsFound &) const = default;
};

enum class RefundState : quint8 { Done, InProgress, Rejected };

struct ProviderRefund {
    QString id;
    RefundState state = RefundState::InProgress;
    money::Money amount;
    bool operator==(const ProviderRefund &) const = default;
};

struct RefundMade { // or the same one again, for the same key
    ProviderRefund refund;
    bool operator==(const RefundMade &) const = default;
};

struct RefundsRead { // all of one payment
    QList<ProviderRefund> refunds;
    bool operator==(const RefundsRead &) const = default;
};

struct OrderWithdrawn { // deleted, or nothing was there to delete
    bool operator==(const OrderWithdrawn &) const = default;
};

enum class RefusalKind : quint8 {
    Credentials,     // 401, 403: the token or the account
    PointOfSale,     // the POS (or its store) is not known to the provider
    Amount,          // below or above what the site takes, or with decimals it refuses
    BuyerIsPaying,   // the order is locked: somebody is at the checkout right now
    NotFound,        // the thing asked for is not there
    NotPossible,     // not possible in the present state: read again, then decide
    TooLate,         // a refund after the provider's time limit
    PartNotPossible, // a part cannot be refunded at this site or with this payment
    Invalid,         // the provider did not like the request: showing it is all that can be done
};

struct Refusal {
    RefusalKind kind = RefusalKind::Invalid;
    int status = 0;  // HTTP
    QString code;    // the provider's, for support
    QString message; // the provider's, for support; not trusted as text for people
    bool operator==(const Refusal &) const = default;
};

using Answer = std::variant<OrderCreated, OrdersFound, OrderRead, PaymentRead, SlotRead, OrderWithdrawn, PaymentsFound,
    RefundMade, RefundsRead, PointOfSaleRead, Refusal>;

}
