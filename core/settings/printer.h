// The settings of the paper: which printer, what it understands, and when it prints. Names and limits are in keys.h.
#pragma once

#include <QString>

namespace mostrador::settings {

// The order of each enum is the order of its words in keys.cpp.
enum class PrinterKind : quint8 { None, Tcp, Device, System, File };
enum class PrinterLanguage : quint8 { EscPos, Text, Pdf };
enum class CodePage : quint8 { Cp437, Cp850, Cp860, Cp1252, Cp858 };
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
    bool operator==(const Printer &) const = default;
};

}
