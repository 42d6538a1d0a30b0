// Tells a scanner's burst from a person's typing by the times of the key presses alone. A scanner that plays a keyboard
// sends a whole code with a few milliseconds between the keys and ends it with Enter; hands do not. What only a scanner
// can have sent, but is no whole code, is a bad scan: it is never taken for typing.
#pragma once

#include "ui/sale/badscan.h"

#include <QString>

namespace mostrador::shell {

struct ScannerTiming {
    qsizetype minLength = 6; // characters: shorter bursts are no codes
    int maxGap = 35;         // milliseconds between two keys of one burst
    bool operator==(const ScannerTiming &) const = default;
};

// A longer burst is swallowed all the same, and what exceeds this is cut off.
inline constexpr qsizetype longestBurst = 512;

// Some scanners wait before their Enter: once a burst is long enough to be one, its Enter may come this many gaps late.
inline constexpr int enterPatience = 5;

// A scanner in a slow mode takes up to this many milliseconds more between two keys than it should.
inline constexpr int slowness = 35;

// Hands can roll over two keys, but not over several with at most this many milliseconds between them.
inline constexpr int inhumanGap = 10;
inline constexpr qsizetype inhumanLength = 2; // and Enter

// For this many milliseconds after a bad scan its remains are expected: they are swallowed, an Enter above all.
inline constexpr int remainsTime = 500;

enum class KeyRole : quint8 {
    Character,
    Enter,
    Modifier, // Shift within a burst: neither ends nor lengthens it
    Other,
};

struct KeyPress {
    KeyRole role = KeyRole::Other;
    QChar character;       // for Character
    bool repeated = false; // by a key held down: never a scanner
    quint64 time = 0;      // milliseconds, of the event itself; 0: not known
    bool operator==(const KeyPress &) const = default;
};

enum class HeldFate : quint8 {
    Wait,   // nothing is decided, or nothing is held
    Typing, // deliver it, before this press
    Scan,   // a whole code: swallow it
    Bad,    // a scan that cannot be used: swallow it
};

enum class PressFate : quint8 { Deliver, Hold, Swallow };

struct BurstVerdict {
    HeldFate held = HeldFate::Wait;
    PressFate press = PressFate::Deliver;
    QString burst{}; // for Scan and Bad
    counter::BadScan problem = counter::BadScan::BrokenOff;
    bool operator==(const BurstVerdict &) const = default;
};

class BurstReader final
{
public:
    explicit BurstReader(ScannerTiming timing);

    // Where characters may become an amount or an answer, slow scanners are told from hands too; typing is then held a
    // little longer.
    void setCareful(bool careful) { m_careful = careful; }

    [[nodiscard]] BurstVerdict press(const KeyPress &key);

    // The next key did not come in time.
    [[nodiscard]] BurstVerdict giveUp();

    // How long to wait for the next key before what is held is given up, in milliseconds.
    [[nodiscard]] int patience() const;

private:
    [[nodiscard]] bool isFastCode() const { return !m_isSlow && m_length >= m_timing.minLength; }
    [[nodiscard]] bool isNear(const KeyPress &key, int gap) const;
    [[nodiscard]] bool mayBeRemains(const KeyPress &key) const;
    [[nodiscard]] int widestGap() const { return m_timing.maxGap + (m_careful ? slowness : 0); }
    [[nodiscard]] BurstVerdict character(const KeyPress &key);
    [[nodiscard]] BurstVerdict enter(const KeyPress &key);
    [[nodiscard]] BurstVerdict end(PressFate press, HeldFate held, counter::BadScan problem = counter::BadScan::BrokenOff);
    [[nodiscard]] HeldFate fateOfHeld() const;
    void append(const KeyPress &key);

    ScannerTiming m_timing;
    bool m_careful = false;
    QString m_text;
    qsizetype m_length = 0; // also counts what was cut off
    bool m_isSlow = false;
    bool m_isInhuman = true;
    bool m_isRemains = false; // began soon after a bad scan
    quint64 m_lastTime = 0;
    quint64 m_remainsUntil = 0;
};

}
