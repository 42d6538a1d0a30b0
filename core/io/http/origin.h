// Where the access token may go: the provider over https, or a loopback address. Every other address is refused.
#pragma once

#include "core/base/result.h"

#include <QUrl>

#include <optional>

class QNetworkProxy;

namespace mostrador::io {

enum class OriginProblem {
    Malformed,          // not scheme://host[:port] and nothing more
    NotEncrypted,       // the provider over plain http
    NotAllowed,         // neither the provider nor a loopback address
    ProxyNotUnderstood, // not http://host:port or socks5://host:port
};

[[nodiscard]] std::optional<OriginProblem> originProblem(const QUrl &origin);
[[nodiscard]] bool isLoopback(const QUrl &origin);
// The origin with its port spelled out and nothing behind it.
[[nodiscard]] QUrl normalOrigin(const QUrl &origin);
// An empty address is no proxy. The system's proxy settings are never asked.
[[nodiscard]] Result<QNetworkProxy, OriginProblem> proxyFor(const QUrl &origin, const QUrl &proxy);

}
