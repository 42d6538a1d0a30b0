#include "core/till/till.h"

#include "core/base/result.h"
#include "core/money/amounttext.h"
#include "core/printing/stored.h"
#include "core/receipt/drawerpulse.h"
#include "core/till/acts.h"
#include "core/till/chargeof.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::till {

using journal::Durability;
using sale::Sale;

QJsonObject named(const QString &event, const QString &key, const QJsonValue &value)
{
    QJsonObject object{{u"event"_s, event}};
    if (!key.isEmpty())
        object.insert(key, value);
    return object;
}

void forget(Turn &turn, const QString &saleId)
{
    State &state = turn.mutableState();
    const auto sale = state.sales.constFind(saleId);
    if (sale == state.sales.constEnd() || sale->state == sale::SaleState::Open || hasPendingRefund(*sale))
        return;
    state.sales.remove(saleId);
    const Instant now = turn.around().now;
    state.payments.removeIf([&](auto entry) {
        return entry.value().saleId == saleId && isOver(entry.value(), now) && !isGoingBack(state, entry.value());
    });
    const bool mustBePrinted = turn.setup().printsByItself; // then an owed receipt stays at hand until it is on paper
    const QString lastReport = state.drawer ? state.drawer->id : QString(); // so does the last close: a copy may be wanted
    state.receipts.removeIf([&](auto entry) {
        const auto &job = entry.value();
        return entry.key() != state.lastFinished && entry.key() != lastReport && isAtRest(job) && (isSettled(job) || !mustBePrinted);
    });
}

bool finishIfCovered(Turn &turn, Sale &sale)
{
    const auto finished = finish(sale, turn.now());
    if (!finished)
        return false;
    sale = *finished;
    sale.finishedBy = cashierName(turn.state());
    sale.businessDay = businessDayOf(turn);
    sale.utcOffset = utcOffsetOf(turn);
    receipt::Document slip = turn.setup().composeReceipt(sale);
    if (!turn.setup().printsByItself && opensDrawer(slip)) { // the change cannot wait until somebody asks for the slip
        if (turn.setup().opensDrawer)
            turn.send(drawerPulse, receipt::drawerOpening());
        slip = withoutPulse(std::move(slip));
    }
    auto job = printing::owe(sale.id, sale.ticket, std::move(slip), turn.setup().copyMark, turn.now());
    if (turn.setup().printsByItself)
        job.nextAt = turn.now();
    turn.store(job, named(u"owed"_s), Durability::Synced);
    turn.mutableState().lastFinished = sale.id;
    return true;
}

