#include "ui/sale/words_entry.h"

#include "ui/text/words_money.h"

namespace mostrador::counter {

using text::Message;
using text::Phrasebook;
using text::Severity;

Message messageOf(const Phrasebook &words, const EntryError &error)
{
    switch (error.problem) {
    case EntryProblem::TooLong:
        return {Severity::Warning, words.say("counter", "That is too long."), {},
            words.say("counter", "Type a code, a name, or an amount and +.")};
    case EntryProblem::NotAnAmount:
        if (error.amount)
            return text::messageOf(words, *error.amount);
        return {Severity::Warning, words.say("counter", "%1 is not an amount.").arg(error.text), {},
            words.say("counter", "Type an amount greater than zero.")};
    case EntryProblem::NotAQuantity:
        return {Severity::Warning, words.say("counter", "%1 is not a quantity.").arg(error.text), {},
            words.say("counter", "Type a number before the *, with at most three decimals.")};
    case EntryProblem::TwoQuantities:
        return {Severity::Warning, words.say("counter", "There are two quantities."), {},
            words.say("counter", "Type one number, *, and the code.")};
    }
    Q_UNREACHABLE();
}

Message addedMessage(const Phrasebook &words, const QString &name)
{
    return {Severity::Information, words.say("counter", "Added: %1").arg(name), {}, {}};
}

Message unknownCodeMessage(const Phrasebook &words, const QString &code)
{
    return {Severity::Warning, words.say("counter", "%1 is not in the catalogue.").arg(code), {},
        words.say("counter", "Type its price and Enter, or remove the line with F8.")};
}

Message notAddedMessage(const Phrasebook &words, const QString &code)
{
    return {Severity::Warning, words.say("counter", "%1 was not added: a payment is going on.").arg(code), {},
        words.say("counter", "Scan it again for the next sale.")};
}

namespace {

// What was read stays short: it may be a whole page.
QString shownBurst(const QString &burst)
{
    constexpr qsizetype mostShown = 20;
    return burst.size() > mostShown ? burst.left(mostShown) + QChar(u'…') : burst;
}

QString nowAfter(const Phrasebook &words, BadScan problem)
{
    switch (problem) {
    case BadScan::TooShort:
    case BadScan::WrongCheckDigit:
        return words.say("counter", "Scan it again, or type the number and Enter.");
    case BadScan::TooSlow:
        return words.say("counter", "Scan it again. If this goes on, set the scanner to its fastest speed.");
    case BadScan::BrokenOff:
        return words.say("counter", "Scan it again. If this goes on, set the scanner to send Enter after each code.");
    }
    Q_UNREACHABLE();
}

QString whatWasBad(const Phrasebook &words, BadScan problem)
{
    switch (problem) {
    case BadScan::TooShort:
        return words.say("counter", "Only a part of a code was read: %1. Nothing was added.");
    case BadScan::TooSlow:
        return words.say("counter", "The scanner sent too slowly: %1. Nothing was added.");
    case BadScan::BrokenOff:
        return words.say("counter", "The scan broke off: %1. Nothing was added.");
    case BadScan::WrongCheckDigit:
        return words.say("counter", "%1 was misread: its check digit is wrong. Nothing was added.");
    }
    Q_UNREACHABLE();
}

}

Message badScanMessage(const Phrasebook &words, BadScan problem, const QString &burst)
{
    return {Severity::Warning, whatWasBad(words, problem).arg(shownBurst(burst)), {}, nowAfter(words, problem)};
}

Message askedMeanwhileMessage(const Phrasebook &words, const QString &code)
{
    return {Severity::Warning, words.say("counter", "%1 was not added: a question is open.").arg(code), {},
        words.say("counter", "Answer it or close it with Esc, then scan it again.")};
}

Message nothingFoundMessage(const Phrasebook &words, const QString &typed)
{
    return {Severity::Warning, words.say("counter", "Nothing is called %1.").arg(typed), {},
        words.say("counter", "Type another name, scan the item, or type an amount and +.")};
}

Message lineRemovedMessage(const Phrasebook &words, const QString &name)
{
    return {Severity::Information, words.say("counter", "Removed: %1").arg(name), {}, {}};
}

}
