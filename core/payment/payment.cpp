#include "core/payment/payment.h"

namespace mostrador::payment {

const QString &referenceOf(const Payment &payment)
{
    return payment.charge.externalReference;
}

bool isSameOnRecord(const Payment &one, const Payment &other)
{
    return one.phase == other.phase;
}

bool holdsPointOfSale(const Payment &payment)
{
    return std::holds_alternative<Creating>(payment.phase) || std::holds_alternative<AwaitingPayment>(payment.phase)
        || std::holds_alternative<Withdrawing>(payment.phase);
}

bool isSettled(const Payment &payment, Instant now)
{
    if (const auto *unpaid = std::get_if<Unpaid>(&payment.phase))
        return now >= unpaid->since + watchTime;
    return std::holds_alternative<Paid>(payment.phase) || std::holds_alternative<Refused>(payment.phase);
}

bool isOffline(const Payment &payment, Instant now)
{
    return payment.pace.silentSince && now - *payment.pace.silentSince >= silenceShown;
}

bool isConfirming(const Payment &payment)
{
    const bool looking = payment.pace.activity == Activity::Looking || payment.pace.activity == Activity::LookingAgain;
    return looking && payment.pace.inquiry.stage != InquiryStage::Finding;
}

std::optional<Instant> dueAt(const Payment &payment)
{
    const bool acts = holdsPointOfSale(payment) || std::holds_alternative<Unpaid>(payment.phase);
    if (!acts || payment.pace.inFlight || payment.pace.nextAt == Instant::max())
        return std::nullopt;
    return payment.pace.nextAt;
}

}
