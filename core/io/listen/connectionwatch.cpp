#include "core/io/listen/connectionwatch.h"

#include <sys/socket.h>

#include <algorithm>
#include <utility>

namespace mostrador::io {

namespace {

constexpr std::chrono::hours noneDue{1};

}

ConnectionWatch::ConnectionWatch() : m_thread([this] { run(); }) {}

ConnectionWatch::~ConnectionWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void ConnectionWatch::add(Key connection, int socket, Milliseconds deadline)
{
    {
        const std::lock_guard lock(m_mutex);
        m_entries[connection] = {socket, Clock::now() + deadline, {}};
    }
    m_changed.notify_one();
}

void ConnectionWatch::remove(Key connection)
{
    const std::lock_guard lock(m_mutex);
    m_entries.erase(connection);
}

// Waking the thread is only worth its price when the deadline moves closer.
void ConnectionWatch::allow(Key connection, Milliseconds deadline)
{
    bool earlier = false;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(connection);
        if (found == m_entries.end())
            return;
        const auto due = Clock::now() + deadline;
        earlier = due < found->second.due;
        found->second.due = due;
    }
    if (earlier)
        m_changed.notify_one();
}

bool ConnectionWatch::wakeAfter(Key connection, Milliseconds delay, std::function<void()> wake)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(connection);
        if (!m_waitingAllowed || found == m_entries.end())
            return false;
        found->second.due = Clock::now() + delay;
        found->second.wake = std::move(wake);
    }
    m_changed.notify_one();
    return true;
}

void ConnectionWatch::stopWaiting()
{
    const std::lock_guard lock(m_mutex);
    m_waitingAllowed = false;
    for (auto &[connection, entry] : m_entries) {
        if (const auto wake = std::exchange(entry.wake, {}))
            wake();
    }
}

void ConnectionWatch::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        m_changed.wait_until(lock, nextDue());
        actOnDue(Clock::now());
    }
}

void ConnectionWatch::actOnDue(Clock::time_point now)
{
    for (auto &[connection, entry] : m_entries) {
        if (entry.due > now)
            continue;
        entry.due = now + noneDue;
        if (const auto wake = std::exchange(entry.wake, {}))
            wake();
        else
            shutdown(entry.socket, SHUT_RDWR);
    }
}

ConnectionWatch::Clock::time_point ConnectionWatch::nextDue() const
{
    auto next = Clock::now() + noneDue;
    for (const auto &[connection, entry] : m_entries)
        next = std::min(next, entry.due);
    return next;
}

}
