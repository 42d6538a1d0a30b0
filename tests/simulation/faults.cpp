#include "tests/simulation/faults.h"

#include <array>

namespace mostrador::simulation {

namespace {

constexpr std::array<const char *, faultCount> names{"not-sent", "untrusted", "lost-before", "lost-after",
    "executed-late", "answered-late", "slow-answer", "error-500-before", "error-500-after", "html-502-after",
    "conflict-409", "locked-423", "portal-200", "truncated", "not-found-yet", "slot-not-found-yet", "refused-by-rule",
    "network-out", "storm-429", "token-revoked", "stays-opened", "order-per-scan", "search-delay",
    "empty-create-answer", "approved-early", "strangers-order", "refund-takes-time", "refund-rejected", "rejected",
    "abandoned", "two-wallets", "pays-at-cancel", "pays-after-expiry", "pays-late", "pays-part", "pays-more",
    "pays-other-currency", "shared-payment", "in-process", "impatient", "withdraws", "leaves-sale", "other-till", "paper-out",
    "printer-doubt", "slow-disk", "record-fails", "disk-full", "disk-breaks", "crash-before-record",
    "crash-after-record", "crash-at-effect", "crash-any-time", "crash-while-printing", "power-cut", "clock-quarter",
    "clock-hour", "clock-day", "gossip"};

}

QByteArray nameOf(Fault fault)
{
    return names.at(static_cast<std::size_t>(fault));
}

std::optional<Fault> faultNamed(const QByteArray &name)
{
    for (std::size_t at = 0; at < names.size(); ++at) {
        if (name == names.at(at))
            return static_cast<Fault>(at);
    }
    return std::nullopt;
}

}
