#include "ui/customer/hero.h"

#include "ui/theme/measures.h"

#include <QPainter>

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
    m_above->setText(presented.above);
    m_figure->setText(presented.figure);
    m_below->setText(presented.below);
    setFigureLetters(PageGeometry(m_pageSize));
}

void Hero::place(const PageGeometry &page, const QRect &card)
{
    m_pageSize = page.size();
    setGeometry(card);
    const int inset = page.scaled(insetInTheSketch);
    const int room = width() - 2 * inset;
    const int part = height() * 3 / 10;
    m_above->setGeometry(inset, inset, room, part - inset);
    m_above->setLetters(page.letters(theme::smallestCustomerLetters), page.letters(aboveLetters));
    m_figure->setGeometry(inset, part, room, height() - 2 * part);
    setFigureLetters(page);
    m_below->setGeometry(inset, height() - part, room, part - inset);
    m_below->setLetters(page.letters(theme::smallestCustomerLetters), page.letters(belowLetters));
}

void Hero::setFigureLetters(const PageGeometry &page)
{
    const int largest = m_kind == FigureKind::Amount ? amountLetters : nameLetters;
    m_figure->setLetters(page.letters(theme::smallestCustomerLetters), page.letters(largest));
}

void Hero::paintEvent(QPaintEvent *)
{
    const int radius = PageGeometry(m_pageSize).scaled(theme::panelRadius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours.surface);
    painter.drawRoundedRect(rect(), radius, radius);
}

}
