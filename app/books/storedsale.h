// A sale as the journal has it, with its payments and its receipt: found by ticket number or external reference.
#pragma once

#include "core/io/store/journalreader.h"
#include "core/payment/refund.h"
#include "core/printing/printjob.h"
#include "core/sale/sale.h"
#include "ui/text/words_till.h"

namespace mostrador::app {

struct StoredSale {
    sale::Sale sale;
    QList<payment::Payment> payments; // oldest first
    QList<payment::Refund> refunds;   // oldest first
    std::optional<printing::PrintJob> receipt;
};

template <typename Value> using Stored = Result<Value, journal::JournalFailure>;

[[nodiscard]] Stored<std::optional<StoredSale>> findSale(
    const io::JournalReader &reader, const QString &ticketOrReference);
[[nodiscard]] Stored<StoredSale> readSale(const io::JournalReader &reader, const journal::Current &current);

// A refund through the provider as it stands on record; nothing if there is none, as for cash.
[[nodiscard]] Stored<std::optional<payment::Refund>> readRefund(const io::JournalReader &reader, const QString &id);

[[nodiscard]] text::Message unknownSale(const text::Phrasebook &words, const QString &asked);

}
