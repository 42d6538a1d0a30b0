#include "core/io/http/origin.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace mostrador::io {

using namespace Qt::StringLiterals;

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

bool isBare(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
           !url.hasFragment() && (url.path().isEmpty() || url.path() == "/"_L1);
}

}

bool isLoopback(const QUrl &origin)
{
    return origin.host() == "localhost"_L1 || QHostAddress(origin.host()).isLoopback();
}

std::optional<OriginProblem> originProblem(const QUrl &origin)
{
    if (!isBare(origin) || (!isEncrypted(origin) && origin.scheme() != "http"_L1))
        return OriginProblem::Malformed;
    if (isLoopback(origin))
        return std::nullopt;
    if (origin.host() != "api.mercadopago.com"_L1 || origin.port(httpsPort) != httpsPort)
        return OriginProblem::NotAllowed;
    if (!isEncrypted(origin))
        return OriginProblem::NotEncrypted;
    return std::nullopt;
}

QUrl normalOrigin(const QUrl &origin)
{
    QUrl normal;
    normal.setScheme(origin.scheme());
    normal.setHost(origin.host());
    normal.setPort(origin.port(isEncrypted(origin) ? httpsPort : httpPort));
    return normal;
}

Result<QNetworkProxy, OriginProblem> proxyFor(const QUrl &origin, const QUrl &proxy)
{
    // A proxy for plain http would read the token, and a loopback address needs none.
    if (proxy.isEmpty() || isLoopback(origin))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const bool isSocks = proxy.scheme() == "socks5"_L1;
    if (!proxy.isValid() || proxy.host().isEmpty() || proxy.port() <= 0 || (!isSocks && proxy.scheme() != "http"_L1))
        return failure(OriginProblem::ProxyNotUnderstood);
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host(),
        quint16(proxy.port()), proxy.userName(), proxy.password());
}

}
