#include "ui/desk/words_tenders.h"

#include "ui/text/figures.h"

namespace mostrador::desk {

using text::Message;
using text::Phrasebook;
using text::Severity;
using text::shownAmount;

namespace {

QString noMoney(const Phrasebook &words)
{
    return words.say("payment", "No money moved.");
}

}

Message noOtherTenders(const Phrasebook &words)
{
    return {Severity::Information, words.say("tenders", "No other tender is set up."), {},
        words.say("tenders", "A manager can name them under [tenders] in the settings.")};
}

Message moreThanDue(const Phrasebook &words, money::Money due)
{
    return {Severity::Warning, words.say("tenders", "That is more than the %1 that are due.").arg(shownAmount(due)),
        noMoney(words), words.say("tenders", "Only cash gives change: type what is due, or less.")};
}

Message cashPlanned(const Phrasebook &words, money::Money planned, money::Money rest)
{
    return {Severity::Information, words.say("tenders", "%1 in cash will be taken at the end.").arg(shownAmount(planned)),
        words.say("tenders", "No money has been taken yet."),
        words.say("tenders", "Charge the other %1: F5 QR · F11 another tender · F4 changes the part.")
            .arg(shownAmount(rest))};
}

Message noCashPlanned(const Phrasebook &words)
{
    return {Severity::Information, words.say("tenders", "No part of it will be paid in cash."), {}, {}};
}

Message nowTakeCash(const Phrasebook &words, money::Money payable)
{
    return {Severity::Success, words.say("tenders", "The other part is paid."), {},
        words.say("tenders", "Now take %1 in cash; Enter records it.").arg(shownAmount(payable))};
}

Message stillDue(const Phrasebook &words, money::Money paid, money::Money due)
{
    return {Severity::Information, words.say("tenders", "%1 are paid.").arg(shownAmount(paid)), {},
        words.say("tenders", "Still due: %1. F4 cash · F5 QR · F11 another tender.").arg(shownAmount(due))};
}

QString leftOfHeld(const Phrasebook &words, money::Money due)
{
    return words.say("tenders", "Still due: %1. F10 takes the sale up again.").arg(shownAmount(due));
}

Message isHeld(const Phrasebook &words, qint64 ticket)
{
    return {Severity::Information, words.say("tenders", "Ticket %1 is on hold.").arg(ticket), {},
        words.say("tenders", "F10 takes it up again.")};
}

Message nothingHeld(const Phrasebook &words)
{
    return {Severity::Information, words.say("tenders", "No sale is on hold."), {}, {}};
}

Message takeItUpFirst(const Phrasebook &words, qint64 ticket)
{
    return {Severity::Information, words.say("tenders", "Ticket %1 is still open.").arg(ticket), {},
        words.say("tenders", "Take it up with F10 to charge or to cancel it.")};
}

Message isCancelled(const Phrasebook &words, qint64 ticket, const QString &why)
{
    return {Severity::Information,
        words.say("tenders", "Ticket %1 is cancelled: %2").arg(QString::number(ticket), why), noMoney(words), {}};
}

QStringList cancelReasons(const Phrasebook &words)
{
    return {words.say("tenders", "The customer changed their mind"), words.say("tenders", "The customer cannot pay"),
        words.say("tenders", "Entered by mistake"), words.say("office", "Another reason")};
}

QString wordForDue(const Phrasebook &words)
{
    return words.say("tenders", "Still due");
}

QString wordForPlannedCash(const Phrasebook &words)
{
    return words.say("tenders", "Cash, at the end");
}

QString escBack(const Phrasebook &words)
{
    return words.say("office", "Esc goes back");
}

}
