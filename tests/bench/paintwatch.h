// The application, watching for one thing: the moment when a window has painted what is awaited.
#pragma once

#include "tests/bench/figures.h"

#include <QApplication>

#include <functional>
#include <optional>

namespace mostrador::bench {

class PaintWatch final : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;

    // From now on: the end of the event in which `widget` was painted while `isShown` was true, all of its window's
    // widgets and the flush to the screen included.
    void await(const QWidget &widget, std::function<bool()> isShown);
    [[nodiscard]] std::optional<Tick> paintedAt() const { return m_paintedAt; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    const QObject *m_awaited = nullptr;
    std::function<bool()> m_isShown;
    bool m_isPainted = false;
    int m_depth = 0;
    std::optional<Tick> m_paintedAt;
};

// Handles events until `condition` holds; ends the program when it takes longer than a sale may.
void waitUntil(const char *what, const std::function<bool()> &condition);

}
