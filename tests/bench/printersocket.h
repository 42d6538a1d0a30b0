// A network printer's socket on a thread of its own: it takes everything and knows when the last byte of a job came.
#pragma once

#include "tests/bench/figures.h"

#include <mutex>
#include <optional>
#include <thread>

namespace mostrador::bench {

struct PrintedJob {
    Tick lastByte;
    qint64 bytes = 0;
};

class PrinterSocket
{
public:
    PrinterSocket();
    ~PrinterSocket();
    PrinterSocket(const PrinterSocket &) = delete;
    PrinterSocket &operator=(const PrinterSocket &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] std::optional<PrintedJob> takeJob(); // the oldest whose connection has been closed

private:
    void serve(const std::stop_token &stop);
    void take(int connection);

    int m_listener = -1;
    quint16 m_port = 0;
    std::mutex m_mutex; // guards the next
    QList<PrintedJob> m_jobs;
    std::jthread m_thread; // last: it uses the members above
};

}
