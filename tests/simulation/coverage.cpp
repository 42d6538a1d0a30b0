#include "tests/simulation/coverage.h"

#include "core/base/result.h"

#include <array>

namespace mostrador::simulation {

namespace {

using namespace payment;

constexpr std::array phaseNames{
    "creating", "awaiting", "withdrawing", "paid", "unpaid", "refused", "conflict", "by-hand"};
constexpr std::array eventNames{
    "restarted", "due", "check-now", "withdraw", "confirm-by-hand", "settle", "refund-ended"};
constexpr std::array answerNames{"order-created", "orders-found", "order-read",
    "payment-read", "slot-read", "order-withdrawn", "payments-found", "refund-made", "refunds-read", "point-of-sale-read"};
constexpr std::array refusalNames{"credentials", "point-of-sale", "amount",
    "buyer-is-paying", "not-found", "not-possible", "too-late", "part-not-possible", "invalid"};
constexpr std::array obscurityNames{
    "no-connection", "lost-answer", "timed-out", "server-trouble", "too-many-requests", "unreadable", "untrusted"};

// Nothing is without a name.
static_assert(phaseNames.size() == phaseCount && eventNames.size() == plainEvents && answerNames.size() == answerKinds
    && refusalNames.size() == refusalKinds && obscurityNames.size() == obscurityKinds);

std::size_t classOf(const gateway::Outcome &outcome)
{
    return std::visit(Overloaded{
                          [](const gateway::Answer &answer) {
                              if (const auto *refusal = std::get_if<gateway::Refusal>(&answer))
                                  return answerKinds + static_cast<std::size_t>(refusal->kind);
                              return answer.index();
                          },
                          [](const gateway::NotExecuted &silence) {
                              return answerKinds + refusalKinds + static_cast<std::size_t>(silence.why);
                          },
                          [](const gateway::Unknown &silence) {
                              return answerKinds + refusalKinds + obscurityKinds +
                                     static_cast<std::size_t>(silence.why);
                          },
                      },
        outcome);
}

std::size_t classOf(const Event &event)
{
    if (const auto *answered = std::get_if<Answered>(&event))
        return plainEvents + classOf(answered->outcome);
    const std::size_t answeredIndex = Event(Answered{}).index();
    return event.index() > answeredIndex ? event.index() - 1 : event.index();
}

QByteArray nameOfClass(std::size_t number)
{
    if (number < plainEvents)
        return eventNames.at(number);
    number -= plainEvents;
    if (number < answerKinds)
        return answerNames.at(number);
    number -= answerKinds;
    if (number < refusalKinds)
        return QByteArray("refusal ") + refusalNames.at(number);
    number -= refusalKinds;
    if (number < obscurityKinds)
        return QByteArray("not-executed ") + obscurityNames.at(number);
    return QByteArray("unknown ") + obscurityNames.at(number - obscurityKinds);
}

QByteArray nameOfCell(std::size_t cell)
{
    return phaseNames.at(cell / eventClasses) + QByteArray(" ") + nameOfClass(cell % eventClasses);
}

template <typename Cells> QByteArrayList cellsThat(const Cells &cells, bool reached)
{
    QByteArrayList names;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (cells.test(cell) == reached)
            names.append(nameOfCell(cell));
    }
    return names;
}

}

void Coverage::reached(const Phase &phase, const Event &event)
{
    m_cells.set(phase.index() * eventClasses + classOf(event));
}

void Coverage::struckTogether(const FaultSet &faults)
{
    for (std::size_t fault = 0; fault < faultCount; ++fault) {
        if (faults.test(fault))
            m_pairs.at(fault) |= faults;
    }
}

void Coverage::add(const Coverage &other)
{
    m_cells |= other.m_cells;
    for (std::size_t fault = 0; fault < faultCount; ++fault)
        m_pairs.at(fault) |= other.m_pairs.at(fault);
}

QByteArrayList Coverage::reachedCells() const
{
    return cellsThat(m_cells, true);
}

QByteArrayList Coverage::missingCells() const
{
    return cellsThat(m_cells, false);
}

QByteArrayList Coverage::missingPairs() const
{
    QByteArrayList names;
    for (std::size_t one = 0; one < faultCount; ++one) {
        for (std::size_t other = one; other < faultCount; ++other) {
            if (!m_pairs.at(one).test(other))
                names.append(nameOf(static_cast<Fault>(one)) + " + " + nameOf(static_cast<Fault>(other)));
        }
    }
    return names;
}

QByteArray Coverage::toBytes() const
{
    std::string text = m_cells.to_string();
    for (const FaultSet &set : m_pairs)
        text += ' ' + set.to_string();
    return QByteArray::fromStdString(text);
}

Coverage Coverage::fromBytes(const QByteArray &bytes)
{
    Coverage coverage;
    const QByteArrayList words = bytes.split(' ');
    if (words.size() != faultCount + 1)
        return coverage;
    coverage.m_cells = std::bitset<phaseCount * eventClasses>(words.at(0).toStdString());
    for (std::size_t fault = 0; fault < faultCount; ++fault)
        coverage.m_pairs.at(fault) = FaultSet(words.at(static_cast<qsizetype>(fault) + 1).toStdString());
    return coverage;
}

}
