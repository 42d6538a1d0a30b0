#include "ui/desk/desk.h"

#include "ui/payment/paymentviews.h"
#include "ui/text/figures.h"
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
DeskStep afterOtherPayment(Desk desk, const payment::Payment &payment, const Sale &sale, const Shop &shop, Instant now)
{
    if (isLive(payment))
        return {std::move(desk), {}, Tone::None};
    desk.message = aboutTicket(shop.words, sale.ticket, text::messageOf(shop.words, payment, now));
    const auto *paid = std::get_if<payment::Paid>(&payment.phase);
    if (paid)
        desk.lastResult = ShownResult{paid->at, sale::TenderKind::Qr, payment.charge.amount};
    return {std::move(desk), {}, paid ? Tone::High : Tone::Low};
}

DeskStep afterOurPayment(Desk desk, const payment::Payment &payment, const Sale &sale, const Shop &shop, Instant now)
{
    desk.message.reset(); // what the payment says now is the news
    if (isLive(payment)) {
        const auto *awaiting = std::get_if<payment::AwaitingPayment>(&payment.phase);
        const bool wantsCare = awaiting && (awaiting->rejections > 0 || awaiting->partly.isPositive());
        return {std::move(desk), {}, wantsCare ? Tone::Low : Tone::None};
    }
    const bool wantsCash =
        std::exchange(desk.cashAfterWithdrawal, false) && std::holds_alternative<payment::Unpaid>(payment.phase);
    desk.layer = wantsCash ? Layer::Cash : Layer::Favourites;
    if (std::holds_alternative<payment::Paid>(payment.phase))
        return {std::move(desk), {}, Tone::High};
    if (wantsCash)
        desk.received = counter::exactCashText(due(sale), shop.setup.cashRounding);
    desk.message = text::messageOf(shop.words, payment, now);
    return {std::move(desk), {}, Tone::Low};
}

// A charge has come to an end, or a customer's card was refused. The till lets go of a sale at once that ended while it
// was put aside: then what became of its charge is worked out again.
DeskStep afterPayment(Desk desk, const till::PaymentHappened &happened, const till::State &before,
    const till::State &after, const Shop &shop, Instant now)
{
    const auto was = before.payments.constFind(happened.reference);
    if (was == before.payments.constEnd() || !before.sales.contains(was->saleId))
        return {std::move(desk), {}, Tone::None};
    const auto found = after.payments.constFind(happened.reference);
    const auto payment =
        found == after.payments.constEnd() ? payment::transition(*was, happened.event, {.now = now}).payment : *found;
    if (isSameOnRecord(*was, payment))
        return {std::move(desk), {}, Tone::None};
    const Sale sale = after.sales.value(payment.saleId, before.sales.value(payment.saleId));
    return sale.id == after.currentSale ? afterOurPayment(std::move(desk), payment, sale, shop, now)
                                        : afterOtherPayment(std::move(desk), payment, sale, shop, now);
}

const payment::Payment *holderOfSale(const till::State &state, const QString &saleId)
{
    const auto sale = state.sales.constFind(saleId);
    return sale == state.sales.constEnd() ? nullptr : till::waitingPayment(state, *sale);
}

std::optional<ShownResult> resultOf(const Sale &finished)
{
    if (finished.tenders.isEmpty()) // everything was free
        return std::nullopt;
    const sale::Tender &last = finished.tenders.constLast();
    const bool isCash = last.kind == sale::TenderKind::Cash;
    return ShownResult{finished.finishedAt.value_or(finished.openedAt), last.kind, isCash ? last.change : last.amount};
}

Desk withResult(Desk desk, const Sale &finished)
{
    desk.lastResult = resultOf(finished);
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
    if (isOtherSale || std::holds_alternative<till::AddLine>(event) || !hasLine(sale, desk.selectedLine))
        desk.selectedLine = lastLineOf(sale);
    if (isFinished(sale) && after.lastFinished != before.lastFinished)
        desk = withResult(std::move(desk), *sale);
    if (const auto *receipt = std::get_if<till::ReceiptHappened>(&event))
        return {afterReceipt(std::move(desk), *receipt, after.currentSale, shop), {}, Tone::None};
    if (const auto *happened = std::get_if<till::PaymentHappened>(&event))
        return afterPayment(std::move(desk), *happened, before, after, shop, now);
    return {std::move(desk), {}, Tone::None};
}

DeskStep rejected(Desk desk, const till::Rejection &rejection, const till::State &state, const Shop &shop, Instant now)
{
    if (!isWaiting(till::currentSale(state)))
        desk.cashAfterWithdrawal = false;
    desk.message = text::messageOf(shop.words, rejection, state.sales.value(rejection.sale).ticket);
    if (const auto *holder = rejection.sale.isEmpty() ? nullptr : holderOfSale(state, rejection.sale)) {
        const auto left =
            std::max(Milliseconds(0), std::chrono::duration_cast<Milliseconds>(holder->charge.expiresAt - now));
        desk.message->whatHappened +=
            u" · "_s + text::shownAmount(holder->charge.amount) + u" · "_s + text::shownDuration(left);
    }
    return {std::move(desk), {}, Tone::Low};
}

DeskStep notRecorded(Desk desk, const journal::JournalFailure &failure, const Shop &shop)
{
    desk.cashAfterWithdrawal = false;
    desk.message = text::messageOf(shop.words, failure);
    return {std::move(desk), {}, Tone::Low};
}

}
