// Receipts as PDF files in a folder, one per receipt.
#pragma once

#include "core/printing/printer.h"

#include <QByteArray>

#include <stop_token>

namespace mostrador::io {

// Writes "<base>-<n>.pdf" beside `path` (its own ".pdf" left out of the base) with the next n; never over an existing
// file.
[[nodiscard]] printing::PrintResult writeNextPdf(
    const QString &path, const QByteArray &pdf, const std::stop_token &stop);

}
