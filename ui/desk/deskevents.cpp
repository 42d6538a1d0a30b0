#include "ui/desk/desk.h"

#include "ui/desk/backroom.h"
#include "ui/desk/office.h"
#include "ui/payment/paymentviews.h"
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

// Said once: an owed receipt is tried again by itself, and must not talk over the next customer's sale each time.
Desk afterReceipt(Desk desk, const till::ReceiptHappened &happened, const QString &saleOnDesk, const Shop &shop)
{
    const auto *ended = std::get_if<printing::Ended>(&happened.event);
    if (!ended)
        return desk;
    const auto before = std::exchange(desk.printerTrouble, std::nullopt);
    if (!ended->result.fault)
        return desk;
    desk.printerTrouble = ended->result;
    if (before != desk.printerTrouble || happened.saleId == saleOnDesk)
        desk.message = text::messageOf(shop.words, ended->result);
    return desk;
}

text::Message aboutTicket(const text::Phrasebook &words, qint64 ticket, text::Message message)
{
    const QString name = words.say("receipt", "Ticket") + u' ' + QString::number(ticket);
    message.whatHappened = words.say("counter", "%1: %2").arg(name, message.whatHappened);
    return message;
}

// The charge of a sale that was put aside: what is on the desk stays as it is.
DeskStep afterOtherPayment(
    Desk desk, const payment::Payment &payment, const Sale &sale, const Shop &shop, Instant now, Instant providerNow)
{
    if (isLive(payment))
        return {std::move(desk), {}, Tone::None};
    desk.message = aboutTicket(shop.words, sale.ticket, text::messageOf(shop.words, payment, providerNow));
    const auto *paid = std::get_if<payment::Paid>(&payment.phase);
    if (paid)
        desk.lastResult = ShownResult{now, sale::TenderKind::Qr, payment.charge.amount};
    return {std::move(desk), {}, paid ? Tone::High : Tone::Low};
}

DeskStep afterOurPayment(
    Desk desk, const payment::Payment &payment, const Sale &sale, const Shop &shop, Instant providerNow)
{
    desk.message.reset(); // what the payment says now is the news
    if (isLive(payment)) {
        const auto *awaiting = std::get_if<payment::AwaitingPayment>(&payment.phase);
        const bool wantsCare = awaiting && (awaiting->rejections > 0 || awaiting->partly.isPositive());
        return {std::move(desk), {}, wantsCare ? Tone::Low : Tone::None};
    }
    const bool inOffice = isOffice(desk.layer); // stays open: a watched payment may bring news at any time
    const bool wantsCash = std::exchange(desk.cashAfterWithdrawal, false) && !inOffice &&
                           std::holds_alternative<payment::Unpaid>(payment.phase);
    if (!inOffice)
        desk.layer = wantsCash ? Layer::Cash : Layer::Favourites;
    if (std::holds_alternative<payment::Paid>(payment.phase))
        return {std::move(desk), {}, Tone::High};
    if (wantsCash)
        desk.received = counter::exactCashText(due(sale), shop.setup.cashRounding);
    desk.message = text::messageOf(shop.words, payment, providerNow);
    return {std::move(desk), {}, Tone::Low};
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
    return sale.id == after.currentSale ? afterOurPayment(std::move(desk), payment, sale, shop, providerNow)
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
    desk.message = aboutTicket(shop.words, refund.ticket, text::messageOf(shop.words, refund));
    const bool done = std::holds_alternative<payment::RefundDone>(refund.phase);
    return {std::move(desk), {}, done ? Tone::None : Tone::Low};
}

// Cash goes back at once, out of the drawer.
Desk afterRefundWish(
    Desk desk, const till::RefundSale &wish, const till::State &before, const till::State &after, const Shop &shop)
{
    const Sale sale = after.sales.value(wish.saleId);
    money::Money cash{0, sale.currency};
    for (const sale::Refund &refund : sale.refunds.sliced(before.sales.value(wish.saleId).refunds.size())) {
        if (refund.state == sale::RefundState::Done)
            cash = cash + refund.amount;
    }
    for (const payment::Refund &refund : after.refunds) {
        if (refund.saleId == wish.saleId)
            desk.message = aboutTicket(shop.words, sale.ticket, text::messageOf(shop.words, refund));
    }
    if (cash.isPositive())
        desk.message = aboutTicket(shop.words, sale.ticket, text::cashGoesBack(shop.words, cash));
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
    const bool isCash = last.kind == sale::TenderKind::Cash;
    return ShownResult{finished.finishedAt.value_or(finished.openedAt), last.kind, isCash ? last.change : last.amount};
}

Desk withResult(Desk desk, const Sale &finished)
{
    desk.lastResult = resultOf(finished);
    if (!asksManager(desk.layer)) // or a PIN that is being typed would be read as a code
        desk.layer = Layer::Favourites;
    desk.searchWords.clear();
    desk.received.clear();
    desk.message.reset();
    return desk;
}

}

DeskStep published(Desk desk, const till::State &before, const till::State &after, const till::Event &event,
    const Shop &shop, Instant now)
{
    const Sale *sale = till::currentSale(after);
    const bool isOtherSale = before.currentSale != after.currentSale;
    if (isOtherSale || isFinished(sale))
        desk.chargeAfter.clear();
    if (isOtherSale || std::holds_alternative<till::AddLine>(event) || !hasLine(sale, desk.selectedLine))
        desk.selectedLine = lastLineOf(sale);
    if (isFinished(sale) && after.lastFinished != before.lastFinished)
        desk = withResult(std::move(desk), *sale);
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
        return {afterReceipt(std::move(desk), *receipt, after.currentSale, shop), {}, Tone::None};
    if (const auto *happened = std::get_if<till::PaymentHappened>(&event))
        return afterBusyPayment(
            afterPayment(std::move(desk), *happened, before, after, shop, now), *happened, after, now);
    return {std::move(desk), {}, Tone::None};
}

DeskStep rejected(Desk desk, const till::Rejection &rejection, const till::State &state, const Shop &shop, Instant now)
{
    if (!isWaiting(till::currentSale(state)))
        desk.cashAfterWithdrawal = false;
    const auto *holderNow = holderOf(state, shop);
    const qint64 ticket = holderNow ? holderNow->ticket : state.sales.value(rejection.sale).ticket;
    desk.message = text::messageOf(shop.words, rejection, ticket);
    const auto *problem = std::get_if<till::Problem>(&rejection.problem);
    const bool isBusy = problem && *problem == till::Problem::PointOfSaleBusy;
    const auto *holder = isBusy ? holderOf(state, shop) : nullptr;
    if (holder)
        return busy(std::move(desk), *holder, shop, till::providerTime(state, now));
    return {std::move(desk), {}, Tone::Low};
}

DeskStep notRecorded(Desk desk, const journal::JournalFailure &failure, const Shop &shop)
{
    desk.cashAfterWithdrawal = false;
    desk.message = text::messageOf(shop.words, failure);
    return {std::move(desk), {}, Tone::Low};
}

}
