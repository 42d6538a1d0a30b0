// Who serves, and the people themselves: each change is a record, with who made it and who allowed it.
#include "core/base/result.h"
#include "core/people/stored.h"
#include "core/till/acts.h"

using namespace Qt::StringLiterals;

namespace mostrador::till {

using journal::Durability;

QString cashierName(const State &state)
{
    return state.people.value(state.cashier).name;
}

// A till that was locked by itself has no hurry with the disk: no money hangs on it.
Step serve(Turn turn, const Serve &wish)
{
    const QString leaving = turn.state().cashier;
    if (wish.person == leaving)
        return turn.done();
    const auto *person = findActive(turn.state().people, wish.person);
    if (!wish.person.isEmpty() && !person)
        return turn.reject({people::PeopleProblem::NobodySuch, {}});
    if (!person) {
        turn.store(turn.state().people.value(leaving), named(u"locked"_s), Durability::Soon);
        turn.mutableState().cashier.clear();
        return turn.done();
    }
    const people::Person coming = *person;
    turn.mutableState().cashier = coming.id;
    turn.store(coming, named(u"logged_in"_s), Durability::Soon);
    return turn.done();
}

Step changePerson(Turn turn, const ChangePerson &wish)
{
    const auto person = people::changed(turn.state().people, wish.change);
    if (!person)
        return turn.reject({person.error(), {}});
    QJsonObject event = people::describe(wish.change);
    event.insert(u"who"_s, wish.approval.who);
    event.insert(u"why"_s, wish.approval.why);
    turn.store(*person, event, Durability::Synced);
    if (!person->active && turn.state().cashier == person->id)
        turn.mutableState().cashier.clear();
    return turn.done();
}

}
