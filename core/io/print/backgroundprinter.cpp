#include "core/io/print/backgroundprinter.h"

#include "core/io/print/quietthread.h"

#include <QMetaObject>

namespace mostrador::io {

BackgroundPrinter::BackgroundPrinter(Job job) : m_job(std::move(job)) {}

void BackgroundPrinter::print(const receipt::Document &document, std::function<void(printing::PrintResult)> done)
{
    if (m_busy) {
        QMetaObject::invokeMethod(
            &m_home, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    m_busy = true;
    m_worker = std::jthread([this, document, done = std::move(done)](const std::stop_token &stop) {
        blockSystemSignals();
        printing::PrintResult result = m_job(document, stop);
        QMetaObject::invokeMethod(
            &m_home, [this, done, result] { deliver(done, result); }, Qt::QueuedConnection);
    });
}

void BackgroundPrinter::deliver(std::function<void(printing::PrintResult)> done, printing::PrintResult result)
{
    m_busy = false;
    done(std::move(result)); // may delete this printer
}

}
