#include "tests/support/rawserver.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

namespace mostrador::support {

namespace {

class Listener final : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accept) : m_accept(std::move(accept)) {}

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

private:
    std::function<void(qintptr)> m_accept;
};

void resetConnection(QAbstractSocket &socket)
{
    const linger hard{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket.abort();
}

}

class RawServer::Connection final : public QObject
{
public:
    Connection(qintptr descriptor, RawServer &server)
        : QObject(&server)
        , m_server(server)
        , m_number(++server.m_connections)
    {
        m_socket.setSocketDescriptor(descriptor);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(&m_socket, &QAbstractSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QAbstractSocket::disconnected, this, [this] { gone(); });
        connect(&m_drip, &QTimer::timeout, this, [this] { drip(); });
        if (server.m_tls.privateKey().isNull())
            return;
        connect(&m_socket, &QSslSocket::encrypted, this, [this] { ++m_server.m_handshakes; });
        m_socket.setSslConfiguration(server.m_tls);
        m_socket.startServerEncryption();
    }

    ~Connection() override { m_socket.disconnect(this); }

    void close() { m_socket.disconnectFromHost(); }

private:
    void read()
    {
        const QByteArray bytes = m_socket.readAll();
        m_server.m_bytesReceived += bytes.size();
        m_reader.add(bytes);
        while (auto request = m_reader.next()) {
            request->connection = m_number;
            perform(m_server.received(*request));
        }
    }

    void perform(const Conduct &conduct)
    {
        m_conduct = conduct;
        m_socket.write(conduct.answer);
        if (conduct.dripped.isEmpty())
            end();
        else
            m_drip.start(conduct.dripInterval);
    }

    void drip()
    {
        m_socket.write(m_conduct.dripped.left(1));
        m_conduct.dripped.remove(0, 1);
        if (!m_conduct.dripped.isEmpty())
            return;
        m_drip.stop();
        end();
    }

    void end()
    {
        switch (m_conduct.end) {
        case Conduct::End::KeepAlive:
        case Conduct::End::Silence:
            return;
        case Conduct::End::Close:
            m_socket.disconnectFromHost();
            return;
        case Conduct::End::Reset:
            m_socket.flush(); // what was written is to arrive before the reset does
            resetConnection(m_socket);
            return;
        }
    }

    void gone()
    {
        if (m_reader.hasRemainder())
            ++m_server.m_cutRequests;
        m_drip.stop();
        deleteLater();
    }

    RawServer &m_server;
    int m_number;
    QSslSocket m_socket;
    RequestReader m_reader;
    Conduct m_conduct;
    QTimer m_drip;
};

RawServer::RawServer(Behaviour behaviour) : RawServer(std::move(behaviour), QSslConfiguration()) {}

RawServer::RawServer(Behaviour behaviour, const QSslConfiguration &tls)
    : m_server(std::make_unique<Listener>([this](qintptr descriptor) { accept(descriptor); }))
    , m_behaviour(std::move(behaviour))
    , m_tls(tls)
{
    constexpr int waiting = 512;
    m_server->setListenBacklogSize(waiting);
    m_server->listen(QHostAddress::LocalHost, 0);
}

RawServer::~RawServer()
{
    qDeleteAll(children());
}

QUrl RawServer::origin() const
{
    QUrl origin;
    origin.setScheme(m_tls.privateKey().isNull() ? QStringLiteral("http") : QStringLiteral("https"));
    origin.setHost(QStringLiteral("127.0.0.1"));
    origin.setPort(port());
    return origin;
}

void RawServer::closeConnections()
{
    for (QObject *child : children())
        static_cast<Connection *>(child)->close();
}

void RawServer::accept(qintptr descriptor)
{
    new Connection(descriptor, *this);
}

Conduct RawServer::received(const SeenRequest &request)
{
    m_requests.append(request);
    ++m_counts[request.target];
    return m_behaviour(request);
}

QByteArray answerOf(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + moreHeaders + "\r\n" + body;
}

}
