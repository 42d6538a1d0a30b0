// The whole state of the simulated provider as one value: the account, every order, merchant order and payment, the
// buyer's habit, faults, the moved clock. Handlers and buyer acts are functions on it. Look-ups go through the index,
// never through a scan.
#pragma once

#include "core/simulator/accounts/account.h"
#include "core/simulator/accounts/site.h"
#include "core/simulator/buyer/habit.h"
#include "core/simulator/faults/faults.h"
#include "core/simulator/idempotency.h"
#include "core/simulator/ids.h"
#include "core/simulator/notifications/outgoing.h"
#include "core/simulator/orders/foreignpayment.h"
#include "core/simulator/orders/order.h"
#include "core/simulator/records.h"
#include "core/simulator/refunds/refund.h"
#include "core/simulator/switches.h"

#include <QHash>
#include <QStringList>

namespace mostrador::simulator {

inline constexpr qsizetype mostRequestsKept = 1000;
inline constexpr qsizetype longestBodyKept = 2048;

struct RequestRecord {
    Instant at{};
    QByteArray method;
    QString target;
    QByteArray body{}; // cut at longestBodyKept; the token is never kept
    int status = 0;    // 0: closed without an answer
    QString error{};
    QString rule{};  // which rule refused it
    QString fault{}; // which fault it met
    bool operator==(const RequestRecord &) const = default;
};

// Positions in `World::orders` of one point of sale.
struct PointOfSaleOrders {
    std::optional<qsizetype> slot; // the order that a scan of the printed QR finds
    std::optional<qsizetype> newest;
    QList<qsizetype> unsettled; // neither paid, deleted nor replaced; oldest first
    bool operator==(const PointOfSaleOrders &) const = default;
};

struct Index {
    QHash<QString, qsizetype> orderById;
    QHash<QString, QList<qsizetype>> ordersByReference;
    QHash<qint64, qsizetype> merchantOrderById;
    QHash<qint64, qsizetype> paymentById;
    QHash<qint64, qsizetype> refundById;
    QHash<qint64, qsizetype> foreignById;
    QHash<QString, QList<qsizetype>> foreignByReference;
    QHash<QString, PointOfSaleOrders> pointsOfSale;
    bool operator==(const Index &) const = default;
};

// A request that reaches the provider after its client gave up.
struct LateRequest {
    Instant at{};
    gateway::HttpRequest request;
    bool operator==(const LateRequest &) const = default;
};

struct World {
    Account account;
    Switches switches;
    BuyerHabit habit;
    BuyerProgress progress;
    Milliseconds clockAdvance{0};
    Ids ids;
    Records<InStoreOrder> orders; // in order of creation; so are the lists below
    Records<MerchantOrder> merchantOrders;
    Records<Payment> payments;
    Records<Refund> refunds;
    QList<qsizetype> refundsInProcess; // positions in the list above
    QList<qsizetype> transfers;        // positions of payments that arrive by themselves
    Records<ForeignPayment> foreignPayments;
    KeyMemory keys;
    Index index;
    QList<LateRequest> late;       // in order of arrival; not part of the saved state
    QList<FaultRule> faults;       // not part of the saved state
    QList<RequestRecord> requests; // not part of the saved state
    quint64 requestCount = 0;      // not part of the saved state
    quint64 dice = 0;              // which requests meet a fault; not part of the saved state
    Notifier notifier;             // not part of the saved state
    Outbox outbox;
    QStringList browserNames;      // host names under which browsers may come; not part of the saved state
    quint64 revision = 0;          // grows with every change of what is saved
    bool operator==(const World &) const = default;
};

struct Setup {
    money::Site site = money::Site::MLA;
    quint64 seed = 1;
    qint64 userId = 446566691;
    QString externalStoreId;    // empty: SUC001
    QStringList externalPosIds; // empty: CAJA01, CAJA02
};

[[nodiscard]] World makeWorld(const Setup &setup);

// What the country asks for, with the smallest amount that a switch may have set.
[[nodiscard]] SiteProfile rulesFor(const World &world);

// Adds a record and its index entries; what they return is its position.
qsizetype addOrder(World &world, InStoreOrder order);
qsizetype addMerchantOrder(World &world, qsizetype order, Instant now);
qsizetype addPayment(World &world, Payment payment);
qsizetype addRefund(World &world, Refund refund);
qsizetype addForeignPayment(World &world, ForeignPayment payment);

// Ends an order: it leaves the slot and the list of unsettled ones.
void endOrder(World &world, qsizetype position, OrderEnd end, Instant now);

// Lets an order that is still live expire now.
void expireOrder(World &world, qsizetype position, Instant now);

// The order that lies on the slot of a point of sale and can be paid.
[[nodiscard]] std::optional<qsizetype> liveOnSlot(const World &world, const QString &externalPosId, Instant now);

// Rebuilds the index from the lists, after loading.
void rebuildIndex(World &world);

}
