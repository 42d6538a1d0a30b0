#include "ui/desk/views.h"

#include "core/base/result.h"
#include "ui/text/figures.h"
#include "ui/text/words_customer.h"
#include "ui/text/words_sale.h"

#include <algorithm>

namespace mostrador::desk {

namespace {

using namespace customer;
using payment::Payment;
using sale::Sale;
using text::Phrasebook;

Amount amountOf(const Phrasebook &words, money::Money money)
{
    return {text::customerTotalToPay(words), text::shownAmount(money)};
}

State idle(const Shop &shop, Instant now)
{
    return Idle{text::customerWelcome(shop.customerWords), text::shownTime(now, shop.zone)};
}

State cart(const Sale &sale, const Shop &shop)
{
    const auto &words = shop.customerWords;
    Cart cart;
    for (const sale::LineItem &line : sale.lines) {
        const QString name = line.name.isEmpty() ? text::nameOfFreeAmount(words) : line.name;
        cart.lines.append({text::shownQuantity(line.quantity, sale.currency), name,
            text::columnAmount(lineTotal(line, sale.currency))});
    }
    cart.count = text::customerItemCount(words, sale.lines.size());
    cart.total = amountOf(words, total(sale));
    return cart;
}

State scan(const Payment &payment, const payment::AwaitingPayment &awaiting, const Shop &shop, const Moment &moment)
{
    const auto &words = shop.customerWords;
    const Amount amount = amountOf(words, payment.charge.amount);
    if (isOffline(payment, moment.now))
        return Offline{amount, text::customerOffline(words)};
    if (isConfirming(payment) && !awaiting.partly.isPositive()) // a part that is known is read again at every look
        return Verifying{amount, text::customerVerifying(words)};
    if (!moment.code) // the order is on the till's own fixed QR
        return Preparing{amount, text::customerInvitation(words)};
    Scan state;
    state.amount = amount;
    state.invitation = text::customerInvitation(words);
    state.code = *moment.code;
    if (awaiting.rejections > 0)
        state.refusal = text::customerRefused(words);
    state.remaining =
        std::max(Milliseconds(0), std::chrono::duration_cast<Milliseconds>(payment.charge.expiresAt - moment.now));
    state.whole = std::chrono::duration_cast<Milliseconds>(payment.charge.expiresAt - payment.startedAt);
    return state;
}

State waiting(const Payment &payment, const Shop &shop, const Moment &moment)
{
    const auto &words = shop.customerWords;
    const Amount amount = amountOf(words, payment.charge.amount);
    return std::visit(
        Overloaded{
            [&](const payment::Creating &) -> State {
                return Preparing{amount, text::customerPreparing(words)};
            },
            [&](const payment::AwaitingPayment &awaiting) { return scan(payment, awaiting, shop, moment); },
            [&](const payment::Withdrawing &) -> State {
                if (isOffline(payment, moment.now))
                    return Unknown{text::customerAskTheCashier(words)};
                return Verifying{amount, text::customerVerifying(words)};
            },
            [&](const auto &) -> State { return Unknown{text::customerAskTheCashier(words)}; },
        },
        payment.phase);
}

State resultOf(const Sale &sale, const Shop &shop, Instant now)
{
    const auto &words = shop.customerWords;
    if (sale.tenders.isEmpty()) // everything was free
        return idle(shop, now);
    const sale::Tender &last = sale.tenders.constLast();
    if (last.kind == sale::TenderKind::Cash)
        return CashChange{{text::customerChange(words), text::shownAmount(last.change)}, text::customerThanks(words)};
    return Approved{{text::customerPaid(words), text::shownAmount(last.amount)}, text::customerApproved(words),
        text::shownTime(sale.finishedAt.value_or(sale.openedAt), shop.zone), text::customerThanks(words)};
}

// A QR that has just ended without money says so for a moment, before the basket is shown again.
std::optional<State> justEnded(const Sale &sale, const till::State &state, const Shop &shop, Instant now)
{
    if (sale.tenders.isEmpty() || sale.tenders.constLast().state != sale::TenderState::Withdrawn)
        return std::nullopt;
    const auto payment = state.payments.constFind(sale.tenders.constLast().externalReference);
    const auto *unpaid = payment == state.payments.constEnd() ? nullptr : std::get_if<payment::Unpaid>(&payment->phase);
    if (!unpaid || now >= unpaid->since + resultShownToCustomer)
        return std::nullopt;
    const bool expired = unpaid->reason == payment::WithdrawReason::Expired;
    return Ended{expired ? Ending::Expired : Ending::Cancelled,
        expired ? text::customerExpired(shop.customerWords) : text::customerCancelled(shop.customerWords)};
}

// The live QR of a sale that was put aside, if there is one.
const Payment *waitingAside(const till::State &state)
{
    for (const Sale &sale : state.sales) {
        const auto *payment = sale.id == state.currentSale ? nullptr : till::waitingPayment(state, sale);
        if (payment && std::holds_alternative<payment::AwaitingPayment>(payment->phase))
            return payment;
    }
    return nullptr;
}

State stateOf(const till::State &state, const Shop &shop, const Moment &moment)
{
    const Sale *sale = till::currentSale(state);
    if (const auto *payment = sale ? till::waitingPayment(state, *sale) : nullptr)
        return waiting(*payment, shop, moment);
    if (moment.lastResult && isShownToCustomer(*moment.lastResult, moment.now))
        return resultOf(*moment.lastResult, shop, moment.now);
    if (const auto *aside = waitingAside(state))
        return waiting(*aside, shop, moment);
    if (!sale || sale->lines.isEmpty() || isFinished(sale))
        return idle(shop, moment.now);
    return justEnded(*sale, state, shop, moment.now).value_or(cart(*sale, shop));
}

}

bool isShownToCustomer(const Sale &result, Instant now)
{
    return result.finishedAt && now < *result.finishedAt + resultShownToCustomer;
}

QString codeToShow(const till::State &state)
{
    const Sale *sale = till::currentSale(state);
    const auto *payment = sale && isWaiting(sale) ? till::waitingPayment(state, *sale) : waitingAside(state);
    const auto *awaiting = payment ? std::get_if<payment::AwaitingPayment>(&payment->phase) : nullptr;
    return awaiting ? awaiting->qrData : QString();
}

CustomerView customerViewOf(const till::State &state, const Shop &shop, const Moment &moment)
{
    CustomerView view;
    view.storeName = shop.setup.storeName;
    if (shop.isDemo)
        view.notice = text::customerDemoNotice(shop.customerWords);
    view.state = stateOf(state, shop, moment);
    return view;
}

}
