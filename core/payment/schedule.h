// When the till asks again: how often it polls, how it backs off, how long it watches. Pure.
// Mercado Pago prescribes no numbers; these are the field's (peers and practice, timers).
#pragma once

#include "core/payment/transition.h"

namespace mostrador::payment {

// ± 20 %, always the same for the same payment and call, so that a trace can be replayed.
[[nodiscard]] Milliseconds jittered(Milliseconds interval, const Payment &payment);

// Between two polls of a waiting payment.
[[nodiscard]] Milliseconds pollAfter(const Payment &payment, Instant waitingSince, const Surroundings &around);

// After calls without an answer.
[[nodiscard]] Milliseconds backOff(const Payment &payment, const Surroundings &around);

// The next look at a paid one for a second wallet: +30 s, +2 min, +10 min; nothing after that.
[[nodiscard]] std::optional<Instant> nextSurplusLook(Instant paidAt, Instant now);

// The next look at an unpaid end: +30 s, +2 min, +10 min, then hourly; nothing when a day has passed.
[[nodiscard]] std::optional<Instant> nextWatch(Instant unpaidSince, Instant now);

}
