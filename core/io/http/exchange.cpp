#include "core/io/http/exchange.h"

#include "core/io/http/answer.h"
#include "core/io/http/fault.h"
#include "core/io/http/oneshotbody.h"

#include <QNetworkReply>

#include <utility>

namespace mostrador::io {

using namespace Qt::StringLiterals;
using gateway::TransportFailure;
using gateway::TransportFault;
using gateway::TransportReply;

Exchange::Exchange(Milliseconds deadline, qint64 answerLimit, Done done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
    , m_answerLimit(answerLimit)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(m_wasHandedOver ? TransportFault::TimedOut : TransportFault::NotSent, u"deadline"_s);
    });
    m_deadline.start(deadline);
}

Exchange::~Exchange()
{
    release();
}

void Exchange::follow(QNetworkReply *reply, const OneShotBody *body)
{
    m_wasHandedOver = true;
    m_reply = reply;
    m_body = body;
    // Qt stops reading from the socket at this many unread bytes, so a flood never outruns the event loop.
    reply->setReadBufferSize(m_answerLimit + 1);
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::checkHead);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::gather);
    connect(reply, &QNetworkReply::finished, this, &Exchange::conclude);
}

void Exchange::gather()
{
    m_received += m_reply->read(m_answerLimit + 1 - m_received.size());
    if (m_received.size() > m_answerLimit)
        fail(TransportFault::TooLarge, u"more than %1 bytes"_s.arg(m_answerLimit));
}

void Exchange::checkHead()
{
    if (auto problem = headProblem(headOf(*m_reply), m_answerLimit))
        finish(failure(*std::move(problem)));
}

void Exchange::conclude()
{
    gather();
    if (!m_reply)
        return; // the last bytes went over the limit
    const QNetworkReply::NetworkError error = m_reply->error();
    gateway::HttpResponse response = headOf(*m_reply);
    if (!onlyRepeatsStatus(error, response.status))
        return fail(faultOf(error, requestLeft()), u"%1 %2"_s.arg(int(error)).arg(m_reply->errorString()));
    if (auto problem = headProblem(response, m_answerLimit))
        return finish(failure(*std::move(problem)));
    response.body = std::exchange(m_received, {});
    finish(wholeAnswer(std::move(response)));
}

void Exchange::fail(TransportFault fault, const QString &detail)
{
    finish(failure(TransportFailure{fault, detail}));
}

void Exchange::finish(TransportReply outcome)
{
    if (!m_done)
        return;
    const Done done = std::exchange(m_done, nullptr);
    m_deadline.stop();
    release();
    deleteLater();
    done(std::move(outcome));
}

void Exchange::release()
{
    if (!m_reply)
        return;
    QNetworkReply *const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->deleteLater(); // closes the connection of a reply under way; abort() would leave its error to be reported
                          // twice
}

bool Exchange::requestLeft() const
{
    return m_requestSent || (m_body && m_body->wasRead());
}

}
