// Where settings and data live unless the command line says otherwise. Source: XDG Base Directory Specification 0.8.
#pragma once

#include <QString>

namespace mostrador::io {

[[nodiscard]] QString configFolder();      // $XDG_CONFIG_HOME/mostrador, else ~/.config/mostrador
[[nodiscard]] QString settingsFilePath();  // mostrador.toml in it
[[nodiscard]] QString tokenFilePath();     // access-token in it: only there when set-up was asked for a file
[[nodiscard]] QString webhookSecretFilePath(); // webhook-secret in it: only where notifications are received and signed
[[nodiscard]] QString defaultDataFolder(); // $XDG_DATA_HOME/mostrador, else ~/.local/share/mostrador

}
