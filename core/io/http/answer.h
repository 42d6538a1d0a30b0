// Judges what came back: an answer counts only when it is provably whole. HTTP/1.1 framing as in RFC 9112 §6.
#pragma once

#include "core/gateway/transport.h"

class QNetworkReply;

namespace mostrador::io {

// The status and headers as received; the body is gathered elsewhere, against its limit.
[[nodiscard]] gateway::HttpResponse headOf(const QNetworkReply &reply);

// What is wrong with a head as soon as it is here: a status that is none, a length above the limit, an encoded body.
[[nodiscard]] std::optional<gateway::TransportFailure> headProblem(
    const gateway::HttpResponse &head, qint64 answerLimit);

// An answer when the body is as long as the head said; otherwise it was cut on its way.
[[nodiscard]] gateway::TransportReply wholeAnswer(gateway::HttpResponse response);

// RFC 9110 §5.6.7, the one form that is still sent: Sun, 06 Nov 1994 08:49:37 GMT.
[[nodiscard]] std::optional<Instant> instantFromHttpDate(const QByteArray &text);

}
