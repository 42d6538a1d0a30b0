#include "ui/widgets/qrview.h"

#include "core/qr/greyimage.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mostrador::widgets {

namespace {

// The symbol with its quiet zone, one image pixel per screen pixel: whole lines are filled, then repeated.
QImage imageOf(const qr::Matrix &code, int pixels)
{
    const int side = qr::sideInModules(code) * pixels;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(theme::codeLight);
    for (int y = 0; y < code.size; ++y) {
        auto *first = reinterpret_cast<QRgb *>(image.scanLine((y + qr::quietZone) * pixels));
        for (int x = 0; x < code.size; ++x)
            if (code.dark(x, y))
                std::fill_n(first + (x + qr::quietZone) * pixels, pixels, theme::codeDark);
        for (int repeat = 1; repeat < pixels; ++repeat)
            std::copy_n(first, side, reinterpret_cast<QRgb *>(image.scanLine((y + qr::quietZone) * pixels + repeat)));
    }
    return image;
}

}

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void QrView::setCode(const qr::Matrix &code)
{
    if (m_code == code)
        return;
    m_code = code;
    update();
}

void QrView::clear()
{
    m_code.reset();
    update();
}

int QrView::pixelsPerModule() const
{
    if (!m_code)
        return 0;
    const qreal ratio = devicePixelRatioF();
    const int torn = std::ceil(ratio) == ratio ? 0 : 1; // a widget may begin within a pixel
    return qr::largestModulePixels(*m_code, static_cast<int>(std::min(width(), height()) * ratio) - torn);
}

QSize QrView::sizeHint() const
{
    return {440, 440};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(theme::codeLight));
    const int pixels = pixelsPerModule();
    if (pixels == 0)
        return;
    const QImage image = imageOf(*m_code, pixels);
    // Centred on whole pixels of the screen, wherever the widget begins on it: at 125 % that may be within a pixel, and
    // the edges of the modules would be smeared.
    const QTransform toScreen = painter.deviceTransform();
    const QPointF middle = toScreen.mapRect(QRectF(rect())).center();
    const QPoint corner = (middle - QPointF(image.width(), image.height()) / 2).toPoint();
    painter.setWorldTransform(toScreen.inverted(), true);
    painter.drawImage(corner, image);
}

}
