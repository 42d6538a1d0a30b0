#include "tests/bench/loopback.h"

#include "tests/bench/figures.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace mostrador::bench {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

int withoutDelay(int socket)
{
    const int yes = 1;
    if (socket < 0 || ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes) != 0)
        giveUp(u"a connection on loopback failed"_s);
    return socket;
}

}

Listening listenOnLoopback()
{
    constexpr int waiting = 16;
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *const plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(socket, plain, size) != 0 || ::listen(socket, waiting) != 0 || ::getsockname(socket, plain, &size) != 0)
        giveUp(u"nothing can listen on loopback"_s);
    return {socket, ntohs(address.sin_port)};
}

int acceptFrom(int listener)
{
    return withoutDelay(::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC));
}

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(port);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        giveUp(u"nothing answers on loopback"_s);
    return withoutDelay(socket);
}

}
