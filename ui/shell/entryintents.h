// What was typed or scanned into the field, as the window understands it: part of the intents.
#pragma once

#include "core/money/money.h"
#include "core/sale/sale.h"
#include "ui/sale/badscan.h"
#include "ui/sale/entry.h"

#include <QString>

#include <optional>

namespace mostrador::shell {

struct EnterCode {
    QString code;
    sale::Quantity quantity;
    bool scanned = false; // by a scanner: it never answers what is being asked, and is never lost without a word
    bool operator==(const EnterCode &) const = default;
};

struct ScanRefused { // a burst that is no whole code
    counter::BadScan problem = counter::BadScan::BrokenOff;
    QString burst;
    bool operator==(const ScanRefused &) const = default;
};

struct EnterName { // Enter on letters that the search panel has nothing for
    QString text;
    sale::Quantity quantity;
    bool operator==(const EnterName &) const = default;
};

struct EnterAmount {
    money::Money amount;
    sale::Quantity quantity;
    bool operator==(const EnterAmount &) const = default;
};

struct SetQuantity { // of the selected line
    sale::Quantity quantity;
    bool operator==(const SetQuantity &) const = default;
};

struct SetPrice { // of the selected line
    money::Money price;
    bool operator==(const SetPrice &) const = default;
};

struct RepeatLast { // the newest line once more
    std::optional<sale::Quantity> quantity; // none: as many as it has
    bool operator==(const RepeatLast &) const = default;
};

struct EntryRefused { // the text stays in the field
    counter::EntryError error;
    bool operator==(const EntryRefused &) const = default;
};

struct EntryEdited {
    QString text;
    QString words; // to search for; empty unless it reads as a name
    bool operator==(const EntryEdited &) const = default;
};

}
