// A receipt of a sale that never was, as these settings make it: for looking at, on the screen and on paper. It says so itself.
#pragma once

#include "core/base/instant.h"
#include "core/receipt/document.h"
#include "core/settings/settings.h"

#include <QTimeZone>

namespace mostrador::app {

[[nodiscard]] receipt::Document sampleReceipt(const settings::Settings &settings, const QTimeZone &zone, Instant now);

}
