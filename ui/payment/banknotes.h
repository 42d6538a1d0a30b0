// The amounts that people hand over for what is due: the next round sums that the country's notes make.
// Source: the notes in circulation as published by the central banks (BCRA, BCB, BCCh, BanRep, Banxico, BCRP, BCU).
#pragma once

#include "core/money/money.h"

#include <QList>

namespace mostrador::counter {

inline constexpr qsizetype mostSuggestions = 5;

// Larger than `due`, ascending, at most mostSuggestions.
[[nodiscard]] QList<money::Money> likelyReceived(money::Money due);

}
