// What is said about the journal as a whole: on the command line and on the screen.
#pragma once

#include "core/journal/check.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

#include <QStringList>

namespace mostrador::text {

[[nodiscard]] Message messageOf(const Phrasebook &words, const journal::JournalCheck &check);

// Each thing that does not fit, in a sentence; none: it is whole, or nobody waited for the end.
[[nodiscard]] QStringList faultsOf(const Phrasebook &words, const journal::JournalCheck &check);

}
