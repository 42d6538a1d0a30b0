#include "ui/customer/slide.h"

#include "ui/theme/measures.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace mostrador::customer {

namespace {

constexpr int footerInTheSketch = 64;
constexpr int insetInTheSketch = 24;
constexpr int lettersInTheSketch = 28;

}

Slide::Slide(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_storeName(new widgets::FittedText(this))
    , m_timeOfDay(new widgets::FittedText(this))
{
    m_storeName->setObjectName(u"slideStoreName"_s);
    m_storeName->setWeight(theme::Weight::Bold);
    m_storeName->setInk(theme.colours.text);
    m_timeOfDay->setObjectName(u"slideTime"_s);
    m_timeOfDay->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_timeOfDay->setInk(theme.colours.textMuted);
}

void Slide::present(const QPixmap &picture, const QString &storeName, const QString &timeOfDay)
{
    m_storeName->setText(storeName);
    m_timeOfDay->setText(timeOfDay);
    if (m_picture.cacheKey() == picture.cacheKey())
        return;
    m_picture = picture;
    fit();
}

void Slide::place(const PageGeometry &page, const QRect &card)
{
    const QSize before = m_room.size();
    setGeometry(card);
    m_radius = page.scaled(theme::panelRadius);
    const int footer = page.scaled(footerInTheSketch);
    const int inset = page.scaled(insetInTheSketch);
    const QRect words(inset, height() - footer, width() - 2 * inset, footer);
    const int timeWidth = words.width() / 4;
    m_room = QRect(0, 0, width(), height() - footer);
    m_storeName->setGeometry(words.adjusted(0, 0, -timeWidth, 0));
    m_timeOfDay->setGeometry(words.adjusted(words.width() - timeWidth, 0, 0, 0));
    for (widgets::FittedText *text : {m_storeName, m_timeOfDay})
        text->setLetters(page.letters(theme::smallestCustomerLetters), page.letters(lettersInTheSketch));
    if (m_room.size() != before)
        fit();
}

// Scaled once for each picture and size, not at every paint.
void Slide::fit()
{
    m_fitted = {};
    update();
    if (m_picture.isNull() || m_room.isEmpty())
        return;
    const qreal ratio = devicePixelRatioF();
    m_fitted = m_picture.scaled(m_room.size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_fitted.setDevicePixelRatio(ratio);
}

void Slide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), m_radius, m_radius);
    painter.fillPath(shape, m_theme.colours.surface);
    painter.setClipPath(shape);
    const QSizeF size = m_fitted.deviceIndependentSize();
    painter.drawPixmap(
        QPointF((m_room.width() - size.width()) / 2, (m_room.height() - size.height()) / 2), m_fitted);
}

}
