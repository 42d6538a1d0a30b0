// What the till says when it cannot do what was asked, cannot record, or cannot start.
#pragma once

#include "core/journal/journal.h"
#include "core/settings/read.h"
#include "core/till/recovery.h"
#include "core/till/till.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

// `otherSale` is the ticket that holds the point of sale, for PointOfSaleBusy.
[[nodiscard]] Message messageOf(const Phrasebook &words, const till::Rejection &rejection, qint64 otherTicket);
// Why the till's fixed QR is not on the screen while an order lies on it.
[[nodiscard]] Message messageOf(const Phrasebook &words, gateway::PointOfSaleTrouble trouble);
[[nodiscard]] Message messageOf(const Phrasebook &words, const journal::JournalFailure &failure);
[[nodiscard]] Message messageOf(const Phrasebook &words, const till::RecoveryError &error);
[[nodiscard]] Message messageOf(const Phrasebook &words, const QString &file, const settings::SettingError &error);

}
