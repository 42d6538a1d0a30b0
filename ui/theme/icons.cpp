#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace mostrador::theme {

namespace {

QString nameOf(Icon icon)
{
    switch (icon) {
    case Icon::Check:
        return u"check"_s;
    case Icon::Cross:
        return u"cross"_s;
    case Icon::Warning:
        return u"warning"_s;
    case Icon::Info:
        return u"info"_s;
    case Icon::Clock:
        return u"clock"_s;
    case Icon::Lock:
        return u"lock"_s;
    case Icon::Printer:
        return u"printer"_s;
    case Icon::Online:
        return u"online"_s;
    case Icon::Offline:
        return u"offline"_s;
    case Icon::Qr:
        return u"qr"_s;
    case Icon::Cash:
        return u"cash"_s;
    case Icon::Search:
        return u"search"_s;
    case Icon::Trash:
        return u"trash"_s;
    case Icon::Scanner:
        return u"scanner"_s;
    case Icon::Phone:
        return u"phone"_s;
    case Icon::Question:
        return u"question"_s;
    case Icon::Backspace:
        return u"backspace"_s;
    case Icon::Keyboard:
        return u"keyboard"_s;
    case Icon::Back:
        return u"back"_s;
    case Icon::Mute:
        return u"mute"_s;
    }
    Q_UNREACHABLE();
}

// Drawn with a line that suits small sizes; from this size on a finer one looks better.
constexpr int largeFrom = 96;
constexpr auto ordinaryLine = "stroke-width=\"2\"";
constexpr auto fineLine = "stroke-width=\"1.2\"";

QByteArray drawingOf(Icon icon, int size)
{
    QFile file(u":/icons/"_s + nameOf(icon) + u".svg"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icons", "an icon is not embedded in the program");
    const QByteArray drawing = opened ? file.readAll() : QByteArray();
    return size < largeFrom ? drawing : QByteArray(drawing).replace(ordinaryLine, fineLine);
}

QPixmap drawn(Icon icon, const QColor &colour, int size, qreal devicePixelRatio)
{
    QPixmap pixmap((QSizeF(size, size) * devicePixelRatio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(drawingOf(icon, size));
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

}

// Kept for the next paint: to read and draw an icon takes longer than the rest of a key.
QPixmap pixmapOf(Icon icon, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = u"%1 %2 %3 %4"_s.arg(nameOf(icon), colour.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(icon, colour, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon iconOf(Icon icon, const QColor &colour, const QColor &disabledColour)
{
    QIcon result;
    for (const int size : {16, 20, 24, 32, 48}) {
        result.addPixmap(pixmapOf(icon, colour, size), QIcon::Normal);
        result.addPixmap(pixmapOf(icon, disabledColour, size), QIcon::Disabled);
    }
    return result;
}

}
