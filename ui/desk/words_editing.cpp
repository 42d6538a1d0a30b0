#include "ui/desk/words_editing.h"

#include "ui/text/figures.h"
#include "ui/text/words_sale.h"

namespace mostrador::desk {

using text::Message;
using text::Phrasebook;
using text::Severity;

namespace {

Message news(const Phrasebook &words, const QString &what, const QString &subject)
{
    return {Severity::Information, words.say("counter", "%1: %2").arg(what, subject), {}, {}};
}

}

Message notAPercentage(const Phrasebook &words, const QString &typed)
{
    return {Severity::Warning, words.say("counter", "%1 is not a percentage.").arg(typed), {},
        words.say("counter", "Type a number up to 100, or press F7 for an amount.")};
}

Message discountGiven(const Phrasebook &words, const QString &subject, money::Money off)
{
    const QString what = words.say("counter", "Discount of %1").arg(text::shownAmount(off));
    return news(words, what, subject);
}

Message discountTakenAway(const Phrasebook &words, const QString &subject)
{
    return news(words, words.say("counter", "Without discount"), subject);
}

Message noteKept(const Phrasebook &words, const QString &subject, bool isEmpty)
{
    return news(words, isEmpty ? words.say("counter", "Without note") : words.say("counter", "Note kept"), subject);
}

Message priceChanged(const Phrasebook &words, const QString &subject, money::Money price)
{
    return news(words, words.say("counter", "New price %1").arg(text::shownAmount(price)), subject);
}

Message nothingToRepeat(const Phrasebook &words)
{
    return {Severity::Information, words.say("counter", "There is no line to repeat."), {},
        words.say("counter", "Scan an item, or type an amount and +.")};
}

Message undone(const Phrasebook &words, const QString &subject, qsizetype linesBefore, qsizetype linesAfter)
{
    if (linesAfter < linesBefore)
        return news(words, words.say("counter", "Removed again"), subject);
    if (linesAfter > linesBefore)
        return news(words, words.say("counter", "Back again"), subject);
    return news(words, words.say("counter", "As it was before"), subject);
}

QString nameOfLine(const Phrasebook &words, const sale::LineItem &line)
{
    return sale::nameOf(line, text::nameOfFreeAmount(words));
}

QString nameOfWholeSale(const Phrasebook &words)
{
    return words.say("counter", "The whole sale");
}

QString whyDiscount(const Phrasebook &words)
{
    return words.say("counter", "Discount over the ceiling");
}

QString whyPrice(const Phrasebook &words)
{
    return words.say("counter", "Another price than the list's");
}

}
