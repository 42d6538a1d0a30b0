#include "ui/products/words_products.h"

#include "ui/text/words_catalogue.h"

namespace mostrador::products {

using text::Message;
using text::Severity;

Message formIsWrong(const text::Phrasebook &words, const catalog::RowError &error)
{
    QString what = text::sentenceOf(words, error);
    if (!what.isEmpty())
        what[0] = what[0].toUpper();
    return {Severity::Warning, what, {}, words.say("products", "Nothing has changed yet: mend it and press Enter.")};
}

Message notAPercentage(const text::Phrasebook &words)
{
    return {Severity::Warning, words.say("products", "Type how many percent: 12,5 or -5."), {}, {}};
}

Message noRoomForButtons(const text::Phrasebook &words)
{
    return {Severity::Warning, words.say("products", "There is no room for another big button."), {},
        words.say("products", "Take one away first.")};
}

Message productIsKept(const text::Phrasebook &words, const catalog::Product &product)
{
    return {Severity::Success, words.say("products", "Kept: %1").arg(product.name), {}, {}};
}

Message pricesChanged(const text::Phrasebook &words, qint64 products)
{
    return {Severity::Success, words.say("products", "New prices: %1 products.").arg(products), {},
        words.say("products", "Ctrl+Z gives the old ones back.")};
}

Message pricesGivenBack(const text::Phrasebook &words, qint64 products, qint64 others)
{
    const QString what = words.say("products", "The old prices are back: %1 products.").arg(products);
    if (others == 0)
        return {Severity::Success, what, {}, {}};
    return {Severity::Warning, what, {}, words.say("products", "%1 stay as they are: their price has been changed since.").arg(others)};
}

Message photoIsKept(const text::Phrasebook &words)
{
    return {Severity::Success, words.say("products", "The photo is kept."), {}, {}};
}

Message photoIsGone(const text::Phrasebook &words)
{
    return {Severity::Success, words.say("products", "The product has no photo now."), {}, {}};
}

Message buttonsArranged(const text::Phrasebook &words)
{
    return {Severity::Success, words.say("products", "The big buttons of this till are arranged."), {}, {}};
}

}
