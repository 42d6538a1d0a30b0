#include "core/setup/printerforms.h"

#include "core/settings/edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::setup {

using settings::CodePage;
using settings::Printer;
using settings::PrinterKind;
using settings::PrinterLanguage;
using settings::QrPrinting;

namespace {

constexpr std::array pages{CodePage::Cp437, CodePage::Cp850, CodePage::Cp858, CodePage::Cp860, CodePage::Cp1252, CodePage::Ascii};
constexpr std::array codes{QrPrinting::Native, QrPrinting::Raster, QrPrinting::None};
constexpr int usualWide = 42;
constexpr int wide = 48;

// PDF and files of text have no letters to choose, no cutter and no drawer.
bool isPage(const Printer &printer)
{
    return printer.language == PrinterLanguage::Pdf || printer.kind == PrinterKind::File;
}

bool isThis(const PrinterChoice &choice, const Printer &printer)
{
    const bool sameAddress = isTyped(choice) || choice.kind == PrinterKind::None || choice.address == printer.address;
    return choice.kind == printer.kind && (choice.language == printer.language || printer.kind == PrinterKind::None) && sameAddress;
}

int indexOfPrinter(const PrinterSetup &setup)
{
    const auto choices = choicesIn(setup);
    const auto found = std::ranges::find_if(choices, [&](const PrinterChoice &choice) { return isThis(choice, setup.settings.printer); });
    return found == choices.end() ? 0 : static_cast<int>(found - choices.begin());
}

void takeChoice(PrinterSetup &setup, const PrinterChoice &choice)
{
    Printer &printer = setup.settings.printer;
    const bool isOther = !isThis(choice, printer);
    printer.kind = choice.kind;
    printer.language = choice.language;
    if (isTyped(choice) && isOther)
        printer.address = isThis(choice, setup.before) ? setup.before.address : QString();
    else if (!isTyped(choice))
        printer.address = choice.address;
    setup.typed = usualPrinterTexts(setup);
    setup.hasPulsed = setup.hasPulsed && !isOther;
}

void takeWidth(Printer &printer, int columns)
{
    const bool wasNarrow = printer.columns <= settings::narrowColumns;
    const bool isNarrow = columns <= settings::narrowColumns;
    printer.columns = columns;
    if (wasNarrow != isNarrow)
        printer.cut = !isNarrow;
}

template <typename List, typename Entry> int indexIn(const List &list, const Entry &entry)
{
    const auto found = std::ranges::find(list, entry);
    return found == std::end(list) ? 0 : static_cast<int>(found - std::begin(list));
}

}

bool isTyped(const PrinterChoice &choice)
{
    return choice.address.isEmpty() && choice.kind != PrinterKind::None;
}

QList<PrinterChoice> choicesIn(const PrinterSetup &setup)
{
    QList<PrinterChoice> choices;
    for (const FoundPrinter &found : setup.found) {
        choices.append({found.kind, PrinterLanguage::EscPos, found.address, found.detail});
        if (found.kind == PrinterKind::System)
            choices.append({found.kind, PrinterLanguage::Pdf, found.address, found.detail});
    }
    choices.append({PrinterKind::Tcp, PrinterLanguage::EscPos});
    choices.append({PrinterKind::File, PrinterLanguage::Text});
    choices.append({PrinterKind::File, PrinterLanguage::Pdf});
    choices.append({PrinterKind::None, PrinterLanguage::EscPos});
    const Printer &before = setup.before; // may be switched off at the moment
    if (std::ranges::none_of(choices, [&](const PrinterChoice &choice) { return isThis(choice, before); }))
        choices.prepend({before.kind, before.language, before.address});
    return choices;
}

QList<int> widthsIn(const PrinterSetup &setup)
{
    if (setup.settings.printer.language == PrinterLanguage::Pdf)
        return {settings::narrowColumns, wide};
    QList<int> widths{settings::narrowColumns, usualWide, wide};
    if (!widths.contains(setup.before.columns))
        widths.append(setup.before.columns);
    return widths;
}

QList<CodePage> pagesIn()
{
    return {pages.begin(), pages.end()};
}

int rowsOf(const PrinterSetup &setup)
{
    switch (setup.step) {
    case PrinterStep::Choice:
        return static_cast<int>(choicesIn(setup).size());
    case PrinterStep::Width:
        return static_cast<int>(widthsIn(setup).size());
    case PrinterStep::Letters:
        return static_cast<int>(pages.size());
    case PrinterStep::Code:
        return static_cast<int>(codes.size());
    case PrinterStep::Cutter:
    case PrinterStep::Drawer:
        return 2;
    case PrinterStep::Sample:
        return setup.hasSample ? 2 : 0;
    case PrinterStep::Look:
    case PrinterStep::Done:
        return 0;
    }
    Q_UNREACHABLE();
}

