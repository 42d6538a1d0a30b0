// A product to touch: its name on up to three lines, its price below.
#pragma once

#include "ui/sale/saleview.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace mostrador::counter {

class TileButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TileButton(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const ProductTile &tile);
    [[nodiscard]] const QString &code() const { return m_tile.code; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme;
    ProductTile m_tile;
};

}
