// What the payment's side of the cashier's window shows, as plain data with every sentence already worded: taking cash,
// a QR and the question whether to withdraw it, and the result.
#pragma once

#include "core/base/instant.h"
#include "core/qr/matrix.h"
#include "ui/text/message.h"

#include <QList>
#include <QString>

#include <optional>

namespace mostrador::counter {

struct BankNote {
    QString label; // "20.000"
    QString text;  // what it puts into the field, readable by money::fromTypedText
    bool operator==(const BankNote &) const = default;
};

struct CashPanel {
    QString dueLabel;
    QString due;
    QString roundingNote; // "rounding −0,60"; empty where cash does not round
    QString receivedLabel;
    QString received; // the text in the field
    QList<BankNote> notes;
    QString decimalMark; // of the keypad; empty where the currency has no decimals
    QString changeLabel; // "CHANGE", or "STILL DUE" while it is less
    QString change;      // empty while the text cannot be read
    bool enough = false; // false: the change is worded as what is missing
    QString confirm;     // the word on the button that takes the money
    QString hint;        // "Enter takes the cash · Esc goes back"
    bool operator==(const CashPanel &) const = default;
};

struct WithdrawBar {
    QString question;
    QString withdraw; // "Enter withdraws"
    QString keep;     // "Esc keeps"
    bool operator==(const WithdrawBar &) const = default;
};

struct QrPanel {
    QString amountLabel;
    QString amount;
    std::optional<qr::Matrix> code; // none: the box holds a sentence instead
    QString boxSentence;            // "Preparing the QR …"; around a code: "DEMO · cannot be paid"
    text::Severity severity = text::Severity::Information;
    QString status; // "Waiting for the payment"
    Milliseconds remaining{};
    Milliseconds whole{}; // zero: no countdown
    QString hint{};       // "F4 Cash · F9 Check · Esc Withdraw"
    QString waysOut{};    // one in a line, where the outcome is open
    std::optional<WithdrawBar> withdraw;
    bool operator==(const QrPanel &) const = default;
};

struct ResultPanel { // stays until the next scan, Enter or F12
    text::Severity severity = text::Severity::Success;
    QString title; // "Paid", "Payment approved"
    QString amountLabel;
    QString amount; // the largest text of the window: the change of a cash sale
    QString details;
    QString hint;
    bool operator==(const ResultPanel &) const = default;
};

}
