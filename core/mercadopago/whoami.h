// Whose token it is: the account's number, its country, and whether it is a test account or one with real money.
// Source: Mercado Pago: GET /users/me, test accounts (fact sheet §9.2, §9.4).
#pragma once

#include "core/mercadopago/wire.h"

namespace mostrador::mercadopago {

struct Owner {
    QString userId;
    QString siteId; // "MLA"
    bool isTest = false;
    bool operator==(const Owner &) const = default;
};

[[nodiscard]] gateway::HttpRequest ownerRequest();
[[nodiscard]] Result<Owner, ReadError> readOwner(const QByteArray &body);

}
