// What the windows of a till are made of, from its settings.
#pragma once

#include "app/mostrador/shopfront.h"
#include "core/settings/settings.h"

namespace mostrador::app {

// `stateFolder`: where the customer's screen is remembered.
[[nodiscard]] Front frontOf(const settings::Settings &settings, const QString &stateFolder);

// `front` with what the two settings differ in; what somebody else has chosen stays.
[[nodiscard]] Front changed(Front front, const settings::Settings &before, const settings::Settings &after);

// The windows have to be made anew for it.
[[nodiscard]] bool changesWindows(const settings::Settings &before, const settings::Settings &after);

}
