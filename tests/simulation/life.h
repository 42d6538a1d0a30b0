// Whether the till's program runs. When it dies in the middle of something, what it still tries to do has no effect.
#pragma once

#include <QByteArray>

#include <functional>

namespace mostrador::simulation {

struct Life {
    bool alive = false;
    int starts = 0;            // answers to an earlier run of the program find nobody
    bool diesAtEffect = false; // between a record and what follows from it
    std::function<void(const QByteArray &why, bool powerCut)> die;

    [[nodiscard]] bool isStill(int start) const { return alive && starts == start; }
};

}
