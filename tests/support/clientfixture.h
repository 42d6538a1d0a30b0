// Short words for tests of the HTTP client: make one, send once and wait, look at the fault. Link mostrador_io_http to
// use it.
#pragma once

#include "core/io/http/httpclient.h"

#include <QEventLoop>

namespace mostrador::support {

inline constexpr Milliseconds ampleDeadline{20000};
inline const QByteArray testToken = "TEST-1234567890-secret";

[[nodiscard]] inline std::unique_ptr<io::HttpClient> clientOf(
    const QUrl &origin, const QList<QSslCertificate> &authorities = {})
{
    io::ClientOptions options;
    options.origin = origin;
    options.accessToken = io::Secret(QByteArray(testToken));
    options.authorities = authorities;
    return *io::HttpClient::create(std::move(options));
}

[[nodiscard]] inline gateway::TransportReply answerTo(
    io::HttpClient &client, const gateway::HttpRequest &request, Milliseconds deadline = ampleDeadline)
{
    gateway::TransportReply reply;
    QEventLoop loop;
    client.send(request, deadline, [&](gateway::TransportReply outcome) {
        reply = std::move(outcome);
        loop.quit();
    });
    loop.exec();
    return reply;
}

[[nodiscard]] inline std::optional<gateway::TransportFault> faultIn(const gateway::TransportReply &reply)
{
    return reply ? std::nullopt : std::optional(reply.error().fault);
}

[[nodiscard]] inline QByteArray describe(const gateway::TransportReply &reply)
{
    return reply ? "status " + QByteArray::number(reply->response.status)
                 : "fault " + QByteArray::number(int(reply.error().fault)) + ": " + reply.error().detail.toUtf8();
}

}
