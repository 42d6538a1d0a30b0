// Money that does not fit its sale: how it comes up, what joins it during the day that it is watched, and a manager's word about it.
// What has been decided once is never decided again; nothing here completes by itself.
#include "core/payment/moves.h"

#include <algorithm>

namespace mostrador::payment {

using namespace gateway;

namespace {

bool hasForeignCurrency(const QList<ProviderPayment> &payments)
{
    return std::any_of(payments.begin(), payments.end(), [](const ProviderPayment &each) { return each.inOtherCurrency; });
}

// What came on top says more than what was known before, unless that can never count for the sale.
ConflictKind kindWith(const QList<ProviderPayment> &fresh, const Conflict &conflict, const Payment &payment, const Surroundings &around)
{
    if (isUsedElsewhere(fresh, payment, around))
        return ConflictKind::PaymentUsedElsewhere;
    if (hasForeignCurrency(fresh))
        return ConflictKind::DifferentCurrency;
    if (conflict.payments.isEmpty())
        return ConflictKind::LatePayment;
    const bool isGrave = conflict.kind == ConflictKind::PaymentUsedElsewhere || conflict.kind == ConflictKind::DifferentCurrency
        || conflict.kind == ConflictKind::OtherPointOfSale;
    return isGrave && !conflict.settled ? conflict.kind : ConflictKind::SecondPayment;
}

// The provider, or the owner's telephone, may give back what nobody has decided about; and a reading may correct an older one.
void noteReturned(Conflict &conflict, const QList<ProviderPayment> &approved, const QStringList &returned)
{
    for (ProviderPayment &known : conflict.payments) {
        const bool isThere = std::any_of(approved.begin(), approved.end(), [&](const ProviderPayment &each) { return each.id == known.id; });
        if (conflict.decided.contains(known.id))
            continue;
        if (isThere)
            known.state = PaymentState::Approved;
        else if (returned.contains(known.id))
            known.state = PaymentState::Returned;
    }
}

QStringList idsOf(const QList<ProviderPayment> &payments)
{
    QStringList ids;
    for (const ProviderPayment &each : payments)
        ids.append(each.id);
    return ids;
}

}

bool isUsedElsewhere(const QList<ProviderPayment> &payments, const Payment &payment, const Surroundings &around)
{
    return std::any_of(payments.begin(), payments.end(), [&](const ProviderPayment &each) {
        const QString user = around.used ? around.used->value(each.id) : QString();
        const auto isAnother = [&](const QString &reference) { return !reference.isEmpty() && reference != referenceOf(payment); };
        return isAnother(user) || isAnother(each.externalReference);
    });
}

ConflictKind conflictOf(Disagreement disagreement)
{
    switch (disagreement) {
    case Disagreement::Amount:
        return ConflictKind::DifferentAmount;
    case Disagreement::Currency:
        return ConflictKind::DifferentCurrency;
    case Disagreement::SecondPayment:
        return ConflictKind::SecondPayment;
    case Disagreement::PointOfSale:
        return ConflictKind::OtherPointOfSale;
    case Disagreement::Reference:
        return ConflictKind::PaymentUsedElsewhere;
    }
    Q_UNREACHABLE();
}

Step foundConflict(Payment payment, ConflictKind kind, const QList<ProviderPayment> &payments, const Surroundings &around)
{
    const ConflictKind what = isUsedElsewhere(payments, payment, around) ? ConflictKind::PaymentUsedElsewhere : kind;
    Step step = enter(std::move(payment), Conflict{what, payments, around.now, {}});
    step.payment.pace.nextAt = nextWatch(around.now, around.now).value_or(Instant::max());
    return step;
}

Step conflictLearned(Payment payment, const Verdict &verdict, const Surroundings &around)
{
    const auto approved = approvedIn(verdict);
    auto &conflict = std::get<Conflict>(payment.phase);
    noteReturned(conflict, approved, payment.pace.inquiry.returned);
    const auto fresh = notAmong(approved, conflict.payments);
    if (!fresh.isEmpty()) {
        conflict.kind = kindWith(fresh, conflict, payment, around);
        conflict.payments += fresh;
        conflict.at = around.now;
        conflict.settled.reset(); // what was decided was not about this
    }
    const Instant since = conflict.at;
    return watchAgain(std::move(payment), nextWatch(since, around.now));
}

Step settle(Payment payment, const Settle &word)
{
    if (!needsManager(payment))
        return stay(std::move(payment));
    if (auto *conflict = std::get_if<Conflict>(&payment.phase)) {
        conflict->settled = word.settled;
        conflict->decided = idsOf(conflict->payments);
    }
    if (auto *paid = std::get_if<Paid>(&payment.phase)) {
        paid->settled = word.settled;
        paid->decided = idsOf(paid->surplus);
    }
    return stay(std::move(payment));
}

}
