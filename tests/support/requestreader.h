// Takes HTTP requests out of a stream of bytes, strictly: what a client really put on the wire, one by one.
#pragma once

#include "core/gateway/http.h"

#include <optional>

namespace mostrador::support {

struct SeenRequest {
    QByteArray method;
    QByteArray target;
    QList<gateway::HttpHeader> headers;
    QByteArray body;
    int connection = 0; // counted from 1
};

class RequestReader final
{
public:
    void add(const QByteArray &bytes) { m_bytes += bytes; }
    // The next whole request, nothing while it is still arriving.
    [[nodiscard]] std::optional<SeenRequest> next();
    // The beginning of a request that never became whole.
    [[nodiscard]] bool hasRemainder() const { return !m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

}
