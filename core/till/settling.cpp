// What a manager decides: about money that does not fit its sale, and about a payment that nobody can confirm.
#include "core/base/result.h"
#include "core/till/acts.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace mostrador::till {

namespace {

using journal::Durability;

QStringList idsOf(const QList<gateway::ProviderPayment> &payments)
{
    QStringList ids;
    for (const auto &each : payments)
        ids.append(each.id);
    return ids;
}

bool hasForeignCurrency(const QList<gateway::ProviderPayment> &payments)
{
    return std::any_of(payments.begin(), payments.end(), [](const gateway::ProviderPayment &each) { return each.inOtherCurrency; });
}

money::Money sumOf(const QList<gateway::ProviderPayment> &payments, money::Currency currency)
{
    return std::accumulate(payments.begin(), payments.end(), money::Money{0, currency},
        [](money::Money sum, const gateway::ProviderPayment &each) { return sum + each.amount; });
}

// What another attempt has been paid with is not this one's to give back.
QList<gateway::ProviderPayment> ownToSettle(const Turn &turn, const payment::Payment &payment)
{
    auto payments = paymentsToSettle(payment);
    payments.removeIf([&](const gateway::ProviderPayment &each) { return isUsedElsewhere({each}, payment, turn.around()); });
    return payments;
}

// The money counts for the sale, which has to be open still.
sale::SaleResult attached(const Turn &turn, const payment::Payment &payment, const QList<gateway::ProviderPayment> &payments)
{
    const auto sale = turn.state().sales.constFind(payment.saleId);
    const bool all = payments.size() == paymentsInConflict(payment).size();
    const bool fits = all && !hasForeignCurrency(payments) && std::holds_alternative<payment::Conflict>(payment.phase);
    if (!fits || sale == turn.state().sales.constEnd())
        return failure(sale::SaleProblem::NotOpen);
    return attachQr(*sale, referenceOf(payment), sumOf(payments, sale->currency), idsOf(payments), turn.now());
}

void attach(Turn &turn, const payment::Payment &payment, sale::Sale sale)
{
    finishIfCovered(turn, sale);
    turn.store(sale, named(u"qr_attached"_s, u"external_reference"_s, referenceOf(payment)), Durability::Synced);
}

// It does not count: the sale goes on without it.
void letGo(Turn &turn, const payment::Payment &payment)
{
    const auto found = turn.state().sales.constFind(payment.saleId);
    if (found == turn.state().sales.constEnd())
        return;
    if (const auto withdrawn = withdrawQr(*found, referenceOf(payment)))
        turn.store(*withdrawn, named(u"qr_withdrawn"_s, u"external_reference"_s, referenceOf(payment)), Durability::Synced);
}

}

Step settleConflict(Turn turn, const SettleConflict &word)
{
    const auto found = turn.state().payments.constFind(word.reference);
    if (found == turn.state().payments.constEnd() || !needsManager(*found))
        return turn.reject({Problem::NothingToSettle, {}});
    const payment::Payment before = *found;
    const auto payments = ownToSettle(turn, before);
    const bool goesBack = word.how == payment::Settlement::Refund;
    if (goesBack && payments.isEmpty())
        return turn.reject({Problem::NothingToRefund, {}});
    sale::SaleResult sale = failure(sale::SaleProblem::NotOpen);
    if (word.how == payment::Settlement::Attach) {
        sale = attached(turn, before, payments);
        if (!sale)
            return turn.reject({Problem::NothingToSettle, before.saleId});
    }
    const payment::Event event = payment::Settle{{word.how, word.approval}};
    const auto step = payment::transition(before, event, turn.around());
    turn.store(step.payment, event, step.effects);
    if (sale)
        attach(turn, before, *sale);
    else
        letGo(turn, before);
    if (goesBack)
        refundAll(turn, before, payments, word.approval, word.unpredictable);
    if (before.saleId != turn.state().currentSale)
        forget(turn, before.saleId);
    return turn.done();
}

Step confirmByHand(Turn turn, const ConfirmByHand &word)
{
    const auto found = turn.state().payments.constFind(word.reference);
    const auto around = turn.around();
    if (found == turn.state().payments.constEnd() || !isUnconfirmed(*found, around.now))
        return turn.reject({Problem::NotUnconfirmed, {}});
    const auto sale = turn.state().sales.constFind(found->saleId);
    if (sale == turn.state().sales.constEnd())
        return turn.reject({Problem::NoSale, {}});
    auto confirmed = confirmQrByHand(*sale, word.reference, word.evidence, turn.now());
    if (!confirmed)
        return turn.reject({confirmed.error(), {}});
    const payment::Event event = payment::ConfirmByHand{word.approval, word.evidence};
    const auto step = payment::transition(*found, event, around);
    turn.store(step.payment, event, step.effects);
    finishIfCovered(turn, *confirmed);
    turn.store(*confirmed, named(u"qr_confirmed_by_hand"_s, u"external_reference"_s, word.reference), Durability::Synced);
    return turn.done();
}

}
