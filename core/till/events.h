// What can happen to a till: what the cashier wants, what the provider and the printer answered, and time.
#pragma once

#include "core/gateway/hint.h"
#include "core/payment/refund.h"
#include "core/people/person.h"
#include "core/printing/printjob.h"
#include "core/sale/sale.h"
#include "core/shift/act.h"

#include <variant>

namespace mostrador::till {

struct AddLine {
    sale::LineItem line;
    QString freshId; // for the sale, if this line opens one
};
struct SetQuantity {
    int line = 0;
    sale::Quantity quantity;
};
struct SetPrice {
    int line = 0;
    money::Money unitPrice;
    std::optional<people::Approval> approval{}; // of another price than the line has; a red row's first one needs none
};
struct RemoveLine {
    int line = 0;
};
struct GiveDiscount {
    int line = 0; // 0: the whole sale
    std::optional<sale::Discount> discount{}; // none: it is taken away. `allowed` is the ceiling of who gives it
    std::optional<people::Approval> approval{}; // of one over that ceiling
};
struct SetNote {
    int line = 0; // 0: the whole sale
    QString note;
};
struct UndoEdit {};
struct TakeCash { // for all that is due; less is a part: PlanCash
    std::optional<money::Money> received; // none: exactly what has to be paid
};
struct ChargeQr {         // all that is due but the planned cash
    QString unpredictable; // 8 letters and digits: the end of the reference
};
struct WithdrawQr {
    payment::WithdrawReason reason = payment::WithdrawReason::Cashier;
};
struct CheckNow {};
struct PlanCash { // the cash part of a mixed sale: taken last. Zero: there is none
    money::Money amount;
};
struct TakeOther { // what was taken outside the till
    QString name;
    money::Money amount;
};
struct FinishSale {}; // if nothing is due; takes no money
struct CancelSale {
    QString why{};
    std::optional<people::Approval> approval{}; // of somebody with the right, where the cashier has it not, or where money goes back
    QString unpredictable{}; // 8 letters and digits: part of the keys of what goes back
};
struct HoldSale {}; // puts the sale aside and serves the next; a waiting charge belongs to its sale and goes on
struct RecallSale {
    QString saleId;
};
struct Dismiss {}; // the result has been seen
struct PrintReceipt {
    QString saleId;
    QString allowedBy{}; // somebody with the right, where the cashier has it not
};
struct Retrieve { // a sale of the past, as the journal has it: what is to be refunded or printed again has to be at hand
    sale::Sale sale;
    QList<payment::Payment> payments;
    std::optional<printing::PrintJob> receipt = std::nullopt;
};
struct RefundSale {
    QString saleId;
    std::optional<money::Money> amount; // none: all that can still go back
    people::Approval approval;
    QString unpredictable; // 8 letters and digits: part of the refunds' ids
};
struct SettleConflict {
    QString reference;
    payment::Settlement how = payment::Settlement::Keep;
    people::Approval approval;
    QString unpredictable; // of the refunds, if it goes back
};
struct ConfirmByHand {
    QString reference;
    people::Approval approval;
    QString evidence;
};
struct LookUpOperation { // the number that the buyer's wallet shows
    QString number;
};
struct OperationAnswered {
    QString number;
    gateway::Outcome outcome;
};
struct ReadPointOfSale {}; // asks the provider for the fixed QR; its answer tells the provider's time as well
struct PointOfSaleAnswered {
    QString key; // of the point of sale
    gateway::Outcome outcome;
};
struct ProviderTime { // from the Date of an answer; `local` is when it came
    Instant provider{};
    Instant local{};
};
struct ClockSet { // somebody set this computer's clock
    Milliseconds by{0};
};
struct RefundHappened {
    QString id;
    payment::RefundEvent event;
};
struct PaymentHappened {
    QString reference;
    payment::Event event;
};
struct Notified { // by whoever reaches the receiver: each hint makes the till look, at its own pace
    QList<gateway::Hint> hints;
};
struct ReceiptHappened {
    QString saleId;
    printing::Event event;
};

struct Serve { // who is at the till from now on
    QString person; // id; empty: it is locked
};
struct ChangePerson {
    people::Change change;
    people::Approval approval;
};
struct ActOnDrawer {
    shift::Act act;
    std::optional<people::Approval> approval; // of somebody with the right, where the cashier has it not
};

using Event = std::variant<AddLine, SetQuantity, SetPrice, RemoveLine, TakeCash, ChargeQr, PlanCash, TakeOther, FinishSale, WithdrawQr, CheckNow, CancelSale, HoldSale,
    RecallSale, Dismiss, PrintReceipt, PaymentHappened, ReceiptHappened, Retrieve, RefundSale, RefundHappened, SettleConflict, ConfirmByHand,
    LookUpOperation, OperationAnswered, ProviderTime, ClockSet, ReadPointOfSale, PointOfSaleAnswered, GiveDiscount, SetNote, UndoEdit, Serve, ChangePerson,
    ActOnDrawer, Notified>;

}
