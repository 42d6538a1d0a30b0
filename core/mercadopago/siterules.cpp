#include "core/mercadopago/siterules.h"

#include "core/money/currency.h"

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

constexpr std::chrono::hours day{24};

// Mercado Pago's help centre: what another wallet paid in Argentina goes back within 30 days (fact sheet §5.4).
constexpr auto otherWalletDays = 30;
constexpr auto otherWallet = "interop_transfer";

// Orders: 180 days in the guides, 330 and 360 elsewhere (fact sheet §7.8).
constexpr auto ordersDays = 180;

struct Limits { // of one order, in whole units of the currency; 0: none is known
    qint64 least = 0;
    qint64 most = 0;
};

// The seven sites (fact sheet §10.1) and amount limits (§7.3): ARS 15 was seen in use, MXN 5 too; the rest are from an
// older guide.
Limits limitsOf(money::Site site)
{
    switch (site) {
    case money::Site::MLA:
        return {15, 4'000'000};
    case money::Site::MLB:
        return {1, 70'000};
    case money::Site::MLM:
        return {5, 0};
    case money::Site::MLC:
    case money::Site::MCO:
    case money::Site::MPE:
    case money::Site::MLU:
        return {};
    }
    Q_UNREACHABLE();
}

money::Money wholeUnits(qint64 units, money::Currency currency)
{
    return {units * money::minorPerUnit(currency), currency};
}

// Chile takes whole pesos (fact sheet §10.1), whatever a charge is counted in.
bool hasRefusedDecimals(const Charge &charge)
{
    return charge.site == money::Site::MLC && charge.amount.minor % money::minorPerUnit(charge.amount.currency) != 0;
}

std::optional<Obstacle> amountObstacle(const Charge &charge)
{
    if (hasRefusedDecimals(charge))
        return Obstacle{ObstacleKind::Decimals, {}};
    const Limits limits = limitsOf(charge.site);
    const money::Money least = wholeUnits(limits.least, charge.amount.currency);
    const money::Money most = wholeUnits(limits.most, charge.amount.currency);
    if (charge.amount < least)
        return Obstacle{ObstacleKind::BelowMinimum, least};
    if (limits.most > 0 && charge.amount > most)
        return Obstacle{ObstacleKind::AboveMaximum, most};
    return std::nullopt;
}

std::optional<int> refundDays(const RefundFacts &facts)
{
    const bool fromOtherWallet = facts.method == QLatin1StringView(otherWallet);
    if (fromOtherWallet && facts.charge.site == money::Site::MLA)
        return otherWalletDays;
    return facts.charge.api == Api::Orders ? std::optional(ordersDays) : std::nullopt;
}

}

std::optional<Obstacle> chargeObstacle(const Charge &charge)
{
    if (!isAtSite(charge.api, charge.site))
        return Obstacle{ObstacleKind::ApiNotAtSite, {}};
    if (charge.api == Api::AttendedV2 && charge.externalStoreId.isEmpty())
        return Obstacle{ObstacleKind::StoreMissing, {}};
    return amountObstacle(charge);
}

std::optional<Obstacle> refundObstacle(const RefundFacts &facts, Instant now)
{
    // Peru refunds whole payments only (fact sheet §5.4).
    if (facts.charge.site == money::Site::MPE && facts.amount < facts.payment)
        return Obstacle{ObstacleKind::PartialRefund, {}};
    const auto days = refundDays(facts);
    if (days && now > facts.approvedAt + *days * day)
        return Obstacle{ObstacleKind::RefundTooOld, {}};
    return std::nullopt;
}

Rules rules()
{
    return {chargeObstacle, refundObstacle};
}

}
