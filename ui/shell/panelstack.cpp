#include "ui/shell/panelstack.h"

#include "core/base/result.h"
#include "ui/help/helppage.h"
#include "ui/history/salespage.h"
#include "ui/history/sheetpage.h"
#include "ui/payment/cashpage.h"
#include "ui/payment/qrpage.h"
#include "ui/payment/resultpage.h"
#include "ui/sale/discountpage.h"
#include "ui/sale/favouritespage.h"
#include "ui/sale/pricepage.h"
#include "ui/sale/searchpage.h"

using namespace Qt::StringLiterals;

namespace mostrador::shell {

PanelStack::PanelStack(const theme::Theme &theme, QWidget *parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_favourites(new counter::FavouritesPage(theme, this))
    , m_search(new counter::SearchPage(theme, this))
    , m_cash(new counter::CashPage(theme, this))
    , m_discount(new counter::DiscountPage(theme, this))
    , m_qr(new counter::QrPage(theme, this))
    , m_result(new counter::ResultPage(theme, this))
    , m_price(new counter::PricePage(theme, this))
    , m_sales(new history::SalesPage(theme, this))
    , m_sheet(new history::SheetPage(theme, this))
{
    setObjectName(u"panel"_s);
    for (QWidget *page :
        std::initializer_list<QWidget *>{
             m_favourites, m_search, m_cash, m_discount, m_qr, m_result, m_price, m_sales, m_sheet})
        addWidget(page);
    connect(m_favourites, &counter::FavouritesPage::productChosen, this, &PanelStack::productChosen);
    connect(m_search, &counter::SearchPage::productChosen, this, &PanelStack::productChosen);
    connect(m_cash, &counter::CashPage::receivedEdited, this, &PanelStack::receivedEdited);
    connect(m_cash, &counter::CashPage::cashTaken, this, &PanelStack::cashTaken);
    connect(m_discount, &counter::DiscountPage::chosen, this, &PanelStack::digitChosen);
    connect(m_discount, &counter::DiscountPage::typed, this, &PanelStack::keyTyped);
    connect(m_discount, &counter::DiscountPage::erased, this, &PanelStack::keyErased);
    connect(m_discount, &counter::DiscountPage::confirmed, this, &PanelStack::keyConfirmed);
    connect(m_qr, &counter::QrPage::withdrawn, this, &PanelStack::qrWithdrawn);
    connect(m_qr, &counter::QrPage::kept, this, &PanelStack::qrKept);
    connect(m_sales, &history::SalesPage::rowTouched, this, &PanelStack::rowTouched);
    connect(m_sheet, &history::SheetPage::chosen, this, &PanelStack::digitChosen);
}

// A till whose cashier never asks pays nothing for it.
help::HelpPage *PanelStack::helpPage()
{
    if (!m_help) {
        m_help = new help::HelpPage(m_theme, this);
        addWidget(m_help);
        connect(m_help, &help::HelpPage::turned, this, &PanelStack::topicChosen);
    }
    return m_help;
}

void PanelStack::setPhotos(counter::PhotoShelf *photos)
{
    m_favourites->setPhotos(photos);
    m_search->setPhotos(photos);
}

template <typename Page, typename View> void PanelStack::turnTo(Page *page, const View &view)
{
    page->render(view);
    setCurrentWidget(page);
}

void PanelStack::render(const shell::Panel &panel)
{
    std::visit(Overloaded{
                   [this](const counter::Favourites &view) { turnTo(m_favourites, view); },
                   [this](const counter::SearchResults &view) { turnTo(m_search, view); },
                   [this](const counter::CashPanel &view) {
                       const bool opens = currentWidget() != m_cash;
                       turnTo(m_cash, view);
                       if (opens)
                           m_cash->opened();
                   },
                   [this](const counter::DiscountPanel &view) { turnTo(m_discount, view); },
                   [this](const counter::QrPanel &view) { turnTo(m_qr, view); },
                   [this](const counter::ResultPanel &view) { turnTo(m_result, view); },
                   [this](const counter::PricePanel &view) { turnTo(m_price, view); },
                   [this](const help::View &view) { turnTo(helpPage(), view); },
                   [this](const history::SalesPanel &view) { turnTo(m_sales, view); },
                   [this](const history::Sheet &view) { turnTo(m_sheet, view); },
               },
        panel);
}

counter::EntryField *PanelStack::receivedField() const
{
    return m_cash->field();
}

qsizetype PanelStack::chosenResult() const
{
    return currentWidget() == m_search ? m_search->chosen() : -1;
}

void PanelStack::moveChoice(int step)
{
    if (currentWidget() == m_sheet)
        m_sheet->scroll(step);
    else if (currentWidget() == m_search)
        m_search->moveChoice(step);
    else if (m_help && currentWidget() == m_help)
        m_help->scroll(step);
}

}
