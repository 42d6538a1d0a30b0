// The provider's records: the in-store order, the merchant orders made of it, the payments in them, and what follows
// from them. Source: fact sheet, "merchant orders" (§ status rules, order_status) and "payments". Expiry is never
// stored: it follows from time.
#pragma once

#include "core/base/instant.h"
#include "core/money/money.h"
#include "core/simulator/records.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace mostrador::simulator {

inline constexpr std::chrono::minutes providerOffset{-4 * 60}; // how the legacy APIs write dates
inline constexpr std::chrono::minutes defaultLife{10}; // without expiration_date: not documented, as attended v1

// Saved by number: new kinds go to the end.
enum class OrderKind : quint8 {
    Hybrid,        // PUT …/qrs: also on the point of sale's slot
    Dynamic,       // POST …/qrs: its own QR only
    AttendedV2,    // PUT …/stores/{store}/pos/{pos}/orders: on the slot only
    AttendedV1,    // POST /mpmobile/instore/qr/…: on the slot only
    OrdersStatic,  // POST /v1/orders: found by a scan of the printed QR
    OrdersDynamic, // its own QR
    OrdersHybrid,  // both
    MerchantOrder, // POST /merchant_orders: no QR leads to it
};
enum class OrderEnd : quint8 { None, Paid, Deleted, Replaced };
enum class OrderState : quint8 { Live, Expired, Paid, Deleted, Replaced };

struct InStoreOrder {
    QString id;     // UUID; of the Orders API ORD…
    QString qrId{}; // Orders API: the UUID in its own QR
    OrderKind kind = OrderKind::Hybrid;
    QString externalPosId;
    QString externalReference;
    QString title;
    QString description;
    QString notificationUrl;
    std::optional<qint64> sponsorId;
    money::Money total;
    QJsonArray items;                  // as they came
    std::optional<money::Money> tax{}; // IVA, as it came; Colombia assumes it when none came
    QString expirationTime{};          // Orders API: the duration, as it came
    QString paymentId{};               // Orders API: PAY…, there before anybody paid
    QJsonObject extras{};              // Orders API: discounts and integration_data, as they came
    Instant createdAt{};
    Instant expiresAt{};
    OrderEnd end = OrderEnd::None;
    Instant endedAt{};
    Instant checkoutUntil{};         // the buyer is paying until then, and the order is locked
    QList<qsizetype> merchantOrders; // positions in the world's list, oldest first
    bool operator==(const InStoreOrder &) const = default;
};

// Saved by number: new ones go to the end. An `authorized` one needs a seller who captures, which no QR has.
enum class PaymentStatus : quint8 {
    Approved,
    InProcess,
    Rejected,
    ChargedBack,
    Refunded,
    Pending,     // the buyer has still to do something
    Cancelled,   // it never came
    InMediation, // the buyer complained; the money is still there
};

inline constexpr qint64 usualPayer = 123;
inline constexpr qint64 otherWalletPayer = 1893900000; // who is behind it is hidden

struct Payment {
    qint64 id = 0;
    qsizetype merchantOrder = 0;
    money::Money amount;
    money::Money refunded;
    PaymentStatus status = PaymentStatus::Approved;
    QString statusDetail;
    QString method;
    qint64 payer = usualPayer;
    Instant createdAt{};
    std::optional<Instant> approvedAt{};
    Instant updatedAt{};
    QString orderPaymentId{};   // Orders API: PAY…
    QList<qsizetype> refunds{}; // positions in the world's list, oldest first
    std::optional<Instant> arrivesAt{}; // in process until then, by itself
    bool operator==(const Payment &) const = default;
};

struct MerchantOrder {
    qint64 id = 0;
    qsizetype order = 0;
    QString preferenceId;
    Instant createdAt{};
    Instant updatedAt{};
    QList<qsizetype> payments{};
    QString confirmation{}; // of a cash-out: confirmed or cancelled; empty: neither
    bool operator==(const MerchantOrder &) const = default;
};

// What the three families of kinds have in common.
[[nodiscard]] bool liesOnSlot(OrderKind kind);
[[nodiscard]] bool isOrdersApi(OrderKind kind);
[[nodiscard]] bool hasOwnQr(OrderKind kind);
[[nodiscard]] bool isFoundByFixedQr(OrderKind kind);

[[nodiscard]] OrderState stateAt(const InStoreOrder &order, Instant now);
[[nodiscard]] bool inCheckout(const InStoreOrder &order, Instant now);

[[nodiscard]] QString stateName(OrderState state);
[[nodiscard]] QString statusName(PaymentStatus status);

// Whether the money came in at some time, also if it went back later.
[[nodiscard]] bool wasApproved(PaymentStatus status);

// Whether nobody knows yet if the money will come.
[[nodiscard]] bool isWaiting(PaymentStatus status);

// What the payments of one merchant order add up to, in hundredths whatever their currencies.
struct Sums {
    qint64 received = 0; // ever approved
    qint64 returned = 0; // refunded, or charged back for good
    bool anyWaiting = false;
};

[[nodiscard]] Sums sumsOf(const MerchantOrder &merchantOrder, const Records<Payment> &payments);
[[nodiscard]] bool covers(const Sums &sums, money::Money total);

// Whether the money that came ends the order: a legacy order waits for its total, one of the Orders API has one payment
// and takes it whatever its amount.
[[nodiscard]] bool isSettledBy(const InStoreOrder &order, const Sums &sums);

}
