#include "app/simulator/courier.h"

#include "core/io/http/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>

namespace mostrador::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAnswer = 64 * 1024;

QNetworkRequest requestFor(const simulator::Delivery &delivery)
{
    QNetworkRequest request{QUrl(delivery.url)};
    for (const auto &header : delivery.headers)
        request.setRawHeader(header.name, header.value);
    request.setHeader(QNetworkRequest::ContentLengthHeader, delivery.body.size());
    request.setRawHeader("Connection"_ba, "close"_ba); // a kept connection that dies could make one try into two
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

}

class Courier::Round final : public QObject
{
public:
    explicit Round(CourierOffice &office) : m_office(office)
    {
        m_next.setSingleShot(true);
        m_network.setProxy(QNetworkProxy::NoProxy);
        connect(&m_next, &QTimer::timeout, this, [this] { go(); });
    }

    void go()
    {
        for (const simulator::Delivery &delivery : m_office.takeDue())
            post(delivery);
        if (const auto wait = m_office.untilNext())
            m_next.start(std::max(*wait, Milliseconds(1)));
        else
            m_next.stop();
    }

private:
    void post(const simulator::Delivery &delivery)
    {
        auto *body = new io::OneShotBody(delivery.body);
        QNetworkReply *const reply = m_network.post(requestFor(delivery), body);
        body->setParent(reply);
        reply->setReadBufferSize(longestAnswer);
        auto *patience = new QTimer(reply); // the whole time; Qt's own measures silence only
        patience->setSingleShot(true);
        connect(patience, &QTimer::timeout, reply, &QNetworkReply::abort);
        patience->start(delivery.patience);
        connect(reply, &QNetworkReply::finished, this, [this, reply, number = delivery.number] { ended(number, *reply); });
    }

    void ended(qint64 number, QNetworkReply &reply)
    {
        reply.deleteLater();
        const bool isWhole = reply.error() != QNetworkReply::OperationCanceledError;
        const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
        m_office.delivered(number, isWhole ? status.toInt() : 0);
        go();
    }

    CourierOffice &m_office;
    QNetworkAccessManager m_network{this};
    QTimer m_next{this};
};

Courier::Courier(CourierOffice office) : m_office(std::move(office)) {}

Courier::~Courier()
{
    m_thread.quit();
    m_thread.wait();
}

void Courier::wake()
{
    const std::lock_guard lock(m_mutex);
    if (!m_round) {
        m_round = new Round(m_office);
        m_round->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_round, &QObject::deleteLater);
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_round, [round = m_round] { round->go(); }, Qt::QueuedConnection);
}

}
