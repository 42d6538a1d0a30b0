// One sale as the till itself would record it: three items and a QR charge, or cash and a receipt. No socket and no
// clock.
#pragma once

#include "core/till/till.h"

namespace mostrador::bench {

[[nodiscard]] till::Setup sampleSetup();
[[nodiscard]] sale::LineItem sampleLine(int number);
[[nodiscard]] Instant sampleTime();

// What F5 records: the sale and its payment, in one transaction.
[[nodiscard]] QList<journal::Draft> draftsOfCharge();

// What a settled sale leaves behind: the sale, its payment and its receipt, none of them open.
[[nodiscard]] QList<journal::Draft> draftsOfPastSale();

// The same records of another sale.
[[nodiscard]] QList<journal::Draft> renumbered(QList<journal::Draft> drafts, qint64 ticket);

// The receipt of twelve items.
[[nodiscard]] receipt::Document sampleReceipt();

}
