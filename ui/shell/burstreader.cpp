#include "ui/shell/burstreader.h"

#include <utility>

namespace mostrador::shell {

using counter::BadScan;

BurstReader::BurstReader(ScannerTiming timing) : m_timing(timing) {}

bool BurstReader::isNear(const KeyPress &key, int gap) const
{
    return key.time >= m_lastTime && key.time - m_lastTime <= static_cast<quint64>(gap);
}

bool BurstReader::mayBeRemains(const KeyPress &key) const
{
    return key.time >= m_lastTime && key.time <= m_remainsUntil;
}

void BurstReader::append(const KeyPress &key)
{
    if (m_length == 0)
        m_isRemains = mayBeRemains(key);
    if (m_text.size() < longestBurst)
        m_text.append(key.character);
    ++m_length;
    m_lastTime = key.time;
}

HeldFate BurstReader::fateOfHeld() const
{
    if (m_length == 0)
        return HeldFate::Wait;
    const bool isTail = m_isRemains && !m_isSlow && m_length >= inhumanLength;
    return isFastCode() || isTail ? HeldFate::Bad : HeldFate::Typing;
}

BurstVerdict BurstReader::end(PressFate press, HeldFate held, BadScan problem)
{
    BurstVerdict verdict{held, press, {}, problem};
    if (held == HeldFate::Bad || held == HeldFate::Scan)
        verdict.burst = m_text;
    if (held == HeldFate::Bad)
        m_remainsUntil = m_lastTime + remainsTime;
    m_text.clear();
    m_length = 0;
    m_isSlow = false;
    m_isInhuman = true;
    m_isRemains = false;
    return verdict;
}

BurstVerdict BurstReader::character(const KeyPress &key)
{
    if (m_length == 0 || !isNear(key, widestGap())) {
        const BurstVerdict verdict = end(PressFate::Hold, fateOfHeld());
        append(key);
        return verdict;
    }
    m_isSlow = m_isSlow || !isNear(key, m_timing.maxGap);
    m_isInhuman = m_isInhuman && isNear(key, inhumanGap);
    append(key);
    return {HeldFate::Wait, PressFate::Hold};
}

BurstVerdict BurstReader::enter(const KeyPress &key)
{
    if (m_length == 0)
        return {HeldFate::Wait, mayBeRemains(key) ? PressFate::Swallow : PressFate::Deliver};
    if (isFastCode() && !m_isRemains && isNear(key, patience()))
        return end(PressFate::Swallow, HeldFate::Scan);
    if (isFastCode() || (m_isRemains && isNear(key, widestGap())))
        return end(isNear(key, remainsTime) ? PressFate::Swallow : PressFate::Deliver, HeldFate::Bad);
    if (m_isSlow && m_length >= m_timing.minLength && isNear(key, widestGap()))
        return end(PressFate::Swallow, HeldFate::Bad, BadScan::TooSlow);
    if (!m_isSlow && m_isInhuman && m_length >= inhumanLength && isNear(key, inhumanGap))
        return end(PressFate::Swallow, HeldFate::Bad, BadScan::TooShort);
    return end(PressFate::Deliver, fateOfHeld());
}

BurstVerdict BurstReader::press(const KeyPress &key)
{
    const bool comesFromHands = key.repeated || key.time == 0;
    if (comesFromHands)
        return end(PressFate::Deliver, fateOfHeld());
    switch (key.role) {
    case KeyRole::Character:
        return character(key);
    case KeyRole::Enter:
        return enter(key);
    case KeyRole::Modifier:
        if (m_length > 0 && isNear(key, widestGap()))
            return {HeldFate::Wait, PressFate::Hold};
        break;
    case KeyRole::Other:
        break;
    }
    return end(PressFate::Deliver, fateOfHeld());
}

BurstVerdict BurstReader::giveUp()
{
    return end(PressFate::Deliver, fateOfHeld());
}

int BurstReader::patience() const
{
    return isFastCode() ? m_timing.maxGap * enterPatience : widestGap();
}

}
