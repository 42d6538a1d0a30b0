#include "ui/demo/show.h"

#include <algorithm>

namespace mostrador::demo {

namespace {

using namespace std::chrono_literals;
using shell::Act;

// SplitMix64 (Steele, Lea, Flood 2014): the same seed is the same show everywhere.
class Dice final
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    [[nodiscard]] int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }
    [[nodiscard]] Milliseconds between(Milliseconds least, Milliseconds most)
    {
        return least + Milliseconds(below(static_cast<int>((most - least).count()) + 1));
    }

private:
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }

    quint64 m_state;
};

constexpr int mostItems = 5;

void buy(QList<Beat> &beats, Dice &dice, const QStringList &codes)
{
    const int items = 1 + dice.below(mostItems);
    for (int item = 0; item < items; ++item) {
        const QString &code = codes.at(dice.below(static_cast<int>(codes.size())));
        beats.append({dice.between(700ms, 1600ms), Cue::Anything, shell::Intent(shell::EnterCode{code, {}, true})});
    }
    if (dice.below(3) == 0)
        beats.append({900ms, Cue::Anything, shell::Intent(shell::RepeatLast{})});
}

void payInCash(QList<Beat> &beats)
{
    beats.append({1500ms, Cue::Anything, shell::Intent(shell::Do{Act::Cash})});
    beats.append({2500ms, Cue::Anything, PayWithNotes{}});
}

void payByQr(QList<Beat> &beats, Dice &dice)
{
    beats.append({1500ms, Cue::Anything, shell::Intent(shell::Do{Act::ChargeQr})});
    beats.append({dice.between(3000ms, 5000ms), Cue::QrLive, BuyerWish::Scan});
    const int fate = dice.below(10);
    if (fate < 3) {
        beats.append({2500ms, Cue::QrLive, BuyerWish::BeRefused});
        beats.append({4000ms, Cue::Refused, BuyerWish::Scan});
    }
    if (fate == 9) { // changes their mind
        beats.append({3000ms, Cue::QrLive, BuyerWish::WalkAway});
        beats.append({2500ms, Cue::QrLive, shell::Intent(shell::Escape{})});
        beats.append({1500ms, Cue::Anything, shell::Intent(shell::WithdrawQr{})});
        payInCash(beats);
        return;
    }
    beats.append({2500ms, Cue::QrLive, BuyerWish::Pay});
}

bool isMet(Cue cue, const Seen &seen)
{
    switch (cue) {
    case Cue::Anything:
        return true;
    case Cue::QrLive:
        return seen.isQrLive;
    case Cue::Refused:
        return seen.isRefused;
    case Cue::Concluded:
        return seen.isConcluded;
    case Cue::CounterClear:
        return seen.isClear;
    }
    Q_UNREACHABLE();
}

}

QList<Beat> visit(quint64 seed, qint64 number, const QStringList &codes)
{
    Dice dice(seed + static_cast<quint64>(number) * 0x2545f4914f6cdd1dU);
    QList<Beat> beats;
    if (codes.isEmpty())
        return beats;
    buy(beats, dice, codes);
    if (dice.below(5) == 0)
        payInCash(beats);
    else
        payByQr(beats, dice);
    beats.append({6000ms, Cue::Concluded, shell::Intent(shell::NextSale{})});
    beats.append({dice.between(2000ms, 5000ms), Cue::CounterClear, ClearCounter{}});
    return beats;
}

Show::Show(quint64 seed, QStringList codes) : m_seed(seed), m_codes(std::move(codes)) {}

void Show::touched(Instant now)
{
    if (!m_visitedUntil)
        m_mustClear = true; // the show's own customer leaves
    m_visitedUntil = now + visitorPatience;
}

void Show::beginVisit(Instant now)
{
    m_beats = visit(m_seed, ++m_visit, m_codes);
    m_beat = 0;
    m_since = now;
}

// What the show had on the counter goes; then it is the visitor's until nothing has been touched for a while.
Turn Show::waitForVisitor(Instant now)
{
    if (std::exchange(m_mustClear, false))
        return {ClearCounter{}, *m_visitedUntil};
    if (now < *m_visitedUntil)
        return {std::nullopt, *m_visitedUntil};
    m_visitedUntil.reset();
    m_since.reset();
    m_mustClear = true;
    return {ClearCounter{}, now};
}

Turn Show::next(const Seen &seen, Instant now)
{
    if (m_visitedUntil)
        return waitForVisitor(now);
    if (m_mustClear && !seen.isClear) { // asked for until it is so: a withdrawal takes its time
        m_since = m_since.value_or(now);
        return {ClearCounter{}, now + 500ms};
    }
    if (std::exchange(m_mustClear, false) || m_beat >= m_beats.size() || !m_since) {
        beginVisit(now);
        return {std::nullopt, now + (m_beats.isEmpty() ? Milliseconds(longestWait) : m_beats.constFirst().pause), true};
    }
    const Beat beat = m_beats.at(m_beat);
    const Instant due = *m_since + beat.pause;
    if (now < due)
        return {std::nullopt, due};
    if (!isMet(beat.cue, seen)) {
        m_mustClear = now >= due + longestWait;
        return {std::nullopt, m_mustClear ? now : due + longestWait};
    }
    ++m_beat;
    m_since = now;
    return {beat.move, m_beat < m_beats.size() ? now + m_beats.at(m_beat).pause : now};
}

}
