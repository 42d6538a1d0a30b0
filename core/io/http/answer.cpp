#include "core/io/http/answer.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkReply>

#include <algorithm>

namespace mostrador::io {

using namespace Qt::StringLiterals;
using gateway::HttpResponse;
using gateway::TransportFailure;
using gateway::TransportFault;
using gateway::TransportReply;

namespace {

// Nothing when the header is absent, -1 when it is not one plain number (two different lengths arrive as "2, 4").
std::optional<qint64> contentLength(const HttpResponse &response)
{
    const QByteArray text = gateway::headerValue(response.headers, "Content-Length"_ba);
    if (text.isEmpty())
        return std::nullopt;
    const bool digits = text.size() <= 15 &&
                        std::all_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
    return digits ? text.toLongLong() : -1;
}

bool isChunked(const HttpResponse &response)
{
    return gateway::headerValue(response.headers, "Transfer-Encoding"_ba).compare("chunked", Qt::CaseInsensitive) == 0;
}

bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

}

HttpResponse headOf(const QNetworkReply &reply)
{
    HttpResponse head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto &pairs = reply.rawHeaderPairs();
    head.headers.reserve(pairs.size());
    for (const auto &[name, value] : pairs)
        head.headers.append({name, value});
    return head;
}

std::optional<TransportFailure> headProblem(const HttpResponse &head, qint64 answerLimit)
{
    if (head.status < 200 || head.status > 599)
        return TransportFailure{TransportFault::NotUnderstood, u"status %1"_s.arg(head.status)};
    const QByteArray encoding = gateway::headerValue(head.headers, "Content-Encoding"_ba);
    if (!encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0)
        return TransportFailure{TransportFault::NotUnderstood, u"content encoding"_s};
    const std::optional<qint64> length = contentLength(head);
    if (length && (*length < 0 || isChunked(head)))
        return TransportFailure{TransportFault::NotUnderstood, u"content length"_s};
    if (length && *length > answerLimit)
        return TransportFailure{TransportFault::TooLarge, u"content length %1"_s.arg(*length)};
    return std::nullopt;
}

TransportReply wholeAnswer(HttpResponse response)
{
    const std::optional<qint64> length = contentLength(response);
    const bool isWhole = hasNoBody(response.status) || isChunked(response) || length == response.body.size();
    if (!isWhole) {
        const QString expected = length ? QString::number(*length) : u"an announced length"_s;
        return failure(TransportFailure{
            TransportFault::Lost, u"%1 bytes instead of %2"_s.arg(response.body.size()).arg(expected)});
    }
    const auto date = instantFromHttpDate(gateway::headerValue(response.headers, "Date"_ba));
    return gateway::TransportAnswer{std::move(response), date};
}

std::optional<Instant> instantFromHttpDate(const QByteArray &text)
{
    QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return instantFromMilliseconds(moment.toMSecsSinceEpoch());
}

}
