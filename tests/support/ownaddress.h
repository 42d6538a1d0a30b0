// An address of loopback that only this process listens on: known before anybody listens there, and no connection that goes out takes it.
#pragma once

#include <QString>

#include <unistd.h>

namespace mostrador::support {

inline QString ownAddress()
{
    const auto process = static_cast<unsigned>(::getpid());
    return QStringLiteral("127.%1.%2.%3").arg(16 + (process >> 16U) % 200).arg((process >> 8U) & 255U).arg(1 + process % 254);
}

}
