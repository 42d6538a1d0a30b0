#include "ui/desk/desk.h"

#include "ui/payment/paymentviews.h"
#include "ui/text/words_payment.h"
#include "ui/text/words_printing.h"
#include "ui/text/words_till.h"

namespace mostrador::desk {

namespace {

using sale::Sale;

int lastLineOf(const Sale *sale)
{
    return sale && !sale->lines.isEmpty() ? sale->lines.constLast().number : 0;
}

bool hasLine(const Sale *sale, int number)
{
    return sale && std::any_of(sale->lines.begin(), sale->lines.end(), [number](const sale::LineItem &line) { return line.number == number; });
}

Desk afterReceipt(Desk desk, const till::ReceiptHappened &happened, const Shop &shop)
{
    const auto *ended = std::get_if<printing::Ended>(&happened.event);
    if (!ended)
        return desk;
    desk.printerTrouble.reset();
    if (ended->result.fault) {
        desk.printerTrouble = ended->result;
        desk.message = text::messageOf(shop.words, ended->result);
    }
    return desk;
}

// The payment of the sale on the desk has come to an end, or a customer's card was refused.
DeskStep afterPayment(Desk desk, const payment::Payment *before, const payment::Payment &payment, const Sale *sale, const Shop &shop, Instant now)
{
    const bool hasChanged = !before || !isSameOnRecord(*before, payment);
    const bool ours = sale && sale->id == payment.saleId;
    if (!hasChanged || !ours)
        return {std::move(desk), {}, Tone::None};
    const auto message = text::messageOf(shop.words, payment, now);
    if (std::holds_alternative<payment::Paid>(payment.phase)) {
        desk = Desk{};
        return {std::move(desk), {}, Tone::High};
    }
    if (holdsPointOfSale(payment)) {
        const auto *awaiting = std::get_if<payment::AwaitingPayment>(&payment.phase);
        return {std::move(desk), {}, awaiting && awaiting->rejections > 0 ? Tone::Low : Tone::None};
    }
    const bool wantsCash = std::exchange(desk.cashAfterWithdrawal, false) && std::holds_alternative<payment::Unpaid>(payment.phase);
    desk.layer = wantsCash ? Layer::Cash : Layer::Favourites;
    if (wantsCash)
        desk.received = counter::exactCashText(due(*sale), shop.setup.cashRounding);
    desk.message = message;
    return {std::move(desk), {}, Tone::Low};
}

}

DeskStep published(Desk desk, const till::State &before, const till::State &after, const till::Event &event, const Shop &shop, Instant now)
{
    const Sale *sale = till::currentSale(after);
    const Sale *earlier = till::currentSale(before);
    const bool lineAdded = std::holds_alternative<till::AddLine>(event);
    if (lineAdded || !hasLine(sale, desk.selectedLine))
        desk.selectedLine = lastLineOf(sale);
    if (isFinished(sale) && !isFinished(earlier)) {
        desk.layer = Layer::Favourites;
        desk.received.clear();
        desk.message.reset();
    }
    if (const auto *receipt = std::get_if<till::ReceiptHappened>(&event))
        return {afterReceipt(std::move(desk), *receipt, shop), {}, Tone::None};
    if (const auto *happened = std::get_if<till::PaymentHappened>(&event)) {
        const auto payment = after.payments.constFind(happened->reference);
        const auto was = before.payments.constFind(happened->reference);
        if (payment != after.payments.constEnd())
            return afterPayment(std::move(desk), was == before.payments.constEnd() ? nullptr : &*was, *payment, sale, shop, now);
    }
    return {std::move(desk), {}, Tone::None};
}

DeskStep rejected(Desk desk, const till::Rejection &rejection, const till::State &state, const Shop &shop)
{
    desk.cashAfterWithdrawal = false;
    desk.message = text::messageOf(shop.words, rejection, state.sales.value(rejection.sale).ticket);
    return {std::move(desk), {}, Tone::Low};
}

DeskStep notRecorded(Desk desk, const journal::JournalFailure &failure, const Shop &shop)
{
    desk.cashAfterWithdrawal = false;
    desk.message = text::messageOf(shop.words, failure);
    return {std::move(desk), {}, Tone::Low};
}

}
