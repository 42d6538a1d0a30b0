#include "core/settings/textrules.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace mostrador::settings {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isFreeOfControls(const QString &text, bool lineBreaks)
{
    return std::none_of(text.cbegin(), text.cend(), [lineBreaks](QChar character) {
        return character.category() == QChar::Other_Control && !(lineBreaks && character == u'\n');
    });
}

constexpr QStringView octet = u"(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || host == u"::1" || matches(host, u"127(\\.%1){3}"_s.arg(octet));
}

// Only the plain form scheme://host[:port][/]: whatever else a URL may carry could send us elsewhere.
std::optional<QUrl> plainUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool plain = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
                       !url.hasFragment() && !text.contains(u'@') && !text.contains(u'\\');
    return plain ? std::optional(url) : std::nullopt;
}

bool isOrigin(const QUrl &url)
{
    return url.path().isEmpty() || url.path() == u"/";
}

bool isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

// No name: it would have to be looked up, and could be another computer's tomorrow.
bool isListenAddress(const QString &text)
{
    const auto endpoint = endpointFrom(text);
    if (!endpoint || endpoint->port == 0)
        return false;
    const bool isBracketed = text.startsWith(u'[');
    return isBracketed ? matches(endpoint->host, u"[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*"_s)
                       : matches(endpoint->host, u"%1(\\.%1){3}"_s.arg(octet));
}

bool isProxyUrl(const QString &text)
{
    const auto url = plainUrl(text);
    return url && isOrigin(*url) && (url->scheme() == u"http" || url->scheme() == u"socks5") && url->port() > 0;
}

}

std::optional<Endpoint> endpointFrom(const QString &text)
{
    static constexpr int largestPort = 65535;
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    bool isNumber = false;
    const int port = text.mid(colon + 1).toInt(&isNumber);
    if (colon < 1 || !isNumber || port < 0 || port > largestPort)
        return std::nullopt;
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (!matches(host, u"[A-Za-z0-9._-]+"_s))
        return std::nullopt;
    return matches(host, u"[A-Za-z0-9._:%-]+"_s) ? std::optional(Endpoint{host, static_cast<quint16>(port)})
                                                 : std::nullopt;
}

bool mayReceiveToken(const QString &text)
{
    const auto url = plainUrl(text);
    if (!url || !isOrigin(*url))
        return false;
    if (url->host() == u"api.mercadopago.com")
        return url->scheme() == u"https" && (url->port() == -1 || url->port() == 443);
    return isThisMachine(url->host()) && (url->scheme() == u"http" || url->scheme() == u"https");
}

bool fits(TextRule rule, const QString &text)
{
    switch (rule) {
    case TextRule::Line:
        return isFreeOfControls(text, false);
    case TextRule::Lines:
        return isFreeOfControls(text, true);
    case TextRule::Digits:
        return matches(text, u"[0-9]*"_s);
    case TextRule::Id:
        return matches(text, u"[A-Za-z0-9_-]*"_s);
    case TextRule::BaseUrl:
        return mayReceiveToken(text);
    case TextRule::WebUrl:
        return text.isEmpty() || isWebUrl(text);
    case TextRule::ProxyUrl:
        return text.isEmpty() || isProxyUrl(text);
    case TextRule::HostAndPort:
        return text.isEmpty() || endpointFrom(text).has_value();
    case TextRule::ListenOn:
        return text.isEmpty() || isListenAddress(text);
    case TextRule::Path:
        return text.isEmpty() || (text.startsWith(u'/') && isFreeOfControls(text, false));
    case TextRule::ScalePrefix:
        return matches(text, u"2[0-9]"_s);
    case TextRule::KeySequence:
        return matches(text,
            u"((Ctrl\\+)?(Alt\\+)?(Shift\\+)?F([1-9]|1[0-2]))|((Ctrl\\+Alt\\+|Ctrl\\+|Alt\\+)(Shift\\+)?[A-Z0-9])"_s);
    }
    return false;
}

QString formOf(TextRule rule)
{
    switch (rule) {
    case TextRule::Line:
        return u"text in one line"_s;
    case TextRule::Lines:
        return u"text"_s;
    case TextRule::Digits:
        return u"digits"_s;
    case TextRule::Id:
        return u"letters, digits, - and _"_s;
    case TextRule::BaseUrl:
        return u"https://api.mercadopago.com | http://127.0.0.1:PORT"_s;
    case TextRule::WebUrl:
        return u"https://HOST/PATH"_s;
    case TextRule::ProxyUrl:
        return u"http://HOST:PORT | socks5://HOST:PORT"_s;
    case TextRule::HostAndPort:
        return u"HOST:PORT"_s;
    case TextRule::ListenOn:
        return u"127.0.0.1:PORT"_s;
    case TextRule::Path:
        return u"/absolute/path"_s;
    case TextRule::ScalePrefix:
        return u"20 … 29"_s;
    case TextRule::KeySequence:
        return u"F1 … F12 | Ctrl+LETTER"_s;
    }
    return {};
}

}
