#include "core/io/listen/httplistener.h"

#include "core/io/listen/connectionwatch.h"
#include "core/io/listen/listensocket.h"
#include "core/io/listen/wireanswer.h"

#include <microhttpd.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::io {

using gateway::HttpMethod;
using gateway::HttpRequest;

namespace {

constexpr std::size_t connectionMemory =
    40 * 1024; // holds the headers of a request and of its answer; more is refused below

// One request on its way: made when its first line is read, deleted when it is done with.
struct Exchange {
    HttpRequest request;
    bool begun = false;    // the headers are here
    bool tooLarge = false; // the body went over the limit; the rest is read and dropped
    std::optional<ListenReply> reply;
};

std::optional<HttpMethod> methodFrom(const QByteArray &name)
{
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Put, HttpMethod::Post, HttpMethod::Delete, HttpMethod::Patch}) {
        if (gateway::methodName(method) == name)
            return method;
    }
    return std::nullopt;
}

MHD_Result takeHeader(void *closure, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<QList<gateway::HttpHeader> *>(closure)->append({QByteArray(name), QByteArray(value)});
    return MHD_YES;
}

qsizetype sizeOf(const HttpRequest &request)
{
    qsizetype size = request.target.size();
    for (const auto &header : request.headers)
        size += header.name.size() + header.value.size();
    return size;
}

ListenReply statusOnly(int status)
{
    return {gateway::HttpResponse{.status = status, .headers = {}, .body = {}}};
}

}

// The server while it runs; its callbacks are called on the server's thread.
class HttpListener::Daemon final
{
public:
    Daemon(const Handler &handler, const ListenLimits &limits) : m_handler(handler), m_limits(limits) {}
    ~Daemon();
    Daemon(const Daemon &) = delete;
    Daemon &operator=(const Daemon &) = delete;

    [[nodiscard]] bool start(const ListenSocket &socket);
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    static void *onFirstLine(void *closure, const char *target, MHD_Connection *connection);
    static void onConnection(void *closure, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode code);
    static MHD_Result onRequest(void *closure, MHD_Connection *connection, const char *, const char *method,
        const char *, const char *data, std::size_t *size, void **context);
    static void onDone(void *closure, MHD_Connection *connection, void **context, MHD_RequestTerminationCode);

    MHD_Result begin(MHD_Connection *connection, Exchange &exchange, const char *method);
    void takeBody(Exchange &exchange, const char *data, std::size_t size) const;
    MHD_Result finish(MHD_Connection *connection, Exchange &exchange);

    const Handler &m_handler;
    const ListenLimits &m_limits;
    ConnectionWatch m_watch;
    MHD_Daemon *m_daemon = nullptr;
    quint16 m_port = 0;
};

HttpListener::Daemon::~Daemon()
{
    m_watch.stopWaiting();
    if (m_daemon != nullptr)
        MHD_stop_daemon(m_daemon);
}

bool HttpListener::Daemon::start(const ListenSocket &socket)
{
    unsigned flags = MHD_USE_POLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_SUPPRESS_DATE_NO_CLOCK;
    if (socket.isIpv6)
        flags |= MHD_USE_IPv6;
    m_daemon = MHD_start_daemon(flags, 0, nullptr, nullptr, onRequest, this, MHD_OPTION_LISTEN_SOCKET,
        socket.descriptor, MHD_OPTION_CONNECTION_LIMIT, static_cast<unsigned>(m_limits.connections),
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, connectionMemory, MHD_OPTION_URI_LOG_CALLBACK, onFirstLine, this,
        MHD_OPTION_NOTIFY_CONNECTION, onConnection, this, MHD_OPTION_NOTIFY_COMPLETED, onDone, this, MHD_OPTION_END);
    m_port = m_daemon == nullptr ? 0 : socket.port;
    return m_daemon != nullptr;
}

void *HttpListener::Daemon::onFirstLine(void *closure, const char *target, MHD_Connection *connection)
{
    auto *self = static_cast<Daemon *>(closure);
    self->m_watch.allow(connection, self->m_limits.toHeaders);
    auto *exchange = new Exchange;
    exchange->request.target = QByteArray(target);
    return exchange;
}

