// Deadlines of connections, kept by a thread of its own: a connection that takes too long is shut down, one that waits
// for its delay is woken. Time is monotonic.
#pragma once

#include "core/base/instant.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace mostrador::io {

class ConnectionWatch final
{
public:
    using Key = const void *;

    ConnectionWatch();
    ~ConnectionWatch();
    ConnectionWatch(const ConnectionWatch &) = delete;
    ConnectionWatch &operator=(const ConnectionWatch &) = delete;

    void add(Key connection, int socket, Milliseconds deadline);
    void remove(Key connection);

    // From now on the connection has so long; then its socket is shut down, which the server notices.
    void allow(Key connection, Milliseconds deadline);

    // Calls `wake` after the delay, unless wakeAll() or stop came first. False: the watch is stopping, do not wait.
    [[nodiscard]] bool wakeAfter(Key connection, Milliseconds delay, std::function<void()> wake);

    // Wakes every waiting connection at once and lets none wait any more.
    void stopWaiting();

private:
    using Clock = std::chrono::steady_clock;

    struct Entry {
        int socket = -1;
        Clock::time_point due{};
        std::function<void()> wake; // set while it waits
    };

    void run();
    void actOnDue(Clock::time_point now);
    [[nodiscard]] Clock::time_point nextDue() const;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unordered_map<Key, Entry> m_entries;
    bool m_waitingAllowed = true;
    bool m_ending = false;
    std::thread m_thread; // last: it uses the members above
};

}
