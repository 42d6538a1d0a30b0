// What the till says when a receipt did not reach the paper: each sentence names the cure.
#pragma once

#include "core/printing/printer.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] Message messageOf(const Phrasebook &words, const printing::PrintResult &result);

// The printer works again, and so many receipts stay owed until somebody asks for them.
[[nodiscard]] Message receiptsLeft(const Phrasebook &words, qsizetype count);
[[nodiscard]] Message printsIfAsked(const Phrasebook &words); // after a sale

// How trying it out went. Without a sale, so no word about money.
[[nodiscard]] Message testMessageOf(const Phrasebook &words, const printing::PrintResult &result);

}
