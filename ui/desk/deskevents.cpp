#include "ui/desk/desk.h"

#include "ui/desk/backroom.h"
#include "ui/desk/editing.h"
#include "ui/desk/helping.h"
#include "ui/desk/office.h"
#include "ui/desk/tendering.h"
#include "ui/desk/words_tenders.h"
#include "ui/text/figures.h"
#include "ui/text/words_history.h"
#include "ui/text/words_payment.h"
#include "ui/text/words_printing.h"
#include "ui/text/words_till.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::desk {

namespace {

using sale::Sale;

int lastLineOf(const Sale *sale)
{
    return sale && !sale->lines.isEmpty() ? sale->lines.constLast().number : 0;
}

bool hasLine(const Sale *sale, int number)
{
    return sale && std::any_of(sale->lines.begin(), sale->lines.end(),
                       [number](const sale::LineItem &line) { return line.number == number; });
}

// Receipts that nothing will print any more unless somebody asks.
qsizetype receiptsLeft(const till::State &state)
{
    return std::count_if(state.receipts.begin(), state.receipts.end(), [](const printing::PrintJob &job) {
        return job.ticket > 0 && isAtRest(job) && !isSettled(job);
    });
}

// Said once: an owed receipt is tried again by itself, and must not talk over the next customer's sale each time.
Desk afterReceipt(Desk desk, const till::ReceiptHappened &happened, const till::State &state, const Shop &shop)
{
    const auto *ended = std::get_if<printing::Ended>(&happened.event);
    if (!ended)
        return desk;
    const auto before = std::exchange(desk.printerTrouble, std::nullopt);
    const qsizetype left = shop.setup.printsByItself ? receiptsLeft(state) : 0;
    if (!ended->result.fault) {
        if (before && left > 0)
            desk.message = text::receiptsLeft(shop.words, left);
        return desk;
    }
    desk.printerTrouble = ended->result;
    if (before != desk.printerTrouble || happened.saleId == state.currentSale)
        desk.message = text::messageOf(shop.words, ended->result);
    return desk;
}

text::Message aboutTicket(const text::Phrasebook &words, qint64 ticket, text::Message message)
{
    const QString name = words.say("receipt", "Ticket") + u' ' + QString::number(ticket);
    message.whatHappened = words.say("counter", "%1: %2").arg(name, message.whatHappened);
    return message;
}

// Of a charge that has ended without the money that was due.
Tone toneOf(const payment::Payment &payment)
{
    return std::holds_alternative<payment::Conflict>(payment.phase) ? Tone::Refused : Tone::Low;
}

// The charge of a sale that was put aside: what is on the desk stays as it is.
DeskStep afterOtherPayment(
    Desk desk, const payment::Payment &payment, const Sale &sale, const Shop &shop, Instant now, Instant providerNow)
{
    if (isLive(payment))
        return {std::move(desk), {}, Tone::None};
    desk.message = aboutTicket(shop.words, sale.ticket, text::messageOf(shop.words, payment, providerNow));
    const auto *paid = std::get_if<payment::Paid>(&payment.phase);
    if (paid) {
        const bool isOpen = sale.state == sale::SaleState::Open;
        const money::Money left = isOpen ? due(sale) : money::Money{0, sale.currency};
        desk.lastResult = ShownResult{now, sale::TenderKind::Qr, payment.charge.amount};
        desk.paidAside = PaidAside{now, sale.ticket, payment.charge.amount, left};
        if (left.isPositive())
            desk.message->whatNow = leftOfHeld(shop.words, left);
    }
    return {std::move(desk), {}, paid ? Tone::Meanwhile : toneOf(payment)};
}

DeskStep afterOurPayment(Desk desk, const payment::Payment &was, const payment::Payment &payment, const Sale &sale,
    const Shop &shop, Instant now, Instant providerNow)
{
    const bool isNew = isLive(was); // else it is watched, and what was paid is paid already
    desk.message.reset(); // what the payment says now is the news
    if (isLive(payment)) {
        const auto *awaiting = std::get_if<payment::AwaitingPayment>(&payment.phase);
        const bool wantsCare = awaiting && (awaiting->rejections > 0 || awaiting->partly.isPositive());
        return {std::move(desk), {}, wantsCare ? Tone::Refused : Tone::None};
    }
    const bool inOffice = isOffice(desk.layer); // stays open: a watched payment may bring news at any time
    const auto tender = std::exchange(desk.afterWithdrawal, std::nullopt);
    const bool isUnpaid = std::holds_alternative<payment::Unpaid>(payment.phase);
    if (!inOffice && desk.layer != Layer::PriceCheck) // what was asked may not be true any more
        desk.layer = Layer::Favourites;
    if (isNew && std::holds_alternative<payment::Paid>(payment.phase)) {
        if (isFinished(&sale) || !due(sale).isPositive())
            return {std::move(desk), {}, Tone::High};
        desk.lastResult = ShownResult{now, sale::TenderKind::Qr, payment.charge.amount};
        return {afterPart(std::move(desk), sale, shop), {}, Tone::High};
    }
    if (tender && isUnpaid && !inOffice)
        desk = withTender(std::move(desk), *tender, sale, shop);
    desk.message = text::messageOf(shop.words, payment, providerNow);
    return {std::move(desk), {}, toneOf(payment)};
}

// A charge has come to an end, or a customer's card was refused. The till lets go of a sale at once that ended while it
// was put aside: then what became of its charge is worked out again.
DeskStep afterPayment(Desk desk, const till::PaymentHappened &happened, const till::State &before,
    const till::State &after, const Shop &shop, Instant now)
{
    const Instant providerNow = till::providerTime(after, now);
    const auto was = before.payments.constFind(happened.reference);
    if (was == before.payments.constEnd() || !before.sales.contains(was->saleId))
        return {std::move(desk), {}, Tone::None};
    const auto found = after.payments.constFind(happened.reference);
    const auto payment = found == after.payments.constEnd()
                             ? payment::transition(*was, happened.event, {.now = providerNow}).payment
                             : *found;
    if (isSameOnRecord(*was, payment))
        return {std::move(desk), {}, Tone::None};
    const Sale sale = after.sales.value(payment.saleId, before.sales.value(payment.saleId));
    return sale.id == after.currentSale ? afterOurPayment(std::move(desk), *was, payment, sale, shop, now, providerNow)
                                        : afterOtherPayment(std::move(desk), payment, sale, shop, now, providerNow);
}

// F5 waits for another sale's QR to be withdrawn: it goes on once nobody can have paid that one.
DeskStep afterBusyPayment(DeskStep step, const till::PaymentHappened &happened, const till::State &after, Instant now)
{
    if (step.desk.chargeAfter.isEmpty() || step.desk.chargeAfter != happened.reference)
        return step;
    const auto found = after.payments.constFind(happened.reference);
    const bool live = found != after.payments.constEnd() && isLive(*found);
    if (live && !isOffline(*found, till::providerTime(after, now)) && !found->pace.buyerIsPaying)
        return step;
    step.desk.chargeAfter.clear();
    const Sale *sale = till::currentSale(after);
    const bool isFree =
        !live && (found == after.payments.constEnd() || std::holds_alternative<payment::Unpaid>(found->phase));
    if (isFree && sale && sale->state == sale::SaleState::Open && !isEmpty(*sale) && !isWaiting(sale))
        step.wishes.append(Charge{});
    return step;
}

DeskStep afterRefund(Desk desk, const till::RefundHappened &happened, const till::State &before,
    const till::State &after, const Shop &shop, Instant now)
{
    const auto was = before.refunds.constFind(happened.id);
    if (was == before.refunds.constEnd())
        return {std::move(desk), {}, Tone::None};
    const auto refund = after.refunds.value(
        happened.id, payment::transition(*was, happened.event, {.now = till::providerTime(after, now)}).refund);
    if (isSameOnRecord(*was, refund))
        return {std::move(desk), {}, Tone::None};
    const bool done = std::holds_alternative<payment::RefundDone>(refund.phase);
    const bool handsBack = !desk.office.toHandBack.isEmpty() && desk.message && desk.message->whatNow == desk.office.toHandBack;
    desk.message = aboutTicket(shop.words, refund.ticket, text::messageOf(shop.words, refund));
    if (handsBack) { // what is to be done by hand stays to be read
        const bool failed = std::holds_alternative<payment::RefundFailed>(refund.phase);
        desk.message->whatNow = desk.office.toHandBack + (failed ? u' ' + desk.message->whatNow : QString());
    }
    return {std::move(desk), {}, done ? Tone::None : Tone::Low};
}

// What is given back here and now, by hand: the QR's part goes back through the provider.
Desk withHandedBack(Desk desk, const Sale &sale, const QList<sale::Refund> &fresh, const till::State &after, const Shop &shop)
{
    std::optional<text::Message> pending;
    for (const payment::Refund &refund : after.refunds) {
        if (refund.saleId == sale.id)
            pending = text::messageOf(shop.words, refund);
    }
    auto given = text::givenBack(shop.words, sale, fresh);
    if (given && pending) {
        given->severity = pending->severity;
        given->didMoneyMove = pending->whatHappened;
    }
    desk.office.toHandBack = given ? given->whatNow : QString();
    if (given || pending)
        desk.message = aboutTicket(shop.words, sale.ticket, given ? *given : *pending);
    return desk;
}

Desk afterRefundWish(
    Desk desk, const till::RefundSale &wish, const till::State &before, const till::State &after, const Shop &shop)
{
    const Sale sale = after.sales.value(wish.saleId);
    const auto fresh = sale.refunds.sliced(before.sales.value(wish.saleId).refunds.size());
    return withHandedBack(std::move(desk), sale, fresh, after, shop);
}

// The till may have let go of the sale already: what it took by hand goes back by hand.
Desk afterCancel(Desk desk, const Sale &was, const QString &why, const till::State &after, const Shop &shop)
{
    QList<sale::Refund> byHand;
    for (const sale::Tender &tender : was.tenders) {
        if (const money::Money back = refundable(was, tender); tender.kind != sale::TenderKind::Qr && back.isPositive())
            byHand.append({{}, tender.number, back, sale::RefundState::Done, {}});
    }
    desk = withHandedBack(std::move(desk), was, byHand, after, shop);
    text::Message cancelled = isCancelled(shop.words, was.ticket, why);
    if (confirmed(was).isPositive() && desk.message) {
        cancelled.severity = desk.message->severity;
        cancelled.didMoneyMove = byHand.isEmpty() ? desk.message->whatHappened : desk.message->didMoneyMove;
        cancelled.whatNow = desk.message->whatNow;
    }
    desk.message = cancelled;
    return desk;
}

// What the cashier did to the sale itself.
Desk afterOwnAct(Desk desk, const till::State &before, const till::State &after, const till::Event &event, const Shop &shop)
{
    const Sale *sale = till::currentSale(after);
    const Sale *was = till::currentSale(before);
    const bool isOpen = sale && !isFinished(sale);
    const bool isPart = std::holds_alternative<till::TakeOther>(event) ||
                        std::holds_alternative<till::ConfirmByHand>(event) ||
                        std::holds_alternative<till::SettleConflict>(event);
    if (isPart && isOpen && was && was->id == sale->id && due(*sale) < due(*was))
        return afterPart(std::move(desk), *sale, shop);
    if (std::holds_alternative<till::PlanCash>(event) && isOpen)
        return afterPlan(std::move(desk), *sale, shop);
    if (std::holds_alternative<till::HoldSale>(event) && was && !isWaiting(was))
        desk.message = isHeld(shop.words, was->ticket);
    if (const auto *cancelled = std::get_if<till::CancelSale>(&event); cancelled && was)
        return afterCancel(std::move(desk), *was, cancelled->why, after, shop);
    return desk;
}

Desk withWarnings(Desk desk, const till::State &before, const till::State &after, const Shop &shop)
{
    const auto isOff = [](const till::State &state) { return std::chrono::abs(state.skew) > till::skewWorthAWarning; };
    if (isOff(after) && !isOff(before))
        desk.message = text::clockIsOff(shop.words, after.skew);
    if (!after.otherTill.isEmpty() && after.otherTill != before.otherTill)
        desk.message = text::anotherTill(shop.words, shop.pointOfSale, after.otherTill);
    return desk;
}

const payment::Payment *holderOf(const till::State &state, const Shop &shop)
{
    return shop.setup.provider ? till::holderOfPointOfSale(state, shop.setup.provider->externalPosId) : nullptr;
}

// It can be taken back at once: the provider answers, and nobody is paying.
bool canMakeRoom(const payment::Payment &holder, Instant providerNow)
{
    const bool answers = !isOffline(holder, providerNow) && !holder.pace.buyerIsPaying;
    return answers && canBeWithdrawn(&holder) && capabilitiesOf(holder.charge.api, holder.charge.mode).canWithdraw;
}

DeskStep busy(Desk desk, const payment::Payment &holder, const Shop &shop, Instant providerNow)
{
    const auto left =
        std::max(Milliseconds(0), std::chrono::duration_cast<Milliseconds>(holder.charge.expiresAt - providerNow));
    QString what = desk.message->whatHappened;
    if (what.endsWith(u'.'))
        what.chop(1);
    desk.message->whatHappened =
        what + u" · "_s + text::shownAmount(holder.charge.amount) + u" · "_s + text::shownDuration(left) + u'.';
    if (!canMakeRoom(holder, providerNow)) {
        desk.message->whatNow = shop.words.say("office", "It cannot be withdrawn now: take another tender.");
        return {std::move(desk), {}, Tone::Low};
    }
    desk.layer = Layer::BusyQuestion;
    desk.busyWith = referenceOf(holder);
    desk.message->whatNow =
        shop.words.say("office", "Enter withdraws that one · Esc keeps it · or take another tender.");
    return {std::move(desk), {}, Tone::Low};
}

std::optional<ShownResult> resultOf(const Sale &finished)
{
    if (finished.tenders.isEmpty()) // everything was free
        return std::nullopt;
    const sale::Tender &last = finished.tenders.constLast();
    if (last.byHand) // the customer reads "approved" only where Mercado Pago says so
        return std::nullopt;
    if (last.kind == sale::TenderKind::Other) // nor where only the cashier does
        return std::nullopt;
    const bool isCash = last.kind == sale::TenderKind::Cash;
    return ShownResult{finished.finishedAt.value_or(finished.openedAt), last.kind, isCash ? last.change : last.amount};
}

Desk withResult(Desk desk, const Sale &finished, const Shop &shop)
{
    desk.lastResult = resultOf(finished);
    if (!asksManager(desk.layer)) // or a PIN that is being typed would be read as a code
        desk.layer = Layer::Favourites;
    desk.searchWords.clear();
    desk.received.clear();
    desk.asked = {};
    desk.message = shop.asksToPrint ? std::optional(text::printsIfAsked(shop.words)) : std::nullopt;
    return desk;
}

}

