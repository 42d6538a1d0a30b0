// The seller's account, its stores and points of sale: what is asked of them, and the answers.
// Source: Mercado Pago: users/me (fact sheet §9.2), stores (§8.1), points of sale of both APIs (§8.2, §8.3).
#pragma once

#include "core/gateway/account.h"
#include "core/gateway/http.h"

namespace mostrador::mercadopago {

inline constexpr qsizetype pageSize = 50;

[[nodiscard]] gateway::HttpRequest requestOf(const gateway::AccountQuestion &question);

// Whatever came: a refusal and an unreadable answer are answers, too.
[[nodiscard]] gateway::AccountAnswer answerTo(const gateway::AccountQuestion &question, const gateway::TransportReply &reply);

}
