#include "tests/e2e/runningsimulator.h"

#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace mostrador::e2e {

namespace {

template <typename Keep> QJsonArray filtered(const QJsonArray &array, Keep keep)
{
    QJsonArray kept;
    for (const QJsonValue &value : array) {
        if (keep(value.toObject()))
            kept.append(value);
    }
    return kept;
}

bool isOf(const QJsonObject &object, const QString &reference)
{
    return reference.isEmpty() || object[u"external_reference"_s].toString() == reference;
}

}

RunningSimulator::RunningSimulator(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(MOSTRADOR_SIMULATOR), QStringList{u"--port"_s, u"0"_s} + arguments);
    const QByteArray beginning = "listening on "_ba;
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, patience))
        return;
    const QByteArray line = m_process.readLine().trimmed();
    if (line.startsWith(beginning))
        m_url = QString::fromLatin1(line.mid(beginning.size()));
}

RunningSimulator::~RunningSimulator()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

RunningSimulator::Answer RunningSimulator::send(const QByteArray &method, const QString &name, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_url + u"/_simulator/"_s + name));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
        return {};
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return {status, QJsonDocument::fromJson(reply->readAll())};
}

int RunningSimulator::act(const QString &name, const QJsonObject &what)
{
    return send("POST"_ba, name, QJsonDocument(what).toJson()).status;
}

int RunningSimulator::fault(const QString &method, const QString &path, const QString &kind, int times, int delay)
{
    const QJsonObject match{{u"method"_s, method}, {u"path"_s, path}};
    const QJsonObject rule{{u"match"_s, match}, {u"kind"_s, kind}, {u"times"_s, times}, {u"delay_ms"_s, delay}};
    return send("POST"_ba, u"faults"_s, QJsonDocument(QJsonArray{rule}).toJson()).status;
}

QJsonArray RunningSimulator::orders(const QString &reference)
{
    const QJsonArray all = send("GET"_ba, u"ledger"_s).body[u"orders"_s].toArray();
    return filtered(all, [&](const QJsonObject &order) { return isOf(order, reference); });
}

QJsonArray RunningSimulator::approved(const QString &reference)
{
    const QJsonArray all = send("GET"_ba, u"ledger"_s).body[u"payments"_s].toArray();
    return filtered(all, [&](const QJsonObject &payment) {
        return isOf(payment, reference) && payment[u"status"_s].toString() == u"approved";
    });
}

QJsonArray RunningSimulator::refunds()
{
    return send("GET"_ba, u"ledger"_s).body[u"refunds"_s].toArray();
}

QJsonArray RunningSimulator::notifications()
{
    return send("GET"_ba, u"notifications"_s).body[u"tries"_s].toArray();
}

int RunningSimulator::set(const QJsonObject &switches)
{
    return send("POST"_ba, u"switches"_s, QJsonDocument(switches).toJson()).status;
}

QJsonArray RunningSimulator::requests(const QString &method, const QString &partOfTarget)
{
    const QJsonArray all = send("GET"_ba, u"requests"_s).body[u"requests"_s].toArray();
    return filtered(all, [&](const QJsonObject &request) {
        const QString target = request[u"target"_s].toString();
        return !target.startsWith(u"/_simulator/") && target.contains(partOfTarget) &&
               (method.isEmpty() || request[u"method"_s].toString() == method);
    });
}

}
