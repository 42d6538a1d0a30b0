#include "ui/customer/customerstates.h"

#include "core/sale/totals.h"
#include "ui/text/figures.h"
#include "ui/text/words_customer.h"
#include "ui/text/words_money.h"
#include "ui/text/words_sale.h"

namespace mostrador::customer {

namespace {

QString minus(money::Money amount)
{
    return QChar(0x2212) + text::columnAmount(amount);
}

CartLine cartLine(const text::Phrasebook &words, const sale::LineItem &line, money::Currency currency)
{
    const sale::LineFigures figures = figuresOf(line, currency);
    return {text::shownQuantity(line.quantity, currency), sale::nameOf(line, text::nameOfFreeAmount(words)),
        text::columnAmount(figures.total), figures.off.isPositive() ? minus(figures.off) : QString()};
}

}

Amount toPay(const text::Phrasebook &words, money::Money amount)
{
    return {text::customerTotalToPay(words), text::shownAmount(amount)};
}

Idle idle(const text::Phrasebook &words, const QString &timeOfDay, int slide)
{
    return {text::customerWelcome(words), timeOfDay, slide};
}

Cart cart(const text::Phrasebook &words, const sale::Sale &sale)
{
    Cart result;
    for (const sale::LineItem &line : sale.lines)
        if (line.unitPrice) // a line without a price is still the cashier's business
            result.lines.append(cartLine(words, line, sale.currency));
    result.count = text::customerItemCount(words, result.lines.size());
    result.total = {text::wordForTotal(words), text::shownAmount(sale::total(sale))};
    if (const money::Money off = sale::ticketDiscount(sale); off.isPositive())
        result.discount = text::customerDiscount(words) + u' ' + minus(off);
    return result;
}

PriceCheck priceCheck(const text::Phrasebook &words, const QString &name, money::Money price)
{
    return {name, {text::customerPrice(words), text::shownAmount(price)}};
}

Preparing preparing(const text::Phrasebook &words, money::Money amount)
{
    return {toPay(words, amount), text::customerPreparing(words)};
}

Scan scan(
    const text::Phrasebook &words, money::Money amount, qr::Matrix code, Milliseconds remaining, Milliseconds whole)
{
    return {toPay(words, amount), text::customerInvitation(words), std::move(code), {}, remaining, whole};
}

Scan refused(const text::Phrasebook &words, Scan scan)
{
    scan.refusal = text::customerRefused(words);
    return scan;
}

Offline offline(const text::Phrasebook &words, money::Money amount)
{
    return {toPay(words, amount), text::customerOffline(words)};
}

Verifying verifying(const text::Phrasebook &words, money::Money amount)
{
    return {toPay(words, amount), text::customerVerifying(words)};
}

Approved approved(const text::Phrasebook &words, money::Money amount, const QString &timeOfDay)
{
    return {{text::customerPaid(words), text::shownAmount(amount)}, text::customerApproved(words), timeOfDay,
        text::customerThanks(words)};
}

Ended ended(const text::Phrasebook &words, Ending ending)
{
    switch (ending) {
    case Ending::Expired:
        return {ending, text::customerExpired(words)};
    case Ending::Cancelled:
        return {ending, text::customerCancelled(words)};
    }
    Q_UNREACHABLE();
}

Unknown unknown(const text::Phrasebook &words)
{
    return {text::customerAskTheCashier(words)};
}

CashChange cashChange(const text::Phrasebook &words, money::Money change)
{
    return {{text::customerChange(words), text::shownAmount(change)}, text::customerThanks(words)};
}

}
