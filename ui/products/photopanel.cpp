#include "ui/products/photopanel.h"

#include "ui/sale/labels.h"
#include "ui/sale/photoshelf.h"
#include "ui/theme/measures.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::products {

namespace {

constexpr int side = 240;

}

PhotoPanel::PhotoPanel(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(counter::makeLabel(this, u"photoName"_s, theme::bodyLetters, theme.colours.text, theme::Weight::Bold))
    , m_photo(counter::makeLabel(this, u"photo"_s, theme::bodyLetters, theme.colours.textMuted))
    , m_hint(counter::makeLabel(this, u"photoHint"_s, theme::wordLetters, theme.colours.textMuted))
{
    setObjectName(u"photoPanel"_s);
    m_photo->setFixedHeight(side);
    m_photo->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_name, m_photo, m_hint})
        label->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::margin, 0, 0);
    column->setSpacing(theme::gap);
    for (QLabel *label : {m_name, m_photo, m_hint})
        column->addWidget(label);
    column->addStretch();
}

void PhotoPanel::setPhotos(counter::PhotoShelf *photos)
{
    m_photos = photos;
    connect(photos, &counter::PhotoShelf::changed, this, &PhotoPanel::show);
}

void PhotoPanel::render(const PhotoView &view)
{
    m_view = view;
    counter::setWords(m_name, view.name);
    counter::setWords(m_hint, view.hint);
    show();
}

void PhotoPanel::show()
{
    const int pixels = qRound(side * devicePixelRatioF());
    QPixmap photo = m_photos && !m_view.code.isEmpty() ? m_photos->photoOf(m_view.code, {pixels, pixels}) : QPixmap();
    photo.setDevicePixelRatio(devicePixelRatioF());
    m_photo->setAccessibleName(m_view.name);
    if (photo.isNull())
        m_photo->setText(m_view.none);
    else
        m_photo->setPixmap(photo);
}

}
