// Whether the till after a start is the till before it: of all that is on record, nothing is lost and nothing has
// changed.
#pragma once

#include "core/till/till.h"

#include <QSet>

namespace mostrador::simulation {

// What differs, in words; empty if all is well. Subjects whose last record was under way are left out.
[[nodiscard]] QByteArray whatWasLost(
    const till::State &before, const till::State &after, const QSet<QString> &uncertain, Instant now);

}
