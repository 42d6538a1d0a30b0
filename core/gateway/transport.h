// The port through which requests reach the provider. The implementation is core/io/http; tests and simulations bring
// their own.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/gateway/http.h"

#include <functional>
#include <optional>

namespace mostrador::gateway {

// Why no complete answer came. NotSent is the only one that proves that the provider did not see the request.
enum class TransportFault {
    NotSent,       // name not resolved, connection refused, no route: not one byte of the request left
    Lost,          // closed, reset or cut in the middle: the request may have been executed
    TimedOut,      // our deadline passed
    TooLarge,      // more than the limit of the answer arrived
    NotUnderstood, // what came back is not HTTP, or its body cannot be decoded
    Untrusted,     // the TLS certificate was refused; nothing was sent
    Refused,       // our own rules refuse to send: the address is not one that may receive the token
};

struct TransportFailure {
    TransportFault fault = TransportFault::Lost;
    QString detail; // technical, for the log and for support; never shown alone
    bool operator==(const TransportFailure &) const = default;
};

struct TransportAnswer {
    HttpResponse response;
    std::optional<Instant> serverDate; // from the Date header
    bool operator==(const TransportAnswer &) const = default;
};

using TransportReply = Result<TransportAnswer, TransportFailure>;

class Transport
{
public:
    virtual ~Transport() = default;

    // Sends once and calls `done` exactly once, later, from the event loop of the calling thread, at the latest when
    // `deadline` (wall clock, from now) has passed. An HTTP error status is an answer, not a failure; so is a 3xx:
    // redirects are never followed.
    virtual void send(const HttpRequest &request, Milliseconds deadline, std::function<void(TransportReply)> done) = 0;
};

}
