// A printer on the network that obeys what arrives on a TCP port (usually 9100). One session per job.
#pragma once

#include "core/base/instant.h"
#include "core/io/print/descriptor.h"
#include "core/io/print/printerstatus.h"
#include "core/printing/printer.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace mostrador::io {

struct TcpLimits {
    Milliseconds connect{3'000};
    Milliseconds job{10'000};   // from print() to the result
    Milliseconds answer{500};   // how long an answer about its state is waited for
    Milliseconds settle{1'000}; // after the last byte, before a printer that answers is asked again
};

class TcpPrinter final : public QObject, public printing::Printer
{
    Q_OBJECT

public:
    using Render = std::function<QByteArray(const receipt::Document &)>;

    enum class Speaks { EscPos, OnlyText }; // what only prints text would print the question about its state, too

    TcpPrinter(QString host, quint16 port, Render render, Speaks speaks, TcpLimits limits = {});
    ~TcpPrinter() override;

    // Printed: the printer's side acknowledged every byte, and it did not complain. Nothing: there never was a
    // connection, or the printer said that it cannot print. Anything else is Unknown.
    void print(const receipt::Document &document, std::function<void(printing::PrintResult)> done) override;

private:
    // Settling: it holds every byte, but has not printed them yet; paper that ends meanwhile shows only when it is asked
    // again.
    enum class Phase { Idle, Connecting, Asking, Sending, Settling, AskingAgain };

    void onConnected();
    void ask(Phase phase);
    void hear();
    void onWaited();
    void send();
    void look();
    void onClosed();
    void giveUp();
    void finishEarly(bool inOrder);
    void finish(printing::PrintOutcome outcome, std::optional<printing::PrintFault> fault);
    [[nodiscard]] bool everythingAcknowledged() const;

    QString m_host;
    quint16 m_port;
    Render m_render;
    bool m_answers; // false: it never does, or did not the last time
    TcpLimits m_limits;
    QTcpSocket m_socket;
    Descriptor m_connection; // a second handle on the socket: Qt closes its own before it says that the peer has gone
    QTimer m_connectLimit;
    QTimer m_jobLimit;
    QTimer m_wait; // for an answer, or for the paper
    QTimer m_look;
    QByteArray m_bytes;
    Phase m_phase = Phase::Idle;
    PrinterStatus m_status;
    std::function<void(printing::PrintResult)> m_done; // empty: idle
};

}
