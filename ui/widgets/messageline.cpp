#include "ui/widgets/messageline.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"
#include "ui/widgets/tint.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>

namespace mostrador::widgets {

namespace {

constexpr int lineHeight = 40;
constexpr int iconSize = 22;
constexpr int smallestLetters = 12;

}

MessageLine::MessageLine(const theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(lineHeight);
}

void MessageLine::setMessage(const text::Message &message)
{
    m_message = message;
    setAccessibleName(text::inOneLine(message));
    setToolTip(text::inOneLine(message));
    QAccessibleEvent told(this, QAccessible::Alert); // read out at once
    QAccessible::updateAccessibility(&told);
    update();
}

void MessageLine::clear()
{
    m_message.reset();
    setAccessibleName({});
    setToolTip({});
    update();
}

QRect MessageLine::wordsPlace() const
{
    return rect().adjusted(2 * theme::gap + 4 + iconSize, 2, -theme::gap, -2);
}

// One line where it fits, else two smaller ones: a message is not cut to make it pretty.
int MessageLine::letters() const
{
    int pixels = theme::bodyLetters;
    while (pixels > smallestLetters && !fitsWith(pixels))
        --pixels;
    return pixels;
}

bool MessageLine::fits() const
{
    return !m_message || fitsWith(letters());
}

bool MessageLine::fitsWith(int pixels) const
{
    const QRect needed = QFontMetrics(theme::letters(pixels))
                             .boundingRect(wordsPlace(), Qt::AlignLeft | Qt::TextWordWrap, text::inOneLine(*m_message));
    return needed.height() <= wordsPlace().height() && needed.width() <= wordsPlace().width();
}

QSize MessageLine::sizeHint() const
{
    return {400, lineHeight};
}

void MessageLine::paintEvent(QPaintEvent *)
{
    if (!m_message)
        return;
    const Tint tint = tintOf(m_message->severity, m_theme.colours);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.band);
    painter.drawRoundedRect(rect(), theme::radius, theme::radius);
    painter.drawPixmap(QPointF(theme::gap + 4, (height() - iconSize) / 2.0),
        theme::pixmapOf(tint.icon, tint.ink, iconSize, devicePixelRatioF()));

    painter.setPen(m_theme.colours.text);
    painter.setFont(theme::letters(letters()));
    painter.drawText(wordsPlace(), Qt::AlignVCenter | Qt::TextWordWrap, text::inOneLine(*m_message));
}

}
