// The settings of the paper: which printer, what it understands, and when it prints. Names and limits are in keys.h.
#pragma once

#include <QString>

namespace mostrador::settings {

// The order of each enum is the order of its words in keys.cpp.
enum class PrinterKind : quint8 { None, Tcp, Device, System, File };
enum class PrinterLanguage : quint8 { EscPos, Text, Pdf };
enum class CodePage : quint8 { Cp437, Cp850, Cp860, Cp1252, Cp858, Ascii };
enum class AutoPrint : quint8 { Always, Ask, Never };
enum class QrPrinting : quint8 { Native, Raster, None };

inline constexpr int narrowColumns = 32; // 58 mm paper

struct Printer {
    PrinterKind kind = PrinterKind::None;
    QString address;
    PrinterLanguage language = PrinterLanguage::EscPos;
    int columns = 42;
    CodePage codePage = CodePage::Cp858;
    bool cut = true; // left out of the file: not on 58 mm, whose printers have no cutter
    bool drawer = false;
    AutoPrint autoPrint = AutoPrint::Always;
    QrPrinting qr = QrPrinting::Native;
    bool raster = true;
    QString logo; // empty: none
    QString confirmed{}; // the confirmationOf() what somebody has seen come out right; empty: nothing yet
    bool operator==(const Printer &) const = default;
};

// All that a test print shows of a printer, in one line: whoever changes any of it has to look at the paper again.
[[nodiscard]] QString confirmationOf(const Printer &printer);

// Somebody has seen this printer print right, as it is set now. No printer needs no confirmation.
[[nodiscard]] bool isConfirmed(const Printer &printer);

}
