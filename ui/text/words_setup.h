// What is said about a till's set-up: each finding with what happened and what to do.
#pragma once

#include "core/setup/notifications.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] Message messageOf(const Phrasebook &words, const setup::Finding &finding);
// Where notifications are switched on for this model in this country, and what is missing.
[[nodiscard]] Message messageOf(const Phrasebook &words, const setup::Notifications &notifications);
[[nodiscard]] QString nameOf(const Phrasebook &words, money::Site site); // the country

}
