#include "ui/desk/views.h"

#include "core/base/result.h"
#include "ui/customer/customerstates.h"
#include "ui/desk/productline.h"
#include "ui/text/figures.h"
#include "ui/text/words_customer.h"
#include "ui/text/words_sale.h"

#include <algorithm>

namespace mostrador::desk {

namespace {

using namespace customer;
using payment::Payment;
using sale::Sale;

// The welcome, then each picture in its turn: which one follows from the time alone.
int slideAt(Instant now, int slides)
{
    const auto turns = now.time_since_epoch() / std::chrono::duration_cast<Milliseconds>(slideShown);
    return static_cast<int>(turns % (slides + 1)) + noSlide;
}

State idle(const Shop &shop, Instant now)
{
    return customer::idle(shop.customerWords, text::shownTime(now, shop.zone), slideAt(now, shop.slides));
}

State awaiting(const Payment &payment, const payment::AwaitingPayment &phase, const Shop &shop, const Moment &moment)
{
    const auto &words = shop.customerWords;
    const money::Money amount = payment.charge.amount;
    if (isOffline(payment, moment.providerNow))
        return offline(words, amount);
    if (isConfirming(payment) && !phase.partly.isPositive()) // a part that is known is read again at every look
        return verifying(words, amount);
    if (!moment.code) // the till's fixed QR could not be had: the printed one is to be scanned
        return Preparing{toPay(words, amount), text::customerPrintedCode(words)};
    const auto remaining = std::max(
        Milliseconds(0), std::chrono::duration_cast<Milliseconds>(payment.charge.expiresAt - moment.providerNow));
    if (remaining.count() == 0) // until the till has looked, nobody knows: no phone reads it any more
        return verifying(words, amount);
    const auto whole = std::chrono::duration_cast<Milliseconds>(payment.charge.expiresAt - payment.startedAt);
    Scan live = scan(words, amount, *moment.code, remaining, whole);
    return phase.rejections > 0 ? refused(words, std::move(live)) : live;
}

State waiting(const Payment &payment, const Shop &shop, const Moment &moment)
{
    const auto &words = shop.customerWords;
    return std::visit(Overloaded{
                          [&](const payment::Creating &) -> State { return preparing(words, payment.charge.amount); },
                          [&](const payment::AwaitingPayment &phase) { return awaiting(payment, phase, shop, moment); },
                          [&](const payment::Withdrawing &) -> State {
                              if (isOffline(payment, moment.providerNow))
                                  return unknown(words);
                              return verifying(words, payment.charge.amount);
                          },
                          [&](const auto &) -> State { return unknown(words); },
                      },
        payment.phase);
}

State resultOf(const ShownResult &result, const Shop &shop)
{
    if (result.kind == sale::TenderKind::Cash)
        return cashChange(shop.customerWords, result.amount);
    return approved(shop.customerWords, result.amount, text::shownTime(result.at, shop.zone));
}

State priceOf(const CheckedPrice &checked, const Shop &shop)
{
    const auto &words = shop.customerWords;
    return priceCheck(words, nameOf(checked.line, text::nameOfFreeAmount(words)), priceOfOne(checked.line));
}

// Once a part is paid the customer reads what is left.
State cartOf(const Sale &sale, const Shop &shop)
{
    Cart cart = customer::cart(shop.customerWords, sale);
    if (confirmed(sale).isPositive())
        cart.total = toPay(shop.customerWords, due(sale));
    return cart;
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
    return ended(shop.customerWords, expired ? Ending::Expired : Ending::Cancelled);
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
        return resultOf(*moment.lastResult, shop);
    if (const auto *aside = waitingAside(state))
        return waiting(*aside, shop, moment);
    if (moment.checked && moment.checked->line.unitPrice)
        return priceOf(*moment.checked, shop);
    if (!sale || sale->lines.isEmpty() || isFinished(sale))
        return idle(shop, moment.now);
    return justEnded(*sale, state, shop, moment.providerNow).value_or(cartOf(*sale, shop));
}

}

bool isShownToCustomer(const ShownResult &result, Instant now)
{
    return now < result.at + resultShownToCustomer;
}

QString codeToShow(const till::State &state)
{
    const Sale *sale = till::currentSale(state);
    const auto *payment = sale && isWaiting(sale) ? till::waitingPayment(state, *sale) : waitingAside(state);
    return payment ? till::qrTextOf(state, *payment) : QString();
}

CustomerView customerViewOf(const till::State &state, const Shop &shop, const Moment &given)
{
    Moment moment = given;
    moment.providerNow = till::providerTime(state, moment.now);
    CustomerView view;
    view.storeName = shop.setup.storeName;
    if (shop.isDemo) {
        view.notice = text::customerDemoNotice(shop.customerWords);
        view.codeFrame = text::customerDemoFrame(shop.customerWords);
    } else if (shop.isTestAccount) {
        view.notice = text::customerTestNotice(shop.customerWords);
    }
    view.state = stateOf(state, shop, moment);
    return view;
}

}
