// The transport over Qt Network: one request leaves per attempt, the token goes to one origin, everything is bounded.
// Why each rule is needed is measured on Qt 6.4.2 and proved again by tests/unit/tst_httpclient.cpp.
#pragma once

#include "core/gateway/transport.h"
#include "core/io/http/origin.h"
#include "core/io/secrets/secret.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

class QThread;

namespace mostrador::io {

class Exchange;

struct ClientOptions {
    QUrl origin;        // https://api.mercadopago.com, or http(s) on a loopback address
    Secret accessToken; // empty: requests carry no Authorization
    bool awaitsToken = false; // it comes later, from a keychain that takes its time: until then requests wait
    QUrl proxy;         // http://[user:password@]host:port or socks5://…; empty: none
    qint64 answerLimit = 1024 * 1024;
    QByteArray userAgent = "Mostrador";
    QList<QSslCertificate> authorities; // instead of the system's, for a loopback origin only
};

class HttpClient final : public QObject, public gateway::Transport
{
    Q_OBJECT

public:
    [[nodiscard]] static Result<std::unique_ptr<HttpClient>, OriginProblem> create(ClientOptions options);
    // Calls that are still out are forgotten: their `done` is not called. Not to be destroyed from inside a `done`.
    ~HttpClient() override;

    void send(const gateway::HttpRequest &request, Milliseconds deadline,
        std::function<void(gateway::TransportReply)> done) override;

    // What a client that awaits one was waiting for. Empty: there is none, and nothing is sent, which every request is told.
    void giveToken(Secret token);

    // Opens the encrypted connection ahead of the first request, and again whenever it closes during the next ten
    // minutes. Plain http is loopback only and needs none (Qt would open a connection that no request ever uses).
    void warmUp();

private:
    HttpClient(ClientOptions options, const QNetworkProxy &proxy);

    [[nodiscard]] bool isEncrypted() const;
    void prepare();
    void connectAhead();
    [[nodiscard]] bool isReady() const { return m_isPrepared && !m_options.awaitsToken; }
    void settleIn();
    void dispatch(Exchange *exchange, const gateway::HttpRequest &request);
    void put(Exchange *exchange, const gateway::HttpRequest &request, QNetworkRequest made);
    Q_SIGNAL void ready();

    ClientOptions m_options;
    QNetworkAccessManager m_manager;
    std::optional<QSslConfiguration> m_tls; // once prepared: the first one that is made loads the TLS library
    std::unique_ptr<QThread> m_preparation;
    bool m_isPrepared = false;
    bool m_hasNoToken = false; // although one was awaited
    QTimer m_warmth;
    int m_warmingsLeft = 0;
    int m_underWay = 0;
};

}
