#include "core/io/print/rendering.h"

#include "core/io/print/pdf.h"
#include "core/io/print/slipdrawing.h"
#include "core/receipt/escpos.h"
#include "core/receipt/text.h"

#include <memory>

namespace mostrador::io {

using settings::PrinterKind;
using settings::PrinterLanguage;

namespace {

// Enough to tear the slip off; printers of plain text know no command for it.
constexpr int linesToTearOff = 4;

receipt::CodePage codePageOf(settings::CodePage page)
{
    switch (page) {
    case settings::CodePage::Cp437:
        return receipt::CodePage::Cp437;
    case settings::CodePage::Cp850:
        return receipt::CodePage::Cp850;
    case settings::CodePage::Cp860:
        return receipt::CodePage::Cp860;
    case settings::CodePage::Cp1252:
        return receipt::CodePage::Cp1252;
    case settings::CodePage::Cp858:
        return receipt::CodePage::Cp858;
    case settings::CodePage::Ascii:
        return receipt::CodePage::Ascii;
    }
    return receipt::CodePage::Cp437;
}

// Files and queues take UTF-8; what prints by itself takes bytes of its code page.
QByteArray plain(const receipt::Document &document, const settings::Printer &options)
{
    switch (options.kind) {
    case PrinterKind::None:
    case PrinterKind::System:
    case PrinterKind::File:
        return receipt::toText(document, options.columns).toUtf8();
    case PrinterKind::Tcp:
    case PrinterKind::Device:
        return receipt::toPlainBytes(document, options.columns, codePageOf(options.codePage)) +
               QByteArray(linesToTearOff, '\n');
    }
    return {};
}

receipt::QrForm qrFormOf(settings::QrPrinting qr)
{
    switch (qr) {
    case settings::QrPrinting::Native:
        return receipt::QrForm::Native;
    case settings::QrPrinting::Raster:
        return receipt::QrForm::Raster;
    case settings::QrPrinting::None:
        return receipt::QrForm::None;
    }
    return receipt::QrForm::None;
}

receipt::EscPosOptions escPosOptions(const settings::Printer &options)
{
    return {options.columns, codePageOf(options.codePage), options.cut, options.drawer, qrFormOf(options.qr)};
}

Rendering escPosRendering(const settings::Printer &options)
{
    const bool draws = options.raster || options.qr == settings::QrPrinting::Raster;
    const auto drawing = draws ? std::make_shared<SlipDrawing>(options.raster ? options.logo : QString()) : nullptr;
    return [escPos = escPosOptions(options), drawing](
               const receipt::Document &document) { return toEscPos(document, escPos, drawing.get()); };
}

}

Rendering renderingFor(const settings::Printer &options)
{
    switch (options.language) {
    case PrinterLanguage::EscPos:
        return escPosRendering(options);
    case PrinterLanguage::Text:
        return [options](const receipt::Document &document) { return plain(document, options); };
    case PrinterLanguage::Pdf:
        return [columns = options.columns, drawing = std::make_shared<SlipDrawing>(options.logo)](
                   const receipt::Document &document) { return toPdf(document, columns, drawing->logoPicture()); };
    }
    return {};
}

Rendering testRendering(const settings::Printer &options, const receipt::TestSlipWords &words)
{
    if (options.language == PrinterLanguage::Pdf)
        return [render = renderingFor(options), words](const receipt::Document &) { return render(receipt::testPage(words)); };
    if (options.language == PrinterLanguage::Text)
        return [render = renderingFor(options), options, words](
                   const receipt::Document &) { return render(receipt::testDocument(options.columns, words)); };
    return [options, words](const receipt::Document &) {
        const SlipDrawing drawing(options.logo);
        return testSlip(escPosOptions(options), words, &drawing);
    };
}

QByteArray mediaTypeOf(settings::PrinterLanguage language)
{
    switch (language) {
    case PrinterLanguage::EscPos:
        return QByteArrayLiteral("application/vnd.cups-raw");
    case PrinterLanguage::Text:
        return QByteArrayLiteral("text/plain");
    case PrinterLanguage::Pdf:
        return QByteArrayLiteral("application/pdf");
    }
    return {};
}

}
