// What the check of a till's set-up needs from its settings and its journal.
#pragma once

#include "core/settings/settings.h"
#include "core/setup/verdict.h"
#include "core/till/till.h"

namespace mostrador::app {

// Nothing without [provider].
[[nodiscard]] std::optional<setup::Expected> expectedOf(const settings::Settings &settings, const QStringList &openReferences);

// Of charges that are not settled yet.
[[nodiscard]] QStringList openReferencesOf(const till::State &state);

// The questions, about the till's own point of sale.
[[nodiscard]] setup::Interview interviewFor(const setup::Expected &expected);

}
