// A client that writes what it likes to a server of ours on this computer.
#pragma once

#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace mostrador::test {

inline constexpr int patience = 20'000; // milliseconds

[[nodiscard]] inline std::unique_ptr<QTcpSocket> connected(quint16 port)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket->waitForConnected(patience))
        qWarning() << socket->errorString();
    return socket;
}

[[nodiscard]] inline bool closes(QTcpSocket &socket)
{
    return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience);
}

// The first line of what it answers; empty: closed without a word, or nothing came.
[[nodiscard]] inline QByteArray statusLine(QTcpSocket &socket)
{
    const auto settled = [&] { return socket.canReadLine() || socket.state() == QAbstractSocket::UnconnectedState; };
    return QTest::qWaitFor(settled, patience) ? socket.readLine().trimmed() : QByteArray();
}

}
