#include "ui/customer/hero.h"

#include "ui/theme/measures.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::customer {

namespace {

constexpr int aboveLetters = 36;
constexpr int amountLetters = 120;
constexpr int nameLetters = 64;
constexpr int insetInTheSketch = 32;
constexpr int belowLetters = 32;

}

Hero::Hero(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_above(new widgets::FittedText(this))
    , m_figure(new widgets::FittedText(this))
    , m_below(new widgets::FittedText(this))
{
    m_above->setObjectName(u"heroAbove"_s);
    m_above->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    m_above->setInk(theme.colours.textMuted);
    m_figure->setObjectName(u"heroFigure"_s);
    m_figure->setAlignment(Qt::AlignCenter);
    m_figure->setWeight(theme::Weight::Bold);
    m_figure->setInk(theme.colours.text);
    m_below->setObjectName(u"heroBelow"_s);
    m_below->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_below->setInk(theme.colours.textMuted);
}

void Hero::present(const Presented &presented)
{
    m_kind = presented.kind;
    m_picture = presented.picture;
    m_above->setText(presented.above);
    m_figure->setText(presented.figure);
    m_below->setText(presented.below);
    arrange();
    update();
}

void Hero::place(const PageGeometry &page, const QRect &card)
{
    m_pageSize = page.size();
    setGeometry(card);
    arrange();
}

// Three parts below each other; under a picture they are lower.
void Hero::arrange()
{
    const PageGeometry page(m_pageSize);
    const int inset = page.scaled(insetInTheSketch);
    const int room = width() - 2 * inset;
    const int pictureHeight = m_picture.isNull() ? 0 : height() * 4 / 10;
    m_pictureRoom = QRect(inset, inset, room, std::max(0, pictureHeight - inset));
    const int rest = height() - pictureHeight;
    const int part = rest * 3 / 10;
    const int edge = m_picture.isNull() ? inset : inset / 2;
    const int smallest = page.letters(theme::smallestCustomerLetters);
    m_above->setGeometry(inset, pictureHeight + edge, room, part - edge);
    m_above->setLetters(smallest, page.letters(aboveLetters));
    m_figure->setGeometry(inset, pictureHeight + part, room, rest - 2 * part);
    m_figure->setLetters(smallest, page.letters(m_kind == FigureKind::Amount ? amountLetters : nameLetters));
    m_below->setGeometry(inset, height() - part, room, part - edge);
    m_below->setLetters(smallest, page.letters(belowLetters));
}

void Hero::paintEvent(QPaintEvent *)
{
    const int radius = PageGeometry(m_pageSize).scaled(theme::panelRadius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours.surface);
    painter.drawRoundedRect(rect(), radius, radius);
    if (!m_picture.isNull())
        paintPicture(painter);
}

void Hero::paintPicture(QPainter &painter) const
{
    const qreal ratio = devicePixelRatioF();
    QPixmap fitted = m_picture.scaled(m_pictureRoom.size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(ratio);
    const QSizeF size = fitted.deviceIndependentSize();
    const QPointF middle = QRectF(m_pictureRoom).center();
    painter.drawPixmap(middle - QPointF(size.width() / 2, size.height() / 2), fitted);
}

}
