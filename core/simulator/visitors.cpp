#include "core/simulator/visitors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

namespace {

// "Host" and "Origin" name a place as host:port; a port that belongs to the scheme is left out in both.
QString placeOf(const QByteArray &origin)
{
    const QUrl url = QUrl::fromEncoded(origin, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? url.authority() : QString();
}

// A number cannot be made to mean another computer; a name can, by whoever owns it.
bool isNumber(const QString &host)
{
    const auto isOfAddress = [](QChar character) { return character.isDigit() || character == u'.'; };
    return host.contains(u':') || std::ranges::all_of(host, isOfAddress);
}

bool isKnown(const QString &host, const QStringList &names)
{
    return isNumber(host) || host == u"localhost" || host.endsWith(u".localhost") ||
           names.contains(host, Qt::CaseInsensitive);
}

Refusal foreign(const QString &message, const QString &rule)
{
    return {.status = 403, .error = u"foreign_origin"_s, .message = message, .rule = rule};
}

}

std::optional<Refusal> refuseVisitor(const gateway::HttpRequest &request, const QStringList &names)
{
    const QByteArray origin = gateway::headerValue(request.headers, "Origin"_ba);
    const QByteArray site = gateway::headerValue(request.headers, "Sec-Fetch-Site"_ba);
    if (origin.isEmpty() && site.isEmpty())
        return std::nullopt;
    const QByteArray host = gateway::headerValue(request.headers, "Host"_ba);
    if (!isKnown(QUrl::fromEncoded("http://" + host).host(), names))
        return foreign(u"not a name of this simulator; --host adds one"_s, u"Host: an address, localhost or --host"_s);
    if (!origin.isEmpty() && placeOf(origin).compare(QString::fromLatin1(host), Qt::CaseInsensitive) != 0)
        return foreign(u"a page of another place may not do this"_s, u"Origin: the simulator's own"_s);
    if (!site.isEmpty() && site != "same-origin" && site != "none")
        return foreign(u"a page of another place may not do this"_s, u"Sec-Fetch-Site: same-origin or none"_s);
    return std::nullopt;
}

}
