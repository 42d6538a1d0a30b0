// The buyer's phone: scanning, paying, a refused card, walking away, a chargeback, and a payment that arrives late. What is
// on its way is settled by a further act: Pay lets it arrive, Reject refuses it, Abandon withdraws it while it is pending.
// Pure functions on the provider's state. Source: fact sheet, "behaviour in time", "simulator checklist"; peers and
// practice, fault script.
#pragma once

#include "core/base/result.h"
#include "core/simulator/world.h"

namespace mostrador::simulator {

inline constexpr std::chrono::days pendingLasts{30}; // then the provider cancels it

enum class BuyerActKind : quint8 { Scan, Pay, Reject, Abandon, Chargeback };

struct BuyerAct {
    BuyerActKind kind = BuyerActKind::Pay;
    QString orderId{};                    // tried in this order: the in-store order's id,
    QString externalReference{};          // else the newest order of that reference, a live one first,
    QString externalPosId{};              // else the newest live order of that point of sale
    bool byFixedQr = false;               // of that point of sale: then only what lies on it, not an order with a QR of its own
    std::optional<money::Money> amount{}; // none: what is still missing of the total
    QString method{};                     // none: the wallet's balance, a card when it is refused
    QString statusDetail{}; // none: the usual one; one of in_process or pending makes a payment on its way
    std::optional<qint64> payer{}; // none: always the same person
    bool late = false;      // pays or refuses an order that is over all the same
    std::optional<qint64> echoOf{}; // Pay: no new payment, the order reports this one of another order as its own
};

enum class BuyerProblem : quint8 {
    NothingToActOn,
    NotPossibleNow, // over, not yet paid, or a status detail that does not belong to the act
    NotUnderstood,  // a method or status detail that does not exist
};

struct BuyerOutcome {
    qsizetype order = 0; // position in World::orders
    std::optional<qint64> paymentId;
    bool operator==(const BuyerOutcome &) const = default;
};

using BuyerResult = Result<BuyerOutcome, BuyerProblem>;

[[nodiscard]] BuyerResult actAsBuyer(World &world, const BuyerAct &act, Instant now);

// With the switch paid_during_cancel the buyer pays in the very moment in which the shop takes the order back.
[[nodiscard]] bool payMeanwhile(World &world, qsizetype order, Instant now);

// What becomes of a payment on its way in time: one in process arrives, a pending one is cancelled.
void settleWaiting(World &world, qsizetype payment, Instant now);

// A payment on its way: it may still be approved.
[[nodiscard]] bool hasPaymentInProcess(const World &world, const InStoreOrder &order);

// Approved so far on all merchant orders of one order, whatever happened to it later; in the order's currency.
[[nodiscard]] money::Money paidOf(const World &world, const InStoreOrder &order);

}
