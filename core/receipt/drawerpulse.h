// The drawer opens for cash that changes hands now: a slip that comes out later must not open it.
#pragma once

#include "core/receipt/document.h"

namespace mostrador::receipt {

[[nodiscard]] bool opensDrawer(const Document &document);
[[nodiscard]] Document withoutPulse(Document document);

}
