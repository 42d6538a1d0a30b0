// What is said about the catalogue: a file that is read into it, what is wrong with a row, an edit that is refused.
#pragma once

#include "core/catalog/productkeeper.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

// "line 12: “abc” is not a price"
[[nodiscard]] QString sentenceOf(const Phrasebook &words, const catalog::RowError &error);
// "UTF-8 · ; between columns · decimals with ,"
[[nodiscard]] QString nameOf(const Phrasebook &words, const catalog::FileForm &form);

[[nodiscard]] Message messageOf(const Phrasebook &words, const catalog::KeepError &error);
[[nodiscard]] Message messageOf(
    const Phrasebook &words, const catalog::ImportReport &report, catalog::ImportMode mode);

enum class CatalogueLoss : quint8 { Damaged, OtherCurrency };
// `path`: where the old file lies now; empty: it could not be moved, and there is no catalogue.
[[nodiscard]] Message catalogueSetAside(const Phrasebook &words, CatalogueLoss loss, const QString &path);

}
