// The provider's books, read behind the till's back: the truth that everything else is compared with.
#pragma once

#include "core/simulator/world.h"

namespace mostrador::simulation {

struct LedgerEntry {
    QString id;
    money::Money amount;
    simulator::PaymentStatus status = simulator::PaymentStatus::Approved;
    money::Money refunded;  // of it, so far
    Instant since{};        // approved, or made
    Instant findableFrom{}; // by a search for the reference
};

// Every payment that was made for one reference and is not refused; not those of other orders that its orders only show.
[[nodiscard]] QList<LedgerEntry> entriesOf(const simulator::World &provider, const QString &reference);
[[nodiscard]] QList<LedgerEntry> approvedOf(const simulator::World &provider, const QString &reference);
[[nodiscard]] QList<LedgerEntry> receivedOf(
    const simulator::World &provider, const QString &reference); // or given back

[[nodiscard]] bool isExactly(const QList<LedgerEntry> &approved, money::Money amount);

// References of the till's own orders, in order of creation, each once.
[[nodiscard]] QStringList referencesOf(const simulator::World &provider, QStringView till);

}
