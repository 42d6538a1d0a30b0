// The hash chain over the records, and its check. Pure.
#pragma once

#include "core/journal/record.h"

#include <optional>

namespace mostrador::journal {

inline constexpr int hashSize = 32;

// The hash before the first record.
[[nodiscard]] QByteArray genesis();

// The hash of `record` (whose own hash is ignored) after `previous`. Every field goes in with its length, so no two records that
// differ can look the same.
[[nodiscard]] QByteArray chained(const QByteArray &previous, const Record &record);

enum class ChainFault { Gap, HashDiffers };

struct ChainBreak {
    ChainFault fault = ChainFault::HashDiffers;
    qint64 sequence = 0; // of the first record that does not fit
    bool operator==(const ChainBreak &) const = default;
};

// Follows the chain record by record, in the order of their sequence.
class ChainCheck
{
public:
    ChainCheck();
    [[nodiscard]] std::optional<ChainBreak> follow(const Record &record);
    [[nodiscard]] qint64 length() const { return m_sequence; }
    [[nodiscard]] const QByteArray &head() const { return m_hash; }

private:
    qint64 m_sequence = 0;
    QByteArray m_hash;
};

}
