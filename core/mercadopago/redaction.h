// What of an exchange with the provider may be kept for others to read: by lists of what is allowed, so that a field
// that nobody has heard of yet is left out. Neither the token nor anything of the buyer is on them: no e-mail, name,
// identification, card or phone. Names of fields and kinds of values stay, so that what is kept can serve as a test's
// input.
#pragma once

#include "core/gateway/http.h"

namespace mostrador::mercadopago {

inline constexpr auto redacted = "redacted"; // in place of a text; a number becomes 0, true becomes false

[[nodiscard]] QByteArray redactedBody(const QByteArray &body); // empty if it is no JSON
[[nodiscard]] QByteArray redactedTarget(const QByteArray &target);
[[nodiscard]] QByteArray redactedQuery(const QByteArray &target); // the same, and of the path nothing is kept
[[nodiscard]] QList<gateway::HttpHeader> redactedHeaders(const QList<gateway::HttpHeader> &headers);

// "orders.create", "merchant-order.get" …: which of the provider's calls it is. "other" where none is known.
[[nodiscard]] QString callName(const gateway::HttpRequest &request);

// "notification.webhook.order.processed", "notification.ipn.payment" …: what came in. "notification.other" where its topic is none
// that a till knows.
[[nodiscard]] QString notificationName(const gateway::HttpRequest &notification);

}
