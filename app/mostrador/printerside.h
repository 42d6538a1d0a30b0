// The printer's set-up of one till, between its screen and the real printers: finds them, prints what is to be looked at, opens the
// drawer.
#pragma once

#include "app/assembly/assembly.h"
#include "core/io/print/printerfinder.h"
#include "core/printing/printer.h"
#include "ui/printer/printerpresenter.h"

#include <memory>

namespace mostrador::app {

class PrinterSide final : public QObject
{
    Q_OBJECT
public:
    PrinterSide(Assembly &assembly, const text::Phrasebook &words);

    [[nodiscard]] printerui::PrinterPresenter &presenter() { return m_presenter; }

    // The answer to keepWanted of the presenter: nothing, or why it was not possible.
    void kept(const std::optional<QString> &problem);

private:
    void printTestSlip(const settings::Printer &printer);
    void printSample(const settings::Settings &settings, const receipt::Document &receipt);
    void pulse(settings::Printer printer);
    void print(const settings::Printer &printer, const io::Rendering &rendering, const receipt::Document &document);

    text::Phrasebook m_words;
    printerui::PrinterPresenter m_presenter;
    io::PrinterFinder m_finder;
    std::unique_ptr<printing::Printer> m_printer; // of the slip under way
};

}
