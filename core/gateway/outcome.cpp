#include "core/gateway/protocol.h"

#include <algorithm>

namespace mostrador::gateway {

namespace {

constexpr std::chrono::seconds longestRetryAfter{300};

Obscurity obscurityOf(TransportFault fault)
{
    switch (fault) {
    case TransportFault::NotSent:
    case TransportFault::Refused:
        return Obscurity::NoConnection;
    case TransportFault::Untrusted:
        return Obscurity::Untrusted;
    case TransportFault::Lost:
        return Obscurity::LostAnswer;
    case TransportFault::TimedOut:
        return Obscurity::TimedOut;
    case TransportFault::TooLarge:
    case TransportFault::NotUnderstood:
        return Obscurity::Unreadable;
    }
    Q_UNREACHABLE();
}

bool certainlyNotSent(TransportFault fault)
{
    return fault == TransportFault::NotSent || fault == TransportFault::Refused || fault == TransportFault::Untrusted;
}

Outcome silenceOf(const TransportFailure &failure)
{
    const Silence silence{obscurityOf(failure.fault), std::nullopt, failure.detail};
    if (certainlyNotSent(failure.fault))
        return NotExecuted{silence};
    return Unknown{silence};
}

std::optional<Milliseconds> retryAfter(const HttpResponse &response)
{
    bool isNumber = false;
    const qint64 seconds = headerValue(response.headers, "Retry-After").trimmed().toLongLong(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return Milliseconds(std::min(std::chrono::seconds(seconds), longestRetryAfter));
}

// Statuses that decide nothing: the request may have been executed, or may be on its way.
bool isAmbiguous(int status)
{
    return status < 200 || (status >= 300 && status < 400) || status >= 500 || status == 408 || status == 423 ||
           status == 424 || status == 425;
}

}

Outcome outcomeOf(const PaymentProtocol &protocol, const Call &call, const Charge &charge, const TransportReply &reply)
{
    if (!reply)
        return silenceOf(reply.error());
    const HttpResponse &response = reply->response;
    const QString status = QString::number(response.status);
    if (response.status == 429)
        return Unknown{{Obscurity::TooManyRequests, retryAfter(response), status}};
    if (isAmbiguous(response.status))
        return Unknown{{Obscurity::ServerTrouble, retryAfter(response), status}};
    const auto answer = protocol.read(call, charge, response);
    if (answer)
        return *answer;
    const bool undecided = answer.error().problem == ReadProblem::Undecided;
    const Obscurity why = undecided ? Obscurity::ServerTrouble : Obscurity::Unreadable;
    return Unknown{{why, retryAfter(response), status + u' ' + answer.error().field}};
}

}
