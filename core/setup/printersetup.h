// Setting a receipt printer up, as one pure machine: it is chosen, prints a slip, and the person says what came out right; then
// a whole receipt is printed as it will be, and only who confirms that has a printer. Nothing is written before.
// What a printer can be asked for, and why so: peers (WCPOS' wizard), Epson's reference of ESC/POS.
#pragma once

#include "core/printing/printer.h"
#include "core/settings/settings.h"
#include "core/setup/guide.h"

#include <array>

namespace mostrador::setup {

enum class PrinterStep : quint8 {
    Choice,  // which one
    Width,   // of the paper, by the rulers on the slip
    Letters, // by the same letters in each table
    Code,    // how it prints a QR
    Cutter,
    Drawer,
    Look,    // the shop's own lines and picture
    Sample,  // a whole receipt: right?
    Done,    // kept
};

// A printer that the computer sees.
struct FoundPrinter {
    settings::PrinterKind kind = settings::PrinterKind::Device; // or System
    QString address;
    QString detail{}; // as its maker or the print service calls it
    bool operator==(const FoundPrinter &) const = default;
};
inline constexpr qsizetype mostFoundPrinters = 50;

// A row of the first step.
struct PrinterChoice {
    settings::PrinterKind kind = settings::PrinterKind::None;
    settings::PrinterLanguage language = settings::PrinterLanguage::EscPos;
    QString address{};    // empty: it is typed, or there is none
    QString detail{};
    bool operator==(const PrinterChoice &) const = default;
};
[[nodiscard]] bool isTyped(const PrinterChoice &choice); // its address is

enum class PrinterTrouble : quint8 {
    AddressMissing,
    AddressWrong, // host:port, or an absolute path
    TextWrong,    // header or footer: too long
    PictureWrong, // see io::readLogo
    NotKept,      // the settings could not be written; `detail` says why
    OpenedNow,    // no trouble: the drawer was told to open, and the person has to look
};

inline constexpr int printerFields = 3;

struct PrinterSetup {
    settings::Settings settings; // as they would be kept
    PrinterStep step = PrinterStep::Choice;
    int row = 0;
    std::array<QString, printerFields> typed{}; // Choice: the address; Look: header, footer, picture
    QList<FoundPrinter> found{};
    settings::Printer before{}; // as it was stored
    bool isLooking = true;      // for printers
    bool waits = false;         // for a slip or the file: nothing can be chosen
    bool hasSample = false;     // one came out, with these settings
    bool hasPulsed = false;     // the drawer was told to open
    bool isPictureWrong = false;
    std::optional<std::variant<PrinterTrouble, printing::PrintResult>> problem{};
    QString detail{}; // technical
    bool operator==(const PrinterSetup &) const = default;
};

// What the person does besides Pick, Type, GoOn and GoBack …
struct PrintAgain {};
struct OpenDrawerNow {};
// … and what the world answers.
struct PrintersFound {
    QList<FoundPrinter> printers;
};
struct SlipEnded {
    printing::PrintResult result;
};
struct PictureRead {
    bool isRight = true;
};
struct PrinterKept {};
struct PrinterNotKept {
    QString detail;
};
using PrinterEvent =
    std::variant<Pick, Type, GoOn, GoBack, PrintAgain, OpenDrawerNow, PrintersFound, SlipEnded, PictureRead, PrinterKept, PrinterNotKept>;

enum class PrinterEffect : quint8 {
    None,
    PrintTestSlip,
    PrintSample, // a receipt, with the settings as they would be
    PulseDrawer,
    ReadPicture,
    Keep, // the settings
    Leave,
};

struct PrinterTurn {
    PrinterSetup setup;
    PrinterEffect effect = PrinterEffect::None;
    bool operator==(const PrinterTurn &) const = default;
};

[[nodiscard]] PrinterSetup printerSetupOf(const settings::Settings &stored);
[[nodiscard]] PrinterTurn advance(PrinterSetup setup, const PrinterEvent &event);

// What the rows of a step stand for; the steps that this printer has, without Done.
[[nodiscard]] QList<PrinterChoice> choicesIn(const PrinterSetup &setup);
[[nodiscard]] QList<int> widthsIn(const PrinterSetup &setup); // columns
[[nodiscard]] QList<settings::CodePage> pagesIn();
[[nodiscard]] int rowsOf(const PrinterSetup &setup);
[[nodiscard]] int fieldsOf(const PrinterSetup &setup);
[[nodiscard]] QList<PrinterStep> stepsOf(const PrinterSetup &setup);

// The printer that would be kept, confirmed by whoever has seen its receipt.
[[nodiscard]] settings::Settings confirmedSettings(const PrinterSetup &setup);

}
