// A connection to the system's print service (CUPS) that asks nobody anything and does not wait for ever.
#pragma once

#include <QDeadlineTimer>
#include <QString>

#include <cups/cups.h>

#include <memory>
#include <stop_token>

namespace mostrador::io {

struct Patience {
    const std::stop_token &stop;
    QDeadlineTimer deadline;
    [[nodiscard]] bool isOver() const { return stop.stop_requested() || deadline.hasExpired(); }
};

using PrintService = std::unique_ptr<http_t, decltype(&httpClose)>;
using IppMessage = std::unique_ptr<ipp_t, decltype(&ippDelete)>;

// Null where none answers. `patience` must outlive it.
[[nodiscard]] PrintService connectToPrintService(Patience &patience);

[[nodiscard]] IppMessage ippRequest(ipp_op_t operation);
[[nodiscard]] bool isOk(const IppMessage &answer);

}
