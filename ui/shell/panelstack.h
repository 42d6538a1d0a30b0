// The right side of the window: one panel at a time.
#pragma once

#include "ui/shell/cashierview.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>

namespace mostrador::counter {
class CashPage;
class DiscountPage;
class EntryField;
class FavouritesPage;
class PhotoShelf;
class PricePage;
class QrPage;
class ResultPage;
class SearchPage;
}

namespace mostrador::help {
class HelpPage;
}

namespace mostrador::history {
class SalesPage;
class SheetPage;
}

namespace mostrador::shell {

class PanelStack final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PanelStack(const theme::Theme &theme, QWidget *parent = nullptr);

    void setPhotos(counter::PhotoShelf *photos); // of products; it outlives this
    void render(const shell::Panel &panel);
    [[nodiscard]] counter::EntryField *receivedField() const;
    [[nodiscard]] qsizetype chosenResult() const;
    void moveChoice(int step); // in a search; scrolls a sheet or the help

Q_SIGNALS:
    void productChosen(const QString &code);
    void receivedEdited(const QString &text);
    void cashTaken(const QString &received);
    void qrWithdrawn();
    void qrKept();
    void rowTouched(int row);
    void topicChosen(mostrador::help::Topic topic); // in the help
    void digitChosen(int digit);
    void keyTyped(const QString &text); // into the scan field
    void keyErased();
    void keyConfirmed();

private:
    [[nodiscard]] help::HelpPage *helpPage();
    template <typename Page, typename View> void turnTo(Page *page, const View &view);

    theme::Theme m_theme;
    counter::FavouritesPage *m_favourites;
    counter::SearchPage *m_search;
    counter::CashPage *m_cash;
    counter::DiscountPage *m_discount;
    counter::QrPage *m_qr;
    counter::ResultPage *m_result;
    counter::PricePage *m_price;
    help::HelpPage *m_help = nullptr; // before it is needed
    history::SalesPage *m_sales;
    history::SheetPage *m_sheet;
};

}
