// A transport that shows every request with what came of it to somebody else, on its way through. What the inner
// transport adds, such as the access token, is never seen here.
#pragma once

#include "core/gateway/transport.h"

namespace mostrador::acceptance {

using Record = std::function<void(const gateway::HttpRequest &, const gateway::TransportReply &)>;

class RecordingTransport final : public gateway::Transport
{
public:
    // `inner` must outlive it; `record` is called from the event loop, before the answer is handed on.
    RecordingTransport(gateway::Transport &inner, Record record) : m_inner(inner), m_record(std::move(record)) {}

    void send(const gateway::HttpRequest &request, Milliseconds deadline,
        std::function<void(gateway::TransportReply)> done) override;

private:
    gateway::Transport &m_inner;
    Record m_record;
};

}
