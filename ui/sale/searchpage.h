// What a search found, the most popular first; the arrows choose, Enter or a touch adds.
#pragma once

#include "ui/sale/saleview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;

namespace mostrador::counter {

class PhotoShelf;

class SearchPage final : public QWidget
{
    Q_OBJECT
public:
    explicit SearchPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void setPhotos(PhotoShelf *photos); // which outlives it
    void render(const SearchResults &view);
    void moveChoice(int step);
    [[nodiscard]] qsizetype chosen() const; // row of the view, −1: none

Q_SIGNALS:
    void productChosen(const QString &code);

private:
    theme::Theme m_theme;
    QLabel *m_heading;
    QListWidget *m_rows;
    QLabel *m_emptyHint;
    QLabel *m_hint;
    std::optional<SearchResults> m_shown;
};

}
