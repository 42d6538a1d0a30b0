// The sale as a value: its line items, its tenders and what is still due. Every act on it is a function that returns a new sale
// or says why not; nothing here knows a provider, a printer or a screen.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/money/currency.h"
#include "core/money/money.h"
#include "core/sale/tender.h"
#include "core/money/taxrate.h"

#include <QList>
#include <QString>

#include <optional>

namespace mostrador::sale {

inline constexpr qsizetype mostLines = 500;
inline constexpr qsizetype mostTenders = 20;
inline constexpr qsizetype longestName = 200;

// Thousandths of a unit: 1000 is one piece, 354 is 0,354 kg.
struct Quantity {
    qint64 thousandths = 1000;
    bool operator==(const Quantity &) const = default;
};
inline constexpr qint64 largestQuantity = 99'999'000; // thousandths

struct LineItem {
    int number = 0; // names the line within its sale, never reused
    QString code;   // empty for a free amount
    QString name;   // empty for a free amount: the words are the screen's
    Quantity quantity;
    std::optional<money::Money> unitPrice; // none: an unknown code that still needs its price
    std::optional<money::TaxRate> tax{};   // contained in the price; none: the shop's usual one

    bool operator==(const LineItem &) const = default;
};

// What it is called: its name, else its code, else `freeAmount` (the word for a line that has neither).
[[nodiscard]] QString nameOf(const LineItem &line, const QString &freeAmount);

// quantity × price, rounded half up to the minor unit; zero while there is no price.
[[nodiscard]] money::Money lineTotal(const LineItem &line, money::Currency currency);

enum class SaleState : quint8 { Open, Finished, Cancelled };

struct Sale {
    QString id;        // unique for ever, made by the till
    qint64 ticket = 0; // number in the till's own series, never reused
    money::Currency currency = money::Currency::ARS;
    SaleState state = SaleState::Open;
    QList<LineItem> lines;
    QList<Tender> tenders;
    QList<Refund> refunds{};
    int nextNumber = 1; // for the next line or tender
    Instant openedAt{};
    std::optional<Instant> finishedAt;
    QString openedBy{};    // the cashier's name as it was then; empty: nobody had logged in
    QString finishedBy{};
    QString businessDay{}; // "2026-11-28", of finishing; empty: not finished
    int utcOffset = 0;     // minutes, of the place at that moment

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
};

using SaleResult = Result<Sale, SaleProblem>;

[[nodiscard]] money::Money total(const Sale &sale);
[[nodiscard]] money::Money confirmed(const Sale &sale);         // Σ of confirmed tenders
[[nodiscard]] money::Money due(const Sale &sale);               // total − confirmed, never negative
[[nodiscard]] bool hasWaitingTender(const Sale &sale);
[[nodiscard]] const Tender *waitingTender(const Sale &sale);    // nullptr if none
[[nodiscard]] const Tender *tenderByReference(const Sale &sale, const QString &externalReference);
[[nodiscard]] bool isPriced(const Sale &sale);                  // no line waits for a price
[[nodiscard]] bool isEmpty(const Sale &sale);

[[nodiscard]] Sale openSale(QString id, qint64 ticket, money::Currency currency, Instant now);

[[nodiscard]] SaleResult addLine(Sale sale, LineItem line);     // its number is given here
[[nodiscard]] SaleResult setQuantity(Sale sale, int line, Quantity quantity);
[[nodiscard]] SaleResult setPrice(Sale sale, int line, money::Money unitPrice);
[[nodiscard]] SaleResult removeLine(Sale sale, int line);

// Takes cash for `amount` of what is due; `received` may be more, the change is kept on the tender.
[[nodiscard]] SaleResult takeCash(Sale sale, money::Money amount, money::Money received, money::CashRounding rounding, Instant now);

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
[[nodiscard]] bool hasPendingRefund(const Sale &sale);

// Finishes a sale that is covered to the cent; the caller decides when.
[[nodiscard]] SaleResult finish(Sale sale, Instant now);
[[nodiscard]] SaleResult cancel(Sale sale, Instant now);

}
