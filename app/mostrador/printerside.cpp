#include "app/mostrador/printerside.h"

#include "app/mostrador/samplereceipt.h"
#include "core/io/print/printers.h"
#include "core/io/print/slipdrawing.h"
#include "ui/text/words_receipt.h"

#include <algorithm>

namespace mostrador::app {

using printerui::PrinterPresenter;

namespace {

QImage imageOf(const receipt::Raster &raster)
{
    if (raster.isEmpty())
        return {};
    QImage image(raster.width, raster.height, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    const qsizetype bytesPerRow = (raster.width + 7) / 8;
    for (int y = 0; y < raster.height; ++y)
        std::copy_n(raster.bits.constData() + y * bytesPerRow, bytesPerRow, image.scanLine(y));
    return image;
}

// In the dots that a printer would get.
QImage pictureOf(const QString &path, int dots)
{
    return imageOf(io::SlipDrawing(path).logo(dots));
}

printerui::PaperMaker makerOf(Assembly &assembly)
{
    return {[&assembly](const settings::Settings &settings) { return sampleReceipt(settings, assembly.zone(), assembly.clock().now()); },
        pictureOf};
}

}

PrinterSide::PrinterSide(Assembly &assembly, const text::Phrasebook &words) : m_words(words), m_presenter(words, makerOf(assembly))
{
    connect(&m_presenter, &PrinterPresenter::printersWanted, &m_finder, &io::PrinterFinder::look);
    connect(&m_finder, &io::PrinterFinder::found, this,
        [this](const QList<setup::FoundPrinter> &printers) { m_presenter.take(setup::PrintersFound{printers}); });
    connect(&m_presenter, &PrinterPresenter::testSlipWanted, this, &PrinterSide::printTestSlip);
    connect(&m_presenter, &PrinterPresenter::sampleWanted, this, &PrinterSide::printSample);
    connect(&m_presenter, &PrinterPresenter::pulseWanted, this, &PrinterSide::pulse);
}

void PrinterSide::printTestSlip(const settings::Printer &printer)
{
    print(printer, io::testRendering(printer, text::testSlipWords(m_words)), {});
}

void PrinterSide::printSample(const settings::Settings &settings, const receipt::Document &receipt)
{
    print(settings.printer, io::renderingFor(settings.printer), receipt);
}

void PrinterSide::pulse(settings::Printer printer)
{
    printer.drawer = true;
    print(printer, io::renderingFor(printer), receipt::drawerOpening());
}

// A printer of its own: the till's prints receipts meanwhile.
void PrinterSide::print(const settings::Printer &printer, const io::Rendering &rendering, const receipt::Document &document)
{
    auto made = io::makePrinter(printer, rendering);
    if (!made)
        return m_presenter.take(setup::SlipEnded{{printing::PrintOutcome::Nothing, printing::PrintFault::NotConfigured, printer.address, {}}});
    m_printer = std::move(*made);
    m_printer->print(document, [this](const printing::PrintResult &result) {
        QMetaObject::invokeMethod(this, [this, result] { m_presenter.take(setup::SlipEnded{result}); }, Qt::QueuedConnection);
    });
}

void PrinterSide::kept(const std::optional<QString> &problem)
{
    if (problem)
        m_presenter.take(setup::PrinterNotKept{*problem});
    else
        m_presenter.take(setup::PrinterKept{});
}

}
