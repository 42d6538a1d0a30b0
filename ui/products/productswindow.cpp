#include "ui/products/productswindow.h"

#include "ui/history/salespage.h"
#include "ui/history/sheetpage.h"
#include "ui/products/photopanel.h"
#include "ui/products/productform.h"
#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/liststep.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/touchbutton.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::products {

namespace {

constexpr QSize usualSize{1366, 768};
constexpr QSize smallestSize{1024, 680};
constexpr int page = 10; // rows

Button enterOf(Place place)
{
    return place == Place::List ? Button::Open : place == Place::Photo ? Button::ChoosePhoto : Button::Accept;
}

QPushButton *makeButton(QWidget *parent, const QString &name)
{
    auto *button = widgets::makeTouchButton(parent, name);
    button->setFont(theme::letters(theme::wordLetters)); // ten of them stand in a row
    return button;
}

}

ProductsWindow::ProductsWindow(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(counter::makeLabel(this, u"productsHeading"_s, theme::scanLetters, theme.colours.text, theme::Weight::Bold))
    , m_message(new widgets::MessageLine(theme, this))
    , m_filter(new QLineEdit(this))
    , m_shelfRow(new QHBoxLayout)
    , m_list(new history::SalesPage(theme, this))
    , m_right(new QStackedWidget(this))
    , m_nothing(new QWidget(this))
    , m_form(new ProductForm(theme, this))
    , m_prices(new PricesForm(theme, this))
    , m_oldPrices(new history::SheetPage(theme, this))
    , m_photo(new PhotoPanel(theme, this))
    , m_file(new QWidget(this))
    , m_sheet(new history::SheetPage(theme, m_file))
    , m_progress(new QProgressBar(m_file))
    , m_buttonColumn(new QVBoxLayout)
{
    setObjectName(u"products"_s);
    setWindowRole(u"products"_s);
    setWindowTitle(u"Mostrador"_s);
    setMinimumSize(smallestSize);
    m_message->setObjectName(u"productsMessage"_s);
    m_filter->setObjectName(u"productsFilter"_s);
    m_filter->setMinimumHeight(theme::touchTarget);
    m_filter->setFont(theme::letters(theme::bodyLetters));
    m_filter->setMaxLength(200);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setMinimumHeight(theme::touchTarget);
    m_filter->installEventFilter(this);
    arrange();
    connect(m_filter, &QLineEdit::textEdited, this, [this](const QString &text) { Q_EMIT intended(EditFilter{text}); });
    connect(m_list, &history::SalesPage::rowTouched, this, [this](int row) { Q_EMIT intended(Touch{row}); });
    connect(m_form, &ProductForm::edited, this, [this](const Form &form) { Q_EMIT intended(EditForm{form}); });
    connect(m_prices, &PricesForm::edited, this, [this](const PriceForm &prices) { Q_EMIT intended(EditPrices{prices}); });
}

void ProductsWindow::arrange()
{
    constexpr int rightWidth = 440;
    auto *inFile = new QVBoxLayout(m_file);
    inFile->setContentsMargins(0, 0, 0, 0);
    inFile->addWidget(m_sheet, 1);
    inFile->addWidget(m_progress);
    for (QWidget *each : std::initializer_list<QWidget *>{m_nothing, m_form, m_prices, m_oldPrices, m_photo, m_file})
        m_right->addWidget(each);
    m_shelfRow->setSpacing(theme::gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::gap);
    left->addWidget(m_filter);
    left->addLayout(m_shelfRow);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::gap);
    m_right->setFixedWidth(rightWidth);
    m_buttonColumn->setSpacing(4);
    right->addLayout(m_buttonColumn);
    right->addWidget(m_right, 1);
    right->addStretch(); // where there is nothing to fill in, the buttons keep their height
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::margin);
    middle->addLayout(left, 1);
    middle->addLayout(right);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    column->setSpacing(theme::gap);
    column->addWidget(m_heading);
    column->addLayout(middle, 1);
    column->addWidget(m_message);
}

