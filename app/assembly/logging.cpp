#include "app/assembly/logging.h"

#include "core/payment/stored.h"
#include "core/support/logline.h"

using namespace Qt::StringLiterals;

namespace mostrador::app {

namespace {

QString nameOf(gateway::TransportFault fault)
{
    switch (fault) {
    case gateway::TransportFault::NotSent:
        return u"not sent"_s;
    case gateway::TransportFault::Lost:
        return u"lost"_s;
    case gateway::TransportFault::TimedOut:
        return u"timed out"_s;
    case gateway::TransportFault::TooLarge:
        return u"too large"_s;
    case gateway::TransportFault::NotUnderstood:
        return u"not understood"_s;
    case gateway::TransportFault::Untrusted:
        return u"certificate refused"_s;
    case gateway::TransportFault::Refused:
        return u"refused by our own rules"_s;
    }
    Q_UNREACHABLE();
}

// The request by its method, its path and the attempt that it is about; of the query, which may name more, only that.
QString described(const gateway::HttpRequest &request)
{
    QString attempt = support::attemptIn(QString::fromUtf8(request.target));
    if (attempt.isEmpty())
        attempt = support::attemptIn(QString::fromUtf8(request.body));
    const QString path = QString::fromUtf8(request.target.split('?').constFirst());
    return u"%1 %2 %3"_s.arg(attempt.isEmpty() ? u"-"_s : attempt, QString::fromLatin1(methodName(request.method)), path);
}

QString described(const gateway::TransportReply &reply)
{
    if (!reply)
        return nameOf(reply.error().fault) + u": "_s + reply.error().detail;
    const auto &response = reply->response;
    const QByteArray id = headerValue(response.headers, "x-request-id");
    return QString::number(response.status) + (id.isEmpty() ? QString() : u" request "_s + QString::fromUtf8(id));
}

}

LoggedTransport::LoggedTransport(gateway::Transport &transport, io::LogFile &log, const Clock &clock)
    : m_transport(transport), m_log(log), m_clock(clock)
{
}

void LoggedTransport::send(
    const gateway::HttpRequest &request, Milliseconds deadline, std::function<void(gateway::TransportReply)> done)
{
    const auto begun = m_clock.elapsed();
    m_transport.send(request, deadline,
        [this, begun, what = described(request), done = std::move(done)](const gateway::TransportReply &reply) {
            const auto time = QString::number((m_clock.elapsed() - begun).count());
            m_log.write(u"provider"_s, u"%1 → %2 in %3 ms"_s.arg(what, described(reply), time));
            constexpr int unauthorized = 401;
            done(reply);
            if (reply && reply->response.status == unauthorized && m_tellRefused)
                m_tellRefused();
        });
}

void LoggedObserver::published(const till::State &before, const till::State &after, const till::Event &event)
{
    for (auto each = after.payments.constBegin(); each != after.payments.constEnd(); ++each) {
        const auto old = before.payments.constFind(each.key());
        const bool isNews = old == before.payments.constEnd() || old->phase.index() != each->phase.index();
        if (isNews)
            m_log.write(u"payment"_s, u"%1 %2"_s.arg(each.key(), payment::phaseName(each->phase)));
    }
    m_to->published(before, after, event);
}

void LoggedObserver::rejected(const till::Rejection &rejection, const till::Event &event)
{
    m_to->rejected(rejection, event);
}

void LoggedObserver::notRecorded(const journal::JournalFailure &failure, const till::Event &event)
{
    m_log.write(u"journal"_s, u"not recorded: problem %1, %2"_s.arg(static_cast<int>(failure.problem)).arg(failure.detail));
    m_to->notRecorded(failure, event);
}

}
