#include "ui/widgets/waitingdots.h"

#include <QPainter>

#include <algorithm>

namespace mostrador::widgets {

namespace {

constexpr int dots = 3;
constexpr int millisecondsPerTurn = 400;

}

WaitingDots::WaitingDots(const QColor &ink, const QColor &resting, QWidget *parent)
    : QWidget(parent)
    , m_ink(ink)
    , m_resting(resting)
{
}

QSize WaitingDots::sizeHint() const
{
    return {64, 24};
}

void WaitingDots::paintEvent(QPaintEvent *)
{
    const qreal diameter = std::min(width() / (2.0 * dots - 1), static_cast<qreal>(height()));
    const qreal left = (width() - diameter * (2 * dots - 1)) / 2;
    const qreal top = (height() - diameter) / 2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int dot = 0; dot < dots; ++dot) {
        painter.setBrush(dot == m_turn ? m_ink : m_resting);
        painter.drawEllipse(QRectF(left + 2 * dot * diameter, top, diameter, diameter));
    }
}

void WaitingDots::timerEvent(QTimerEvent *)
{
    m_turn = (m_turn + 1) % dots;
    update();
}

void WaitingDots::showEvent(QShowEvent *)
{
    m_timer.start(millisecondsPerTurn, this);
}

void WaitingDots::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

}
