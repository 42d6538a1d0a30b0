// Plain sockets on loopback, blocking: the ends of a connection that are not the till's.
#pragma once

#include <QtGlobal>

namespace mostrador::bench {

struct Listening {
    int socket = -1;
    quint16 port = 0;
};

// All of these end the program when they fail.
[[nodiscard]] Listening listenOnLoopback();
[[nodiscard]] int acceptFrom(int listener);
[[nodiscard]] int connectTo(quint16 port);

}
