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

// F2 twice and the manager's PIN.
[[nodiscard]] inline bool opensProducts(StoryWorld &world)
{
    world.press(Qt::Key_F2);
    world.press(Qt::Key_F2);
    auto &front = world.counter().front();
    return givesPin(world) && QTest::qWaitFor([&] { return front.productsWindow() && front.productsWindow()->isVisible(); }) &&
           QTest::qWaitForWindowActive(front.productsWindow());
}

// From the products, F10.
[[nodiscard]] inline bool opensSettings(StoryWorld &world)
{
    if (!opensProducts(world))
        return false;
    auto &front = world.counter().front();
    QTest::keyClick(front.productsWindow(), Qt::Key_F10);
    return QTest::qWaitFor([&] { return front.settingsWindow() && front.settingsWindow()->isVisible(); });
}

}
