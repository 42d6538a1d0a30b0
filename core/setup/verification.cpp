#include "core/setup/verification.h"

#include "core/base/result.h"
#include "core/money/currency.h"

using namespace Qt::StringLiterals;

namespace mostrador::setup {

using namespace gateway;
using Stage = Verification::Stage;

namespace {

// Whole units of the currency, above every limit that is known (fact sheet §7.3, §10.1).
qint64 smallAmount(money::Site site)
{
    switch (site) {
    case money::Site::MLA:
    case money::Site::MLC:
        return 100;
    case money::Site::MCO:
        return 2'000;
    case money::Site::MLB:
    case money::Site::MPE:
        return 1;
    case money::Site::MLM:
    case money::Site::MLU:
        return 10;
    }
    Q_UNREACHABLE();
}

Capabilities abilities(const Verification &verification)
{
    return capabilitiesOf(verification.charge.api, verification.charge.mode);
}

void fail(Verification &verification, const std::optional<Refusal> &refusal = std::nullopt)
{
    verification.refusal = refusal;
    verification.isLeft = verification.stage != Stage::Creating || !refusal;
    verification.stage = Stage::Failed;
}

void created(Verification &verification, const OrderCreated &order)
{
    verification.orderId = order.orderId;
    const bool showsItself = !abilities(verification).canWithdraw; // its own QR is all that there is to see
    if (showsItself && order.qrData.isEmpty())
        return fail(verification);
    verification.stage = showsItself ? Stage::Passed : Stage::Looking;
    verification.isLeft = showsItself;
}

void seen(Verification &verification, bool isLive)
{
    if (isLive)
        verification.stage = Stage::Withdrawing;
    else if (++verification.looks >= mostLooks)
        fail(verification);
}

void taken(Verification &verification, const Answer &answer)
{
    std::visit(Overloaded{
                   [&](const OrderCreated &order) { created(verification, order); },
                   [&](const SlotRead &slot) { seen(verification, slot.externalReference == verification.charge.externalReference); },
                   [&](const OrderRead &read) { seen(verification, !read.order.ended); },
                   [&](const OrderWithdrawn &) { verification.stage = Stage::Passed; },
                   [&](const Refusal &refusal) { fail(verification, refusal); },
                   [&](const auto &) { fail(verification); },
               },
        answer);
}

}

Verification verificationOf(const VerificationPlan &plan, const QString &random, const QString &title, Instant now)
{
    const money::Currency currency = money::currencyOf(plan.site);
    Charge charge;
    charge.api = plan.api;
    charge.mode = plan.mode;
    charge.site = plan.site;
    charge.externalReference = u"%1-0-1-%2"_s.arg(plan.till).arg(random);
    charge.amount = {smallAmount(plan.site) * money::minorPerUnit(currency), currency};
    charge.title = title;
    charge.description = title;
    charge.items = {{{}, title, title, u"others"_s, u"unit"_s, {}, 1000, charge.amount, charge.amount}};
    if (plan.site == money::Site::MCO)
        charge.tax = money::Money{0, currency};
    charge.lifetime = verificationLifetime;
    charge.expiresAt = now + verificationLifetime;
    charge.userId = plan.userId;
    charge.externalStoreId = plan.externalStoreId;
    charge.externalPosId = plan.externalPosId;
    return {charge};
}

std::optional<Call> nextCall(const Verification &verification)
{
    switch (verification.stage) {
    case Stage::Creating:
        return Call{.operation = Operation::CreateOrder};
    case Stage::Looking:
        return abilities(verification).usesSlot ? Call{.operation = Operation::ReadSlot} : Call{.operation = Operation::ReadOrder, .id = verification.orderId};
    case Stage::Withdrawing:
        return Call{.operation = Operation::WithdrawOrder, .id = verification.orderId, .key = verification.charge.externalReference + u"-w"_s};
    case Stage::Passed:
    case Stage::Failed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Verification answered(Verification verification, const Outcome &outcome)
{
    if (const auto *answer = std::get_if<Answer>(&outcome))
        taken(verification, *answer);
    else if (verification.stage == Stage::Looking)
        seen(verification, false);
    else
        fail(verification);
    return verification;
}

}
