// What is said about a till's set-up: each finding with what happened and what to do.
#pragma once

#include "core/setup/verdict.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] Message messageOf(const Phrasebook &words, const setup::Finding &finding);
[[nodiscard]] QString nameOf(const Phrasebook &words, money::Site site); // the country

}
