// What happened in one run, line by line, for a person to read after a failure; and a fingerprint of all of it, by
// which two runs of one seed are compared.
#pragma once

#include "tests/simulation/timeline.h"

#include <QByteArray>
#include <QList>

namespace mostrador::simulation {

inline constexpr std::ptrdiff_t tailLength = 120; // lines shown with a failure

enum class Keep : quint8 { Tail, Everything };

class Trace
{
public:
    Trace(const Timeline &timeline, Keep keep) : m_timeline(timeline), m_keep(keep) {}

    void note(const QByteArray &line);
    [[nodiscard]] quint64 fingerprint() const { return m_fingerprint; }
    [[nodiscard]] QList<QByteArray> lines() const; // all, or the last ones
    [[nodiscard]] QList<QByteArray> whole() const; // nothing, unless everything was kept

private:
    const Timeline &m_timeline;
    Keep m_keep;
    struct Line {
        Milliseconds at;
        QByteArray text;
    };
    std::vector<Line> m_lines;
    quint64 m_fingerprint = 14695981039346656037ULL;
};

}
