// A printer on a serial line: the other end of a pseudo terminal, on a thread of its own.
#pragma once

#include "tests/support/fakeprinter.h"

#include <QString>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cstdlib>
#include <mutex>
#include <optional>
#include <thread>

namespace mostrador::test {

class SerialPrinter final
{
public:
    SerialPrinter() : SerialPrinter(std::nullopt, std::nullopt) {} // it does not answer
    SerialPrinter(StatusAnswers before, StatusAnswers afterwards) : SerialPrinter(std::optional(before), std::optional(afterwards)) {}
    SerialPrinter(const SerialPrinter &) = delete;
    SerialPrinter &operator=(const SerialPrinter &) = delete;
    ~SerialPrinter()
    {
        m_thread.request_stop();
        m_thread.join();
        ::close(m_line);
        ::close(m_terminal);
    }

    [[nodiscard]] QString name() const { return m_name; }

    [[nodiscard]] QByteArray received() const
    {
        const std::lock_guard lock(m_mutex);
        return m_received;
    }

private:
    SerialPrinter(std::optional<StatusAnswers> before, std::optional<StatusAnswers> afterwards)
        : m_before(before)
        , m_afterwards(afterwards)
        , m_line(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        ::grantpt(m_line);
        ::unlockpt(m_line);
        m_name = QString::fromLocal8Bit(::ptsname(m_line));
        // Held open, or the line would hang up between two users.
        m_terminal = ::open(m_name.toLocal8Bit().constData(), O_RDWR | O_NOCTTY);
        m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
    }

    void serve(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            pollfd watched{m_line, POLLIN, 0};
            if (::poll(&watched, 1, 20) <= 0)
                continue;
            std::array<char, 4096> buffer = {};
            const ssize_t length = ::read(m_line, buffer.data(), buffer.size());
            if (length > 0)
                take(QByteArray(buffer.data(), length));
        }
    }

    void take(const QByteArray &bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_received += bytes;
        const int asked = takeQuestions(m_received);
        const auto state = m_received.isEmpty() ? m_before : m_afterwards;
        for (int i = 0; state && i < asked; ++i)
            (void)!::write(m_line, state->data(), state->size());
    }

    std::optional<StatusAnswers> m_before;
    std::optional<StatusAnswers> m_afterwards;
    int m_line = -1;
    int m_terminal = -1;
    QString m_name;
    mutable std::mutex m_mutex; // guards the next
    QByteArray m_received;
    std::jthread m_thread; // last: it uses the members above
};

}
