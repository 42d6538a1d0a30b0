#include "ui/text/words_receipt.h"

#include "ui/text/words_customer.h"
#include "ui/text/words_money.h"
#include "ui/text/words_sale.h"

using namespace Qt::StringLiterals;

namespace mostrador::text {

namespace {

// The names that the tax authorities gave it: they are not translated.
QString nameOfTaxId(money::Site site)
{
    switch (site) {
    case money::Site::MLA:
        return u"CUIT"_s;
    case money::Site::MLB:
        return u"CNPJ"_s;
    case money::Site::MLC:
    case money::Site::MLU:
        return u"RUT"_s;
    case money::Site::MCO:
        return u"NIT"_s;
    case money::Site::MLM:
        return u"RFC"_s;
    case money::Site::MPE:
        return u"RUC"_s;
    }
    Q_UNREACHABLE();
}

}

receipt::Words receiptWords(const Phrasebook &words)
{
    return {.ticket = words.say("receipt", "Ticket"),
        .till = words.say("receipt", "Till"),
        .cashier = words.say("receipt", "Cashier:"),
        .date = words.say("receipt", "Date"),
        .taxId = nameOfTaxId(words.site()),
        .freeAmount = nameOfFreeAmount(words),
        .note = words.say("receipt", "Note"),
        .discount = words.say("receipt", "Discount"),
        .subtotal = words.say("receipt", "Subtotal"),
        .total = wordForTotal(words),
        .cash = nameOf(words, sale::TenderKind::Cash),
        .qr = words.say("receipt", "QR Mercado Pago"),
        .rounding = words.say("receipt", "Rounding"),
        .received = words.say("receipt", "Received"),
        .change = wordForChange(words),
        .tax = nameOfTax(words),
        .net = words.say("receipt", "net"),
        .payment = words.say("receipt", "QR payment"),
        .operation = words.say("receipt", "Operation number"),
        .reference = words.say("receipt", "Reference"),
        .approved = words.say("receipt", "Approved"),
        .byHand = words.say("receipt", "Confirmed by hand by a manager"),
        .notVerified = notVerified(words),
        .copyMark = words.say("receipt", "COPY %1"),
        .legend = words.say("receipt", "Not valid as an invoice"),
        .thanks = words.say("receipt", "Thank you for your purchase!")};
}

receipt::TestSlipWords testSlipWords(const Phrasebook &words)
{
    return {.title = words.say("receipt", "Printer test"),
        .width = words.say("receipt", "Width: the longest ruler in one row"),
        .letters = words.say("receipt", "Letters: which row is right?"),
        .native = words.say("receipt", "Code drawn by the printer (native)"),
        .raster = words.say("receipt", "Code sent as a picture (raster)")};
}

}
