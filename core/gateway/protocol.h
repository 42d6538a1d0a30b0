// The one port that a provider's protocol fills: calls in, HTTP as plain data out, and the answers read back. Pure.
#pragma once

#include "core/base/result.h"
#include "core/gateway/charge.h"
#include "core/gateway/http.h"
#include "core/gateway/provider.h"
#include "core/gateway/transport.h"

namespace mostrador::gateway {

struct Capabilities {
    bool showsQr = true;      // the answer of a create carries a QR to draw
    bool canWithdraw = true;
    bool usesSlot = true;     // the order sits on the point of sale, where it can be read and replaced
    bool operator==(const Capabilities &) const = default;
};

enum class Operation : quint8 { CreateOrder, FindOrders, ReadOrder, ReadPayment, ReadSlot, WithdrawOrder };

struct Call {
    Operation operation = Operation::FindOrders;
    QString id; // of the order or payment to read; else empty
    bool operator==(const Call &) const = default;
};

enum class ReadProblem { NotJson, MissingField, WrongType, NotOurs, NotExact };

struct ReadError {
    ReadProblem problem = ReadProblem::NotJson;
    QString field;
    bool operator==(const ReadError &) const = default;
};

class PaymentProtocol
{
public:
    virtual ~PaymentProtocol() = default;
    [[nodiscard]] virtual Capabilities capabilities() const = 0;

    // The request without credentials: the transport adds them, for its own origin only.
    [[nodiscard]] virtual HttpRequest request(const Call &call, const Charge &charge) const = 0;

    // Reads an answer with a status of 200 to 299, or one that refuses (4xx). Everything else never gets here: see outcomeOf().
    [[nodiscard]] virtual Result<Answer, ReadError> read(const Call &call, const Charge &charge, const HttpResponse &response) const = 0;
};

// Sorts what came back into the three outcomes. One function, for every protocol and call:
// Mercado Pago: retry classes, fact sheet §15; RFC 9110 9.2.2.
[[nodiscard]] Outcome outcomeOf(const PaymentProtocol &protocol, const Call &call, const Charge &charge, const TransportReply &reply);

}
