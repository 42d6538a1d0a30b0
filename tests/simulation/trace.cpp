#include "tests/simulation/trace.h"

namespace mostrador::simulation {

namespace {

QByteArray stamped(Milliseconds at, const QByteArray &line)
{
    const QByteArray milliseconds = QByteArray::number(at.count() % 1000).rightJustified(3, '0');
    return QByteArray::number(at.count() / 1000).rightJustified(6, ' ') + '.' + milliseconds + "  " + line;
}

// FNV-1a, eight bytes at a time.
quint64 mixed(quint64 hash, quint64 word)
{
    return (hash ^ word) * 1099511628211ULL;
}

}

void Trace::note(const QByteArray &line)
{
    m_fingerprint = mixed(m_fingerprint, static_cast<quint64>(m_timeline.now().count()));
    for (const char c : line)
        m_fingerprint = mixed(m_fingerprint, static_cast<unsigned char>(c));
    m_lines.append(stamped(m_timeline.now(), line));
    if (m_keep == Keep::Tail && m_lines.size() > 2 * tailLength)
        m_lines.remove(0, tailLength);
}

QList<QByteArray> Trace::lines() const
{
    return m_keep == Keep::Everything ? m_lines : m_lines.last(std::min(tailLength, m_lines.size()));
}

}
