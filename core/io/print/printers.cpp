#include "core/io/print/printers.h"

#include "core/io/print/backgroundprinter.h"
#include "core/io/print/bytefile.h"
#include "core/io/print/cupsqueue.h"
#include "core/io/print/deviceprinting.h"
#include "core/io/print/pdffiles.h"
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

Job fileJob(const settings::Printer &options, const Rendering &render)
{
    return [path = options.address, render](const receipt::Document &document,
               const std::stop_token &stop) { return appendBytes(path, render(document), OpenMode::CreateIfMissing, stop); };
}

Job deviceJob(const settings::Printer &options, const Rendering &render)
{
    const bool answers = options.language == PrinterLanguage::EscPos;
    return [path = options.address, render, answers](
               const receipt::Document &document, const std::stop_token &stop) {
        return answers ? printOnDevice(path, render(document), stop)
                       : appendBytes(path, render(document), OpenMode::MustExist, stop);
    };
}

Job pdfFilesJob(const settings::Printer &options, const Rendering &render)
{
    return [path = options.address, render](const receipt::Document &document,
               const std::stop_token &stop) { return writeNextPdf(path, render(document), stop); };
}

Job queueJob(const settings::Printer &options, const Rendering &render)
{
    return [options, render](const receipt::Document &document, const std::stop_token &stop) {
        return sendToQueue(options.address, render(document), mediaTypeOf(options.language), stop);
    };
}

std::unique_ptr<printing::Printer> background(Job job)
{
    return std::make_unique<BackgroundPrinter>(std::move(job));
}

Made tcpPrinter(const settings::Printer &options, const Rendering &render)
{
    const auto where = settings::endpointFrom(options.address);
    if (!where || where->port == 0)
        return failure(PrinterProblem::AddressInvalid);
    const auto speaks =
        options.language == PrinterLanguage::EscPos ? TcpPrinter::Speaks::EscPos : TcpPrinter::Speaks::OnlyText;
    return std::make_unique<TcpPrinter>(where->host, where->port, render, speaks);
}

}

Made makePrinter(const settings::Printer &options)
{
    return makePrinter(options, renderingFor(options));
}

Made makePrinter(const settings::Printer &options, const Rendering &render)
{
    const bool pdf = options.language == PrinterLanguage::Pdf;
    if (options.kind != PrinterKind::None && options.address.isEmpty())
        return failure(PrinterProblem::AddressMissing);
    switch (options.kind) {
    case PrinterKind::None:
        return background(unconfiguredJob());
    case PrinterKind::Tcp:
        return pdf ? failure(PrinterProblem::LanguageNotPossible) : tcpPrinter(options, render);
    case PrinterKind::Device:
        return pdf ? failure(PrinterProblem::LanguageNotPossible) : Made(background(deviceJob(options, render)));
    case PrinterKind::System:
        return background(queueJob(options, render));
    case PrinterKind::File:
        return background(pdf ? pdfFilesJob(options, render) : fileJob(options, render));
    }
    return background(unconfiguredJob());
}

}
