// Whether a program opens when this user logs in: an entry in their autostart folder, theirs to keep or to delete. Source: XDG
// Desktop Application Autostart Specification 0.5, Desktop Entry Specification 1.5 (quoting of Exec).
#pragma once

#include <QString>

#include <optional>

namespace mostrador::io {

[[nodiscard]] QString sessionStartFile(); // $XDG_CONFIG_HOME/autostart/mostrador.desktop, else under ~/.config
[[nodiscard]] bool startsWithSession();

// Nothing, or the system's words if it failed.
[[nodiscard]] std::optional<QString> startWithSession(const QString &program);
[[nodiscard]] std::optional<QString> doNotStartWithSession();

}
