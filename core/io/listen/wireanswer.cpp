#include "core/io/listen/wireanswer.h"

#include <algorithm>

namespace mostrador::io {

using gateway::HttpResponse;

namespace {

// The body of an answer that is to be cut: half of it, then the end.
struct CutBody {
    QByteArray half;
};

ssize_t readCutBody(void *closure, uint64_t position, char *buffer, std::size_t space)
{
    const QByteArray &half = static_cast<CutBody *>(closure)->half;
    const auto left = half.size() - static_cast<qsizetype>(position);
    if (left <= 0)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    const auto count = std::min(left, static_cast<qsizetype>(space));
    std::copy_n(half.constData() + position, count, buffer);
    return count;
}

void freeCutBody(void *closure)
{
    delete static_cast<CutBody *>(closure);
}

MHD_Response *wireResponse(const HttpResponse &response, bool truncated)
{
    if (truncated && response.body.size() > 1)
        return MHD_create_response_from_callback(static_cast<uint64_t>(response.body.size()), 4096, readCutBody,
            new CutBody{response.body.left(response.body.size() / 2)}, freeCutBody);
    QByteArray body = response.body; // the library's signature is not const, though it copies
    return MHD_create_response_from_buffer(static_cast<std::size_t>(body.size()), body.data(), MHD_RESPMEM_MUST_COPY);
}

}

MHD_Result queueAnswer(MHD_Connection *connection, const ListenReply &reply)
{
    if (!reply.response)
        return MHD_NO;
    MHD_Response *response = wireResponse(*reply.response, reply.truncated);
    for (const auto &header : reply.response->headers)
        MHD_add_response_header(response, header.name.constData(), header.value.constData());
    const MHD_Result queued = MHD_queue_response(connection, static_cast<unsigned>(reply.response->status), response);
    MHD_destroy_response(response);
    return queued;
}

}
