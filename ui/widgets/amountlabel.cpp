#include "ui/widgets/amountlabel.h"

#include "ui/theme/style.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace mostrador::widgets {

namespace {

int widthOf(const QString &text, int pixels)
{
    return QFontMetrics(theme::letters(pixels, theme::Weight::Bold)).horizontalAdvance(text);
}

}

AmountLabel::AmountLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AmountLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    update();
}

void AmountLabel::setLetters(int smallest, int largest)
{
    m_smallest = smallest;
    m_largest = largest;
    updateGeometry();
    update();
}

void AmountLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

// Widths grow almost in proportion to the size: a guess from the largest saves trying all between, each with a font of
// its own.
int AmountLabel::letters() const
{
    const int natural = widthOf(m_text, m_largest);
    if (natural <= width())
        return m_largest;
    int pixels = std::clamp(m_largest * width() / natural + 1, m_smallest, m_largest);
    while (pixels > m_smallest && widthOf(m_text, pixels) > width())
        --pixels;
    return pixels;
}

bool AmountLabel::fits() const
{
    return widthOf(m_text, letters()) <= width();
}

QSize AmountLabel::sizeHint() const
{
    return {widthOf(m_text, m_largest), QFontMetrics(theme::letters(m_largest, theme::Weight::Bold)).height()};
}

QSize AmountLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void AmountLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::letters(letters(), theme::Weight::Bold));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(m_alignment) | Qt::TextSingleLine, m_text);
}

}
