#include "ui/sale/favouritespage.h"

#include "ui/sale/labels.h"
#include "ui/sale/tilebutton.h"
#include "ui/theme/measures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

constexpr int headingHeight = 28;
constexpr qsizetype mostTiles = 40;

}

FavouritesPage::FavouritesPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(
          makeLabel(this, u"favouritesHeading"_s, theme::wordLetters, theme.colours.textMuted, theme::Weight::Bold))
    , m_emptyHint(makeLabel(this, u"favouritesEmpty"_s, theme::bodyLetters, theme.colours.textMuted))
{
    setObjectName(u"favourites"_s);
    m_emptyHint->setAlignment(Qt::AlignCenter);
    m_emptyHint->setWordWrap(true);
}

void FavouritesPage::makeTiles(qsizetype count)
{
    while (m_tiles.size() < count) {
        auto *tile = new TileButton(m_theme, this);
        if (m_photos)
            tile->setPhotos(m_photos);
        connect(tile, &TileButton::clicked, this, [this, tile] { Q_EMIT productChosen(tile->code()); });
        m_tiles.append(tile);
    }
}

void FavouritesPage::setPhotos(PhotoShelf *photos)
{
    m_photos = photos;
    for (TileButton *tile : m_tiles)
        tile->setPhotos(photos);
}

void FavouritesPage::render(const Favourites &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    setWords(m_heading, view.heading);
    setWords(m_emptyHint, view.emptyHint);
    m_emptyHint->setVisible(view.tiles.isEmpty());
    const qsizetype count = std::min(view.tiles.size(), mostTiles);
    makeTiles(count);
    for (qsizetype at = 0; at < count; ++at)
        m_tiles[at]->render(view.tiles[at]);
    placeTiles();
}

void FavouritesPage::resizeEvent(QResizeEvent *)
{
    m_heading->setGeometry(4, 0, width() - 8, headingHeight);
    m_emptyHint->setGeometry(rect().adjusted(theme::margin, headingHeight, -theme::margin, 0));
    placeTiles();
}

// As many columns and rows as fit at full size; a tile that does not fit is not shown half.
void FavouritesPage::placeTiles()
{
    if (m_tiles.isEmpty())
        return;
    const QSize least = m_tiles.front()->sizeHint();
    const int columns = std::max(1, (width() + theme::gap) / (least.width() + theme::gap));
    const int rows = std::max(1, (height() - headingHeight + theme::gap) / (least.height() + theme::gap));
    const int tileWidth = (width() - (columns - 1) * theme::gap) / columns;
    const qsizetype used = m_shown ? m_shown->tiles.size() : 0;
    for (int at = 0; at < m_tiles.size(); ++at) {
        const int left = (at % columns) * (tileWidth + theme::gap);
        const int top = headingHeight + (at / columns) * (least.height() + theme::gap);
        m_tiles[at]->setGeometry(left, top, tileWidth, least.height());
        m_tiles[at]->setVisible(at < used && at / columns < rows);
    }
}

}
