// What the drawer and the people want of others: of somebody who may allow it, of the till, of whoever keeps the PINs.
#pragma once

#include "ui/drawer/drawersheet.h"
#include "ui/people/peoplesheet.h"

namespace mostrador::desk {

struct DrawerErrand { // asked for before it is done
    shift::Act act;
    people::Right right = people::Right::CloseDrawer;
    bool operator==(const DrawerErrand &) const = default;
};
struct ClosingsErrand { // their list, or a copy of the one that is read
    drawer::Asks asks = drawer::Asks::Closings;
    bool operator==(const ClosingsErrand &) const = default;
};
struct PeopleErrand {
    bool operator==(const PeopleErrand &) const = default;
};

struct ActOnDrawer {
    shift::Act act;
    bool approved = false; // by whoever is named in the office
};
struct LoadClosings { // of the drawer, onto its sheet
};
struct PrintClosing { // a copy, numbered by the till
    QString sessionId;
    QString allowedBy; // empty: whoever serves has the right
};
struct ChangePerson {
    people::Change change;
};
struct GivePin { // and then make the change
    people::Change change;
    QString pin;
};

}
