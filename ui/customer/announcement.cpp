#include "ui/customer/announcement.h"

#include "ui/theme/measures.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mostrador::customer {

namespace {

struct Coat {
    QColor icon;
    QColor words;
    QColor surface;
};

Coat coatOf(Mood mood, const theme::Colours &colours)
{
    switch (mood) {
    case Mood::Calm:
        return {colours.information, colours.text, colours.surface};
    case Mood::Good:
        return {colours.onSuccess, colours.onSuccess, colours.successFill};
    case Mood::Careful:
        return {colours.warning, colours.text, colours.warningSurface};
    case Mood::Over:
        return {colours.textMuted, colours.text, colours.surfaceMuted};
    }
    Q_UNREACHABLE();
}

constexpr int iconSide = 280;
constexpr int sentenceLetters = 36;
constexpr int belowLetters = 26;

}

Announcement::Announcement(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dots(new widgets::WaitingDots(theme.colours.accent, theme.colours.border, this))
    , m_sentence(new widgets::FittedText(this))
    , m_below(new widgets::FittedText(this))
{
    m_dots->setObjectName(u"announcementDots"_s);
    m_sentence->setObjectName(u"announcementSentence"_s);
    m_sentence->setWeight(theme::Weight::Bold);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_below->setObjectName(u"announcementBelow"_s);
    m_below->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
}

void Announcement::announce(const Announced &announced)
{
    m_announced = announced;
    const QColor words = coatOf(announced.mood, m_theme.colours).words;
    m_dots->setVisible(!announced.icon);
    m_sentence->setText(announced.sentence);
    m_sentence->setInk(words);
    m_below->setText(announced.below);
    m_below->setInk(words);
    update();
}

void Announcement::place(const PageGeometry &page, const QRect &panel)
{
    setGeometry(panel);
    m_radius = page.scaled(theme::panelRadius);
    const int inset = page.scaled(24);
    const int side = page.scaled(iconSide);
    m_iconPlace = QRect((width() - side) / 2, page.scaled(64), side, side);
    m_dots->setGeometry(m_iconPlace.adjusted(side / 4, side / 3, -side / 4, -side / 3));
    const int top = m_iconPlace.bottom() + page.scaled(28);
    const int room = width() - 2 * inset;
    m_sentence->setGeometry(inset, top, room, page.scaled(100));
    m_sentence->setLetters(page.letters(20), page.letters(sentenceLetters));
    m_below->setGeometry(
        inset, m_sentence->geometry().bottom(), room, height() - m_sentence->geometry().bottom() - inset);
    m_below->setLetters(page.letters(20), page.letters(belowLetters));
    update();
}

void Announcement::paintEvent(QPaintEvent *)
{
    const Coat coat = coatOf(m_announced.mood, m_theme.colours);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coat.surface);
    painter.drawRoundedRect(rect(), m_radius, m_radius);
    if (!m_announced.icon)
        return;
    painter.drawPixmap(
        m_iconPlace, theme::pixmapOf(*m_announced.icon, coat.icon, m_iconPlace.width(), devicePixelRatioF()));
}

}
