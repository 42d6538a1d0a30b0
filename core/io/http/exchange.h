// One request on its way: gathers its answer within the limits, keeps its deadline by the clock on the wall and speaks
// once.
#pragma once

#include "core/gateway/transport.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QNetworkReply;

namespace mostrador::io {

class OneShotBody;

class Exchange final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(gateway::TransportReply)>;

    // The deadline runs from here, whether or not the request has been handed to the network yet. Deletes itself when
    // done.
    Exchange(Milliseconds deadline, qint64 answerLimit, Done done, QObject *parent);
    ~Exchange() override;

    // `body` is null for a GET; the reply is owned from here on.
    void follow(QNetworkReply *reply, const OneShotBody *body);
    void finish(gateway::TransportReply outcome);

private:
    void gather();
    void checkHead();
    void conclude();
    void fail(gateway::TransportFault fault, const QString &detail);
    void release();
    [[nodiscard]] bool requestLeft() const;

    Done m_done;
    qint64 m_answerLimit;
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    QPointer<const OneShotBody> m_body;
    QByteArray m_received;
    bool m_wasHandedOver = false; // to the network: until then nothing can have been sent
    bool m_requestSent = false;
};

}
