#include "core/io/http/request.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mostrador::io {

using namespace Qt::StringLiterals;
using gateway::HttpHeader;
using gateway::HttpMethod;
using gateway::HttpRequest;

namespace {

bool isOurs(const QByteArray &name)
{
    static constexpr std::array<const char *, 12> ours{"authorization", "proxy-authorization", "host", "content-length",
        "transfer-encoding", "connection", "cookie", "accept-encoding", "expect", "upgrade", "te", "user-agent"};
    return std::any_of(
        ours.begin(), ours.end(), [&](const char *one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isTokenByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '-' || byte == '_';
}

bool isPrintable(char byte)
{
    return byte >= 0x20 && byte < 0x7f;
}

bool isSafe(const HttpHeader &header)
{
    return !header.name.isEmpty() && std::all_of(header.name.begin(), header.name.end(), isTokenByte) &&
           std::all_of(header.value.begin(), header.value.end(), isPrintable) && !isOurs(header.name);
}

bool isSafeTarget(const QByteArray &target)
{
    return target.startsWith('/') && target.size() <= RequestLimits::target && !target.contains('#') &&
           std::all_of(target.begin(), target.end(), [](char byte) { return isPrintable(byte) && byte != ' '; });
}

std::optional<QString> reasonToRefuse(const HttpRequest &request)
{
    if (!isSafeTarget(request.target))
        return u"target"_s;
    if (request.headers.size() > RequestLimits::headers ||
        !std::all_of(request.headers.begin(), request.headers.end(), isSafe))
        return u"header"_s;
    if (request.body.size() > RequestLimits::body || (request.method == HttpMethod::Get && !request.body.isEmpty()))
        return u"body"_s;
    return std::nullopt;
}

QUrl addressOf(const QByteArray &target, const QUrl &origin)
{
    const QUrl address = QUrl::fromEncoded(origin.toEncoded() + target, QUrl::StrictMode);
    const bool sameOrigin = address.isValid() && address.scheme() == origin.scheme() &&
                            address.host() == origin.host() && address.port() == origin.port() &&
                            address.userInfo().isEmpty();
    return sameOrigin ? address : QUrl();
}

void setManners(QNetworkRequest &request)
{
    using Request = QNetworkRequest;
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::Http2AllowedAttribute, false);
    request.setAttribute(Request::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
    // Asking for plain bytes keeps Content-Length comparable and every decompressor out of reach of the other side.
    request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
}

void setToken(QNetworkRequest &request, const Secret &accessToken)
{
    if (accessToken.isEmpty())
        return;
    request.setRawHeader("Authorization"_ba, "Bearer "_ba.append(accessToken.view()));
}

}

Result<QNetworkRequest, gateway::TransportFailure> networkRequest(
    const HttpRequest &request, const QUrl &origin, const Secret &accessToken, const QByteArray &userAgent)
{
    using gateway::TransportFailure;
    using gateway::TransportFault;
    if (const auto reason = reasonToRefuse(request))
        return failure(TransportFailure{TransportFault::Refused, *reason});
    const QUrl address = addressOf(request.target, origin);
    if (address.isEmpty())
        return failure(TransportFailure{TransportFault::Refused, u"address"_s});
    QNetworkRequest made(address);
    setManners(made);
    made.setHeader(QNetworkRequest::UserAgentHeader, userAgent);
    for (const HttpHeader &header : request.headers)
        made.setRawHeader(header.name, header.value);
    if (request.method != HttpMethod::Get)
        made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    setToken(made, accessToken);
    return made;
}

}
