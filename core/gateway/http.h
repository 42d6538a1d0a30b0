// HTTP as plain data: what a codec builds and reads, what a transport carries. No sockets here.
#pragma once

#include <QByteArray>
#include <QList>

namespace mostrador::gateway {

enum class HttpMethod { Get, Put, Post, Delete, Patch };

[[nodiscard]] QByteArray methodName(HttpMethod method);

struct HttpHeader {
    QByteArray name;
    QByteArray value;
    bool operator==(const HttpHeader &) const = default;
};

struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QByteArray target; // path and query, percent-encoded, beginning with '/'
    QList<HttpHeader> headers;
    QByteArray body; // empty = no body
    bool operator==(const HttpRequest &) const = default;
};

struct HttpResponse {
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;
    bool operator==(const HttpResponse &) const = default;
};

// The value of the first header of that name (names compare without case), empty if there is none.
[[nodiscard]] QByteArray headerValue(const QList<HttpHeader> &headers, const QByteArray &name);

// Every byte outside RFC 3986 "unreserved" percent-encoded: safe as one segment of a path or one value of a query.
[[nodiscard]] QByteArray percentEncoded(const QString &text);

}
