// What a printer says about itself when it is asked in between (ESC/POS: DLE EOT n, answered at once, also while it is
// offline). Bits as in Epson's reference; the two fixed ones tell an answer from anything else that a printer sends.
#pragma once

#include "core/printing/printer.h"

#include <QByteArray>

namespace mostrador::io {

// Asks for the printer, the cause of its being offline, and the paper: one byte each.
[[nodiscard]] QByteArray statusQuestion();

class PrinterStatus
{
public:
    void hear(const QByteArray &bytes); // what is no answer is skipped

    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] std::optional<printing::PrintFault> fault() const; // of a complete one; none: it can print

private:
    QByteArray m_answers;
};

}
