// Every label on a receipt, in the language and usage of the shop. They come in as a value: the words themselves are
// made in ui/text.
#pragma once

#include <QString>

namespace mostrador::receipt {

struct Words {
    QString ticket;     // before the ticket's number
    QString till;       // before the till's number and name
    QString cashier{};  // before the name of who served
    QString date;       // before the local date and time
    QString taxId;      // before the store's tax id: CUIT, CNPJ, RFC …
    QString freeAmount; // the name of a line without one
    QString note{};     // before the sale's note
    QString discount{};
    QString subtotal{};
    QString total;
    QString cash;
    QString qr;
    QString rounding;
    QString received;
    QString change;
    QString tax{};     // as the country calls it: IVA, IGV
    QString net{};     // before the amount without it
    QString payment;   // heading of the QR payment's evidence
    QString operation; // before each of the provider's payment ids
    QString reference; // before the external reference
    QString approved;  // before the time of approval
    QString byHand{};   // instead of that: a manager confirmed it, the provider could not be asked
    QString notVerified{}; // under a tender that was taken outside the till
    QString copyMark; // %1 is the number of the copy (1, 2, …), %2 that of the slip (2, 3, …): "COPIA %1", "%2ª VIA"
    QString legend;   // what the site usually wants said; the store's own legend replaces it
    QString thanks;
    bool operator==(const Words &) const = default;
};

}
