#include "core/settings/portable.h"

#include <QUrl>
#include <QUrlQuery>

namespace mostrador::settings {

namespace {

constexpr auto kindOfNotice = "source_news"; // the provider's own; anything else may be what a proxy knows a notification by

QString withoutQuery(const QString &address)
{
    QUrl url(address);
    if (!url.hasQuery())
        return address;
    const QString kind = QUrlQuery(url).queryItemValue(QLatin1StringView(kindOfNotice));
    url.setQuery(kind.isEmpty() ? QString() : QLatin1StringView(kindOfNotice) + u'=' + kind);
    return url.toString();
}

QString counted(const QString &id)
{
    qsizetype digits = 0;
    while (digits < id.size() && digits < 9 && id.at(id.size() - 1 - digits).isDigit())
        ++digits;
    if (digits == 0)
        return id.isEmpty() ? id : id + u'2';
    const qint64 number = id.last(digits).toLongLong() + 1;
    return id.chopped(digits) + QString::number(number).rightJustified(digits, u'0');
}

}

Settings withoutSecrets(Settings settings)
{
    if (settings.provider)
        settings.provider->notificationUrl = withoutQuery(settings.provider->notificationUrl);
    return settings;
}

Identity identityOf(const Settings &settings)
{
    return {settings.till.number, settings.provider ? settings.provider->externalPosId : QString()};
}

Identity nextAfter(const Identity &other)
{
    return {other.till + 1, counted(other.externalPosId)};
}

bool isTaken(const Identity &wanted, const Identity &other)
{
    const bool samePos = !wanted.externalPosId.isEmpty() && wanted.externalPosId == other.externalPosId;
    return wanted.till == other.till || samePos;
}

Settings imported(Settings incoming, const Identity &identity, const std::optional<Settings> &own)
{
    incoming.till.number = identity.till;
    incoming.till.name = own ? own->till.name : QString();
    incoming.printer.confirmed = own ? own->printer.confirmed : QString(); // nobody has looked at this till's paper
    if (incoming.provider)
        incoming.provider->externalPosId = identity.externalPosId;
    const bool sameUrl = own && own->provider && incoming.provider &&
                         withoutQuery(own->provider->notificationUrl) == incoming.provider->notificationUrl;
    if (sameUrl)
        incoming.provider->notificationUrl = own->provider->notificationUrl;
    return incoming;
}

}
