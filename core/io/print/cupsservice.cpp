#include "core/io/print/cupsservice.h"

#include <atomic>
#include <sys/socket.h>

namespace mostrador::io {

namespace {

constexpr int connectLimit = 3'000;  // milliseconds
constexpr double lookInterval = 0.2; // seconds: how often a waiting call looks whether it should stop

int goOnWaiting(http_t *, void *patience)
{
    return static_cast<const Patience *>(patience)->isOver() ? 0 : 1;
}

const char *noPassword(const char *, http_t *, const char *, const char *, void *)
{
    return nullptr;
}

}

PrintService connectToPrintService(Patience &patience)
{
    cupsSetPasswordCB2(noPassword, nullptr); // the library would ask on the terminal
    int cancelled = 0;
    const std::stop_callback cancel(patience.stop, [&cancelled] { std::atomic_ref(cancelled).store(1); });
    PrintService service(
        httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connectLimit, &cancelled),
        &httpClose);
    if (service)
        httpSetTimeout(service.get(), lookInterval, goOnWaiting, &patience);
    return service;
}

IppMessage ippRequest(ipp_op_t operation)
{
    IppMessage request(ippNewRequest(operation), &ippDelete);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return request;
}

bool isOk(const IppMessage &answer)
{
    return answer && ippGetStatusCode(answer.get()) <= IPP_STATUS_OK_EVENTS_COMPLETE;
}

}
