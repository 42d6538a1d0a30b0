// Three dots that take turns: something is being done and nobody has to act. They rest while nobody can see them.
#pragma once

#include <QBasicTimer>
#include <QColor>
#include <QWidget>

namespace mostrador::widgets {

class WaitingDots final : public QWidget
{
    Q_OBJECT
public:
    explicit WaitingDots(const QColor &ink, const QColor &resting, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QColor m_ink;
    QColor m_resting;
    QBasicTimer m_timer;
    int m_turn = 0;
};

}
