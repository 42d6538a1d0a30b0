// The order that sits on a point of sale: what the legacy APIs but the dynamic one have in common.
// Source: Mercado Pago: attended v2 (fact sheet §2.1 paths, §2.3 and §2.5 answers, §2.6 what the field saw).
#pragma once

#include "core/mercadopago/wire.h"

namespace mostrador::mercadopago {

// root "/instore/…/collectors/", leaf "/qrs": …/{user}/pos/{point of sale}/qrs.
[[nodiscard]] QByteArray posPath(const QByteArray &root, const gateway::Charge &charge, const QByteArray &leaf);

[[nodiscard]] gateway::HttpRequest readSlotRequest(const gateway::Charge &charge);
[[nodiscard]] gateway::HttpRequest emptySlotRequest(const gateway::Charge &charge);

[[nodiscard]] Result<gateway::Answer, ReadError> readSlot(const QByteArray &body);

// "No order on this point of sale" is an answer about the slot; that the point of sale does not exist is another
// matter.
[[nodiscard]] Result<gateway::Answer, ReadError> readRefusedSlot(const gateway::HttpResponse &response);

// 204 without a body; a page where nothing should be is somebody else's answer.
[[nodiscard]] Result<gateway::Answer, ReadError> readEmptied(const QByteArray &body);

}
