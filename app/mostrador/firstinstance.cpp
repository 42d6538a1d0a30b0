#include "app/mostrador/firstinstance.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

constexpr int patience = 500; // ms

QString addressIn(const QString &dataFolder)
{
    return dataFolder + u"/window"_s;
}

}

FirstInstance::FirstInstance(const QString &dataFolder, std::function<void()> raise)
{
    const QString address = addressIn(dataFolder);
    QLocalServer::removeServer(address); // we hold the folder's lock: what is left there is nobody's
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this, raise = std::move(raise)] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            socket->disconnectFromServer();
            socket->deleteLater();
            raise();
        }
    });
    if (!m_server.listen(address))
        qWarning("a second start will not find this window: %s", qPrintable(m_server.errorString()));
}

bool FirstInstance::wake(const QString &dataFolder)
{
    QLocalSocket socket;
    socket.connectToServer(addressIn(dataFolder));
    return socket.waitForConnected(patience);
}

}
