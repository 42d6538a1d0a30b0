// Looks for the printers that this computer sees: the print service's queues and the files of USB printers. What stands in the
// network is not searched for: nobody's network is scanned.
#pragma once

#include "core/setup/printersetup.h"

#include <QObject>

#include <stop_token>
#include <thread>

namespace mostrador::io {

// The kernel's printer files, as lp0, lp1 …
[[nodiscard]] QList<setup::FoundPrinter> usbPrintersIn(const QString &folder);

// The queues of the print service, in its order; none where it does not answer within three seconds. Blocks.
[[nodiscard]] QList<setup::FoundPrinter> printQueues(const std::stop_token &stop);

class PrinterFinder final : public QObject
{
    Q_OBJECT
public:
    void look(); // a second one meanwhile takes the place of the first

Q_SIGNALS:
    void found(const QList<mostrador::setup::FoundPrinter> &printers);

private:
    std::jthread m_worker; // the last member: stopped and joined before anything that it uses goes
};

}
