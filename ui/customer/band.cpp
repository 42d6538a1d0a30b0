#include "ui/customer/band.h"

#include "ui/theme/measures.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mostrador::customer {

namespace {

constexpr int stripesShare = 7; // of the notice's height, at its top

void paintStripes(QPainter &painter, const QRect &room, const QColor &colour)
{
    painter.setClipRect(room, Qt::IntersectClip);
    const int step = 2 * room.height();
    painter.setPen(QPen(colour, room.height() * 2 / 3.0));
    for (int x = -room.height(); x < room.width(); x += step)
        painter.drawLine(x, room.bottom() + 1, x + room.height(), room.top());
}

}

Band::Band(const theme::Theme &theme, BandKind kind, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_words(new widgets::FittedText(this))
{
    m_words->setObjectName(u"words"_s);
    m_words->setWeight(kind == BandKind::Refusal ? theme::Weight::Bold : theme::Weight::Ordinary);
    m_words->setAlignment(kind == BandKind::Refusal ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    m_words->setInk(theme.colours.warning);
}

void Band::setSentence(const QString &sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    update();
}

void Band::place(const PageGeometry &page, const QRect &room, int letters)
{
    setGeometry(room);
    m_inset = page.scaled(14);
    m_iconSide = m_kind == BandKind::Refusal ? page.scaled(40) : 0;
    const int left = m_iconSide > 0 ? 2 * m_inset + m_iconSide : m_inset;
    m_words->setGeometry(left, stripeHeight(), width() - left - m_inset, height() - stripeHeight());
    m_words->setLetters(page.letters(theme::smallestCustomerLetters), page.letters(letters));
    update();
}

void Band::paintEvent(QPaintEvent *)
{
    if (sentence().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), m_inset, m_inset);
    painter.fillPath(shape, m_theme.colours.warningSurface);
    switch (m_kind) {
    case BandKind::Refusal:
        paintIcon(painter);
        break;
    case BandKind::Notice:
        painter.setClipPath(shape);
        paintStripes(painter, QRect(0, 0, width(), stripeHeight()), m_theme.colours.warning);
        break;
    }
}

int Band::stripeHeight() const
{
    return m_kind == BandKind::Notice ? height() / stripesShare : 0;
}

void Band::paintIcon(QPainter &painter) const
{
    const QRect place(m_inset, (height() - m_iconSide) / 2, m_iconSide, m_iconSide);
    painter.drawPixmap(
        place, theme::pixmapOf(theme::Icon::Warning, m_theme.colours.warning, m_iconSide, devicePixelRatioF()));
}

}
