// An HTTP server on a thread of its own that knows how long it held each request: from the request's last byte to the
// moment before its answer is written. What remains of a call's time is the client's share.
#pragma once

#include "core/gateway/http.h"
#include "tests/bench/figures.h"

#include <functional>
#include <mutex>
#include <thread>

namespace mostrador::bench {

struct HeldExchange {
    QByteArray method;
    QByteArray target;
    Tick arrived;
    Tick answered; // just before the first byte of the answer: the last one follows in the same write
    [[nodiscard]] Nanoseconds held() const { return answered - arrived; }
};

class HeldServer
{
public:
    // Called on the server's thread.
    using Answer = std::function<gateway::HttpResponse(const gateway::HttpRequest &)>;

    // `hold`: how long an answer waits at least, as a network would.
    HeldServer(Answer answer, Nanoseconds hold);
    ~HeldServer();
    HeldServer(const HeldServer &) = delete;
    HeldServer &operator=(const HeldServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QList<HeldExchange> exchanges(); // so far, in order
    void forget();

private:
    class Connection;
    void serve(const std::stop_token &stop);

    Answer m_answer;
    Nanoseconds m_hold;
    int m_listener = -1;
    quint16 m_port = 0;
    std::mutex m_mutex; // guards the next
    QList<HeldExchange> m_exchanges;
    std::jthread m_thread; // last: it uses the members above
};

}
