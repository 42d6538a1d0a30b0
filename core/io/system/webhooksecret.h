// The secret with which the provider signs an application's notifications, from the same places as the access token.
#pragma once

#include "core/io/system/token.h"

namespace mostrador::io {

inline constexpr qsizetype longestWebhookSecret = 256;
inline constexpr auto webhookSecretVariable = "MERCADOPAGO_WEBHOOK_SECRET";

// The environment first, then the file; Absent when there is neither, Malformed for what is not one line of printable characters.
[[nodiscard]] TokenResult findWebhookSecret(const QString &file);

}
