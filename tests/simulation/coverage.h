// What a campaign has reached: each phase of a payment with each event and class of answer, and each pair of faults.
#pragma once

#include "core/payment/transition.h"
#include "tests/simulation/faults.h"

#include <QByteArrayList>

namespace mostrador::simulation {

inline constexpr std::size_t phaseCount = std::variant_size_v<payment::Phase>;
inline constexpr std::size_t plainEvents = std::variant_size_v<payment::Event> - 1;  // all but Answered
inline constexpr std::size_t answerKinds = std::variant_size_v<gateway::Answer> - 1; // all but Refusal
inline constexpr std::size_t refusalKinds = static_cast<std::size_t>(gateway::RefusalKind::Invalid) + 1;
inline constexpr std::size_t obscurityKinds = static_cast<std::size_t>(gateway::Obscurity::Untrusted) + 1;
inline constexpr std::size_t eventClasses = plainEvents + answerKinds + refusalKinds + 2 * obscurityKinds;

class Coverage
{
public:
    void reached(const payment::Phase &phase, const payment::Event &event);
    void struckTogether(const FaultSet &faults);
    void add(const Coverage &other);

    [[nodiscard]] QByteArrayList reachedCells() const; // "creating due", "paid answered unknown timed_out" …
    [[nodiscard]] QByteArrayList missingCells() const;
    [[nodiscard]] QByteArrayList missingPairs() const;

    [[nodiscard]] QByteArray toBytes() const; // to be handed from process to process
    [[nodiscard]] static Coverage fromBytes(const QByteArray &bytes);

private:
    std::bitset<phaseCount * eventClasses> m_cells;
    std::array<FaultSet, faultCount> m_pairs;
};

}
