// A printer that can only be written to by blocking calls: each job runs on a thread of its own, so that the till never
// waits.
#pragma once

#include "core/printing/printer.h"

#include <QObject>

#include <stop_token>
#include <thread>

namespace mostrador::io {

class BackgroundPrinter final : public printing::Printer
{
public:
    // Blocks for a bounded time and gives up soon after a stop is requested. Runs on another thread.
    using Job = std::function<printing::PrintResult(const receipt::Document &, const std::stop_token &)>;

    explicit BackgroundPrinter(Job job);

    void print(const receipt::Document &document, std::function<void(printing::PrintResult)> done) override;

private:
    void deliver(std::function<void(printing::PrintResult)> done, printing::PrintResult result);

    Job m_job;
    bool m_busy = false;
    QObject m_home;        // results arrive in its event loop, and not at all once it is gone
    std::jthread m_worker; // the last member: stopped and joined before anything that it uses goes
};

}