int fieldsOf(const PrinterSetup &setup)
{
    if (setup.step == PrinterStep::Choice)
        return isTyped(choicesIn(setup).value(setup.row)) ? 1 : 0;
    return setup.step == PrinterStep::Look ? printerFields : 0;
}

QList<PrinterStep> stepsOf(const PrinterSetup &setup)
{
    using enum PrinterStep;
    const Printer &printer = setup.settings.printer;
    if (isPage(printer) && printer.language != PrinterLanguage::EscPos)
        return {Choice, Width, Look, Sample};
    if (printer.language == PrinterLanguage::Text)
        return {Choice, Width, Letters, Look, Sample};
    return {Choice, Width, Letters, Code, Cutter, Drawer, Look, Sample};
}

std::array<QString, printerFields> usualPrinterTexts(const PrinterSetup &setup)
{
    const settings::Settings &settings = setup.settings;
    if (setup.step == PrinterStep::Choice)
        return {settings.printer.address};
    if (setup.step == PrinterStep::Look)
        return {settings.store.header, settings.store.footer, settings.printer.logo};
    return {};
}

int usualPrinterRow(const PrinterSetup &setup)
{
    const Printer &printer = setup.settings.printer;
    switch (setup.step) {
    case PrinterStep::Choice:
        return indexOfPrinter(setup);
    case PrinterStep::Width:
        return indexIn(widthsIn(setup), printer.columns);
    case PrinterStep::Letters:
        return indexIn(pages, printer.codePage);
    case PrinterStep::Code:
        return indexIn(codes, printer.qr);
    case PrinterStep::Cutter:
        return printer.cut ? 0 : 1;
    case PrinterStep::Drawer:
        return printer.drawer ? 1 : 0;
    case PrinterStep::Look:
    case PrinterStep::Sample:
    case PrinterStep::Done:
        return 0;
    }
    Q_UNREACHABLE();
}

void takePrinterRow(PrinterSetup &setup)
{
    Printer &printer = setup.settings.printer;
    const auto row = static_cast<std::size_t>(setup.row);
    switch (setup.step) {
    case PrinterStep::Choice:
        return takeChoice(setup, choicesIn(setup).at(setup.row));
    case PrinterStep::Width:
        return takeWidth(printer, widthsIn(setup).at(setup.row));
    case PrinterStep::Letters:
        printer.codePage = pages.at(row);
        return;
    case PrinterStep::Code:
        printer.qr = codes.at(row);
        printer.raster = printer.qr != QrPrinting::None; // who sees neither has a printer that draws nothing
        return;
    case PrinterStep::Cutter:
        printer.cut = setup.row == 0;
        return;
    case PrinterStep::Drawer:
        printer.drawer = setup.row == 1;
        return;
    case PrinterStep::Look:
    case PrinterStep::Sample:
    case PrinterStep::Done:
        return;
    }
}

void takePrinterTexts(PrinterSetup &setup)
{
    settings::Settings &settings = setup.settings;
    if (setup.step == PrinterStep::Choice)
        settings.printer.address = setup.typed.at(0).trimmed();
    if (setup.step != PrinterStep::Look)
        return;
    settings.store.header = setup.typed.at(0);
    settings.store.footer = setup.typed.at(1);
    settings.printer.logo = setup.typed.at(pictureField).trimmed();
}

std::optional<PrinterTrouble> addressTrouble(const Printer &printer)
{
    if (printer.address.isEmpty())
        return PrinterTrouble::AddressMissing;
    settings::Settings settings;
    settings.printer = printer;
    if (!settings::withTyped(settings, {}))
        return PrinterTrouble::AddressWrong;
    return std::nullopt;
}

std::optional<PrinterTrouble> lookTrouble(const PrinterSetup &setup)
{
    if (setup.isPictureWrong && !setup.settings.printer.logo.isEmpty())
        return PrinterTrouble::PictureWrong;
    settings::Settings typed;
    typed.printer.logo = setup.settings.printer.logo;
    if (!settings::withTyped(typed, {}))
        return PrinterTrouble::PictureWrong; // no absolute path
    typed.store = setup.settings.store;
    if (!settings::withTyped(typed, {}))
        return PrinterTrouble::TextWrong;
    return std::nullopt;
}

}
