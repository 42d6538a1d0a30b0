#include "core/io/print/printers.h"

#include "core/io/print/backgroundprinter.h"
#include "core/io/print/bytefile.h"
#include "core/io/print/cupsqueue.h"
#include "core/io/print/pdffiles.h"
#include "core/io/print/rendering.h"
#include "core/io/print/tcpprinter.h"
#include "core/settings/textrules.h"

namespace mostrador::io {

using printing::PrintResult;
using settings::PrinterKind;
using settings::PrinterLanguage;

namespace {

using Made = Result<std::unique_ptr<printing::Printer>, PrinterProblem>;
using Job = BackgroundPrinter::Job;

Job unconfiguredJob()
{
    return [](const receipt::Document &, const std::stop_token &) {
        return PrintResult{printing::PrintOutcome::Nothing, printing::PrintFault::NotConfigured, {}, {}};
    };
}

Job fileJob(const settings::Printer &options, OpenMode mode)
{
    return [options, mode](const receipt::Document &document, const std::stop_token &stop) {
        return appendBytes(options.address, rendered(document, options), mode, stop);
    };
}

Job pdfFilesJob(const settings::Printer &options)
{
    return [options](const receipt::Document &document, const std::stop_token &stop) {
        return writeNextPdf(options.address, rendered(document, options), stop);
    };
}

Job queueJob(const settings::Printer &options)
{
    return [options](const receipt::Document &document, const std::stop_token &stop) {
        return sendToQueue(options.address, rendered(document, options), mediaTypeOf(options.language), stop);
    };
}

std::unique_ptr<printing::Printer> background(Job job)
{
    return std::make_unique<BackgroundPrinter>(std::move(job));
}

Made tcpPrinter(const settings::Printer &options)
{
    const auto where = settings::endpointFrom(options.address);
    if (!where || where->port == 0)
        return failure(PrinterProblem::AddressInvalid);
    return std::make_unique<TcpPrinter>(
        where->host, where->port, [options](const receipt::Document &document) { return rendered(document, options); });
}

}

Made makePrinter(const settings::Printer &options)
{
    const bool pdf = options.language == PrinterLanguage::Pdf;
    if (options.kind != PrinterKind::None && options.address.isEmpty())
        return failure(PrinterProblem::AddressMissing);
    switch (options.kind) {
    case PrinterKind::None:
        return background(unconfiguredJob());
    case PrinterKind::Tcp:
        return pdf ? failure(PrinterProblem::LanguageNotPossible) : tcpPrinter(options);
    case PrinterKind::Device:
        return pdf ? failure(PrinterProblem::LanguageNotPossible)
                   : Made(background(fileJob(options, OpenMode::MustExist)));
    case PrinterKind::System:
        return background(queueJob(options));
    case PrinterKind::File:
        return background(pdf ? pdfFilesJob(options) : fileJob(options, OpenMode::CreateIfMissing));
    }
    return background(unconfiguredJob());
}

}