void ProductsWindow::setPhotos(counter::PhotoShelf *photos)
{
    m_photo->setPhotos(photos);
}

void ProductsWindow::render(const View &view)
{
    if (m_shown == view)
        return;
    const std::optional<View> before = std::exchange(m_shown, view);
    counter::setWords(m_heading, view.heading);
    m_filter->setPlaceholderText(view.filterHint);
    m_filter->setAccessibleName(view.filterHint);
    m_filter->setEnabled(view.place == Place::List);
    m_list->setEnabled(view.place == Place::List);
    m_list->render(view.list);
    m_form->render(view.form);
    m_prices->render(view.prices);
    m_oldPrices->render(view.oldPrices);
    m_photo->render(view.photo);
    m_sheet->render(view.file.sheet);
    m_progress->setVisible(view.file.percent >= 0);
    m_progress->setValue(std::max(view.file.percent, 0));
    if (view.message)
        m_message->setMessage(*view.message);
    else
        m_message->clear();
    renderShelves(view);
    renderButtons(view.buttons);
    if (!before || before->place != view.place)
        turnTo(view.place);
}

void ProductsWindow::renderShelves(const View &view)
{
    while (m_shelves.size() < view.shelves.size()) {
        const auto at = static_cast<int>(m_shelves.size());
        auto *button = makeButton(this, u"shelf%1"_s.arg(at));
        button->setCheckable(true);
        m_shelfRow->addWidget(button);
        m_shelves.append(button);
        connect(button, &QPushButton::clicked, this,
            [this, at] { Q_EMIT intended(TurnTo{static_cast<catalog::Shelf>(at)}); });
    }
    for (qsizetype at = 0; at < m_shelves.size(); ++at) {
        m_shelves[at]->setText(view.shelves.value(at));
        m_shelves[at]->setChecked(at == view.shelf);
        m_shelves[at]->setEnabled(view.place == Place::List);
    }
}

void ProductsWindow::renderButtons(const QList<ButtonView> &buttons)
{
    while (m_buttons.size() < buttons.size()) {
        const qsizetype at = m_buttons.size();
        auto *button = makeButton(this, u"productsButton%1"_s.arg(at));
        m_buttonColumn->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, at] { pressed(m_shown->buttons[at].button); });
    }
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setVisible(at < buttons.size());
        if (at >= buttons.size())
            continue;
        m_buttons[at]->setText(buttons[at].word);
        m_buttons[at]->setEnabled(buttons[at].enabled);
    }
}

void ProductsWindow::turnTo(Place place)
{
    m_right->setVisible(place != Place::List);
    switch (place) {
    case Place::List:
        m_right->setCurrentWidget(m_nothing);
        m_filter->setFocus();
        return;
    case Place::Form:
        m_right->setCurrentWidget(m_form);
        m_form->takeFocus();
        return;
    case Place::Prices:
        m_right->setCurrentWidget(m_prices);
        m_prices->takeFocus();
        return;
    case Place::OldPrices:
        m_right->setCurrentWidget(m_oldPrices);
        setFocus();
        return;
    case Place::Photo:
        m_right->setCurrentWidget(m_photo);
        setFocus();
        return;
    case Place::File:
        m_right->setCurrentWidget(m_file);
        setFocus();
        return;
    }
}

