#include "core/io/print/tcpprinter.h"

#include <QNetworkProxy>

#include <fcntl.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace mostrador::io {

using printing::PrintFault;
using printing::PrintOutcome;
using printing::PrintResult;

namespace {

constexpr Milliseconds lookInterval{5};

// Sent but not acknowledged; the kernel has no event for it.
bool nothingUnacknowledged(int connection)
{
    int bytes = -1;
    return ::ioctl(connection, SIOCOUTQ, &bytes) == 0 && bytes == 0;
}

// The peer said that it is done, as opposed to having broken off.
bool closedInOrder(int connection)
{
    tcp_info info = {};
    socklen_t size = sizeof(info);
    return ::getsockopt(connection, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && info.tcpi_state != TCP_CLOSE;
}

}

TcpPrinter::TcpPrinter(QString host, quint16 port, Render render, TcpLimits limits)
    : m_host(std::move(host))
    , m_port(port)
    , m_render(std::move(render))
    , m_limits(limits)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // the printer is in the shop
    m_connectLimit.setSingleShot(true);
    m_jobLimit.setSingleShot(true);
    m_look.setInterval(lookInterval);
    connect(&m_socket, &QTcpSocket::connected, this, &TcpPrinter::send);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &TcpPrinter::look);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &TcpPrinter::onClosed);
    connect(&m_socket, &QTcpSocket::disconnected, this, &TcpPrinter::onClosed);
    // Closing with unread input would reset the connection, and the printer might throw away what it has not printed
    // yet.
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_socket.readAll(); });
    connect(&m_connectLimit, &QTimer::timeout, this, &TcpPrinter::giveUp);
    connect(&m_jobLimit, &QTimer::timeout, this, &TcpPrinter::giveUp);
    connect(&m_look, &QTimer::timeout, this, &TcpPrinter::look);
}

TcpPrinter::~TcpPrinter()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void TcpPrinter::print(const receipt::Document &document, std::function<void(PrintResult)> done)
{
    if (m_done) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    m_done = std::move(done);
    m_bytes = m_render(document);
    m_jobLimit.start(m_limits.job);
    m_connectLimit.start(m_limits.connect);
    m_socket.connectToHost(m_host, m_port);
}

void TcpPrinter::send()
{
    m_connectLimit.stop();
    m_connection = Descriptor(::fcntl(static_cast<int>(m_socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0));
    m_look.start();
    m_socket.write(m_bytes);
    m_socket.flush();
}

void TcpPrinter::look()
{
    if (m_done && everythingAcknowledged())
        finish(PrintOutcome::Printed, std::nullopt);
}

// Every way in which the connection ends by itself, or never begins.
void TcpPrinter::onClosed()
{
    if (!m_done)
        return;
    if (!m_connection.isOpen())
        finish(PrintOutcome::Nothing, PrintFault::NotReachable);
    else if (everythingAcknowledged() && closedInOrder(m_connection.number()))
        finish(PrintOutcome::Printed, std::nullopt);
    else
        finish(PrintOutcome::Unknown, PrintFault::Interrupted);
}

void TcpPrinter::giveUp()
{
    if (!m_done)
        return;
    if (m_connection.isOpen())
        finish(PrintOutcome::Unknown, PrintFault::Interrupted);
    else
        finish(PrintOutcome::Nothing, PrintFault::NotReachable);
}

bool TcpPrinter::everythingAcknowledged() const
{
    return m_connection.isOpen() && m_socket.bytesToWrite() == 0 && nothingUnacknowledged(m_connection.number());
}

void TcpPrinter::finish(PrintOutcome outcome, std::optional<PrintFault> fault)
{
    const PrintResult result{
        outcome, fault, m_host + u':' + QString::number(m_port), fault ? m_socket.errorString() : QString()};
    const auto done = std::exchange(m_done, nullptr);
    m_connectLimit.stop();
    m_jobLimit.stop();
    m_look.stop();
    if (outcome == PrintOutcome::Printed)
        m_socket.disconnectFromHost();
    else
        m_socket.abort();
    m_connection = Descriptor();
    QMetaObject::invokeMethod(
        this, [done, result] { done(result); }, Qt::QueuedConnection);
}

}
