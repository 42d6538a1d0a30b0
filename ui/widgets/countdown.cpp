#include "ui/widgets/countdown.h"

#include "ui/text/figures.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::widgets {

namespace {

constexpr int lettersPerBar = 3; // the bar is a third as high as its figures

int widthOf(const QString &time, int pixels)
{
    return QFontMetrics(theme::letters(pixels, theme::Weight::Bold)).horizontalAdvance(time);
}

}

Countdown::Countdown(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_letters(theme::bodyLetters)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Countdown::setRemaining(Milliseconds remaining, Milliseconds whole)
{
    m_text = text::shownDuration(remaining);
    m_longest = text::shownDuration(whole);
    m_share = whole.count() <= 0
                  ? 0
                  : std::clamp(static_cast<double>(remaining.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
    setAccessibleName(m_text);
    update();
}

void Countdown::setLetters(int pixels)
{
    m_letters = pixels;
    updateGeometry();
    update();
}

QSize Countdown::sizeHint() const
{
    return {240, QFontMetrics(theme::letters(m_letters, theme::Weight::Bold)).height()};
}

void Countdown::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::letters(m_letters, theme::Weight::Bold));
    painter.setPen(m_theme.colours.text);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_text);

    const qreal barHeight = m_letters * 1.0 / lettersPerBar;
    QRectF bar(0, (height() - barHeight) / 2.0, width() - widthOf(m_longest, m_letters) - theme::margin, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours.border);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    bar.setWidth(std::max<qreal>(bar.width() * m_share, m_share > 0 ? barHeight : 0));
    painter.setBrush(m_theme.colours.accent);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
}

}
