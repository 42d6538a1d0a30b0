#include "core/settings/portable.h"

#include <QUrl>

namespace mostrador::settings {

namespace {

QString withoutUser(const QString &address)
{
    QUrl url(address);
    if (url.userInfo().isEmpty())
        return address;
    url.setUserInfo({});
    return url.toString();
}

}

Settings withoutSecrets(Settings settings)
{
    settings.network.proxy = withoutUser(settings.network.proxy);
    if (settings.provider)
        settings.provider->notificationUrl = withoutUser(settings.provider->notificationUrl);
    return settings;
}

}
