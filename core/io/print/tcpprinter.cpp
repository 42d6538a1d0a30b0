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

TcpPrinter::TcpPrinter(QString host, quint16 port, Render render, Speaks speaks, TcpLimits limits)
    : m_host(std::move(host))
    , m_port(port)
    , m_render(std::move(render))
    , m_answers(speaks == Speaks::EscPos)
    , m_limits(limits)
{
    m_socket.setProxy(QNetworkProxy::NoProxy); // the printer is in the shop
    m_connectLimit.setSingleShot(true);
    m_jobLimit.setSingleShot(true);
    m_wait.setSingleShot(true);
    m_look.setInterval(lookInterval);
    connect(&m_socket, &QTcpSocket::connected, this, &TcpPrinter::onConnected);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &TcpPrinter::look);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &TcpPrinter::onClosed);
    connect(&m_socket, &QTcpSocket::disconnected, this, &TcpPrinter::onClosed);
    // Closing with unread input would reset the connection, and the printer might throw away what it has not printed
    // yet.
    connect(&m_socket, &QTcpSocket::readyRead, this, &TcpPrinter::hear);
    connect(&m_connectLimit, &QTimer::timeout, this, &TcpPrinter::giveUp);
    connect(&m_jobLimit, &QTimer::timeout, this, &TcpPrinter::giveUp);
    connect(&m_wait, &QTimer::timeout, this, &TcpPrinter::onWaited);
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
    m_phase = Phase::Connecting;
    m_jobLimit.start(m_limits.job);
    m_connectLimit.start(m_limits.connect);
    m_socket.connectToHost(m_host, m_port);
}

void TcpPrinter::onConnected()
{
    m_connectLimit.stop();
    m_connection = Descriptor(::fcntl(static_cast<int>(m_socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0));
    if (m_answers)
        ask(Phase::Asking);
    else
        send();
}

void TcpPrinter::ask(Phase phase)
{
    m_phase = phase;
    m_status = {};
    m_wait.start(m_limits.answer);
    m_socket.write(statusQuestion());
    m_socket.flush();
}

void TcpPrinter::hear()
{
    const QByteArray heard = m_socket.readAll();
    const bool before = m_phase == Phase::Asking;
    if (!before && m_phase != Phase::AskingAgain)
        return;
    m_status.hear(heard);
    if (!m_status.isComplete())
        return;
    if (const auto fault = m_status.fault())
        finish(before ? PrintOutcome::Nothing : PrintOutcome::Unknown, fault);
    else if (before)
        send();
    else
        finish(PrintOutcome::Printed, std::nullopt);
}

void TcpPrinter::onWaited()
{
    if (m_phase == Phase::Settling) {
        ask(Phase::AskingAgain);
    } else if (m_phase == Phase::AskingAgain) {
        finish(PrintOutcome::Printed, std::nullopt);
    } else if (m_phase == Phase::Asking) {
        m_answers = false; // taken for one that cannot, and not waited for again
        send();
    }
}

void TcpPrinter::send()
{
    m_wait.stop();
    m_phase = Phase::Sending;
    m_look.start();
    m_socket.write(m_bytes);
    m_socket.flush();
}

void TcpPrinter::look()
{
    if (m_phase != Phase::Sending || !everythingAcknowledged())
        return;
    m_look.stop();
    if (!m_answers) {
        finish(PrintOutcome::Printed, std::nullopt);
        return;
    }
    m_phase = Phase::Settling;
    m_wait.start(m_limits.settle);
}

// Every way in which the connection ends by itself, or never begins.
void TcpPrinter::onClosed()
{
    if (m_done)
        finishEarly(everythingAcknowledged() && closedInOrder(m_connection.number()));
}

void TcpPrinter::giveUp()
{
    if (m_done)
        finishEarly(false);
}

void TcpPrinter::finishEarly(bool inOrder)
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Connecting:
    case Phase::Asking: // not one byte of the receipt has left
        return finish(PrintOutcome::Nothing, PrintFault::NotReachable);
    case Phase::Sending:
        return inOrder ? finish(PrintOutcome::Printed, std::nullopt)
                       : finish(PrintOutcome::Unknown, PrintFault::Interrupted);
    case Phase::Settling:
    case Phase::AskingAgain:
        return finish(PrintOutcome::Printed, std::nullopt);
    }
}

bool TcpPrinter::everythingAcknowledged() const
{
    return m_connection.isOpen() && m_socket.bytesToWrite() == 0 && nothingUnacknowledged(m_connection.number());
}

void TcpPrinter::finish(PrintOutcome outcome, std::optional<PrintFault> fault)
{
    const bool broke = fault == PrintFault::NotReachable || fault == PrintFault::Interrupted;
    const PrintResult result{
        outcome, fault, m_host + u':' + QString::number(m_port), broke ? m_socket.errorString() : QString()};
    const auto done = std::exchange(m_done, nullptr);
    m_phase = Phase::Idle;
    m_connectLimit.stop();
    m_jobLimit.stop();
    m_wait.stop();
    m_look.stop();
    if (broke)
        m_socket.abort();
    else
        m_socket.disconnectFromHost(); // it may still have to print what it holds
    m_connection = Descriptor();
    QMetaObject::invokeMethod(
        this, [done, result] { done(result); }, Qt::QueuedConnection);
}

}
