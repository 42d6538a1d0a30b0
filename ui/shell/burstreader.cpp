#include "ui/shell/burstreader.h"

namespace mostrador::shell {

BurstReader::BurstReader(ScannerTiming timing) : m_timing(timing) {}

bool BurstReader::continues(const KeyPress &key, int patience) const
{
    return m_length > 0 && key.time >= m_lastTime && key.time - m_lastTime <= static_cast<quint64>(patience);
}

void BurstReader::append(const KeyPress &key)
{
    if (m_text.size() < longestBurst)
        m_text.append(key.character);
    ++m_length;
    m_lastTime = key.time;
}

BurstVerdict BurstReader::press(const KeyPress &key)
{
    const bool comesFromHands = key.repeated || key.time == 0;
    if (key.role == KeyRole::Character && !comesFromHands) {
        const bool continued = continues(key, m_timing.maxGap);
        const bool heldBefore = m_length > 0;
        if (!continued)
            clear();
        append(key);
        return continued || !heldBefore ? BurstVerdict::Hold : BurstVerdict::DeliverAndHold;
    }
    if (key.role == KeyRole::Modifier && continues(key, m_timing.maxGap))
        return BurstVerdict::Hold;
    if (key.role == KeyRole::Enter && !comesFromHands && isLongEnough() && continues(key, patience()))
        return BurstVerdict::Scanned;
    clear();
    return BurstVerdict::Deliver;
}

QString BurstReader::take()
{
    const QString burst = m_text;
    clear();
    return burst;
}

void BurstReader::clear()
{
    m_text.clear();
    m_length = 0;
}

int BurstReader::patience() const
{
    return isLongEnough() ? m_timing.maxGap * enterPatience : m_timing.maxGap;
}

}
