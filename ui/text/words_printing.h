// What the till says when a receipt did not reach the paper: each sentence names the cure.
#pragma once

#include "core/printing/printer.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] Message messageOf(const Phrasebook &words, const printing::PrintResult &result);

}
