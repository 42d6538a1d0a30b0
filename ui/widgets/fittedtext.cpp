#include "ui/widgets/fittedtext.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace mostrador::widgets {

namespace {

constexpr int percentForOneLine = 80; // how much smaller the letters may become before words wrap

bool fitsInOneLine(const QString &text, int pixels, theme::Weight weight, int width)
{
    return QFontMetrics(theme::letters(pixels, weight)).horizontalAdvance(text) <= width;
}

// Sizes grow almost in proportion: a guess from the largest saves trying all between, each with a font of its own.
int largestGuessForOneLine(const QString &text, int largest, theme::Weight weight, QSize box)
{
    const QFontMetrics metrics(theme::letters(largest, weight));
    const int byWidth = largest * box.width() / std::max(1, metrics.horizontalAdvance(text));
    const int byHeight = largest * box.height() / std::max(1, metrics.height());
    return std::min({largest, byWidth + 1, byHeight + 1});
}

bool fitsIn(const QString &text, int pixels, theme::Weight weight, QSize box)
{
    const QRect needed = QFontMetrics(theme::letters(pixels, weight))
                             .boundingRect(QRect(QPoint(0, 0), box), Qt::TextWordWrap | Qt::AlignLeft, text);
    return needed.width() <= box.width() && needed.height() <= box.height();
}

}

FittedText::FittedText(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FittedText::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    update();
}

void FittedText::setLetters(int smallest, int largest)
{
    m_smallest = smallest;
    m_largest = largest;
    update();
}

void FittedText::setWeight(theme::Weight weight)
{
    m_weight = weight;
    update();
}

void FittedText::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void FittedText::setInk(const QColor &colour)
{
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, colour);
    setPalette(inked);
}

int FittedText::letters() const
{
    const int smallestForOneLine = std::max(m_smallest, m_largest * percentForOneLine / 100);
    for (int pixels = largestGuessForOneLine(m_text, m_largest, m_weight, size()); pixels >= smallestForOneLine; --pixels)
        if (fitsInOneLine(m_text, pixels, m_weight, width()) && fitsIn(m_text, pixels, m_weight, size()))
            return pixels;
    int fitting = m_smallest;
    int tooLarge = m_largest + 1;
    while (tooLarge - fitting > 1) {
        const int pixels = (fitting + tooLarge) / 2;
        (fitsIn(m_text, pixels, m_weight, size()) ? fitting : tooLarge) = pixels;
    }
    return fitting;
}

bool FittedText::fits() const
{
    return fitsIn(m_text, letters(), m_weight, size());
}

void FittedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::letters(letters(), m_weight));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(m_alignment) | Qt::TextWordWrap, m_text);
}

}
