#include "ui/customer/codeframe.h"

#include "ui/theme/measures.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mostrador::customer {

namespace {

constexpr int largestLetters = 24;

widgets::FittedText *makeWords(const QString &name, const theme::Theme &theme, QWidget *parent)
{
    auto *words = new widgets::FittedText(parent);
    words->setObjectName(name);
    words->setWeight(theme::Weight::Bold);
    words->setAlignment(Qt::AlignCenter);
    words->setInk(theme.colours.warning);
    return words;
}

void paintStripes(QPainter &painter, const QRect &room, const QColor &colour)
{
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    const int width = room.width();
    painter.setPen(QPen(colour, width / 3.0));
    for (int y = room.top(); y < room.bottom() + width; y += width)
        painter.drawLine(room.left(), y, room.right() + 1, y - width);
    painter.restore();
}

}

CodeFrame::CodeFrame(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_above(makeWords(u"codeFrameAbove"_s, theme, this))
    , m_below(makeWords(u"codeFrameBelow"_s, theme, this))
{
}

void CodeFrame::setWords(const QString &words)
{
    m_above->setText(words);
    m_below->setText(words);
    update();
}

void CodeFrame::place(const PageGeometry &page)
{
    setGeometry(page.panel());
    m_radius = page.scaled(theme::panelRadius);
    m_thickness = page.framedCode().top() - page.panel().top();
    m_above->setGeometry(m_radius, 0, width() - 2 * m_radius, m_thickness);
    m_below->setGeometry(m_radius, height() - m_thickness, width() - 2 * m_radius, m_thickness);
    for (widgets::FittedText *words : {m_above, m_below})
        words->setLetters(page.letters(theme::smallestCustomerLetters), page.letters(largestLetters));
    update();
}

void CodeFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), m_radius, m_radius);
    if (m_above->text().isEmpty()) {
        painter.fillPath(shape, QColor(theme::codeLight));
        return;
    }
    painter.fillPath(shape, m_theme.colours.warningSurface);
    const int side = height() - 2 * m_thickness;
    const int stripe = m_thickness / 2;
    paintStripes(painter, {stripe / 2, m_thickness, stripe, side}, m_theme.colours.warning);
    paintStripes(painter, {width() - stripe - stripe / 2, m_thickness, stripe, side}, m_theme.colours.warning);
    painter.fillRect(QRect(m_thickness, m_thickness, width() - 2 * m_thickness, side), QColor(theme::codeLight));
}

}
