#include "core/acceptance/walk.h"

#include <algorithm>

namespace mostrador::acceptance {

namespace {

bool isAnEnd(Sight sight)
{
    return sight != Sight::Waiting && sight != Sight::AttemptRefused;
}

// One input's worth of going on.
class Going
{
public:
    explicit Going(Walk walk) : m_walk(std::move(walk)) {}

    void take(const Input &input)
    {
        std::visit([this](const auto &each) { on(each); }, input);
    }

    void cleanUp()
    {
        m_walk.stage = Stage::Cleaning;
        m_actions.append(CleanUp{});
    }

    [[nodiscard]] Advance done() { return {std::move(m_walk), std::move(m_actions)}; }

private:
    [[nodiscard]] const Row &row() const { return m_walk.chains.constFirst().rows.at(m_walk.row); }
    [[nodiscard]] const Step &step() const { return row().steps.at(m_walk.step); }

    void on(const Answered &answered)
    {
        if (m_walk.stage != Stage::Asking)
            return;
        if (!answered.yes)
            spoil({Reason::SaidNo, std::get<Ask>(step()).question, std::nullopt, std::nullopt});
        ++m_walk.step;
        go();
    }

    void on(const Seen &seen)
    {
        if (m_walk.stage != Stage::Watching && m_walk.stage != Stage::Asking)
            return;
        m_walk.unread.append(seen.sight);
        m_isWatched = m_walk.stage == Stage::Watching;
        if (m_isWatched)
            go();
    }

    void on(const Heard &)
    {
        if (m_walk.stage == Stage::Watching || m_walk.stage == Stage::Asking)
            ++m_walk.current.notifications;
    }

    void on(const TimeUp &)
    {
        if (m_walk.stage == Stage::Watching)
            breakOff({Reason::SawNothing, std::nullopt, std::get<Expect>(step()).sight, std::nullopt});
    }

    void on(const Stop &)
    {
        m_walk.stopped = true;
        if (m_walk.stage == Stage::Watching || m_walk.stage == Stage::Asking)
            breakOff({Reason::Stopped, std::nullopt, std::nullopt, std::nullopt});
    }

    // The first cleaning comes before any row; each further one ends the chain that stands first.
    void on(const Cleaned &)
    {
        if (m_walk.stage != Stage::Cleaning)
            return;
        if (!m_walk.current.row.isEmpty())
            m_walk.chains.removeFirst();
        m_walk.current = {};
        if (m_walk.stopped || m_walk.chains.isEmpty()) {
            m_walk.stage = Stage::Finished;
            m_actions.append(Finish{});
            return;
        }
        m_walk.row = 0;
        m_walk.unread.clear();
        beginRow();
        go();
    }

    void beginRow()
    {
        m_walk.step = 0;
        m_walk.current = {row().name, row().scenario, Verdict::Passed, std::nullopt, 0};
        m_actions.append(BeginRow{row().name, row().scenario});
    }

    void endRow() { m_actions.append(EndRow{m_walk.current}); }

    // The order goes on all the same: its other rows can still be looked at.
    void spoil(const Finding &finding)
    {
        const bool isUndone = finding.reason == Reason::Stopped && m_walk.current.verdict == Verdict::Passed;
        m_walk.current.verdict = isUndone ? Verdict::NotReached : Verdict::Failed;
        if (!m_walk.current.finding)
            m_walk.current.finding = finding;
    }

    void breakOff(const Finding &finding)
    {
        spoil(finding);
        endRow();
        const QList<Row> &rows = m_walk.chains.constFirst().rows;
        for (const Row &each : rows.sliced(m_walk.row + 1))
            m_actions.append(EndRow{{each.name, each.scenario, Verdict::NotReached, std::nullopt, 0}});
        cleanUp();
    }

    // Up to the next thing that has to be waited for.
    void go()
    {
        while (true) {
            if (m_walk.step == row().steps.size()) {
                if (!nextRow())
                    return;
                continue;
            }
            if (const auto *expect = std::get_if<Expect>(&step())) {
                if (!sees(*expect))
                    return;
            } else {
                m_actions.append(std::visit([](const auto &each) { return Action(each); }, step()));
                if (std::holds_alternative<Ask>(step())) {
                    m_walk.stage = Stage::Asking;
                    return;
                }
            }
            ++m_walk.step;
            m_isWatched = false;
        }
    }

    bool nextRow()
    {
        endRow();
        if (++m_walk.row == m_walk.chains.constFirst().rows.size()) {
            cleanUp();
            return false;
        }
        beginRow();
        return true;
    }

    // A further refused card is no surprise; an end that is not the expected one is.
    bool sees(const Expect &expect)
    {
        while (!m_walk.unread.isEmpty()) {
            const Sight sight = m_walk.unread.takeFirst();
            if (sight == expect.sight)
                return true;
            if (isAnEnd(sight)) {
                breakOff({Reason::SawOther, std::nullopt, expect.sight, sight});
                return false;
            }
        }
        if (!m_isWatched)
            m_actions.append(expect);
        m_walk.stage = Stage::Watching;
        return false;
    }

    Walk m_walk;
    QList<Action> m_actions;
    bool m_isWatched = false; // the step is one that was expected before this input
};

}

Advance begin(const QList<Chain> &chains)
{
    Walk walk;
    walk.chains = chains;
    Going going(std::move(walk));
    going.cleanUp();
    return going.done();
}

Advance advance(Walk walk, const Input &input)
{
    Going going(std::move(walk));
    going.take(input);
    return going.done();
}

QList<Chain> notYetPassed(QList<Chain> chains, const Results &results)
{
    const auto hasPassed = [&](const Row &row) {
        const RowResult *result = resultOf(results, row.name);
        return result && result->verdict == Verdict::Passed;
    };
    chains.removeIf([&](const Chain &chain) { return std::ranges::all_of(chain.rows, hasPassed); });
    return chains;
}

}
