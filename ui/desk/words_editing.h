// The words of editing a sale: what the desk says about discounts, prices, notes and undoing.
#pragma once

#include "core/sale/sale.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::desk {

[[nodiscard]] text::Message notAPercentage(const text::Phrasebook &words, const QString &typed);
[[nodiscard]] text::Message discountGiven(const text::Phrasebook &words, const QString &subject, money::Money off);
[[nodiscard]] text::Message discountTakenAway(const text::Phrasebook &words, const QString &subject);
[[nodiscard]] text::Message noteKept(const text::Phrasebook &words, const QString &subject, bool isEmpty);
[[nodiscard]] text::Message priceChanged(const text::Phrasebook &words, const QString &subject, money::Money price);
[[nodiscard]] text::Message nothingToRepeat(const text::Phrasebook &words);

// "Removed again: Yerba", "Back again: Yerba", "As before: Yerba".
[[nodiscard]] text::Message undone(
    const text::Phrasebook &words, const QString &subject, qsizetype linesBefore, qsizetype linesAfter);

[[nodiscard]] QString nameOfLine(const text::Phrasebook &words, const sale::LineItem &line);
[[nodiscard]] QString nameOfWholeSale(const text::Phrasebook &words);

// What a manager allows, as it stands on record.
[[nodiscard]] QString whyDiscount(const text::Phrasebook &words);
[[nodiscard]] QString whyPrice(const text::Phrasebook &words);

}
