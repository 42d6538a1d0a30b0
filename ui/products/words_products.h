// What the product screen says of its own.
#pragma once

#include "core/catalog/productfile.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::products {

[[nodiscard]] text::Message formIsWrong(const text::Phrasebook &words, const catalog::RowError &error);
[[nodiscard]] text::Message notAPercentage(const text::Phrasebook &words);
[[nodiscard]] text::Message noRoomForButtons(const text::Phrasebook &words);
[[nodiscard]] text::Message productIsKept(const text::Phrasebook &words, const catalog::Product &product);
[[nodiscard]] text::Message pricesChanged(const text::Phrasebook &words, qint64 products);
// `others`: whose price something else has changed since.
[[nodiscard]] text::Message pricesGivenBack(const text::Phrasebook &words, qint64 products, qint64 others);
[[nodiscard]] text::Message photoIsKept(const text::Phrasebook &words);
[[nodiscard]] text::Message photoIsGone(const text::Phrasebook &words);
[[nodiscard]] text::Message buttonsArranged(const text::Phrasebook &words);

}
