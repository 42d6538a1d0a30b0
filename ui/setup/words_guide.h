// The guide's sentences, step by step.
#pragma once

#include "ui/setup/guideview.h"

namespace mostrador::guide {

[[nodiscard]] QString headingOf(const text::Phrasebook &words, setup::Step step);
[[nodiscard]] QString explanationOf(const text::Phrasebook &words, const setup::Guide &guide);
[[nodiscard]] QStringList labelsOf(const text::Phrasebook &words, setup::Step step);
[[nodiscard]] QStringList hintsOf(const text::Phrasebook &words, setup::Step step);
[[nodiscard]] QString waitingFor(const text::Phrasebook &words, setup::Step step);
[[nodiscard]] QList<widgets::Choice> printersOf(const text::Phrasebook &words);
[[nodiscard]] QList<widgets::Choice> screensOf(const text::Phrasebook &words);

[[nodiscard]] QString nameOf(gateway::Api api); // as in the settings
[[nodiscard]] QString meaningOf(const text::Phrasebook &words, gateway::Api api);

[[nodiscard]] text::Message messageOf(const text::Phrasebook &words, setup::Trouble trouble);
[[nodiscard]] text::Message messageOf(const text::Phrasebook &words, const gateway::Refusal &refusal, setup::Step step);

}
