#include "tests/support/requestreader.h"

namespace mostrador::support {

namespace {

SeenRequest readHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    SeenRequest request;
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return request;
}

}

std::optional<SeenRequest> RequestReader::next()
{
    const QByteArray separator = QByteArrayLiteral("\r\n\r\n");
    const qsizetype end = m_bytes.indexOf(separator);
    if (end < 0)
        return std::nullopt;
    SeenRequest request = readHead(m_bytes.left(end));
    const qsizetype bodyStart = end + separator.size();
    const qsizetype length = gateway::headerValue(request.headers, QByteArrayLiteral("Content-Length")).toLongLong();
    if (m_bytes.size() < bodyStart + length)
        return std::nullopt;
    request.body = m_bytes.mid(bodyStart, length);
    m_bytes.remove(0, bodyStart + length);
    return request;
}

}
