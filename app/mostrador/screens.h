// Which window goes on which screen.
#pragma once

#include <QString>

class QScreen;

namespace mostrador::app {

// The customer's screen: as set ("auto": the first that is not the cashier's; "none"; "window": an ordinary window; or a name).
// nullptr: the customer has no screen of its own.
[[nodiscard]] QScreen *customerScreen(const QString &setting);
[[nodiscard]] bool wantsOrdinaryWindow(const QString &setting);

}
