#include "core/io/system/folders.h"

#include <QDir>

namespace mostrador::io {

using namespace Qt::StringLiterals;

namespace {

// The specification: a relative path in these variables is to be ignored.
QString homeOf(const char *variable, const QString &fallback)
{
    const QString home = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(home) ? QDir::cleanPath(home) : QDir::homePath() + fallback;
}

}

QString configFolder()
{
    return homeOf("XDG_CONFIG_HOME", u"/.config"_s) + u"/mostrador"_s;
}

QString settingsFilePath()
{
    return configFolder() + u"/mostrador.toml"_s;
}

QString tokenFilePath()
{
    return configFolder() + u"/access-token"_s;
}

QString webhookSecretFilePath()
{
    return configFolder() + u"/webhook-secret"_s;
}

QString defaultDataFolder()
{
    return homeOf("XDG_DATA_HOME", u"/.local/share"_s) + u"/mostrador"_s;
}

}
