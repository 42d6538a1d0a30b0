// A product to touch: its name on up to three lines, its price below; one that has a photo shows it, with its name on one.
#pragma once

#include "ui/sale/saleview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace mostrador::counter {

class PhotoShelf;

class TileButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TileButton(const theme::Theme &theme, QWidget *parent = nullptr);

    void setPhotos(PhotoShelf *photos); // which outlives it
    void render(const ProductTile &tile);
    [[nodiscard]] const QString &code() const { return m_tile.code; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPixmap photo() const;
    void paintName(QPainter &painter, const QRect &place, const QPixmap &photo) const;

    theme::Theme m_theme;
    PhotoShelf *m_photos = nullptr;
    ProductTile m_tile;
};

}
