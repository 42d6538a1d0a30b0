// A printer on the network that obeys what arrives on a TCP port (usually 9100). One session per job.
#pragma once

#include "core/base/instant.h"
#include "core/io/print/descriptor.h"
#include "core/printing/printer.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace mostrador::io {

struct TcpLimits {
    Milliseconds connect{3'000};
    Milliseconds job{10'000}; // from print() to the result
};

class TcpPrinter final : public QObject, public printing::Printer
{
    Q_OBJECT

public:
    using Render = std::function<QByteArray(const receipt::Document &)>;

    TcpPrinter(QString host, quint16 port, Render render, TcpLimits limits = {});
    ~TcpPrinter() override;

    // Printed: the printer's side acknowledged every byte. Nothing: there never was a connection. Anything else is
    // Unknown.
    void print(const receipt::Document &document, std::function<void(printing::PrintResult)> done) override;

private:
    void send();
    void look();
    void onClosed();
    void giveUp();
    void finish(printing::PrintOutcome outcome, std::optional<printing::PrintFault> fault);
    [[nodiscard]] bool everythingAcknowledged() const;

    QString m_host;
    quint16 m_port;
    Render m_render;
    TcpLimits m_limits;
    QTcpSocket m_socket;
    Descriptor m_connection; // a second handle on the socket: Qt closes its own before it says that the peer has gone
    QTimer m_connectLimit;
    QTimer m_jobLimit;
    QTimer m_look;
    QByteArray m_bytes;
    std::function<void(printing::PrintResult)> m_done; // empty: idle
};

}
