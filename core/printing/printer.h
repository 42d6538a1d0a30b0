// The port behind which a printer stands, and what it can honestly say about a receipt.
#pragma once

#include "core/receipt/document.h"

#include <QString>

#include <functional>
#include <optional>

namespace mostrador::printing {

enum class PrintOutcome {
    Printed, // every byte was handed over
    Nothing, // certainly not one byte reached the paper: trying again is safe
    Unknown, // it broke off in between: a person has to look
};

enum class PrintFault {
    NotConfigured,
    NotReachable,     // TCP: refused, no route, no answer within the limit
    NoSuchDevice,     // device file or folder missing
    PermissionDenied, // the user is not in the printer's group, or the file is not ours
    QueueUnknown,     // system: no such queue
    QueuePaused,      // system: the queue is stopped
    ServiceMissing,   // system: no print service answers
    NoPaper,          // the printer or the kernel's driver says that the paper is out
    CoverOpen,        // the printer says so
    PrinterOffline,   // the printer answers that it does not print: an error lamp, a cutter that jams, the feed key
    DiskFull,
    Interrupted,      // the connection broke while sending
};

struct PrintResult {
    PrintOutcome outcome = PrintOutcome::Nothing;
    std::optional<PrintFault> fault;
    QString address; // where it was to go, for the sentence that names the cure
    QString detail;  // technical
    bool operator==(const PrintResult &) const = default;
};

class Printer
{
public:
    virtual ~Printer() = default;

    // Prints in the background and calls `done` exactly once, later, from the caller's event loop; never after the printer is gone.
    // One job at a time: the caller waits. A second one meanwhile is answered with Nothing and no fault.
    virtual void print(const receipt::Document &document, std::function<void(PrintResult)> done) = 0;
};

}
