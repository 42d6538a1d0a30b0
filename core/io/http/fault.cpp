#include "core/io/http/fault.h"

#include <algorithm>
#include <array>

namespace mostrador::io {

using gateway::TransportFault;

namespace {

template <size_t size>
bool contains(const std::array<QNetworkReply::NetworkError, size> &errors, QNetworkReply::NetworkError error)
{
    return std::find(errors.begin(), errors.end(), error) != errors.end();
}

constexpr std::array neverConnected{
    QNetworkReply::ConnectionRefusedError,
    QNetworkReply::HostNotFoundError,
    QNetworkReply::TemporaryNetworkFailureError,
    QNetworkReply::NetworkSessionFailedError,
    QNetworkReply::UnknownNetworkError, // "Network unreachable", "No route to host"
    QNetworkReply::ProxyConnectionRefusedError,
    QNetworkReply::ProxyConnectionClosedError,
    QNetworkReply::ProxyNotFoundError,
    QNetworkReply::ProxyTimeoutError,
    QNetworkReply::ProxyAuthenticationRequiredError,
};

constexpr std::array notUnderstood{
    QNetworkReply::ProtocolFailure,
    QNetworkReply::ProtocolUnknownError,
    QNetworkReply::ProtocolInvalidOperationError,
    QNetworkReply::UnknownContentError,
};

constexpr std::array repeatsStatus{
    QNetworkReply::ContentAccessDenied,
    QNetworkReply::ContentOperationNotPermittedError,
    QNetworkReply::ContentNotFoundError,
    QNetworkReply::AuthenticationRequiredError,
    QNetworkReply::ProxyAuthenticationRequiredError,
    QNetworkReply::ContentConflictError,
    QNetworkReply::ContentGoneError,
    QNetworkReply::UnknownContentError,
    QNetworkReply::ProtocolInvalidOperationError,
    QNetworkReply::InternalServerError,
    QNetworkReply::OperationNotImplementedError,
    QNetworkReply::ServiceUnavailableError,
    QNetworkReply::UnknownServerError,
};

}

TransportFault faultOf(QNetworkReply::NetworkError error, bool requestLeft)
{
    if (!requestLeft && contains(neverConnected, error))
        return TransportFault::NotSent;
    if (!requestLeft && error == QNetworkReply::SslHandshakeFailedError)
        return TransportFault::Untrusted;
    if (error == QNetworkReply::TimeoutError)
        return TransportFault::TimedOut;
    return contains(notUnderstood, error) ? TransportFault::NotUnderstood : TransportFault::Lost;
}

bool onlyRepeatsStatus(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return true;
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308;
    return status >= 400 && contains(repeatsStatus, error);
}

}
