#include "core/io/print/cupsqueue.h"

#include "core/io/print/cupsservice.h"

#include <array>

namespace mostrador::io {

using namespace Qt::StringLiterals;
using printing::PrintFault;
using printing::PrintOutcome;
using printing::PrintResult;

namespace {

constexpr std::size_t longestUri = 1024;

IppMessage requestTo(ipp_op_t operation, const QString &queue)
{
    std::array<char, longestUri> uri = {};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr, "localhost", 0,
        "/printers/%s", queue.toUtf8().constData());
    IppMessage request(ippNewRequest(operation), &ippDelete);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.data());
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return request;
}

PrintResult failed(const QString &queue, PrintOutcome outcome, PrintFault fault)
{
    return {outcome, fault, queue, QString::fromUtf8(cupsLastErrorString())};
}

PrintFault faultOf(ipp_status_t status)
{
    const bool denied = status == IPP_STATUS_ERROR_FORBIDDEN || status == IPP_STATUS_ERROR_NOT_AUTHENTICATED ||
                        status == IPP_STATUS_ERROR_NOT_AUTHORIZED ||
                        status == IPP_STATUS_ERROR_CUPS_AUTHENTICATION_CANCELED;
    if (denied)
        return PrintFault::PermissionDenied;
    if (status == IPP_STATUS_ERROR_NOT_FOUND)
        return PrintFault::QueueUnknown;
    if (status == IPP_STATUS_ERROR_NOT_ACCEPTING_JOBS || status == IPP_STATUS_ERROR_DEVICE)
        return PrintFault::QueuePaused;
    return PrintFault::ServiceMissing;
}

bool isPaused(ipp_t *printer)
{
    ipp_attribute_t *state = ippFindAttribute(printer, "printer-state", IPP_TAG_ENUM);
    ipp_attribute_t *accepting = ippFindAttribute(printer, "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    return (state && ippGetInteger(state, 0) == IPP_PSTATE_STOPPED) || (accepting && ippGetBoolean(accepting, 0) == 0);
}

// A paused queue would take the job and print it some other day: better to say so now.
std::optional<PrintFault> obstacle(http_t *service, const QString &queue)
{
    constexpr std::array wanted{"printer-state", "printer-is-accepting-jobs"};
    IppMessage request = requestTo(IPP_OP_GET_PRINTER_ATTRIBUTES, queue);
    ippAddStrings(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
        static_cast<int>(wanted.size()), nullptr, wanted.data());
    const IppMessage printer(cupsDoRequest(service, request.release(), "/"), &ippDelete);
    if (!isOk(printer))
        return faultOf(printer ? ippGetStatusCode(printer.get()) : cupsLastError());
    return isPaused(printer.get()) ? std::optional(PrintFault::QueuePaused) : std::nullopt;
}

// Sent once: a job that the library sent again on its own could print twice.
PrintResult submit(http_t *service, const QString &queue, const QByteArray &bytes, const QByteArray &mediaType)
{
    const IppMessage request = requestTo(IPP_OP_PRINT_JOB, queue);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, "Mostrador");
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, mediaType.constData());
    const QByteArray resource = "/printers/" + queue.toUtf8().toPercentEncoding();
    const std::size_t size = static_cast<std::size_t>(bytes.size());
    if (cupsSendRequest(service, request.get(), resource.constData(), ippLength(request.get()) + size) !=
        HTTP_STATUS_CONTINUE)
        return failed(queue, PrintOutcome::Nothing, faultOf(cupsLastError()));
    const bool sent = cupsWriteRequestData(service, bytes.constData(), size) == HTTP_STATUS_CONTINUE;
    const IppMessage answer(cupsGetResponse(service, resource.constData()), &ippDelete);
    if (!answer)
        return failed(queue, PrintOutcome::Unknown, PrintFault::Interrupted);
    const ipp_status_t status = ippGetStatusCode(answer.get());
    if (status > IPP_STATUS_OK_EVENTS_COMPLETE)
        return failed(queue, PrintOutcome::Nothing, faultOf(status));
    return sent ? PrintResult{PrintOutcome::Printed, std::nullopt, queue, {}}
                : failed(queue, PrintOutcome::Unknown, PrintFault::Interrupted);
}

}

PrintResult sendToQueue(const QString &queue, const QByteArray &bytes, const QByteArray &mediaType,
    const std::stop_token &stop, Milliseconds limit)
{
    if (bytes.isEmpty())
        return {PrintOutcome::Nothing, PrintFault::NotConfigured, queue, u"no fonts to draw with"_s};
    Patience patience{stop, QDeadlineTimer(limit)};
    const PrintService service = connectToPrintService(patience);
    if (!service)
        return failed(queue, PrintOutcome::Nothing, PrintFault::ServiceMissing);
    if (const auto fault = obstacle(service.get(), queue))
        return failed(queue, PrintOutcome::Nothing, *fault);
    return submit(service.get(), queue, bytes, mediaType);
}

QString defaultQueue(const std::stop_token &stop, Milliseconds limit)
{
    Patience patience{stop, QDeadlineTimer(limit)};
    const PrintService service = connectToPrintService(patience);
    return service ? QString::fromUtf8(cupsGetDefault2(service.get())) : QString();
}

}
