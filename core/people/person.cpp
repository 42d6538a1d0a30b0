#include "core/people/person.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::people {

namespace {

struct Row {
    Right right;
    Role least;  // and every role above it
    bool needsNoPin; // where there is one person only
};

// clang-format off
constexpr std::array<Row, allRights.size()> table{{
    {Right::Sell,            Role::Cashier,    true},
    {Right::GiveDiscount,    Role::Cashier,    true},
    {Right::OverridePrice,   Role::Supervisor, false},
    {Right::CancelSale,      Role::Supervisor, true}, // money that was taken and never recorded
    {Right::Refund,          Role::Supervisor, false},
    {Right::SettleConflict,  Role::Manager,    false},
    {Right::ConfirmByHand,   Role::Manager,    false},
    {Right::OpenDrawer,      Role::Supervisor, true},
    {Right::MoveCash,        Role::Supervisor, true},
    {Right::ReadReport,      Role::Supervisor, true},
    {Right::CloseDrawer,     Role::Cashier,    true},
    {Right::CloseUnbalanced, Role::Supervisor, false},
    {Right::Products,        Role::Manager,    false},
    {Right::People,          Role::Manager,    false},
    {Right::Settings,        Role::Manager,    false},
}};
// clang-format on

const Row &rowOf(Right right)
{
    return table.at(static_cast<std::size_t>(right));
}

bool isTaken(const People &people, const QString &name, const QString &exceptFor)
{
    return std::any_of(people.begin(), people.end(), [&](const Person &each) {
        return each.active && each.id != exceptFor && each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool isLastManager(const People &people, const Person &person)
{
    return person.active && person.role == Role::Manager &&
           std::none_of(people.begin(), people.end(), [&](const Person &each) {
               return each.active && each.role == Role::Manager && each.id != person.id;
           });
}

using Changed = Result<Person, PeopleProblem>;

Changed change(const People &people, const AddPerson &add)
{
    const QString name = add.name.simplified().left(longestName);
    if (name.isEmpty())
        return failure(PeopleProblem::NameMissing);
    if (isTaken(people, name, {}))
        return failure(PeopleProblem::NameTaken);
    if (people.size() >= mostPeople)
        return failure(PeopleProblem::TooMany);
    const Role role = hasManager(people) ? add.role : Role::Manager; // somebody has to let the others in
    return Person{nextId(people), name, role, true};
}

Changed change(const People &people, const SetRole &set)
{
    Person person = people.value(set.id);
    if (person.id.isEmpty())
        return failure(PeopleProblem::NobodySuch);
    if (set.role != Role::Manager && isLastManager(people, person))
        return failure(PeopleProblem::LastManager);
    person.role = set.role;
    return person;
}

Changed change(const People &people, const SetActive &set)
{
    Person person = people.value(set.id);
    if (person.id.isEmpty())
        return failure(PeopleProblem::NobodySuch);
    if (!set.active && isLastManager(people, person))
        return failure(PeopleProblem::LastManager);
    if (set.active && isTaken(people, person.name, person.id))
        return failure(PeopleProblem::NameTaken);
    person.active = set.active;
    return person;
}

Changed change(const People &people, const NewPin &pin)
{
    const Person *person = findActive(people, pin.id);
    if (!person)
        return failure(PeopleProblem::NobodySuch);
    return *person;
}

}

bool may(Role role, Right right)
{
    return role >= rowOf(right).least;
}

bool needsNoPin(Right right)
{
    return rowOf(right).needsNoPin;
}

int discountCeiling(Role role)
{
    switch (role) {
    case Role::Cashier:
        return 500;
    case Role::Supervisor:
        return 2'000;
    case Role::Manager:
        return 10'000;
    }
    Q_UNREACHABLE();
}

Result<Person, PeopleProblem> changed(const People &people, const Change &wanted)
{
    return std::visit([&](const auto &each) { return change(people, each); }, wanted);
}

QString nextId(const People &people)
{
    return u"p%1"_s.arg(people.size() + 1);
}

bool hasManager(const People &people)
{
    return std::any_of(people.begin(), people.end(),
        [](const Person &each) { return each.active && each.role == Role::Manager; });
}

const Person *findActive(const People &people, const QString &id)
{
    const auto found = people.constFind(id);
    return found != people.constEnd() && found->active ? &*found : nullptr;
}

}
