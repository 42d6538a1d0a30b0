// Steps of a cashier that many stories take, each to its end: false if that does not come.
#pragma once

#include "tests/ui/storyworld.h"

#include <QTest>

namespace mostrador::tests {

// One more line; after a finished sale the first of the next one.
[[nodiscard]] inline bool sells(StoryWorld &world, const QString &code = yerba)
{
    const qsizetype before = world.isFinished() ? 0 : world.lines();
    world.keys().scan(code);
    return QTest::qWaitFor([&] { return !world.isFinished() && world.lines() == before + 1; });
}

[[nodiscard]] inline bool showsQr(StoryWorld &world)
{
    world.press(Qt::Key_F5);
    return QTest::qWaitFor([&] { return world.isAwaiting(); });
}

[[nodiscard]] inline bool waitsForABuyer(StoryWorld &world)
{
    return sells(world) && showsQr(world);
}

[[nodiscard]] inline bool takesCash(StoryWorld &world)
{
    world.press(Qt::Key_F4);
    if (!QTest::qWaitFor([&] { return world.shows<counter::CashPanel>(); }))
        return false;
    world.keys().enter();
    return QTest::qWaitFor([&] { return world.isFinished(); });
}

[[nodiscard]] inline bool sellsForCash(StoryWorld &world)
{
    return sells(world) && takesCash(world);
}

[[nodiscard]] inline bool givesPin(StoryWorld &world)
{
    if (!QTest::qWaitFor([&] { return world.view().entry.masked; }))
        return false;
    world.keys().type(app::DemoPin::pin());
    world.keys().enter();
    return QTest::qWaitFor([&] { return !world.view().entry.masked; });
}

}
