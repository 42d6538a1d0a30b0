// A payment pays one sale, over everything that was ever sold. Which attempt named a payment first the journal knows; before an event
// that is about payments is taken, its facts about exactly these are put into the state.
#pragma once

#include "core/till/till.h"

namespace mostrador::till {

// The payments that an event is about: of its answer, of what was read for the same question before, of a conflict that is settled.
[[nodiscard]] QStringList paymentsIn(const State &state, const Event &event);

// `uses`: those of the payments that some attempt has named.
[[nodiscard]] State withUses(State state, const QStringList &payments, const QMap<QString, QString> &uses);

}
