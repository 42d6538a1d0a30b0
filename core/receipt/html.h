// A document as HTML for the preview: only what Qt's rich text shows, every text escaped.
#pragma once

#include "core/receipt/document.h"

namespace mostrador::receipt {

[[nodiscard]] QString toHtml(const Document &document);

}
