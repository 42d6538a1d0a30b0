// Tells a scanner's burst from a person's typing by the times of the key presses alone. A scanner that plays a keyboard
// sends a whole code with a few milliseconds between the keys and ends it with Enter; hands do not.
#pragma once

#include <QString>

#include <optional>

namespace mostrador::shell {

struct ScannerTiming {
    qsizetype minLength = 6; // characters: shorter bursts are typing
    int maxGap = 35;         // milliseconds between two keys of one burst
    bool operator==(const ScannerTiming &) const = default;
};

// A longer burst is swallowed all the same, and what exceeds this is cut off.
inline constexpr qsizetype longestBurst = 512;

// Some scanners wait before their Enter: once a burst is long enough to be one, its Enter may come this many gaps late.
inline constexpr int enterPatience = 5;

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

enum class BurstVerdict : quint8 {
    Deliver,        // what is held was typing; deliver it, then this press
    Hold,           // may be part of a burst: wait
    DeliverAndHold, // what is held was typing; deliver it, and hold this press
    Scanned,        // this press ended a burst: take it, and swallow everything
};

class BurstReader final
{
public:
    explicit BurstReader(ScannerTiming timing);

    [[nodiscard]] BurstVerdict press(const KeyPress &key);

    // The burst that has just ended; the reader is empty afterwards.
    [[nodiscard]] QString take();
    void clear();

    // How long to wait for the next key before what is held counts as typing, in milliseconds.
    [[nodiscard]] int patience() const;

private:
    [[nodiscard]] bool isLongEnough() const { return m_length >= m_timing.minLength; }
    [[nodiscard]] bool continues(const KeyPress &key, int patience) const;
    void append(const KeyPress &key);

    ScannerTiming m_timing;
    QString m_text;
    qsizetype m_length = 0; // also counts what was cut off
    quint64 m_lastTime = 0;
};

}
