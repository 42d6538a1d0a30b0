// What the till does on each event, by room: refunds, what a manager settles, people, the drawer, looking
// up an operation. Internal to core/till.
#pragma once

#include "core/till/turn.h"

namespace mostrador::till {

inline constexpr QLatin1StringView drawerPulse{"drawer"}; // what is sent to the printer to open the drawer, and no receipt

// A sale that is covered to the cent is finished at once, and owes its receipt from then on.
bool finishIfCovered(Turn &turn, sale::Sale &sale);

// What has been seen and is settled needs no place in memory any more.
void forget(Turn &turn, const QString &saleId);

[[nodiscard]] QJsonObject named(const QString &event, const QString &key = {}, const QJsonValue &value = {});

[[nodiscard]] Step retrieve(Turn turn, const Retrieve &past);
[[nodiscard]] Step refundSale(Turn turn, const RefundSale &wish);
[[nodiscard]] Step refundHappened(Turn turn, const RefundHappened &happened);

// Sends money back that never counted for a sale.
void refundAll(Turn &turn, const payment::Payment &payment, const QList<gateway::ProviderPayment> &payments, const people::Approval &approval,
    const QString &unpredictable);

[[nodiscard]] Step settleConflict(Turn turn, const SettleConflict &word);
[[nodiscard]] Step confirmByHand(Turn turn, const ConfirmByHand &word);

[[nodiscard]] Step serve(Turn turn, const Serve &wish);
[[nodiscard]] Step changePerson(Turn turn, const ChangePerson &wish);

[[nodiscard]] Step actOnDrawer(Turn turn, const ActOnDrawer &wish);
[[nodiscard]] bool needsOpenDrawer(const Event &event, const State &state, const Setup &setup); // and it is closed
[[nodiscard]] int utcOffsetOf(const Turn &turn); // minutes, of the shop now
[[nodiscard]] QString businessDayOf(const Turn &turn);

[[nodiscard]] Step lookUp(Turn turn, const LookUpOperation &wish);
[[nodiscard]] Step operationAnswered(Turn turn, const OperationAnswered &answered);

}
