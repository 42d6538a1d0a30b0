// What the cashier wants, as values: the only thing that leaves the window. Whether it is possible is for the till to
// say.
#pragma once

#include "core/money/money.h"
#include "core/sale/sale.h"
#include "ui/help/topic.h"
#include "ui/shell/entryintents.h"
#include "ui/shell/keymap.h"

#include <QMetaType>
#include <QString>

#include <variant>

namespace mostrador::shell {

struct SwitchSide { // Tab: from the line to the whole sale and back
    bool operator==(const SwitchSide &) const = default;
};

struct AddProduct { // a favourite or a search result
    QString code;
    sale::Quantity quantity;
    bool operator==(const AddProduct &) const = default;
};

struct SelectLine {
    int number = 0;
    bool operator==(const SelectLine &) const = default;
};

struct ReceivedEdited { // the cash field
    QString text;
    bool operator==(const ReceivedEdited &) const = default;
};

struct PayCash {
    QString received; // as typed
    bool operator==(const PayCash &) const = default;
};

struct LookUp { // an operation number, while a payment is not certain
    QString number;
    bool operator==(const LookUp &) const = default;
};

struct Choose { // a digit of the sheet
    int digit = 0;
    bool operator==(const Choose &) const = default;
};

struct Answer { // what was typed into the question
    QString text;
    bool operator==(const Answer &) const = default;
};

struct Confirm { // Enter in an empty field where that means something
    bool operator==(const Confirm &) const = default;
};

struct MoveChoice { // in the list of the last sales
    int step = 0;
    bool operator==(const MoveChoice &) const = default;
};

struct TouchRow { // of that list: chooses it, and opens what is chosen
    int row = 0;
    bool operator==(const TouchRow &) const = default;
};

struct ReadTopic { // a link in the help
    help::Topic topic = help::Topic::FirstDay;
    bool operator==(const ReadTopic &) const = default;
};

struct WithdrawQr {
    bool operator==(const WithdrawQr &) const = default;
};

struct KeepQr {
    bool operator==(const KeepQr &) const = default;
};

struct EmptyEnter { // that means nothing on this screen; behind keys that still wait it is for the screen they bring up
    bool operator==(const EmptyEnter &) const = default;
};

struct SwitchKiosk { // the full screen that nobody leaves without a PIN: on or off
    bool operator==(const SwitchKiosk &) const = default;
};

struct NextSale { // Enter on a result
    bool operator==(const NextSale &) const = default;
};

struct Escape { // close the top layer; never the sale
    bool operator==(const Escape &) const = default;
};

struct Do { // a key of the map that is enabled: F4 opens cash, F5 charges, F8 removes the selected line, F12 finishes …
    Act act = Act::Help;
    bool operator==(const Do &) const = default;
};

struct Unavailable { // a greyed key: answer with a sentence
    Act act = Act::Help;
    bool operator==(const Unavailable &) const = default;
};

using Intent = std::variant<EnterCode, ScanRefused, EnterName, EnterAmount, SetQuantity, SetPrice, RepeatLast, SwitchSide,
    EntryRefused, EntryEdited, AddProduct, SelectLine, ReceivedEdited, PayCash, LookUp, Choose, Answer, Confirm, MoveChoice,
    TouchRow, ReadTopic, WithdrawQr, KeepQr, EmptyEnter, NextSale, Escape, Do, Unavailable, SwitchKiosk>;

}

Q_DECLARE_METATYPE(mostrador::shell::Intent)
