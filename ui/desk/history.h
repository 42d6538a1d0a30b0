// What the desk shows of the past, and the port through which it is read: filled in by whoever has the journal.
#pragma once

#include "core/payment/payment.h"
#include "core/payment/refund.h"
#include "core/printing/printjob.h"
#include "core/sale/sale.h"
#include "core/shift/session.h"

#include <optional>
#include <variant>

namespace mostrador::desk {

inline constexpr int mostPastSales = 20;
inline constexpr int mostChangesShown = 200;

struct PastSale {
    sale::Sale sale;
    QList<payment::Payment> payments; // oldest first
    QList<payment::Refund> refunds;
    std::optional<printing::PrintJob> receipt;
    bool operator==(const PastSale &) const = default;
};

using PastState = std::variant<sale::SaleState, payment::Phase, payment::RefundPhase, printing::OriginalState>;

struct PastChange {
    Instant at{};
    PastState state;
    bool operator==(const PastChange &) const = default;
};

struct PastStory {
    PastSale past;
    QList<PastChange> changes; // oldest first
    bool operator==(const PastStory &) const = default;
};

class History
{
public:
    virtual ~History() = default;
    [[nodiscard]] virtual QList<PastSale> newest(int most) const = 0; // newest first, those with something in them
    [[nodiscard]] virtual std::optional<PastStory> story(const QString &saleId) const = 0;
    [[nodiscard]] virtual QList<shift::Session> closings(int most) const = 0; // of the drawer, newest first
    [[nodiscard]] virtual std::optional<printing::PrintJob> slipOf(const QString &id) const = 0; // of a sale or a drawer's session
    [[nodiscard]] virtual QString journalHead() const = 0; // "sequence:hash" of the last record; empty: not known
};

}
