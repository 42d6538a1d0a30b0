// How a sale is paid, and what went back: values that belong to a sale.
#pragma once

#include "core/base/instant.h"
#include "core/money/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace mostrador::sale {

inline constexpr qsizetype longestTenderName = 40;

enum class TenderKind : quint8 {
    Cash,
    Qr,
    Other, // taken outside the till: a card at another terminal, a transfer, a voucher. Nobody but the cashier says so
};
enum class TenderState : quint8 {
    Waiting,   // a QR that may still be paid
    Confirmed, // money in: cash taken, or a payment that the provider confirmed
    Withdrawn, // verified unpaid; kept as history
};

struct Tender {
    int number = 0;
    TenderKind kind = TenderKind::Cash;
    TenderState state = TenderState::Confirmed;
    money::Money amount;   // what it covers of the total, before cash rounding
    money::Money rounding; // cash only: payable − amount
    money::Money received; // cash only
    money::Money change;   // cash only
    QString externalReference;   // QR only: the attempt
    QList<QString> operations;   // QR only: the provider's payment ids
    QString name{};              // other tenders only: what the shop calls it
    bool byHand = false;         // QR only: a manager said so, the provider could not be asked. Marked for ever
    std::optional<Instant> confirmedAt;

    bool operator==(const Tender &) const = default;
};

enum class RefundState : quint8 { Pending, Done, Failed };

struct Refund { // of a finished sale: each tender goes back its own way
    QString id;
    int tender = 0; // number
    money::Money amount;
    RefundState state = RefundState::Pending;
    Instant at{}; // of its state
    std::optional<money::Money> rounding{}; // cash only: what was handed over − amount
    bool operator==(const Refund &) const = default;
};

}
