// Hints on their way from whoever sends them to the till. However many come, little is kept: what says the same again is passed over,
// and where too many say different things, all that is left of them is that there is news.
#pragma once

#include "core/gateway/hint.h"

#include <QList>
#include <QSet>

namespace mostrador::io {

inline constexpr qsizetype mostHintsWaiting = 64;
inline constexpr qsizetype mostHintsRemembered = 512;

class HintBox
{
public:
    // False: the same was said before. Where a hint says no state that can only be known while it waits.
    [[nodiscard]] bool put(gateway::Hint hint);

    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty(); }
    [[nodiscard]] QList<gateway::Hint> take();

private:
    [[nodiscard]] bool isRepeated(const gateway::Hint &hint);

    QList<gateway::Hint> m_waiting;
    QSet<QString> m_known;    // resource and state
    QList<QString> m_inOrder; // the same, oldest first, for forgetting
};

}
