// What is said about people: roles, and why a change is not possible.
#pragma once

#include "core/people/person.h"
#include "ui/text/message.h"
#include "ui/text/phrasebook.h"

namespace mostrador::text {

[[nodiscard]] QString nameOf(const Phrasebook &words, people::Role role);
[[nodiscard]] Message messageOf(const Phrasebook &words, people::PeopleProblem problem);

}
