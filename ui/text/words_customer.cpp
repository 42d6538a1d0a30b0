#include "ui/text/words_customer.h"

namespace mostrador::text {

QString customerWelcome(const Phrasebook &words)
{
    return words.say("customer", "Welcome");
}

QString customerTotalToPay(const Phrasebook &words)
{
    return words.say("customer", "TOTAL TO PAY");
}

QString customerInvitation(const Phrasebook &words)
{
    switch (words.site()) {
    case money::Site::MLA: // other wallets interoperate here
    case money::Site::MLU:
        return words.say("customer", "Scan with Mercado Pago or another wallet");
    case money::Site::MLB:
        return words.say("customer", "Pay with Pix or scan with Mercado Pago");
    case money::Site::MLC:
    case money::Site::MCO:
    case money::Site::MLM:
    case money::Site::MPE:
        return words.say("customer", "Scan with Mercado Pago");
    }
    Q_UNREACHABLE();
}

QString customerPrintedCode(const Phrasebook &words)
{
    return words.say("customer", "Scan the printed code at the till");
}

QString customerItemCount(const Phrasebook &words, qsizetype count)
{
    return count == 1 ? words.say("customer", "1 item") : words.say("customer", "%1 items").arg(count);
}

QString customerPreparing(const Phrasebook &words)
{
    return words.say("customer", "Preparing your code…");
}

QString customerRefused(const Phrasebook &words)
{
    return words.say("customer", "Payment refused, try another way to pay");
}

QString customerOffline(const Phrasebook &words)
{
    return words.say("customer", "One moment, do not pay yet");
}

QString customerVerifying(const Phrasebook &words)
{
    return words.say("customer", "Confirming the payment…");
}

QString customerApproved(const Phrasebook &words)
{
    return words.say("customer", "Payment approved");
}

QString customerPaid(const Phrasebook &words)
{
    return words.say("customer", "PAID");
}

QString customerThanks(const Phrasebook &words)
{
    return words.say("customer", "Thank you!");
}

QString customerExpired(const Phrasebook &words)
{
    return words.say("customer", "The code has expired");
}

QString customerCancelled(const Phrasebook &words)
{
    return words.say("customer", "Charge cancelled");
}

QString customerAskTheCashier(const Phrasebook &words)
{
    return words.say("customer", "Please ask the cashier");
}

QString customerChange(const Phrasebook &words)
{
    return words.say("customer", "YOUR CHANGE");
}

QString customerDiscount(const Phrasebook &words)
{
    return words.say("customer", "Discount");
}

QString customerPrice(const Phrasebook &words)
{
    return words.say("customer", "PRICE");
}

QString customerDemoNotice(const Phrasebook &words)
{
    return words.say("customer", "DEMO · nothing is charged");
}

QString customerDemoFrame(const Phrasebook &words)
{
    return words.say("customer", "DEMO · cannot be paid");
}

QString customerTestNotice(const Phrasebook &words)
{
    return words.say("customer", "TEST · nothing is charged");
}

}
