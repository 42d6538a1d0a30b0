#include "tests/bench/printersocket.h"

#include "tests/bench/loopback.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace mostrador::bench {

namespace {

constexpr int longestNap = 50; // ms until a stop is noticed

}

PrinterSocket::PrinterSocket()
{
    const Listening listening = listenOnLoopback();
    m_listener = listening.socket;
    m_port = listening.port;
    m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
}

PrinterSocket::~PrinterSocket()
{
    m_thread.request_stop();
    m_thread.join();
    ::close(m_listener);
}

std::optional<PrintedJob> PrinterSocket::takeJob()
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.isEmpty() ? std::nullopt : std::optional(m_jobs.takeFirst());
}

void PrinterSocket::serve(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd watched{m_listener, POLLIN, 0};
        if (::poll(&watched, 1, longestNap) > 0)
            take(acceptFrom(m_listener));
    }
}

void PrinterSocket::take(int connection)
{
    PrintedJob job;
    std::array<char, 16 * 1024> buffer;
    while (const ssize_t length = ::recv(connection, buffer.data(), buffer.size(), 0)) {
        if (length < 0)
            break;
        job.lastByte = tick();
        job.bytes += length;
    }
    ::close(connection);
    const std::lock_guard lock(m_mutex);
    m_jobs.append(job);
}

}
