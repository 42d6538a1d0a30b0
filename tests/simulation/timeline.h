// Virtual time that only moves from one act to the next: what happens at the same moment happens in the order in which
// it was asked for.
#pragma once

#include "core/base/instant.h"

#include <functional>
#include <vector>

namespace mostrador::simulation {

class Timeline
{
public:
    [[nodiscard]] Milliseconds now() const { return m_now; } // since the beginning; never goes back
    void after(Milliseconds delay, std::function<void()> act);
    [[nodiscard]] bool isEmpty() const { return m_acts.empty(); }
    [[nodiscard]] quint64 steps() const { return m_steps; }
    void step(); // the next act; there must be one

private:
    struct Act {
        Milliseconds at{};
        quint64 number = 0;
        std::function<void()> run;
    };
    static bool isLater(const Act &one, const Act &other);

    std::vector<Act> m_acts; // a heap, the next one first
    Milliseconds m_now{0};
    quint64 m_numbers = 0;
    quint64 m_steps = 0;
};

}
