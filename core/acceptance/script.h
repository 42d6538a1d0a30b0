// What a person does and what the till has to see, for each row of the provider's own integration tests: the script as
// values. Source: Mercado Pago: test scenarios (fact sheet §12.1 attended A1–A7, §12.2 dynamic D1–D6, §12.3 Orders
// O1–O3).
#pragma once

#include "core/gateway/api.h"
#include "core/money/currency.h"

#include <QList>
#include <QString>

#include <variant>

namespace mostrador::acceptance {

enum class Scenario : quint8 {
    ScanBefore,
    ScanShowsAmount,
    Approved,
    Rejected,
    SecondAttempt,
    Refund,
    Cancel,
    Expiry,
    CreateAndProcess,
    CreateAndCancel,
};

// What the person with the phone shall do.
enum class Instruction : quint8 {
    ScanWithoutOrder, // the till's fixed QR, while nothing lies on it
    Scan,             // the QR that is shown, without paying yet
    Pay,              // what has been scanned, with a card that is accepted
    PayWithRefused,   // scan, and pay with a card that is refused
    PayAgain,         // with one that is accepted, without scanning again
    WaitForExpiry,
    ScanExpired, // the QR of before
};

// What only that person can see.
enum class Question : quint8 { AppWaits, AmountShown, CardRefused, MoneyBack, ErrorShown };

// What the till sees by itself.
enum class Sight : quint8 { Waiting, AttemptRefused, Paid, Unpaid, Refunded, Refused, Conflict, RefundFailed };

struct PutCharge { // a sale of the agreed amount on the point of sale
    bool operator==(const PutCharge &) const = default;
};
struct WithdrawCharge {
    bool operator==(const WithdrawCharge &) const = default;
};
struct GiveBack { // all of what was paid
    bool operator==(const GiveBack &) const = default;
};
struct Tell {
    Instruction instruction = Instruction::Scan;
    bool operator==(const Tell &) const = default;
};
struct Ask {
    Question question = Question::AppWaits;
    bool operator==(const Ask &) const = default;
};
struct Expect {
    Sight sight = Sight::Waiting;
    bool operator==(const Expect &) const = default;
};
using Step = std::variant<PutCharge, WithdrawCharge, GiveBack, Tell, Ask, Expect>;

struct Row {
    QString name; // as the provider's table numbers them in the fact sheet: "A1"
    Scenario scenario = Scenario::ScanBefore;
    QList<Step> steps;
    bool operator==(const Row &) const = default;
};

// Rows that follow one order from its birth to its end, so that a person scans as seldom as possible.
struct Chain {
    QList<Row> rows;
    bool operator==(const Chain &) const = default;
};

[[nodiscard]] QList<Chain> scriptOf(gateway::Api api);

// Of one payment: what a run asks for where nothing else is said, and what it never exceeds. Twenty times as much, so
// that no slip of the keyboard moves a day's takings.
[[nodiscard]] money::Money usualAmount(money::Site site);
[[nodiscard]] money::Money largestAmount(money::Site site);

// How many payments a whole script moves; each is given back.
[[nodiscard]] int paymentsIn(const QList<Chain> &chains);

}