DeskStep published(Desk desk, const till::State &before, const till::State &after, const till::Event &event,
    const Shop &shop, Instant now)
{
    if (desk.layer == Layer::Help)
        return belowHelp(std::move(desk), [&](Desk below) { return published(std::move(below), before, after, event, shop, now); });
    const Sale *sale = till::currentSale(after);
    const bool isOtherSale = before.currentSale != after.currentSale;
    const int selectedBefore = desk.selectedLine;
    if (isOtherSale || isFinished(sale))
        desk.chargeAfter.clear();
    if (isOtherSale || std::holds_alternative<till::AddLine>(event) || !hasLine(sale, desk.selectedLine))
        desk.selectedLine = lastLineOf(sale);
    const bool isElsewhere = isOtherSale || desk.selectedLine != selectedBefore || isWaiting(sale);
    if (isEditing(desk.layer) && isElsewhere) // what was being typed was meant for another line
        desk.layer = Layer::Favourites;
    if (isFinished(sale) && after.lastFinished != before.lastFinished)
        desk = withResult(std::move(desk), *sale, shop);
    desk = afterOwnAct(std::move(desk), before, after, event, shop);
    desk = withWarnings(std::move(desk), before, after, shop);
    if (std::holds_alternative<till::OperationAnswered>(event) || std::holds_alternative<till::LookUpOperation>(event))
        desk.message = text::messageOf(shop.words, after.lookup.value_or(till::Lookup()), sale ? sale->ticket : 0);
    if (const auto *acted = std::get_if<till::ActOnDrawer>(&event))
        return drawerActed(std::move(desk), acted->act, after, shop, now);
    if (const auto *refund = std::get_if<till::RefundHappened>(&event))
        return afterRefund(std::move(desk), *refund, before, after, shop, now);
    if (const auto *refund = std::get_if<till::RefundSale>(&event))
        return {afterRefundWish(std::move(desk), *refund, before, after, shop), {}, Tone::None};
    if (const auto *receipt = std::get_if<till::ReceiptHappened>(&event))
        return {afterReceipt(std::move(desk), *receipt, after, shop), {}, Tone::None};
    if (const auto *happened = std::get_if<till::PaymentHappened>(&event))
        return afterBusyPayment(
            afterPayment(std::move(desk), *happened, before, after, shop, now), *happened, after, now);
    return afterEdit(std::move(desk), before, after, event, shop);
}

