#include "ui/desk/words_office.h"

#include "ui/text/figures.h"

namespace mostrador::desk {

using payment::Settlement;
using text::Message;
using text::Phrasebook;
using text::Severity;

QStringList refundReasons(const Phrasebook &words)
{
    return {words.say("office", "Goods returned"), words.say("office", "Wrong amount"),
        words.say("office", "Charged twice"), words.say("office", "Another reason")};
}

QStringList handReasons(const Phrasebook &words)
{
    return {words.say("office", "Seen in the Mercado Pago app"), words.say("office", "Seen on the customer's phone"),
        words.say("office", "Another reason")};
}

QList<Settlement> settlementsOf(const payment::Payment &payment)
{
    const bool isOthers = conflictOf(payment) == payment::ConflictKind::PaymentUsedElsewhere;
    const bool counts = std::holds_alternative<payment::Conflict>(payment.phase) && !isOthers;
    const auto payments = paymentsToSettle(payment);
    const bool hasMoney = payments.size() > (isOthers ? 1 : 0); // what another sale was paid with is settled there
    QList<Settlement> choices;
    if (counts && hasMoney)
        choices.append(Settlement::Attach);
    if (hasMoney)
        choices.append(Settlement::Refund);
    choices.append(Settlement::Keep);
    return choices;
}

QString nameOf(const Phrasebook &words, Settlement how)
{
    switch (how) {
    case Settlement::Attach:
        return words.say("office", "Attach: it counts for its sale");
    case Settlement::Refund:
        return words.say("office", "Refund: it goes back");
    case Settlement::Keep:
        return words.say("office", "Keep it, with a note");
    }
    Q_UNREACHABLE();
}

QString reasonOf(const Phrasebook &words, Settlement how)
{
    return nameOf(words, how);
}

QString approverName(const Phrasebook &words, const QString &who)
{
    return who.isEmpty() ? words.say("office", "the manager") : who;
}

Message askingAgain(const Phrasebook &words, qint64 ticket)
{
    return {Severity::Information, words.say("office", "Asking Mercado Pago about ticket %1 …").arg(ticket), {}, {}};
}

Message printingAgain(const Phrasebook &words, qint64 ticket)
{
    return {Severity::Information, words.say("office", "Printing the receipt of ticket %1 …").arg(ticket), {}, {}};
}

Message pinIsSet(const Phrasebook &words)
{
    return {Severity::Success, words.say("office", "The manager's PIN is set."), {}, {}};
}

Message pinNotKept(const Phrasebook &words)
{
    return {Severity::Failure, words.say("office", "The PIN could not be kept."), {},
        words.say("office", "Check the disk and the data folder's permissions.")};
}

Message notAPin(const Phrasebook &words)
{
    return {Severity::Warning, words.say("office", "A PIN has 4 to 8 digits."), {},
        words.say("office", "Type another one.")};
}

Message pinsDiffer(const Phrasebook &words)
{
    return {Severity::Warning, words.say("office", "The two PINs differ."), {},
        words.say("office", "Type it twice again.")};
}

Message pinTaken(const Phrasebook &words)
{
    return {Severity::Warning, words.say("people", "Somebody else has that PIN."), {}, words.say("office", "Type another one.")};
}

Message unknownPin(const Phrasebook &words)
{
    return {Severity::Warning, words.say("people", "That is nobody's PIN here."), {}, words.say("people", "Type it again.")};
}

Message notAllowed(const Phrasebook &words, const QString &name)
{
    return {Severity::Warning, words.say("people", "%1 cannot allow this.").arg(name), words.say("payment", "No money moved."),
        words.say("people", "Ask a supervisor or manager, or leave with Esc.")};
}

Message notOverTheQr(const Phrasebook &words)
{
    return {Severity::Warning, words.say("people", "The QR on this screen stays until it is paid or ends."), {},
        words.say("people", "Withdraw it, or wait until it is paid or ends.")};
}

Message notLockedNow(const Phrasebook &words)
{
    return {Severity::Warning, words.say("people", "The till is not locked while a QR waits."), {},
        words.say("people", "Withdraw it, or wait until it is paid or ends.")};
}

Message wrongPin(const Phrasebook &words)
{
    return {Severity::Warning, words.say("office", "That is not the manager's PIN."),
        words.say("payment", "No money moved."), words.say("office", "Type it again, or leave with Esc.")};
}

Message pinPaused(const Phrasebook &words, const people::WrongTries &tries, Instant now)
{
    const QString left = text::shownDuration(std::chrono::duration_cast<Milliseconds>(tries.pausedUntil - now));
    return {Severity::Warning, words.say("office", "Too many wrong PINs."), words.say("payment", "No money moved."),
        words.say("office", "Try again in %1.").arg(left)};
}

}
