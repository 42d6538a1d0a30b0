// Printers and print services on loopback that behave, and that do not.
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/socket.h>

#include <array>

namespace mostrador::test {

// What a printer answers to DLE EOT 1, 2 and 4 when it can print, and when it cannot.
inline constexpr std::array ready{'\x12', '\x12', '\x12'};
inline constexpr std::array outOfPaper{'\x1A', '\x32', '\x72'};
inline constexpr std::array coverOpen{'\x1A', '\x16', '\x12'};
inline constexpr std::array jammed{'\x1A', '\x52', '\x12'};
using StatusAnswers = std::array<char, 3>;

// Takes the questions out of what was received, as a printer does; how many sets of three there were.
inline int takeQuestions(QByteArray &received)
{
    const QByteArray question("\x10\x04\x01\x10\x04\x02\x10\x04\x04");
    const int asked = static_cast<int>(received.count(question));
    received.replace(question, {});
    return asked;
}

// A network printer: takes everything, breaks off after some bytes, or never reads.
class FakePrinter final : public QTcpServer
{
public:
    enum class Manner { TakesAll, ResetsAfterSome, NeverReads };

    explicit FakePrinter(Manner manner) : m_manner(manner)
    {
        listen(QHostAddress::LocalHost);
        // Small, or the kernel would take a whole receipt for a printer that never reads.
        const int smallBuffer = 4096;
        if (manner != Manner::TakesAll)
            ::setsockopt(
                static_cast<int>(socketDescriptor()), SOL_SOCKET, SO_RCVBUF, &smallBuffer, sizeof(smallBuffer));
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }

    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] int sessions() const { return m_sessions; }
    [[nodiscard]] int ended() const { return m_ended; }
    [[nodiscard]] int questions() const { return m_questions; }

    // From now on it answers for its state; without that it goes one way only.
    void answer(StatusAnswers state) { m_state = QByteArray(state.data(), state.size()); }
    // What it answers once it has got a receipt: the paper ran out in it.
    void answerAfterwards(StatusAnswers state) { m_stateAfterwards = QByteArray(state.data(), state.size()); }

private:
    void serve(QTcpSocket *session)
    {
        ++m_sessions;
        connect(session, &QTcpSocket::disconnected, this, [this] { ++m_ended; });
        if (m_manner == Manner::NeverReads) {
            session->setReadBufferSize(1);
            return;
        }
        session->setReadBufferSize(m_manner == Manner::ResetsAfterSome ? 16 : 0);
        connect(session, &QTcpSocket::readyRead, this, [this, session] {
            m_received += session->readAll();
            const int asked = takeQuestions(m_received);
            m_questions += asked;
            const bool printed = !m_received.isEmpty() && !m_stateAfterwards.isEmpty();
            for (int i = 0; i < asked; ++i)
                session->write(printed ? m_stateAfterwards : m_state);
            if (m_manner == Manner::ResetsAfterSome && !m_received.isEmpty())
                session->abort();
        });
    }

    Manner m_manner;
    QByteArray m_received;
    int m_sessions = 0;
    int m_ended = 0;
    int m_questions = 0;
    QByteArray m_state; // empty: it does not answer
    QByteArray m_stateAfterwards;
};

// As much of CUPS as one job needs: answers IPP requests about one queue and keeps the documents it got.
class FakePrintService final : public QTcpServer
{
public:
    struct Queue {
        quint16 lookStatus = 0;  // IPP status of Get-Printer-Attributes
        quint16 printStatus = 0; // IPP status of Print-Job
        int state = 3;           // 3 idle, 5 stopped
        bool answersPrint = true;
        QList<QByteArray> names{}; // of all queues that there are
    };

    explicit FakePrintService(Queue queue) : m_queue(queue)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { serve(nextPendingConnection()); });
    }

    [[nodiscard]] QByteArray address() const { return "127.0.0.1:" + QByteArray::number(serverPort()); }
    [[nodiscard]] const QByteArray &printed() const { return m_printed; }
    [[nodiscard]] int jobs() const { return m_jobs; }

private:
    void serve(QTcpSocket *session)
    {
        connect(session, &QTcpSocket::readyRead, session, [this, session, pending = QByteArray()]() mutable {
            pending += session->readAll();
            while (takeRequest(session, pending)) {
            }
        });
    }

    bool takeRequest(QTcpSocket *session, QByteArray &pending)
    {
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = pending.left(end).toLower();
        const QByteArray name = "\r\ncontent-length:";
        const qsizetype at = head.indexOf(name);
        const qsizetype length = at < 0 ? 0 : head.mid(at + name.size()).split('\r').first().trimmed().toLongLong();
        if (pending.size() < end + 4 + length) {
            if (head.contains("100-continue"))
                session->write("HTTP/1.1 100 Continue\r\n\r\n");
            return false;
        }
        answer(session, pending.mid(end + 4, length));
        pending.remove(0, end + 4 + length);
        return true;
    }

    void answer(QTcpSocket *session, const QByteArray &request)
    {
        constexpr char printJob = 2;
        const bool prints = request.size() > 8 && request[2] == 0 && request[3] == printJob;
        const bool lists = request.size() > 8 && request[2] == '\x40' && request[3] == printJob; // CUPS-Get-Printers
        if (prints) {
            ++m_jobs;
            m_printed += request;
            if (!m_queue.answersPrint) {
                session->abort();
                return;
            }
        }
        QByteArray ipp("\x01\x01", 2);
        const quint16 status = prints ? m_queue.printStatus : m_queue.lookStatus;
        ipp += static_cast<char>(status >> 8);
        ipp += static_cast<char>(status & 0xFF);
        ipp += request.mid(4, 4);
        ipp += '\x01' + attribute('\x47', "attributes-charset", "utf-8") +
               attribute('\x48', "attributes-natural-language", "en");
        for (const QByteArray &name : lists ? m_queue.names : QList<QByteArray>())
            ipp += '\x04' + attribute('\x42', "printer-name", name) + attribute('\x41', "printer-make-and-model", "Maker of " + name);
        if (!prints && !lists)
            ipp += '\x04' + attribute('\x23', "printer-state", QByteArray(3, '\0') + static_cast<char>(m_queue.state));
        ipp += '\x03';
        session->write("HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: " +
                       QByteArray::number(ipp.size()) + "\r\n\r\n" + ipp);
    }

    static QByteArray attribute(char tag, const QByteArray &name, const QByteArray &value)
    {
        const auto sized = [](const QByteArray &text) {
            return QByteArray(1, '\0') + static_cast<char>(text.size()) + text;
        };
        return tag + sized(name) + sized(value);
    }

    Queue m_queue;
    QByteArray m_printed;
    int m_jobs = 0;
};

}