DeskStep rejected(Desk desk, const till::Rejection &rejection, const till::State &state, const Shop &shop, Instant now)
{
    if (!isWaiting(till::currentSale(state)))
        desk.afterWithdrawal.reset();
    const auto *holderNow = holderOf(state, shop);
    const qint64 ticket = holderNow ? holderNow->ticket : state.sales.value(rejection.sale).ticket;
    desk.message = text::messageOf(shop.words, rejection, ticket);
    const Sale *sale = till::currentSale(state);
    if (sale && rejection.problem == decltype(rejection.problem)(sale::SaleProblem::Unpriced))
        desk = selectingRedRow(std::move(desk), *sale);
    const auto *problem = std::get_if<till::Problem>(&rejection.problem);
    const bool isBusy = problem && *problem == till::Problem::PointOfSaleBusy;
    const auto *holder = isBusy ? holderOf(state, shop) : nullptr;
    if (holder)
        return busy(std::move(desk), *holder, shop, till::providerTime(state, now));
    return {std::move(desk), {}, Tone::Low};
}

DeskStep notRecorded(Desk desk, const journal::JournalFailure &failure, const Shop &shop)
{
    desk.afterWithdrawal.reset();
    desk.message = text::messageOf(shop.words, failure);
    return {std::move(desk), {}, Tone::Low};
}

}
