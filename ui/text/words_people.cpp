#include "ui/text/words_people.h"

namespace mostrador::text {

QString nameOf(const Phrasebook &words, people::Role role)
{
    switch (role) {
    case people::Role::Cashier:
        return words.say("people", "Cashier");
    case people::Role::Supervisor:
        return words.say("people", "Supervisor");
    case people::Role::Manager:
        return words.say("people", "Manager");
    }
    Q_UNREACHABLE();
}

Message messageOf(const Phrasebook &words, people::PeopleProblem problem)
{
    switch (problem) {
    case people::PeopleProblem::NameMissing:
        return {Severity::Warning, words.say("people", "A person needs a name."), {}, words.say("people", "Type it, then Enter.")};
    case people::PeopleProblem::NameTaken:
        return {Severity::Warning, words.say("people", "Somebody here has that name already."), {},
            words.say("people", "Add a surname or a letter.")};
    case people::PeopleProblem::TooMany:
        return {Severity::Warning, words.say("people", "There is no room for more people."), {}, {}};
    case people::PeopleProblem::NobodySuch:
        return {Severity::Warning, words.say("people", "That person is not here any more."), {}, {}};
    case people::PeopleProblem::LastManager:
        return {Severity::Warning, words.say("people", "The last manager stays: nobody else could let people in."), {},
            words.say("people", "Make somebody else a manager first.")};
    }
    Q_UNREACHABLE();
}

}
