#include "core/io/listen/listensocket.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace mostrador::io {

namespace {

constexpr int backlog = 64;

struct Address {
    sockaddr_storage storage{};
    socklen_t size = 0;
};

std::optional<Address> parsedAddress(const QString &text, quint16 port)
{
    Address address;
    const QByteArray bytes = text.toLatin1();
    sockaddr_in four{};
    if (inet_pton(AF_INET, bytes.constData(), &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        four.sin_port = htons(port);
        std::memcpy(&address.storage, &four, sizeof four);
        address.size = sizeof four;
        return address;
    }
    sockaddr_in6 six{};
    if (inet_pton(AF_INET6, bytes.constData(), &six.sin6_addr) != 1)
        return std::nullopt;
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(port);
    std::memcpy(&address.storage, &six, sizeof six);
    address.size = sizeof six;
    return address;
}

quint16 portOf(const sockaddr_storage &storage)
{
    if (storage.ss_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &storage, sizeof four);
        return ntohs(four.sin_port);
    }
    sockaddr_in6 six{};
    std::memcpy(&six, &storage, sizeof six);
    return ntohs(six.sin6_port);
}

ListenProblem problemOf(int error)
{
    if (error == EADDRINUSE)
        return ListenProblem::InUse;
    if (error == EACCES || error == EPERM)
        return ListenProblem::NotPermitted;
    return error == EADDRNOTAVAIL || error == EAFNOSUPPORT ? ListenProblem::BadAddress : ListenProblem::Failed;
}

ListenError systemError(int error)
{
    return {problemOf(error), QString::fromLocal8Bit(std::strerror(error))};
}

sockaddr *asGeneric(sockaddr_storage &storage)
{
    return static_cast<sockaddr *>(static_cast<void *>(&storage));
}

bool bindAndListen(int descriptor, Address &address)
{
    const int on = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    return bind(descriptor, asGeneric(address.storage), address.size) == 0 && listen(descriptor, backlog) == 0 &&
           getsockname(descriptor, asGeneric(address.storage), &address.size) == 0;
}

}

Result<ListenSocket, ListenError> openListenSocket(const QString &address, quint16 port)
{
    auto parsed = parsedAddress(address, port);
    if (!parsed)
        return failure(ListenError{ListenProblem::BadAddress, address});
    const int family = parsed->storage.ss_family;
    const int descriptor = socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return failure(systemError(errno));
    if (!bindAndListen(descriptor, *parsed)) {
        const int error = errno;
        close(descriptor);
        return failure(systemError(error));
    }
    return ListenSocket{descriptor, portOf(parsed->storage), family == AF_INET6};
}

}
