#include "core/io/print/printerstatus.h"

namespace mostrador::io {

using printing::PrintFault;

namespace {

constexpr qsizetype answersWanted = 3;
enum Answer : qsizetype { OfPrinter, OfOfflineCause, OfPaper };

constexpr int fixedBits = 0x93;
constexpr int fixedValue = 0x12;
constexpr int isOffline = 0x08;
constexpr int coverIsOpen = 0x04;
constexpr int stoppedByPaper = 0x20;
constexpr int hasError = 0x40;
constexpr int paperIsOut = 0x60;

}

QByteArray statusQuestion()
{
    return QByteArrayLiteral("\x10\x04\x01\x10\x04\x02\x10\x04\x04");
}

void PrinterStatus::hear(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        if (m_answers.size() < answersWanted && (byte & fixedBits) == fixedValue)
            m_answers.append(byte);
    }
}

bool PrinterStatus::isComplete() const
{
    return m_answers.size() == answersWanted;
}

std::optional<PrintFault> PrinterStatus::fault() const
{
    if ((m_answers[OfPaper] & paperIsOut) == paperIsOut || (m_answers[OfOfflineCause] & stoppedByPaper) != 0)
        return PrintFault::NoPaper;
    if ((m_answers[OfOfflineCause] & coverIsOpen) != 0)
        return PrintFault::CoverOpen;
    if ((m_answers[OfPrinter] & isOffline) != 0 || (m_answers[OfOfflineCause] & hasError) != 0)
        return PrintFault::PrinterOffline;
    return std::nullopt;
}

}
