// A small HTTP/1.1 server on libmicrohttpd: one thread of its own, everything bounded in size, number and time. The
// simulator answers through it, the till receives notifications by it. libmicrohttpd's own timeout measures silence
// only, so the deadlines here are enforced by a watch of our own.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/gateway/http.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace mostrador::io {

struct ListenLimits {
    qsizetype headerBytes = 16 * 1024; // names and values of all headers, and the target
    qsizetype bodyBytes = 64 * 1024;
    int connections = 64;
    Milliseconds toHeaders{5'000};  // from the connection, or from the first line of a further request
    Milliseconds toRequest{10'000}; // the same, until the whole request is here
    Milliseconds toAnswer{10'000};  // until the client has taken the answer
    Milliseconds idle{60'000};      // a kept connection without a request
    Milliseconds longestDelay{120'000};
};

// What the handler wants done. No response: the connection is closed without one.
struct ListenReply {
    std::optional<gateway::HttpResponse> response;
    Milliseconds delay{0};  // waits so long first; other connections are served meanwhile
    bool truncated = false; // announces the whole body, sends half of it and closes
};

enum class ListenProblem : quint8 { BadAddress, InUse, NotPermitted, Failed };

struct ListenError {
    ListenProblem problem = ListenProblem::Failed;
    QString detail; // technical
    bool operator==(const ListenError &) const = default;
};

class HttpListener final
{
public:
    // Called on the listener's own thread, one request at a time; it must guard what it shares.
    using Handler = std::function<ListenReply(const gateway::HttpRequest &)>;

    explicit HttpListener(Handler handler, ListenLimits limits = {});
    ~HttpListener();
    HttpListener(const HttpListener &) = delete;
    HttpListener &operator=(const HttpListener &) = delete;

    // `address` is a numeric IPv4 or IPv6 address; port 0 takes any free one. Answers the port.
    [[nodiscard]] Result<quint16, ListenError> start(const QString &address, quint16 port);

    // Ends all connections and the thread; the handler is not called any more when this returns.
    void stop();

    [[nodiscard]] quint16 port() const; // 0: not listening

private:
    class Daemon;
    Handler m_handler;
    ListenLimits m_limits;
    std::unique_ptr<Daemon> m_daemon;
};

}
