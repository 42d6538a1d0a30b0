#include "ui/help/helpwindow.h"

#include "ui/help/helppage.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"
#include "ui/widgets/liststep.h"
#include "ui/widgets/touchbutton.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::help {

namespace {

constexpr int widest = 760; // longer lines are hard to read
constexpr int page = 8;     // rows
constexpr int longestSearch = 64;

}

HelpWindow::HelpWindow(const theme::Theme &theme, shell::KeyMap keys, QWidget *parent)
    : QWidget(parent), m_keys(std::move(keys)), m_search(new QLineEdit(this)), m_back(widgets::makeTouchButton(this, u"helpBack"_s)),
      m_page(new HelpPage(theme, this))
{
    setObjectName(u"helpWindow"_s);
    setWindowRole(u"help"_s);
    setWindowTitle(u"Mostrador"_s);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setFont(theme::letters(theme::bodyLetters));
    m_search->setMinimumHeight(theme::touchTarget);
    m_search->setMaxLength(longestSearch);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::gap);
    head->addWidget(m_search, 1);
    head->addWidget(m_back);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::gap);
    column->addLayout(head);
    column->addWidget(m_page, 1);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(widest);
    middle->setLayout(column);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    row->addWidget(middle);
    connect(m_search, &QLineEdit::textEdited, this,
        [this](const QString &text) { read({m_reading.topic, m_reading.contents, text}); });
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::leave);
    connect(m_page, &HelpPage::turned, this, [this](Topic topic) { read({topic, false, {}}); });
}

void HelpWindow::open(const text::Phrasebook &words, const Occasion &occasion, QWidget &over)
{
    m_words = words;
    m_occasion = occasion;
    m_over = &over;
    m_search->setPlaceholderText(searchHint(words));
    m_search->setAccessibleName(searchHint(words));
    m_back->setText(words.say("help", "Back · Esc"));
    read({occasion.topic, false, {}});
    setGeometry(over.geometry());
    if (over.isFullScreen())
        showFullScreen();
    else if (over.isMaximized())
        showMaximized();
    else
        showNormal();
    raise();
    activateWindow();
    m_search->setFocus();
}

void HelpWindow::read(const Reading &reading)
{
    m_reading = reading;
    const View view = viewOf(*m_words, m_keys, m_occasion, m_reading);
    if (m_search->text() != reading.words)
        m_search->setText(reading.words);
    m_page->render(view);
}

void HelpWindow::enter()
{
    read(answered(m_reading, m_search->text(), handbookOf(m_words->language())));
}

void HelpWindow::escape()
{
    if (m_reading.words.isEmpty())
        leave();
    else
        read({m_reading.topic, m_reading.contents, {}});
}

void HelpWindow::leave()
{
    hide();
    m_over->raise();
    m_over->activateWindow();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (const auto step = widgets::listStep(event->key(), page))
        m_page->scroll(*step);
    else if (event->isAutoRepeat())
        return;
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter();
    else if (event->key() == Qt::Key_Escape)
        escape();
    else if (event->key() == Qt::Key_F1)
        leave();
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    leave();
}

}
