#include "ui/sale/tilebutton.h"

#include "ui/sale/photoshelf.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

constexpr QSize tileSize{118, 88};
constexpr int inset = 10;
constexpr int priceHeight = 22;
constexpr int photoHeight = 34;
constexpr int photoRise = 3; // above where a name begins, so that there is room for one under it

// "500 ml" stays together: a unit alone on a line is hard to read.
QString withUnitsKept(const QString &name)
{
    constexpr qsizetype longestUnit = 3;
    const qsizetype space = name.lastIndexOf(u' ');
    const bool isUnit = space > 0 && name.size() - space - 1 <= longestUnit;
    return isUnit ? QString(name).replace(space, 1, QChar(0x00A0)) : name;
}

}

TileButton::TileButton(const theme::Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(tileSize);
}

void TileButton::render(const ProductTile &tile)
{
    if (m_tile == tile)
        return;
    m_tile = tile;
    setObjectName(u"favourite_"_s + tile.code);
    setAccessibleName(tile.name + u' ' + tile.price);
    setToolTip(tile.name);
    update();
}

void TileButton::setPhotos(PhotoShelf *photos)
{
    m_photos = photos;
    connect(photos, &PhotoShelf::changed, this, qOverload<>(&TileButton::update));
}

QPixmap TileButton::photo() const
{
    const QSize place(width() - 2 * inset, photoHeight);
    QPixmap photo = m_photos ? m_photos->photoOf(m_tile.code, place * devicePixelRatioF()) : QPixmap();
    photo.setDevicePixelRatio(devicePixelRatioF());
    return photo;
}

void TileButton::paintName(QPainter &painter, const QRect &place, const QPixmap &photo) const
{
    const QString name = withUnitsKept(m_tile.name);
    painter.setPen(m_theme.colours.text);
    painter.setFont(theme::letters(theme::wordLetters - 1));
    if (photo.isNull()) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, name);
        return;
    }
    const QSize size = photo.deviceIndependentSize().toSize();
    painter.drawPixmap(QPoint(place.left() + (place.width() - size.width()) / 2, place.top() - photoRise + (photoHeight - size.height()) / 2), photo);
    const QRect line = place.adjusted(0, photoHeight - photoRise, 0, 0);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
}

QSize TileButton::sizeHint() const
{
    return tileSize;
}

void TileButton::paintEvent(QPaintEvent *)
{
    const theme::Colours &colours = m_theme.colours;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isDown() ? colours.accent : colours.border);
    painter.setBrush(isDown() ? colours.selection : colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius, theme::radius);
    const QRect inner = rect().adjusted(inset, inset - 2, -inset + 2, -inset + 2);
    paintName(painter, inner.adjusted(0, 0, 0, -priceHeight), photo());
    painter.setPen(colours.accent);
    painter.setFont(theme::letters(theme::wordLetters, theme::Weight::Bold));
    painter.drawText(QRect(inner.left(), inner.bottom() - priceHeight + 1, inner.width(), priceHeight),
        Qt::AlignLeft | Qt::AlignBottom, m_tile.price);
}

}
