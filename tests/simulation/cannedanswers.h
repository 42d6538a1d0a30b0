// Answers that are not the provider's own, or that it gives when it is unwell. Shapes: fact sheet, "error envelopes".
#pragma once

#include "core/gateway/charge.h"
#include "core/gateway/http.h"

namespace mostrador::simulation {

[[nodiscard]] gateway::HttpResponse serverError();
[[nodiscard]] gateway::HttpResponse gatewayPage();
[[nodiscard]] gateway::HttpResponse portalPage();
[[nodiscard]] gateway::HttpResponse conflict();
[[nodiscard]] gateway::HttpResponse lockedNow();
[[nodiscard]] gateway::HttpResponse tooManyRequests(qint64 retryAfterSeconds);
[[nodiscard]] gateway::HttpResponse unauthorized();
[[nodiscard]] gateway::HttpResponse notFound();

inline constexpr qsizetype refusalsKnown = 5;
[[nodiscard]] gateway::HttpResponse refusal(qsizetype which);
[[nodiscard]] gateway::HttpResponse nothingFound();
[[nodiscard]] gateway::HttpResponse noPaymentsFound(); // by a search

// A paid order of somebody else's, with the same reference.
inline constexpr auto strangersOrder = "4800000001";
[[nodiscard]] QByteArray strangersOrderOf(const gateway::Charge &charge);
[[nodiscard]] QByteArray withStranger(const QByteArray &found, const gateway::Charge &charge);

}
