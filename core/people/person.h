// People at the till and what each of them may do: roles with rights as one table. Without people there is one person,
// whose PIN allows what a manager allows. Pure.
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

#include <array>
#include <variant>

namespace mostrador::people {

inline constexpr qsizetype longestName = 40;
inline constexpr qsizetype mostPeople = 60; // those who left stay on record

enum class Role : quint8 { Cashier, Supervisor, Manager };
inline constexpr std::array allRoles{Role::Cashier, Role::Supervisor, Role::Manager};

enum class Right : quint8 {
    Sell,
    GiveDiscount, // up to the role's ceiling
    OverridePrice,
    CancelSale, // with something in it
    Refund,
    SettleConflict,
    ConfirmByHand,
    OpenDrawer, // without a sale
    MoveCash,
    ReadReport,
    CloseDrawer,
    CloseUnbalanced, // with a difference over the limit, or with something unresolved
    Products,
    People,
    Settings,
};
inline constexpr std::array allRights{Right::Sell, Right::GiveDiscount, Right::OverridePrice, Right::CancelSale,
    Right::Refund, Right::SettleConflict, Right::ConfirmByHand, Right::OpenDrawer, Right::MoveCash, Right::ReadReport,
    Right::CloseDrawer, Right::CloseUnbalanced, Right::Products, Right::People, Right::Settings};

[[nodiscard]] bool may(Role role, Right right);

// Where there are no people: what is done without asking for the one PIN.
[[nodiscard]] bool needsNoPin(Right right);

[[nodiscard]] int discountCeiling(Role role); // basis points of a line or a ticket

struct Person {
    QString id; // "p1", "p2": never reused
    QString name;
    Role role = Role::Cashier;
    bool active = true; // who has left stays on record
    bool operator==(const Person &) const = default;
};

using People = QMap<QString, Person>; // by id

struct AddPerson {
    QString name;
    Role role = Role::Cashier;
    bool operator==(const AddPerson &) const = default;
};
struct SetRole {
    QString id;
    Role role = Role::Cashier;
    bool operator==(const SetRole &) const = default;
};
struct SetActive {
    QString id;
    bool active = true;
    bool operator==(const SetActive &) const = default;
};
struct NewPin { // what it is, nobody records
    QString id;
    bool operator==(const NewPin &) const = default;
};
using Change = std::variant<AddPerson, SetRole, SetActive, NewPin>;

enum class PeopleProblem : quint8 {
    NameMissing,
    NameTaken, // by somebody active
    TooMany,
    NobodySuch,
    LastManager, // or nobody could let anybody in again
};

// The person as the change leaves them.
[[nodiscard]] Result<Person, PeopleProblem> changed(const People &people, const Change &change);

[[nodiscard]] QString nextId(const People &people);
[[nodiscard]] bool hasManager(const People &people); // an active one
[[nodiscard]] const Person *findActive(const People &people, const QString &id); // nullptr if there is none

}
