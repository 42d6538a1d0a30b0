// Which point of sale the next till may have, when its settings come from another one's file: as the account has them, and not as
// names are usually counted.
#pragma once

#include "core/settings/portable.h"
#include "core/setup/interview.h"

namespace mostrador::setup {

struct NextPos {
    QString externalId;
    bool exists = false; // at the provider; else it has to be made first
    bool operator==(const NextPos &) const = default;
};

// One of the same store beside `other`'s, the one that follows it by its number first; where there is none a name that nobody has
// in the account.
[[nodiscard]] NextPos nextPosAfter(const settings::Identity &other, const QString &externalStoreId, const Facts &facts);

}
