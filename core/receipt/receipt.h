// A receipt as facts: what was sold, by whom, how it was paid. compose() turns the facts and the words into the
// document.
#pragma once

#include "core/receipt/document.h"
#include "core/receipt/words.h"
#include "core/sale/sale.h"

namespace mostrador::receipt {

// As set in [store]; address, legend, header and footer may have several lines. What is empty leaves no line.
struct Store {
    QString name;
    QString taxId;
    QString tax; // the store's tax status, in its own words
    QString address;
    QString legend;
    QString header{};     // below the address
    QString footer{};     // instead of the usual thanks
    bool hasLogo = false; // on top
    bool operator==(const Store &) const = default;
};

// What the provider said about one confirmed QR tender.
struct PaymentEvidence {
    QString externalReference;
    QList<QString> operations; // the provider's payment ids
    QString approvedText;      // local date and time with offset
    bool operator==(const PaymentEvidence &) const = default;
};

struct Receipt {
    Store store;
    int tillNumber = 1;
    QString tillName;
    QString ticketText; // with the till's prefix: "1-000042"
    sale::Sale sale;
    std::optional<money::TaxRate> usualTax{}; // of lines without a rate of their own; none: nothing is said about their tax
    QString timeText;                // when the sale was finished: local date and time with offset
    QList<PaymentEvidence> payments; // one per confirmed QR tender
    QString lookup;                  // printed as a QR code, to find the sale again by scanning its slip; empty: none
    QString cashier{};               // who finished the sale; empty: nobody had logged in
    int copy = 0;                    // 0 is the original
    bool operator==(const Receipt &) const = default;
};

// Shop, ticket, lines, discounts, total, tenders, taxes, evidence, legend, cut. Only an original of a sale with cash opens the drawer.
// Texts are printable() and within the limits of a document, so that every composed document can be stored and read
// again.
[[nodiscard]] Document compose(const Receipt &receipt, const Words &words);

}
