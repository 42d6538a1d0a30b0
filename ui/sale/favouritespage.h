// The right side at rest: the favourites as a grid of tiles.
#pragma once

#include "ui/sale/saleview.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;

namespace mostrador::counter {

class PhotoShelf;
class TileButton;

class FavouritesPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FavouritesPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void setPhotos(PhotoShelf *photos); // which outlives it
    void render(const Favourites &view);

Q_SIGNALS:
    void productChosen(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTiles(qsizetype count);
    void placeTiles();

    theme::Theme m_theme;
    PhotoShelf *m_photos = nullptr;
    QLabel *m_heading;
    QLabel *m_emptyHint;
    QList<TileButton *> m_tiles;
    std::optional<Favourites> m_shown;
};

}
