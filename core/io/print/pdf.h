// A document drawn as a PDF slip of 58 or 80 mm, as long as its text.
#pragma once

#include "core/receipt/document.h"

#include <QByteArray>
#include <QImage>

namespace mostrador::io {

// Needs a QGuiApplication for its fonts; empty without one. Safe on any thread.
[[nodiscard]] QByteArray toPdf(const receipt::Document &document, int columns, const QImage &logo = {});

}