void HttpListener::Daemon::onConnection(
    void *closure, MHD_Connection *connection, void **, MHD_ConnectionNotificationCode code)
{
    auto *self = static_cast<Daemon *>(closure);
    if (code == MHD_CONNECTION_NOTIFY_CLOSED) {
        self->m_watch.remove(connection);
        return;
    }
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    self->m_watch.add(connection, info->connect_fd, self->m_limits.toHeaders);
}

MHD_Result HttpListener::Daemon::onRequest(void *closure, MHD_Connection *connection, const char *, const char *method,
    const char *, const char *data, std::size_t *size, void **context)
{
    auto *self = static_cast<Daemon *>(closure);
    auto &exchange = *static_cast<Exchange *>(*context);
    if (!exchange.begun)
        return self->begin(connection, exchange, method);
    if (*size > 0) {
        self->takeBody(exchange, data, *size);
        *size = 0;
        return MHD_YES;
    }
    return self->finish(connection, exchange);
}

void HttpListener::Daemon::onDone(void *closure, MHD_Connection *connection, void **context, MHD_RequestTerminationCode)
{
    auto *self = static_cast<Daemon *>(closure);
    self->m_watch.allow(connection, self->m_limits.idle);
    delete static_cast<Exchange *>(*context);
    *context = nullptr;
}

MHD_Result HttpListener::Daemon::begin(MHD_Connection *connection, Exchange &exchange, const char *method)
{
    exchange.begun = true;
    m_watch.allow(connection, m_limits.toRequest);
    const auto known = methodFrom(QByteArray(method));
    if (!known)
        return queueAnswer(connection, statusOnly(405));
    exchange.request.method = *known;
    MHD_get_connection_values(connection, MHD_HEADER_KIND, takeHeader, &exchange.request.headers);
    if (sizeOf(exchange.request) > m_limits.headerBytes)
        return queueAnswer(connection, statusOnly(431));
    if (gateway::headerValue(exchange.request.headers, "Content-Length"_ba).toLongLong() > m_limits.bodyBytes)
        return queueAnswer(connection, statusOnly(413));
    return MHD_YES;
}

void HttpListener::Daemon::takeBody(Exchange &exchange, const char *data, std::size_t size) const
{
    const auto count = static_cast<qsizetype>(size);
    exchange.tooLarge = exchange.tooLarge || exchange.request.body.size() + count > m_limits.bodyBytes;
    if (!exchange.tooLarge)
        exchange.request.body.append(data, count);
}

// Called again, with the reply at hand, when a delay is over.
MHD_Result HttpListener::Daemon::finish(MHD_Connection *connection, Exchange &exchange)
{
    const bool waited = exchange.reply.has_value();
    if (!waited)
        exchange.reply = exchange.tooLarge ? statusOnly(413) : m_handler(exchange.request);
    const Milliseconds delay = std::min(exchange.reply->delay, m_limits.longestDelay);
    if (!waited && delay > Milliseconds(0)) {
        MHD_suspend_connection(connection);
        if (!m_watch.wakeAfter(connection, delay, [connection] { MHD_resume_connection(connection); }))
            MHD_resume_connection(connection);
        return MHD_YES;
    }
    m_watch.allow(connection, m_limits.toAnswer);
    return queueAnswer(connection, *exchange.reply);
}

HttpListener::HttpListener(Handler handler, ListenLimits limits) : m_handler(std::move(handler)), m_limits(limits) {}

HttpListener::~HttpListener()
{
    stop();
}

Result<quint16, ListenError> HttpListener::start(const QString &address, quint16 port)
{
    stop();
    auto socket = openListenSocket(address, port);
    if (!socket)
        return failure(std::move(socket.error()));
    m_daemon = std::make_unique<Daemon>(m_handler, m_limits);
    if (m_daemon->start(*socket))
        return socket->port;
    m_daemon.reset();
    close(socket->descriptor);
    return failure(ListenError{ListenProblem::Failed, u"the server did not start"_s});
}

void HttpListener::stop()
{
    m_daemon.reset();
}

quint16 HttpListener::port() const
{
    return m_daemon == nullptr ? 0 : m_daemon->port();
}

}
