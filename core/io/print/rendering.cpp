#include "core/io/print/rendering.h"

#include "core/io/print/pdf.h"
#include "core/receipt/escpos.h"
#include "core/receipt/text.h"

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

}

QByteArray rendered(const receipt::Document &document, const settings::Printer &options)
{
    switch (options.language) {
    case PrinterLanguage::EscPos:
        return receipt::toEscPos(
            document, {options.columns, codePageOf(options.codePage), options.cut, options.drawer});
    case PrinterLanguage::Text:
        return plain(document, options);
    case PrinterLanguage::Pdf:
        return toPdf(document, options.columns);
    }
    return {};
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
