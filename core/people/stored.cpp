#include "core/people/stored.h"

#include "core/base/jsonreader.h"

using namespace Qt::StringLiterals;

namespace mostrador::people {

namespace {

constexpr std::array<std::pair<Role, const char *>, allRoles.size()> roles{
    {{Role::Cashier, "cashier"}, {Role::Supervisor, "supervisor"}, {Role::Manager, "manager"}}};

}

QString nameOf(Role role)
{
    return mostrador::nameOf(role, roles);
}

QJsonObject toStored(const Person &person)
{
    return {{u"version"_s, storedVersion}, {u"id"_s, person.id}, {u"name"_s, person.name},
        {u"role"_s, nameOf(person.role)}, {u"active"_s, person.active}};
}

Result<Person, QString> fromStored(const QJsonObject &object)
{
    JsonReader reader(object);
    if (reader.integer(u"version"_s) != storedVersion)
        return failure(u"version"_s);
    Person person{reader.text(u"id"_s), reader.text(u"name"_s), reader.oneOf(u"role"_s, roles),
        reader.boolean(u"active"_s)};
    if (!reader.isGood())
        return failure(reader.problem());
    return person;
}

QJsonObject describe(const Change &change)
{
    return std::visit(Overloaded{
                          [](const AddPerson &) { return QJsonObject{{u"event"_s, u"added"_s}}; },
                          [](const SetRole &) { return QJsonObject{{u"event"_s, u"role_set"_s}}; },
                          [](const SetActive &set) {
                              return QJsonObject{{u"event"_s, set.active ? u"activated"_s : u"deactivated"_s}};
                          },
                          [](const NewPin &) { return QJsonObject{{u"event"_s, u"pin_changed"_s}}; },
                      },
        change);
}

}
