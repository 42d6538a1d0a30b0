// The listening socket: made here, and not by the server, so that the reason of a failure is known.
#pragma once

#include "core/io/listen/httplistener.h"

namespace mostrador::io {

struct ListenSocket {
    int descriptor = -1;
    quint16 port = 0;
    bool isIpv6 = false;
};

[[nodiscard]] Result<ListenSocket, ListenError> openListenSocket(const QString &address, quint16 port);

}
