// The sale as a value: its line items, its tenders and what is still due. Every act on it is a function that returns a new sale
// or says why not; nothing here knows a provider, a printer or a screen.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/money/currency.h"
#include "core/money/money.h"
#include "core/sale/lineitem.h"
#include "core/sale/tender.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace mostrador::sale {

inline constexpr qsizetype mostLines = 500;
inline constexpr qsizetype mostTenders = 20;
inline constexpr qsizetype mostUndoSteps = 30;

// What one edit of an open sale changed, as it was before: it is taken back by putting that in its place again.
struct LineBefore {
    int line = 0;                // number
    int position = 0;            // among the lines
    std::optional<LineItem> was{}; // none: there was no such line
    bool operator==(const LineBefore &) const = default;
};
struct SaleBefore {
    std::optional<Discount> discount{};
    QString note{};
    bool operator==(const SaleBefore &) const = default;
};
using Before = std::variant<LineBefore, SaleBefore>;

enum class SaleState : quint8 { Open, Finished, Cancelled };

struct Sale {
    QString id;        // unique for ever, made by the till
    qint64 ticket = 0; // number in the till's own series, never reused
    money::Currency currency = money::Currency::ARS;
    SaleState state = SaleState::Open;
    QList<LineItem> lines;
    QList<Tender> tenders;
    QList<Refund> refunds{};
    std::optional<Discount> discount{}; // of the whole sale, after those of its lines
    QString note{};                     // stands on the receipt, never on the customer's window
    QList<Before> edits{};              // the newest last; kept until it is finished
    int nextNumber = 1; // for the next line or tender
    Instant openedAt{};
    std::optional<Instant> finishedAt;
    QString openedBy{};    // the cashier's name as it was then; empty: nobody had logged in
    QString finishedBy{};
    QString businessDay{}; // "2026-11-28", of finishing; empty: not finished
    int utcOffset = 0;     // minutes, of the place at that moment
    std::optional<money::Money> plannedCash{}; // of a mixed sale: comes last, once everything else is in
    std::optional<Instant> heldAt{};           // it was put aside then, to be taken up again
    QString whyCancelled{};

    bool operator==(const Sale &) const = default;
};

enum class SaleProblem {
    NotOpen,           // finished or cancelled
    ChargeInProgress,  // a QR may still be paid: nothing may change under it
    MoneyTaken,        // part of it is paid: its lines stay as they are
    NoSuchLine,
    TooManyLines,
    QuantityOutOfRange,
    AmountOutOfRange,
    Unpriced,          // a line still needs its price
    NothingDue,
    NotEnough,         // less cash received than the amount
    NothingToSell,
    NothingToRefund,   // not finished, or all of it has gone back
    DiscountTooLarge,  // more than there is to take it from, or none at all
    DiscountTooHigh,   // more than may be given: a manager has to allow it
    NothingToUndo,
};

using SaleResult = Result<Sale, SaleProblem>;

[[nodiscard]] money::Money total(const Sale &sale);             // after every discount
[[nodiscard]] money::Money confirmed(const Sale &sale);         // Σ of confirmed tenders
[[nodiscard]] money::Money due(const Sale &sale);               // total − confirmed, never negative
[[nodiscard]] bool hasWaitingTender(const Sale &sale);
[[nodiscard]] const Tender *waitingTender(const Sale &sale);    // nullptr if none
[[nodiscard]] const Tender *tenderByReference(const Sale &sale, const QString &externalReference);
[[nodiscard]] bool isPriced(const Sale &sale);                  // no line waits for a price
[[nodiscard]] bool isEmpty(const Sale &sale);
[[nodiscard]] const LineItem *lineOf(const Sale &sale, int number); // nullptr if there is none

[[nodiscard]] Sale openSale(QString id, qint64 ticket, money::Currency currency, Instant now);

// Edits: until money was taken or a QR may be paid.
[[nodiscard]] SaleResult addLine(Sale sale, LineItem line);     // its number is given here
[[nodiscard]] SaleResult setQuantity(Sale sale, int line, Quantity quantity);
[[nodiscard]] SaleResult setPrice(Sale sale, int line, money::Money unitPrice); // the first one of a line stays its list price
[[nodiscard]] SaleResult removeLine(Sale sale, int line);
[[nodiscard]] std::optional<SaleProblem> whyNotEditable(const Sale &sale);

// Takes cash for `amount` of what is due; `received` may be more, the change is kept on the tender.
[[nodiscard]] SaleResult takeCash(Sale sale, money::Money amount, money::Money received, money::CashRounding rounding, Instant now);

// The cash part of a mixed sale: kept in mind until the other tenders are in, so that only it is rounded. Zero: there is none.
[[nodiscard]] SaleResult planCash(Sale sale, money::Money amount, money::CashRounding rounding);
[[nodiscard]] money::Money plannedCash(const Sale &sale);  // zero once nothing but it is due
[[nodiscard]] money::Money dueBeforeCash(const Sale &sale); // due − planned: what the next QR or other tender is for

// Records money that was taken outside the till, as the cashier says.
[[nodiscard]] SaleResult takeOther(Sale sale, money::Money amount, const QString &name, Instant now);

// Starts a QR for `amount` of what is due: the lines are locked from here on.
[[nodiscard]] SaleResult startQr(Sale sale, money::Money amount, const QString &externalReference);
[[nodiscard]] SaleResult confirmQr(Sale sale, const QString &externalReference, const QList<QString> &operations, Instant at);
[[nodiscard]] SaleResult withdrawQr(Sale sale, const QString &externalReference);

// A manager's word: it was paid, though the provider cannot be asked; `evidence` takes the place of the operation number.
[[nodiscard]] SaleResult confirmQrByHand(Sale sale, const QString &externalReference, const QString &evidence, Instant at);

// Money that came late or does not fit exactly, attached by a manager: it counts for what is due and no more, also on a tender that was
// withdrawn.
[[nodiscard]] SaleResult attachQr(Sale sale, const QString &externalReference, money::Money paid, const QList<QString> &operations, Instant at);

// Gives back what a tender brought in, whole or in part; done at once for cash, pending for QR.
[[nodiscard]] SaleResult startRefund(Sale sale, const Refund &refund);
[[nodiscard]] SaleResult endRefund(Sale sale, const QString &id, RefundState state, Instant at);
[[nodiscard]] money::Money refunded(const Sale &sale);                    // done or pending
[[nodiscard]] money::Money refundable(const Sale &sale, const Tender &tender);
// What leaves the drawer for `amount` of a cash tender: in the end exactly what came in.
[[nodiscard]] money::Money cashBack(const Sale &sale, const Tender &tender, money::Money amount, money::CashRounding rounding);
[[nodiscard]] bool hasPendingRefund(const Sale &sale);
// What may still go back: of a finished sale its total, of a cancelled one what it had taken. Nothing of an open one.
[[nodiscard]] money::Money leftToRefund(const Sale &sale);

// Finishes a sale that is covered to the cent; the caller decides when.
[[nodiscard]] SaleResult finish(Sale sale, Instant now);
// Whatever it has taken is then to go back; not while a QR may be paid.
[[nodiscard]] SaleResult cancel(Sale sale, Instant now, const QString &why = {});

}
