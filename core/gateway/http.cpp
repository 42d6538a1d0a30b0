#include "core/gateway/http.h"

#include <QUrl>

namespace mostrador::gateway {

QByteArray methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QByteArrayLiteral("GET");
    case HttpMethod::Put:
        return QByteArrayLiteral("PUT");
    case HttpMethod::Post:
        return QByteArrayLiteral("POST");
    case HttpMethod::Delete:
        return QByteArrayLiteral("DELETE");
    case HttpMethod::Patch:
        return QByteArrayLiteral("PATCH");
    }
    Q_UNREACHABLE();
}

QByteArray headerValue(const QList<HttpHeader> &headers, const QByteArray &name)
{
    for (const auto &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QByteArray percentEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

}
