// The photo of one product, as the product screen shows it.
#pragma once

#include "ui/products/productsview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace mostrador::counter {
class PhotoShelf;
}

namespace mostrador::products {

class PhotoPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoPanel(const theme::Theme &theme, QWidget *parent = nullptr);

    void setPhotos(counter::PhotoShelf *photos); // which outlives it
    void render(const PhotoView &view);

private:
    void show();

    counter::PhotoShelf *m_photos = nullptr;
    PhotoView m_view;
    QLabel *m_name;
    QLabel *m_photo;
    QLabel *m_hint;
};

}
