// What the desk knows of its shop besides the till's state: the words, the catalogue, the keys, and how things stand
// around it.
#pragma once

#include "core/catalog/productsource.h"
#include "core/people/pin.h"
#include "core/till/setup.h"
#include "ui/shell/keymap.h"
#include "ui/shell/shellviews.h"
#include "ui/text/phrasebook.h"

#include <QStringList>
#include <QTimeZone>

namespace mostrador::desk {

struct Shop {
    text::Phrasebook words;         // the cashier's
    text::Phrasebook customerWords; // the customer's window speaks the language of the country
    const catalog::ProductSource &catalogue;
    till::Setup setup;
    shell::KeyMap keys;
    QTimeZone zone;
    QString pointOfSale; // as shown beside the till's number; empty without QR payments
    bool isDemo = false;
    bool hasCustomerWindow = false;          // without one the QR takes the cashier's right zone
    std::optional<text::Message> whyNoQr;    // said when F5 is pressed although QR payments are not possible
    const people::PinKeeper *pins = nullptr; // none: nothing asks for a PIN that has not been chosen
    bool isMute = false;                     // by the settings
    int discountCeiling = sale::usualDiscountCeiling; // basis points that may be given without a manager's word, where there are no people
    QStringList otherTenders{};              // taken outside the till, in the order of their digits
    int slides = 0; // pictures that the customer's window has for quiet moments
    bool asksToPrint = false;                // a finished sale does not print by itself, and the cashier is asked
    bool isTestAccount = false;              // no money moves, and only test buyers can pay
    bool isPrinterConfirmed = true;          // somebody has seen it print right, as it is set now
};

}
