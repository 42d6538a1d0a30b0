// The product screen: a window over the cashier's, for who keeps the catalogue. It paints a View and turns keys and
// touches into intents; of its own it keeps nothing but the text being typed.
#pragma once

#include "ui/products/productsview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace mostrador::counter {
class PhotoShelf;
}

namespace mostrador::history {
class SalesPage;
class SheetPage;
}

namespace mostrador::widgets {
class MessageLine;
}

namespace mostrador::products {

class PhotoPanel;
class PricesForm;
class ProductForm;

class ProductsWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit ProductsWindow(const theme::Theme &theme, QWidget *parent = nullptr);

    void setPhotos(counter::PhotoShelf *photos); // which outlives the window
    void render(const View &view);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void intended(const mostrador::products::Intent &intent);
    void settingsWanted();
    void providerWanted(); // what there is to be done about Mercado Pago
    void helpWanted(const mostrador::help::Occasion &occasion);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the filter, which has an undo of its own

private:
    void arrange();
    void renderShelves(const View &view);
    void renderButtons(const QList<ButtonView> &buttons);
    void turnTo(Place place);
    void pressed(Button button);
    [[nodiscard]] bool takesKey(int key, Qt::KeyboardModifiers modifiers);
    void askForFile();
    void askForPhoto();

    theme::Theme m_theme;
    QLabel *m_heading;
    widgets::MessageLine *m_message;
    QLineEdit *m_filter;
    QHBoxLayout *m_shelfRow;
    QList<QPushButton *> m_shelves;
    history::SalesPage *m_list;
    QStackedWidget *m_right;
    QWidget *m_nothing;
    ProductForm *m_form;
    PricesForm *m_prices;
    history::SheetPage *m_oldPrices;
    PhotoPanel *m_photo;
    QWidget *m_file;
    history::SheetPage *m_sheet;
    QProgressBar *m_progress;
    QVBoxLayout *m_buttonColumn;
    QList<QPushButton *> m_buttons;
    std::optional<View> m_shown;
};

}

Q_DECLARE_METATYPE(mostrador::products::Intent)
