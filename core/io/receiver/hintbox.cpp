#include "core/io/receiver/hintbox.h"

#include <utility>

namespace mostrador::io {

// Whoever says it first need not be the provider: then its own word comes too late to hurry the till, and the till asks when it would
// have asked anyway.
bool HintBox::isRepeated(const gateway::Hint &hint)
{
    if (hint.state.isEmpty())
        return m_waiting.contains(hint);
    const QString said = hint.resource + u' ' + hint.state;
    if (m_known.contains(said))
        return true;
    m_known.insert(said);
    m_inOrder.append(said);
    if (m_inOrder.size() > mostHintsRemembered)
        m_known.remove(m_inOrder.takeFirst());
    return false;
}

bool HintBox::put(gateway::Hint hint)
{
    if (isRepeated(hint))
        return false;
    if (m_waiting.size() < mostHintsWaiting)
        m_waiting.append(std::move(hint));
    else
        m_waiting = {gateway::Hint{}}; // names nothing: it may be about any charge that waits
    return true;
}

QList<gateway::Hint> HintBox::take()
{
    return std::exchange(m_waiting, {});
}

}
