// Whether a notification carries the signature of whoever knows the application's secret. The provider signs only some of what it sends,
// and not always by its own rule, so a signature that does not fit proves nothing: it is counted and told, and the till looks all the same.
// Source: Mercado Pago: notifications, x-signature (fact sheet §6.6) with its disputed points.
#pragma once

#include "core/base/instant.h"
#include "core/gateway/http.h"

namespace mostrador::mercadopago {

enum class SignatureCheck : quint8 {
    Valid,
    MissingHeader,
    MalformedHeader,
    MissingTimestamp,
    MissingHash,
    Mismatch,
    OutOfTolerance, // it fits, and was made too long ago or too far ahead: somebody may be playing it again
};

inline constexpr std::chrono::seconds signatureTolerance{300};

[[nodiscard]] QString nameOf(SignatureCheck check); // as the provider's libraries call it

[[nodiscard]] SignatureCheck checkSignature(const gateway::HttpRequest &request, const QByteArray &secret, Instant now);

}
