// A receipt to a printer's device (USB, serial, parallel). Where the device can be read, too, the printer is asked first
// whether it can print, and afterwards whether it still could.
#pragma once

#include "core/base/instant.h"
#include "core/printing/printer.h"

#include <QByteArray>

#include <stop_token>

namespace mostrador::io {

struct DeviceLimits {
    Milliseconds write{10'000};
    Milliseconds answer{300}; // how long an answer about its state is waited for
    Milliseconds settle{1'000}; // after the last byte, before it is asked again
};

// ESC/POS only: what prints nothing but text would print the question, too.
[[nodiscard]] printing::PrintResult printOnDevice(
    const QString &path, const QByteArray &bytes, const std::stop_token &stop, const DeviceLimits &limits = {});

}
