// What a notification says there is news about, in both of its forms: IPN (topic and resource) and webhook (type and data). Nobody
// vouches for it: what it says is a reason to look, and nothing of it is kept. Source: Mercado Pago: notifications (fact sheet §6.1–6.3).
#pragma once

#include "core/base/result.h"
#include "core/gateway/hint.h"
#include "core/gateway/http.h"

namespace mostrador::mercadopago {

enum class NotificationProblem : quint8 {
    Unreadable,   // neither form, or without the number of anything
    UnknownTopic, // a notification, of something that a till has no use for
};

[[nodiscard]] Result<gateway::Hint, NotificationProblem> readNotification(const gateway::HttpRequest &request);

}
