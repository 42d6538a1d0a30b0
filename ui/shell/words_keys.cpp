#include "ui/shell/words_keys.h"

namespace mostrador::shell {

using text::Message;
using text::Phrasebook;
using text::Severity;

QString wordOf(const Phrasebook &words, Act act)
{
    switch (act) {
    case Act::Help:
        return words.say("counter", "Help");
    case Act::Search:
        return words.say("counter", "Search");
    case Act::PriceCheck:
        return words.say("counter", "Price");
    case Act::Cash:
        return words.say("counter", "Cash");
    case Act::ChargeQr:
        return words.say("counter", "QR");
    case Act::LastSales:
        return words.say("counter", "Last sales");
    case Act::Discount:
        return words.say("counter", "Discount");
    case Act::RemoveLine:
        return words.say("counter", "Remove");
    case Act::CheckPayment:
        return words.say("counter", "Check");
    case Act::Hold:
        return words.say("counter", "Hold");
    case Act::OtherTenders:
        return words.say("counter", "Others");
    case Act::Finish:
        return words.say("counter", "Finish");
    case Act::Reprint:
        return words.say("counter", "Reprint");
    case Act::Drawer:
        return words.say("counter", "Drawer");
    case Act::Lock:
        return words.say("counter", "Lock");
    case Act::Undo:
        return words.say("counter", "Undo");
    case Act::People:
        return words.say("counter", "People");
    case Act::Note:
        return words.say("counter", "Note");
    case Act::CancelSale:
        return words.say("counter", "Cancel sale");
    }
    Q_UNREACHABLE();
}

QString purposeOf(const Phrasebook &words, Act act)
{
    switch (act) {
    case Act::Help:
        return words.say("counter", "Help for the screen you are on; again: back");
    case Act::Search:
        return words.say("counter", "Search a product by the beginnings of its words");
    case Act::PriceCheck:
        return words.say("counter", "See a price without selling");
    case Act::Cash:
        return words.say("counter", "Take cash; Enter takes the exact amount");
    case Act::ChargeQr:
        return words.say("counter", "Charge by QR");
    case Act::LastSales:
        return words.say("counter", "The last sales: reprint, refund");
    case Act::Discount:
        return words.say("counter", "Discount in %; again: an amount; Tab: line or sale");
    case Act::RemoveLine:
        return words.say("counter", "Remove the selected line");
    case Act::CheckPayment:
        return words.say("counter", "Ask Mercado Pago for the payment now");
    case Act::Hold:
        return words.say("counter", "Put the sale aside and take it up again");
    case Act::OtherTenders:
        return words.say("counter", "Other ways to pay");
    case Act::Finish:
        return words.say("counter", "Finish the sale");
    case Act::Reprint:
        return words.say("counter", "Print a copy of the last receipt");
    case Act::Drawer:
        return words.say("counter", "Cash drawer");
    case Act::Lock:
        return words.say("counter", "Lock the till");
    case Act::Undo:
        return words.say("counter", "Undo the last change, until the sale is charged");
    case Act::Note:
        return words.say("counter", "A note on the line, or with Tab on the sale");
    case Act::CancelSale:
        return words.say("counter", "Cancel the whole sale, with a reason");
    case Act::People:
        return words.say("counter", "Who may log in, and as what");
    }
    Q_UNREACHABLE();
}

namespace {

QString whyNot(const Phrasebook &words, Act act)
{
    switch (act) {
    case Act::Cash:
    case Act::ChargeQr:
    case Act::OtherTenders:
        return words.say("counter", "Nothing can be charged now.");
    case Act::RemoveLine:
    case Act::Undo:
    case Act::Discount:
    case Act::Note:
        return words.say("counter", "No line can be changed now.");
    case Act::CheckPayment:
        return words.say("counter", "No payment is waiting.");
    case Act::Finish:
        return words.say("counter", "There is nothing to finish.");
    case Act::Reprint:
        return words.say("counter", "There is no receipt to print again.");
    case Act::Lock:
        return words.say("counter", "There is nobody to log in yet.");
    case Act::Help:
    case Act::Search:
    case Act::PriceCheck:
    case Act::LastSales:
    case Act::Drawer:
    case Act::People:
        return words.say("counter", "Not while a payment is going on.");
    case Act::Hold:
        return words.say("counter", "No sale is on hold.");
    case Act::CancelSale:
        return words.say("counter", "There is no sale to cancel.");
    }
    Q_UNREACHABLE();
}

}

Message unavailableMessage(const Phrasebook &words, Act act)
{
    const QString what = words.say("counter", "%1: %2").arg(wordOf(words, act), whyNot(words, act));
    return {Severity::Information, what, {}, {}};
}

}
