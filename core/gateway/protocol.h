// The one port that a provider's protocol fills: calls in, HTTP as plain data out, and the answers read back. Pure.
#pragma once

#include "core/base/result.h"
#include "core/gateway/charge.h"
#include "core/gateway/http.h"
#include "core/gateway/outcome.h"
#include "core/gateway/transport.h"

namespace mostrador::gateway {

enum class Operation : quint8 {
    CreateOrder,
    FindOrders, // by reference; by `id` where the API knows no other way
    ReadOrder,
    ReadPayment,
    ReadSlot,
    WithdrawOrder,
    FindPayments, // by reference
    RefundPayment,
    ReadRefunds,
    ReadPointOfSale, // the charge's: what the provider knows of it, its fixed QR included
};

struct RefundWish {
    QString orderId;                    // of the payment, where the API refunds through the order
    QString transactionId;              // the payment's id within its order
    std::optional<money::Money> amount; // none: all of it
    bool inOtherCurrency = false;       // of the payment: amounts of its refunds say nothing in ours, and are not read
    bool operator==(const RefundWish &) const = default;
};

struct Call {
    Operation operation = Operation::FindOrders;
    QString id{}; // of the order or payment that it is about; else empty
    QString
        key{}; // of WithdrawOrder and RefundPayment: the same key again is the same wish. A create's is its reference
    RefundWish refund{}; // of RefundPayment and ReadRefunds
    bool operator==(const Call &) const = default;
};

enum class ReadProblem {
    NotJson,
    MissingField,
    WrongType,
    NotOurs,
    NotExact,
    Undecided, // readable: the provider is still busy with the same key, or has used it
};

struct ReadError {
    ReadProblem problem = ReadProblem::NotJson;
    QString field;
    bool operator==(const ReadError &) const = default;
};

class PaymentProtocol
{
public:
    virtual ~PaymentProtocol() = default;

    // The request without credentials: the transport adds them, for its own origin only.
    [[nodiscard]] virtual HttpRequest request(const Call &call, const Charge &charge) const = 0;

    // Reads an answer with a status of 200 to 299, or one that refuses (4xx). Everything else never gets here: see
    // outcomeOf().
    [[nodiscard]] virtual Result<Answer, ReadError> read(
        const Call &call, const Charge &charge, const HttpResponse &response) const = 0;
};

// All of them: each attempt goes on with the protocol it began with, whatever the settings say later.
class Protocols
{
public:
    virtual ~Protocols() = default;
    [[nodiscard]] virtual const PaymentProtocol &of(Api api) const = 0;
};

// Sorts what came back into the three outcomes. One function, for every protocol and call:
// Mercado Pago: retry classes, fact sheet §15; RFC 9110 9.2.2.
[[nodiscard]] Outcome outcomeOf(
    const PaymentProtocol &protocol, const Call &call, const Charge &charge, const TransportReply &reply);

}
