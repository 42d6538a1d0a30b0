// What the till says about a text in the scan field that it could not follow, and about codes that it does not know.
#pragma once

#include "ui/sale/badscan.h"
#include "ui/sale/entry.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::counter {

[[nodiscard]] text::Message messageOf(const text::Phrasebook &words, const EntryError &error);

[[nodiscard]] text::Message addedMessage(const text::Phrasebook &words, const QString &name);
[[nodiscard]] text::Message unknownCodeMessage(const text::Phrasebook &words, const QString &code);
[[nodiscard]] text::Message notAddedMessage(const text::Phrasebook &words, const QString &code); // a scan while paying
[[nodiscard]] text::Message badScanMessage(const text::Phrasebook &words, BadScan problem, const QString &burst);
[[nodiscard]] text::Message askedMeanwhileMessage(const text::Phrasebook &words, const QString &code);
[[nodiscard]] text::Message nothingFoundMessage(const text::Phrasebook &words, const QString &typed);
[[nodiscard]] text::Message lineRemovedMessage(const text::Phrasebook &words, const QString &name);

}
