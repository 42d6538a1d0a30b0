// Which payments a notification may be about. It brings their next look forward, within the pace at which the till asks by itself, and
// changes nothing else: whoever sends it may be anybody.
#include "core/till/acts.h"

namespace mostrador::till {

namespace {

bool namesACharge(const gateway::Hint &hint)
{
    return !hint.orderId.isEmpty() || !hint.externalReference.isEmpty();
}

// The older APIs speak of numbers that the till has not seen yet: then it may be any charge that waits for its buyer.
bool mayBeAbout(const gateway::Hint &hint, const payment::Payment &payment)
{
    if (!namesACharge(hint))
        return isLive(payment);
    const bool isOurs = !hint.externalReference.isEmpty() && hint.externalReference == referenceOf(payment);
    return isOurs || (!hint.orderId.isEmpty() && hint.orderId == payment.orderId);
}

}

Step noteHints(Turn turn, const Notified &notified)
{
    const Instant now = turn.around().now;
    for (payment::Payment &payment : turn.mutableState().payments) {
        for (const gateway::Hint &hint : notified.hints) {
            if (mayBeAbout(hint, payment))
                payment = hinted(std::move(payment), now);
        }
    }
    return turn.done();
}

}
