// A finger on a till of a story.
#pragma once

#include "tests/ui/storyworld.h"

#include <QAbstractItemView>
#include <QTest>

#include <algorithm>

namespace mostrador::tests {

// A finger on the widget of that name that can be seen and does something; false if there is none.
class Finger final
{
public:
    explicit Finger(StoryWorld &world) : m_world(world) {}

    [[nodiscard]] bool on(const QString &name)
    {
        for (auto *widget : m_world.cashierSide().findChildren<QWidget *>(name)) { // a former sheet's may linger
            if (widget->isVisible() && widget->isEnabled() && isOnTheWindow(*widget))
                return tap(*widget, widget->rect().center());
        }
        return false;
    }

    [[nodiscard]] bool onKeys(QStringView keys) // of those on the screen
    {
        return std::all_of(keys.begin(), keys.end(), [this](QChar key) { return on(u"touch_"_s + key); });
    }

    [[nodiscard]] bool onRow(const QString &list, int row)
    {
        auto *view = m_world.cashierSide().findChild<QAbstractItemView *>(list);
        if (!view || !view->isVisible() || row >= view->model()->rowCount())
            return false;
        return tap(*view->viewport(), view->visualRect(view->model()->index(row, 0)).center());
    }

private:
    // A page that has just come up may not be laid out yet.
    [[nodiscard]] static bool isOnTheWindow(const QWidget &widget)
    {
        const QWidget *window = widget.window();
        return window->rect().contains(widget.mapTo(window, widget.rect().center()));
    }

    // To the window, as the system delivers it: what lies over the widget would get it.
    bool tap(QWidget &widget, QPoint place)
    {
        QWidget *window = widget.window();
        QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, widget.mapTo(window, place));
        QCoreApplication::processEvents();
        return true;
    }

    StoryWorld &m_world;
};

}
