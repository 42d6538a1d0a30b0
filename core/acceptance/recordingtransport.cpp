#include "core/acceptance/recordingtransport.h"

namespace mostrador::acceptance {

void RecordingTransport::send(
    const gateway::HttpRequest &request, Milliseconds deadline, std::function<void(gateway::TransportReply)> done)
{
    m_inner.send(
        request, deadline, [record = m_record, request, done = std::move(done)](gateway::TransportReply reply) {
            record(request, reply);
            done(std::move(reply));
        });
}

}