void ProductsWindow::pressed(Button button)
{
    switch (button) {
    case Button::Open:
        Q_EMIT intended(Open{});
        return;
    case Button::New:
        Q_EMIT intended(New{});
        return;
    case Button::PutAway:
        Q_EMIT intended(PutAway{});
        return;
    case Button::BigButton:
        Q_EMIT intended(BigButton{});
        return;
    case Button::Earlier:
        Q_EMIT intended(MoveBigButton{-1});
        return;
    case Button::Later:
        Q_EMIT intended(MoveBigButton{1});
        return;
    case Button::Prices:
        Q_EMIT intended(OpenPrices{});
        return;
    case Button::Undo:
        Q_EMIT intended(UndoPrices{});
        return;
    case Button::File:
        askForFile();
        return;
    case Button::Photo:
        Q_EMIT intended(OpenPhoto{});
        return;
    case Button::ChoosePhoto:
        askForPhoto();
        return;
    case Button::NoPhoto:
        Q_EMIT intended(ChoosePhoto{});
        return;
    case Button::Settings:
        Q_EMIT settingsWanted();
        return;
    case Button::Provider:
        Q_EMIT providerWanted();
        return;
    case Button::Accept:
        Q_EMIT intended(Accept{});
        return;
    case Button::Back:
        Q_EMIT intended(Back{});
        return;
    }
}

void ProductsWindow::askForFile()
{
    auto *dialog = new QFileDialog(this, m_shown->heading);
    dialog->setObjectName(u"productsFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({u"CSV (*.csv *.txt *.tsv)"_s, u"* (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { Q_EMIT intended(ChooseFile{path}); });
    dialog->open();
}

void ProductsWindow::askForPhoto()
{
    auto *dialog = new QFileDialog(this, m_shown->heading);
    dialog->setObjectName(u"photoFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({u"(*.jpg *.jpeg *.png *.webp *.bmp *.gif)"_s, u"* (*)"_s});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { Q_EMIT intended(ChoosePhoto{path}); });
    dialog->open();
}

// The keys that the list has; in a form they belong to its fields.
bool ProductsWindow::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_shown->place == Place::Photo && key == Qt::Key_F8) {
        pressed(Button::NoPhoto);
        return true;
    }
    if (m_shown->place != Place::List)
        return false;
    if (modifiers & Qt::AltModifier) {
        if (key == Qt::Key_Up || key == Qt::Key_Down)
            pressed(key == Qt::Key_Up ? Button::Earlier : Button::Later);
        return true;
    }
    if (const auto step = widgets::listStep(key, page)) {
        Q_EMIT intended(Move{*step});
        return true;
    }
    switch (key) {
    case Qt::Key_F3:
        pressed(Button::New);
        return true;
    case Qt::Key_F4:
        pressed(Button::Photo);
        return true;
    case Qt::Key_F6:
        pressed(Button::File);
        return true;
    case Qt::Key_F7:
        pressed(Button::Prices);
        return true;
    case Qt::Key_F8:
        pressed(Button::PutAway);
        return true;
    case Qt::Key_F9:
        pressed(Button::BigButton);
        return true;
    case Qt::Key_F10:
        if (std::ranges::any_of(m_shown->buttons, [](const ButtonView &each) { return each.button == Button::Settings; }))
            pressed(Button::Settings);
        return true;
    case Qt::Key_F11:
        if (std::ranges::any_of(m_shown->buttons, [](const ButtonView &each) { return each.button == Button::Provider; }))
            pressed(Button::Provider);
        return true;
    }
    return false;
}

void ProductsWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    const bool isArrow = widgets::listStep(event->key(), page).has_value();
    if (!m_shown || (event->isAutoRepeat() && !isArrow))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        pressed(enterOf(m_shown->place));
    else if (event->key() == Qt::Key_Escape)
        pressed(Button::Back);
    else if (event->key() == Qt::Key_F1)
        Q_EMIT helpWanted(m_shown->help);
    else if (event->matches(QKeySequence::Undo))
        pressed(Button::Undo);
    else if (!takesKey(event->key(), event->modifiers()) && m_shown->place != Place::List && isArrow)
        m_sheet->scroll(event->key() == Qt::Key_Up ? -1 : 1);
}

bool ProductsWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool undoes = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
    if (watched != m_filter || !undoes)
        return QWidget::eventFilter(watched, event);
    pressed(Button::Undo);
    return true;
}

void ProductsWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // whoever opened it puts it away
    Q_EMIT intended(Back{});
}

QSize ProductsWindow::sizeHint() const
{
    return usualSize;
}

}
