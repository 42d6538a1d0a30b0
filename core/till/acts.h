// What the till does on each event, by room: edits of the sale, tenders, holding, refunds, what a manager settles, people, the drawer, looking
// up an operation. Internal to core/till.
#pragma once

#include "core/till/turn.h"

namespace mostrador::till {

inline constexpr QLatin1StringView drawerPulse{"drawer"}; // what is sent to the printer to open the drawer, and no receipt
inline constexpr QLatin1StringView codeSlip{"code"};      // nor is the QR on paper

// A sale that is covered to the cent is finished at once, and owes its receipt from then on.
bool finishIfCovered(Turn &turn, sale::Sale &sale);

[[nodiscard]] const sale::Sale *openSale(const State &state); // the current one, as long as it can change; nullptr: none

// What has been seen and is settled needs no place in memory any more.
void forget(Turn &turn, const QString &saleId);

[[nodiscard]] QJsonObject named(const QString &event, const QString &key = {}, const QJsonValue &value = {});

[[nodiscard]] Step edited(Turn turn, const sale::SaleResult &result, const QJsonObject &event);

// Edits of the open sale.
[[nodiscard]] Step edit(Turn turn, const SetQuantity &wish);
[[nodiscard]] Step edit(Turn turn, const SetPrice &wish);
[[nodiscard]] Step edit(Turn turn, const RemoveLine &wish);
[[nodiscard]] Step edit(Turn turn, const GiveDiscount &wish);
[[nodiscard]] Step edit(Turn turn, const SetNote &wish);
[[nodiscard]] Step edit(Turn turn, const UndoEdit &wish);

[[nodiscard]] Step planCash(Turn turn, const PlanCash &wish);
[[nodiscard]] Step takeOther(Turn turn, const TakeOther &wish);
[[nodiscard]] Step finishSale(Turn turn);

[[nodiscard]] Step cancelSale(Turn turn, const CancelSale &wish);
[[nodiscard]] Step holdSale(Turn turn);
[[nodiscard]] Step recallSale(Turn turn, const RecallSale &wish);

[[nodiscard]] Step retrieve(Turn turn, const Retrieve &past);
[[nodiscard]] Step refundSale(Turn turn, const RefundSale &wish);
// Begins what `wish` says; the sale with it is the caller's to store. Nothing counts if it is refused.
[[nodiscard]] Result<sale::Sale, Rejection> giveBack(Turn &turn, const sale::Sale &sale, const RefundSale &wish);
[[nodiscard]] Step refundHappened(Turn turn, const RefundHappened &happened);

// Sends money back that never counted for a sale.
void refundAll(Turn &turn, const payment::Payment &payment, const QList<gateway::ProviderPayment> &payments, const people::Approval &approval,
    const QString &unpredictable);

// A manager gave some of it back, and the end of that is not known: it may have to be decided again.
[[nodiscard]] bool isGoingBack(const State &state, const payment::Payment &payment);

[[nodiscard]] Step settleConflict(Turn turn, const SettleConflict &word);
[[nodiscard]] Step confirmByHand(Turn turn, const ConfirmByHand &word);

[[nodiscard]] Step serve(Turn turn, const Serve &wish);
[[nodiscard]] Step changePerson(Turn turn, const ChangePerson &wish);

[[nodiscard]] Step actOnDrawer(Turn turn, const ActOnDrawer &wish);
[[nodiscard]] bool needsOpenDrawer(const Event &event, const State &state, const Setup &setup); // and it is closed
[[nodiscard]] int utcOffsetOf(const Turn &turn); // minutes, of the shop now
[[nodiscard]] QString businessDayOf(const Turn &turn);

// For reading what belongs to no charge.
[[nodiscard]] gateway::Charge chargeForReading(const Setup &setup);

[[nodiscard]] Step readPointOfSale(Turn turn);
[[nodiscard]] Step pointOfSaleAnswered(Turn turn, const PointOfSaleAnswered &answered);

// A charge begins: a reading that failed, or that found trouble, is worth another try.
void readAgainForCharge(State &state, Instant now);

// When the provider is to be asked, if an order lies on the fixed QR and it has not answered since the start.
[[nodiscard]] std::optional<Instant> pointOfSaleDueAt(const State &state);

// The QR that the sale waits with, on paper: for a customer who cannot see a screen. Nothing is recorded.
[[nodiscard]] Step printCode(Turn turn, const payment::Payment &payment);

[[nodiscard]] Step noteHints(Turn turn, const Notified &notified);

[[nodiscard]] Step lookUp(Turn turn, const LookUpOperation &wish);
[[nodiscard]] Step operationAnswered(Turn turn, const OperationAnswered &answered);

}
