#include "tests/simulation/trace.h"

#include <QtEndian>

#include <cstring>

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
    const Milliseconds now = m_timeline.now();
    m_fingerprint = mixed(m_fingerprint, static_cast<quint64>(now.count()));
    const char *bytes = line.constData();
    qsizetype left = line.size();
    for (; left >= 8; left -= 8, bytes += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes, 8);
        m_fingerprint = mixed(m_fingerprint, qFromLittleEndian(word));
    }
    for (; left > 0; --left, ++bytes)
        m_fingerprint = mixed(m_fingerprint, static_cast<unsigned char>(*bytes));
    m_lines.push_back({now, line});
    if (m_keep == Keep::Tail && m_lines.size() > 4 * tailLength)
        m_lines.erase(m_lines.begin(), m_lines.end() - tailLength);
}

QList<QByteArray> Trace::whole() const
{
    return m_keep == Keep::Everything ? lines() : QList<QByteArray>();
}

QList<QByteArray> Trace::lines() const
{
    const std::size_t kept =
        m_keep == Keep::Everything ? m_lines.size() : std::min<std::size_t>(tailLength, m_lines.size());
    QList<QByteArray> lines;
    for (std::size_t at = m_lines.size() - kept; at < m_lines.size(); ++at)
        lines.append(stamped(m_lines.at(at).at, m_lines.at(at).text));
    return lines;
}

}