namespace {

Step dismiss(Turn turn)
{
    State &state = turn.mutableState();
    if (const QString seen = state.currentSale; !seen.isEmpty() && !openSale(state)) {
        state.currentSale.clear();
        forget(turn, seen);
    }
    return turn.done();
}

Step addLine(Turn turn, const AddLine &wish)
{
    State &state = turn.mutableState();
    Sale sale;
    if (const Sale *open = openSale(state)) {
        sale = *open;
    } else {
        const QString seen = state.currentSale;
        sale = sale::openSale(wish.freshId, ++state.lastTicket, turn.setup().currency, turn.now());
        sale.openedBy = cashierName(state);
        state.currentSale = sale.id;
        forget(turn, seen);
    }
    return edited(std::move(turn), sale::addLine(sale, wish.line), named(u"line_added"_s, u"code"_s, wish.line.code));
}

Step takeCash(Turn turn, const TakeCash &wish)
{
    const Sale *open = openSale(turn.state());
    if (!open)
        return turn.reject({Problem::NoSale, {}});
    const money::Money amount = due(*open);
    const money::Money payable = cashRounded(amount, turn.setup().cashRounding);
    auto paid = sale::takeCash(*open, amount, wish.received.value_or(payable), turn.setup().cashRounding, turn.now());
    if (!paid && paid.error() == sale::SaleProblem::NothingDue && total(*open).isZero())
        paid = *open; // everything was free: there is nothing to take, and the sale is still a sale
    if (!paid)
        return turn.reject({paid.error(), {}});
    Sale sale = *paid;
    finishIfCovered(turn, sale);
    turn.store(sale, named(u"cash_taken"_s, u"amount"_s, toDecimalText(amount)), Durability::Synced);
    return turn.done();
}

Step chargeQr(Turn turn, const ChargeQr &wish)
{
    const Sale *open = openSale(turn.state());
    if (!open)
        return turn.reject({Problem::NoSale, {}});
    const auto &provider = turn.setup().provider;
    if (!provider)
        return turn.reject({Problem::NoProvider, {}});
    const auto *holder = holderOfPointOfSale(turn.state(), provider->externalPosId);
    if (holder && holder->saleId != open->id)
        return turn.reject({Problem::PointOfSaleBusy, holder->saleId});
    if (std::chrono::abs(turn.state().skew) > largestSkew)
        return turn.reject({Problem::ClockWrong, {}});
    const money::Money amount = dueBeforeCash(*open);
    const QString reference = referenceFor(turn.setup(), *open, wish.unpredictable);
    const auto sale = startQr(*open, amount, reference);
    if (!sale)
        return turn.reject({sale.error(), {}});
    auto charge = chargeOf(*sale, amount, reference, turn.setup(), *provider, turn.around().now);
    charge.timeWasKnown = turn.state().skewKnown;
    const auto &obstacleTo = turn.setup().rules.chargeObstacle;
    if (const auto obstacle = obstacleTo ? obstacleTo(charge) : std::nullopt)
        return turn.reject({*obstacle, {}});
    const auto step = payment::begin({sale->id, sale->ticket, charge}, turn.around());
    readAgainForCharge(turn.mutableState(), turn.now());
    turn.store(*sale, named(u"qr_started"_s, u"external_reference"_s, reference), Durability::Synced);
    turn.begin(step.payment, step.effects);
    return turn.done();
}

// What a payment's new phase means for its sale.
void settleSale(Turn &turn, const payment::Payment &payment)
{
    const auto found = turn.state().sales.constFind(payment.saleId);
    if (found == turn.state().sales.constEnd())
        return;
    Sale sale = *found;
    if (const auto *paid = std::get_if<payment::Paid>(&payment.phase)) {
        QList<QString> operations;
        for (const auto &each : paid->payments)
            operations.append(each.id);
        const auto confirmed = confirmQr(sale, referenceOf(payment), operations, paid->at);
        if (!confirmed)
            return;
        sale = *confirmed;
        finishIfCovered(turn, sale);
        turn.store(sale, named(u"qr_confirmed"_s, u"external_reference"_s, referenceOf(payment)), Durability::Synced);
        return;
    }
    const bool ended = std::holds_alternative<payment::Unpaid>(payment.phase) || std::holds_alternative<payment::Refused>(payment.phase);
    if (!ended)
        return;
    if (const auto withdrawn = withdrawQr(sale, referenceOf(payment)))
        turn.store(*withdrawn, named(u"qr_withdrawn"_s, u"external_reference"_s, referenceOf(payment)), Durability::Synced);
}

// Somebody else's order lies on our point of sale.
void noteOtherTill(Turn &turn, const payment::Event &event)
{
    const auto *answered = std::get_if<payment::Answered>(&event);
    const auto *answer = answered ? std::get_if<gateway::Answer>(&answered->outcome) : nullptr;
    const auto *slot = answer ? std::get_if<gateway::SlotRead>(answer) : nullptr;
    const QString ours = turn.setup().tillNumber + u'-';
    if (slot && slot->externalReference && !slot->externalReference->startsWith(ours))
        turn.mutableState().otherTill = *slot->externalReference;
}

// A Date header counts whole seconds, and an answer takes its time: small differences say nothing.
Step providerTimeSeen(Turn turn, const ProviderTime &seen)
{
    constexpr Milliseconds vague{2'000};
    State &state = turn.mutableState();
    const Milliseconds skew = seen.provider + Milliseconds(500) - seen.local;
    const bool isFirst = !state.skewKnown;
    if (isFirst || std::chrono::abs(skew - state.skew) > vague)
        state.skew = std::chrono::abs(skew) > vague ? skew : Milliseconds(0);
    state.skewKnown = true;
    if (isFirst) {
        for (payment::Payment &payment : state.payments)
            payment = withKnownTime(std::move(payment), providerTime(state, seen.local));
    }
    return turn.done();
}

// What was agreed with the provider's clock stays so; receipts are asked again when they were to be.
Step clockSet(Turn turn, const ClockSet &set)
{
    State &state = turn.mutableState();
    state.skew -= set.by;
    state.lastPoll += set.by;
    state.reading.nextAt += set.by;
    for (auto &job : state.receipts) {
        if (job.nextAt != Instant::max())
            job.nextAt += set.by;
    }
    return turn.done();
}

Step paymentHappened(Turn turn, const PaymentHappened &happened)
{
    const auto found = turn.state().payments.constFind(happened.reference);
    if (found == turn.state().payments.constEnd())
        return turn.done();
    noteOtherTill(turn, happened.event);
    if (std::holds_alternative<payment::Due>(happened.event))
        turn.mutableState().lastPoll = turn.now();
    const auto step = payment::transition(*found, happened.event, turn.around());
    const QString saleId = step.payment.saleId;
    turn.store(step.payment, happened.event, step.effects);
    settleSale(turn, step.payment);
    if (saleId != turn.state().currentSale)
        forget(turn, saleId);
    return turn.done();
}

Step toWaitingPayment(Turn turn, const payment::Event &event)
{
    const Sale *current = currentSale(turn.state());
    const auto *payment = current ? waitingPayment(turn.state(), *current) : nullptr;
    if (!payment)
        return turn.reject({Problem::ChargeNotWaiting, {}});
    const QString reference = referenceOf(*payment);
    return paymentHappened(std::move(turn), {reference, event});
}

Step receiptHappened(Turn turn, const ReceiptHappened &happened, const QString &allowedBy = {})
{
    const auto found = turn.state().receipts.constFind(happened.saleId);
    if (found == turn.state().receipts.constEnd() && (happened.saleId == drawerPulse || happened.saleId == codeSlip))
        return turn.done(); // whether it opened or came out, the cashier sees
    if (found == turn.state().receipts.constEnd())
        return turn.reject({Problem::NothingToPrint, {}});
    const auto step = printing::transition(*found, happened.event, turn.now());
    // That it is being sent must be known after a crash; that it was printed may be doubted after a power cut, and is then asked.
    QJsonObject event = printing::describe(happened.event);
    if (!allowedBy.isEmpty())
        event.insert(u"approved_by"_s, allowedBy);
    turn.store(step.job, event, step.send ? Durability::Synced : Durability::Soon);
    if (step.send)
        turn.send(happened.saleId, *step.send);
    return turn.done();
}

// While a sale waits for money its QR is what there is to be printed.
Step print(Turn turn, const PrintReceipt &wish)
{
    const auto sale = turn.state().sales.constFind(wish.saleId);
    const auto *payment = sale == turn.state().sales.constEnd() ? nullptr : waitingPayment(turn.state(), *sale);
    return payment ? printCode(std::move(turn), *payment) : receiptHappened(std::move(turn), {wish.saleId, printing::Print{}}, wish.allowedBy);
}

}

Step advance(const State &state, const Event &event, const Setup &setup, Instant now)
{
    Turn turn(state, setup, now);
    if (needsOpenDrawer(event, state, setup))
        return turn.reject({shift::ShiftProblem::NotOpen, {}});
    return std::visit(
        Overloaded{
            [&](const AddLine &wish) { return addLine(std::move(turn), wish); },
            [&](const SetQuantity &wish) { return edit(std::move(turn), wish); },
            [&](const SetPrice &wish) { return edit(std::move(turn), wish); },
            [&](const RemoveLine &wish) { return edit(std::move(turn), wish); },
            [&](const GiveDiscount &wish) { return edit(std::move(turn), wish); },
            [&](const SetNote &wish) { return edit(std::move(turn), wish); },
            [&](const UndoEdit &wish) { return edit(std::move(turn), wish); },
            [&](const TakeCash &wish) { return takeCash(std::move(turn), wish); },
            [&](const ChargeQr &wish) { return chargeQr(std::move(turn), wish); },
            [&](const WithdrawQr &wish) { return toWaitingPayment(std::move(turn), payment::Withdraw{wish.reason}); },
            [&](const CheckNow &) { return toWaitingPayment(std::move(turn), payment::CheckNow{}); },
            [&](const PlanCash &wish) { return planCash(std::move(turn), wish); },
            [&](const TakeOther &wish) { return takeOther(std::move(turn), wish); },
            [&](const FinishSale &) { return finishSale(std::move(turn)); },
            [&](const CancelSale &wish) { return cancelSale(std::move(turn), wish); },
            [&](const HoldSale &) { return holdSale(std::move(turn)); },
            [&](const RecallSale &wish) { return recallSale(std::move(turn), wish); },
            [&](const Dismiss &) { return dismiss(std::move(turn)); },
            [&](const PrintReceipt &wish) { return print(std::move(turn), wish); },
            [&](const PaymentHappened &happened) { return paymentHappened(std::move(turn), happened); },
            [&](const ReceiptHappened &happened) { return receiptHappened(std::move(turn), happened); },
            [&](const Retrieve &past) { return retrieve(std::move(turn), past); },
            [&](const RefundSale &wish) { return refundSale(std::move(turn), wish); },
            [&](const RefundHappened &happened) { return refundHappened(std::move(turn), happened); },
            [&](const SettleConflict &word) { return settleConflict(std::move(turn), word); },
            [&](const ConfirmByHand &word) { return confirmByHand(std::move(turn), word); },
            [&](const LookUpOperation &wish) { return lookUp(std::move(turn), wish); },
            [&](const OperationAnswered &answered) { return operationAnswered(std::move(turn), answered); },
            [&](const ProviderTime &seen) { return providerTimeSeen(std::move(turn), seen); },
            [&](const ClockSet &set) { return clockSet(std::move(turn), set); },
            [&](const Serve &wish) { return serve(std::move(turn), wish); },
            [&](const ChangePerson &wish) { return changePerson(std::move(turn), wish); },
            [&](const ActOnDrawer &wish) { return actOnDrawer(std::move(turn), wish); },
            [&](const ReadPointOfSale &) { return readPointOfSale(std::move(turn)); },
            [&](const PointOfSaleAnswered &answered) { return pointOfSaleAnswered(std::move(turn), answered); },
            [&](const Notified &notified) { return noteHints(std::move(turn), notified); },
        },
        event);
}

Instant providerTime(const State &state, Instant now)
{
    return now + state.skew;
}

QList<payment::Payment> conflicts(const State &state)
{
    QList<payment::Payment> found;
    std::copy_if(state.payments.begin(), state.payments.end(), std::back_inserter(found), payment::needsManager);
    return found;
}

const Sale *currentSale(const State &state)
{
    const auto found = state.sales.constFind(state.currentSale);
    return found == state.sales.constEnd() ? nullptr : &*found;
}

const payment::Payment *waitingPayment(const State &state, const Sale &sale)
{
    const auto *tender = waitingTender(sale);
    if (!tender)
        return nullptr;
    const auto found = state.payments.constFind(tender->externalReference);
    return found == state.payments.constEnd() ? nullptr : &*found;
}

const payment::Payment *holderOfPointOfSale(const State &state, const QString &externalPosId)
{
    const auto found = std::find_if(state.payments.begin(), state.payments.end(), [&](const payment::Payment &payment) {
        return payment.charge.externalPosId == externalPosId && holdsPointOfSale(payment);
    });
    return found == state.payments.end() ? nullptr : &*found;
}

}
