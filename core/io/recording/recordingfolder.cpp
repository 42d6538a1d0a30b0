#include "core/io/recording/recordingfolder.h"

#include "core/mercadopago/redaction.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

constexpr auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner;

QJsonObject headersView(const QList<gateway::HttpHeader> &headers)
{
    QJsonObject view;
    for (const auto &header : mercadopago::redactedHeaders(headers))
        view.insert(QString::fromLatin1(header.name), QString::fromLatin1(header.value));
    return view;
}

QString faultName(gateway::TransportFault fault)
{
    switch (fault) {
    case gateway::TransportFault::NotSent:
        return u"not_sent"_s;
    case gateway::TransportFault::Lost:
        return u"lost"_s;
    case gateway::TransportFault::TimedOut:
        return u"timed_out"_s;
    case gateway::TransportFault::TooLarge:
        return u"too_large"_s;
    case gateway::TransportFault::NotUnderstood:
        return u"not_understood"_s;
    case gateway::TransportFault::Untrusted:
        return u"untrusted"_s;
    case gateway::TransportFault::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

// "orders.get.response-200.2.json" is the second of "orders.get.response-200".
QString stemOf(const QString &fileName)
{
    QStringList parts = fileName.split(u'.');
    parts.removeLast();
    bool isNumber = false;
    if (parts.size() > 1 && parts.constLast().toInt(&isNumber) > 1 && isNumber)
        parts.removeLast();
    return parts.join(u'.');
}

void insertFile(QJsonObject &line, const QString &key, const QString &file)
{
    if (!file.isEmpty())
        line.insert(key, file);
}

}

Result<RecordingFolder, RecordingError> RecordingFolder::open(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(RecordingError{folder, {}});
    RecordingFolder recording(folder);
    recording.readNames();
    recording.m_index = std::make_unique<QFile>(folder + u"/index.jsonl"_s);
    if (!recording.m_index->open(QIODevice::WriteOnly | QIODevice::Append) ||
        !recording.m_index->setPermissions(ownerAlone))
        return failure(RecordingError{recording.m_index->fileName(), recording.m_index->errorString()});
    return recording;
}

void RecordingFolder::readNames()
{
    const QStringList names = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        QFile file(m_folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++m_numbers[stemOf(name)];
        m_names.insert(stemOf(name).toUtf8() + '\n' + file.readAll(), name);
    }
}

void RecordingFolder::note(const gateway::HttpRequest &request, const gateway::TransportReply &reply, Instant at)
{
    const QString call = mercadopago::callName(request);
    QJsonObject line{{u"at"_s, toUtcText(at)}, {u"call"_s, call},
        {u"method"_s, QString::fromLatin1(gateway::methodName(request.method))},
        {u"target"_s, QString::fromLatin1(mercadopago::redactedTarget(request.target))},
        {u"request_headers"_s, headersView(request.headers)}};
    insertFile(line, u"request"_s, fileOf(call + u".request"_s, request.body));
    if (!reply) {
        line.insert(u"fault"_s, faultName(reply.error().fault));
    } else {
        const gateway::HttpResponse &response = reply->response;
        line.insert(u"status"_s, response.status);
        line.insert(u"bytes"_s, response.body.size());
        line.insert(u"response_headers"_s, headersView(response.headers));
        const QString kind = response.status < 400 ? u"response"_s : u"error"_s;
        insertFile(line, u"response"_s, fileOf(u"%1.%2-%3"_s.arg(call, kind).arg(response.status), response.body));
    }
    append(line);
}

// The path is the shop's own affair, and may hold a word that only the provider should know.
void RecordingFolder::noteNotification(const gateway::HttpRequest &request, int answered,
    std::optional<mercadopago::SignatureCheck> signature, Instant at)
{
    if (++m_notifications > mostRecordedNotifications)
        return;
    const QString call = mercadopago::notificationName(request);
    QJsonObject line{{u"at"_s, toUtcText(at)}, {u"call"_s, call},
        {u"method"_s, QString::fromLatin1(gateway::methodName(request.method))},
        {u"target"_s, QString::fromLatin1(mercadopago::redactedQuery(request.target))},
        {u"request_headers"_s, headersView(request.headers)}, {u"answered"_s, answered}};
    insertFile(line, u"request"_s, fileOf(call, request.body));
    if (signature)
        line.insert(u"signature"_s, mercadopago::nameOf(*signature));
    append(line);
}

void RecordingFolder::append(const QJsonObject &line)
{
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (m_index->write(text) != text.size() || !m_index->flush())
        complain(*m_index);
}

QString RecordingFolder::fileOf(const QString &stem, const QByteArray &body)
{
    const QByteArray content = mercadopago::redactedBody(body);
    if (content.isEmpty())
        return {};
    const QByteArray key = stem.toUtf8() + '\n' + content;
    const auto known = m_names.constFind(key);
    if (known != m_names.constEnd())
        return *known;
    if (m_names.size() >= mostRecordedBodies)
        return {};
    const int number = ++m_numbers[stem];
    const QString name = number == 1 ? stem + u".json"_s : u"%1.%2.json"_s.arg(stem).arg(number);
    m_names.insert(key, name);
    write(name, content);
    return name;
}

void RecordingFolder::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder + u'/' + name);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerAlone) &&
                           file.write(content) == content.size() && file.flush();
    if (!isWritten)
        complain(file);
}

void RecordingFolder::complain(const QFile &file)
{
    if (!m_problem)
        m_problem = RecordingError{file.fileName(), file.errorString()};
}

}
