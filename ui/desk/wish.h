// What the desk wants done, as values: by the till, or by whoever has the journal, the PIN and the catalogue.
#pragma once

#include "core/till/events.h"
#include "ui/desk/backroomwishes.h"

#include <QString>

#include <optional>
#include <variant>

namespace mostrador::desk {

struct AddItem {
    sale::LineItem line;
};
struct Charge {
};
struct LoadSales { // into the office
};
struct LoadStory {
    QString saleId;
};
struct CheckPin {
    QString pin;
};
struct ChoosePin {
    QString pin;
};
struct PutPinOff {
};
struct Refund {
    QString saleId;
    std::optional<money::Money> amount; // none: all of it
    QString why;
};
struct Settle {
    QString reference;
    payment::Settlement how = payment::Settlement::Keep;
    QString why;
};
struct ConfirmHand {
    QString reference;
    QString evidence;
    QString why;
};
struct ChangePrice { // allowed by the manager
    int line = 0;
    money::Money price;
    QString why;
};
struct AllowDiscount { // by the manager
    int line = 0;
    sale::Discount discount;
    QString why;
};
struct KeepProducts { // opens the product screen: a manager has agreed
    QString who; // does it
};
struct SwitchKiosk { // on or off: a manager has agreed
};
struct Cancel { // the sale on the counter; allowed by somebody with the right
    QString why;
};
struct ListUnknown { // a code that was sold without being in the catalogue: to be completed
    QString code;
    money::Money price;
};
using Wish = std::variant<AddItem, Charge, LoadSales, LoadStory, CheckPin, ChoosePin, PutPinOff, Refund, Settle,
    ConfirmHand, ChangePrice, AllowDiscount, Cancel, KeepProducts, SwitchKiosk, ListUnknown, ActOnDrawer, LoadClosings, PrintClosing, ChangePerson, GivePin,
    till::Event>;

}
