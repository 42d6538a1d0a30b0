// Puts the questions of an interview, one after the other, over a transport; and single wishes in the same way.
#pragma once

#include "core/gateway/transport.h"
#include "core/setup/interview.h"

#include <functional>
#include <memory>

namespace mostrador::setup {

inline constexpr Milliseconds answerDeadline{10'000};

// Answers that come after its death are forgotten.
class Asker final
{
public:
    explicit Asker(gateway::Transport &transport) : m_transport(transport) {}

    // `done` comes later, from the event loop; an interview that is already over included.
    void ask(const gateway::AccountQuestion &question, std::function<void(gateway::AccountAnswer)> done);
    void interview(Interview interview, std::function<void(Facts)> done);

private:
    gateway::Transport &m_transport;
    std::shared_ptr<const bool> m_life = std::make_shared<const bool>(true);
};

}
