// A till that was set up by mistake with the same point of sale: it puts its own orders there and takes them back.
#pragma once

#include "tests/simulation/stage.h"

namespace mostrador::simulation {

class OtherTill
{
public:
    explicit OtherTill(Stage &stage) : m_stage(stage), m_random(stage.random.split()) {}
    void begin();

private:
    void act();
    void put();
    void call(gateway::HttpMethod method, const QByteArray &target, const QByteArray &body);

    Stage &m_stage;
    Random m_random;
    int m_orders = 0;
};

}
