#include "tests/bench/heldserver.h"

#include "tests/bench/loopback.h"
#include "tests/support/requestreader.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace mostrador::bench {

namespace {

constexpr int longestNap = 50; // ms until a stop is noticed

gateway::HttpRequest requestFrom(const support::SeenRequest &seen)
{
    using gateway::HttpMethod;
    gateway::HttpRequest request{HttpMethod::Get, seen.target, seen.headers, seen.body};
    for (const HttpMethod method : {HttpMethod::Put, HttpMethod::Post, HttpMethod::Delete}) {
        if (gateway::methodName(method) == seen.method)
            request.method = method;
    }
    return request;
}

QByteArray bytesOf(const gateway::HttpResponse &response)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) +
                       " Status\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const gateway::HttpHeader &header : response.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    return bytes + "\r\n" + response.body;
}

}

class HeldServer::Connection
{
public:
    explicit Connection(int socket) : m_socket(socket) {}
    ~Connection() { ::close(m_socket); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] int socket() const { return m_socket; }

    // False once the other side has gone.
    bool read(HeldServer &server)
    {
        std::array<char, 16 * 1024> buffer;
        const ssize_t length = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        const Tick arrived = tick();
        if (length <= 0)
            return false;
        m_reader.add(QByteArray(buffer.data(), length));
        while (const auto seen = m_reader.next())
            answer(server, *seen, arrived);
        return true;
    }

private:
    void answer(HeldServer &server, const support::SeenRequest &seen, Tick arrived)
    {
        const QByteArray bytes = bytesOf(server.m_answer(requestFrom(seen)));
        std::this_thread::sleep_until(arrived + server.m_hold);
        {
            const std::lock_guard lock(server.m_mutex);
            server.m_exchanges.append({seen.method, seen.target, arrived, tick()});
        }
        if (::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
            giveUp(u"an answer did not fit into the socket"_s);
    }

    int m_socket;
    support::RequestReader m_reader;
};

HeldServer::HeldServer(Answer answer, Nanoseconds hold) : m_answer(std::move(answer)), m_hold(hold)
{
    const Listening listening = listenOnLoopback();
    m_listener = listening.socket;
    m_port = listening.port;
    m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
}

HeldServer::~HeldServer()
{
    m_thread.request_stop();
    m_thread.join();
    ::close(m_listener);
}

QList<HeldExchange> HeldServer::exchanges()
{
    const std::lock_guard lock(m_mutex);
    return m_exchanges;
}

void HeldServer::forget()
{
    const std::lock_guard lock(m_mutex);
    m_exchanges.clear();
}

void HeldServer::serve(const std::stop_token &stop)
{
    std::vector<std::unique_ptr<Connection>> connections;
    while (!stop.stop_requested()) {
        std::vector<pollfd> watched{{m_listener, POLLIN, 0}};
        for (const auto &connection : connections)
            watched.push_back({connection->socket(), POLLIN, 0});
        ::poll(watched.data(), watched.size(), longestNap);
        for (std::size_t i = connections.size(); i > 0; --i) {
            if (watched.at(i).revents != 0 && !connections.at(i - 1)->read(*this))
                connections.erase(connections.begin() + static_cast<std::ptrdiff_t>(i - 1));
        }
        if (watched.front().revents != 0)
            connections.push_back(std::make_unique<Connection>(acceptFrom(m_listener)));
    }
}

}
