// A server on loopback made of bytes: it counts what really arrives and answers each request exactly as badly as it is
// told. It lives in the event loop of the test.
#pragma once

#include "core/base/instant.h"
#include "tests/support/requestreader.h"

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

namespace mostrador::support {

struct Conduct {
    enum class End {
        KeepAlive, // and wait for the next request
        Silence,   // say no more, neither close nor listen
        Close,     // orderly, FIN
        Reset,     // RST
    };
    QByteArray answer = {};  // sent at once
    QByteArray dripped = {}; // then this, a byte at a time
    End end = End::KeepAlive;
    Milliseconds dripInterval{20};
};

class RawServer final : public QObject
{
    Q_OBJECT

public:
    using Behaviour = std::function<Conduct(const SeenRequest &)>;

    explicit RawServer(Behaviour behaviour);
    // The same behind TLS, with a certificate and key of its own.
    RawServer(Behaviour behaviour, const QSslConfiguration &tls);
    ~RawServer() override;

    [[nodiscard]] QUrl origin() const;
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }

    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    // Whole requests for this target.
    [[nodiscard]] int requestCount(const QByteArray &target) const { return m_counts.value(target); }
    [[nodiscard]] int cutRequestCount() const { return m_cutRequests; }
    [[nodiscard]] int connectionCount() const { return m_connections; }
    [[nodiscard]] int openConnectionCount() const { return int(children().size()); }
    // TLS handshakes that both sides finished.
    [[nodiscard]] int handshakeCount() const { return m_handshakes; }
    // Bytes of any kind, from any client, TLS handshakes excluded.
    [[nodiscard]] qint64 bytesReceived() const { return m_bytesReceived; }

    // Closes every connection that stands, in the orderly way.
    void closeConnections();
    // From now on new connections are refused by the system; those that stand go on.
    void stopListening() { m_server->close(); }

private:
    class Connection;

    void accept(qintptr descriptor);
    [[nodiscard]] Conduct received(const SeenRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    Behaviour m_behaviour;
    QSslConfiguration m_tls;
    QList<SeenRequest> m_requests;
    QHash<QByteArray, int> m_counts;
    int m_cutRequests = 0;
    int m_connections = 0;
    int m_handshakes = 0;
    qint64 m_bytesReceived = 0;
};

// An answer with its length, as a well-behaved server sends it.
[[nodiscard]] QByteArray answerOf(int status, const QByteArray &body = {}, const QByteArray &moreHeaders = {});

}
