// What a 4xx answer means. Source: Mercado Pago: error envelopes and retry classes (fact sheet §15), the codes of
// attended v1 and v2 (§1.5, §2.5, §2.6), refunds (§5.4) and Orders (§7.7 to §7.9).
#pragma once

#include "core/mercadopago/wire.h"

namespace mostrador::mercadopago {

// Reads any of the four error shapes. An HTML page or an empty body is a ReadError: it proves nothing. So is "another
// request with this key is on its way": what that one did is not known.
[[nodiscard]] Result<gateway::Answer, ReadError> refusalFrom(const gateway::HttpResponse &response);

}
