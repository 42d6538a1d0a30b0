#include "ui/maintenance/maintenancewindow.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/touchbutton.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::maintenance {

namespace {

constexpr QSize usualSize{1366, 768};
constexpr QSize smallestSize{1024, 680};
constexpr int pageWidth = 220;
constexpr int actsInRow = 3; // their words are long in some languages

}

MaintenanceWindow::MaintenanceWindow(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme),
      m_heading(counter::makeLabel(this, u"maintenanceHeading"_s, theme::scanLetters, theme.colours.text, theme::Weight::Bold)),
      m_back(widgets::makeTouchButton(this, u"maintenanceBack"_s)), m_pageColumn(new QVBoxLayout), m_actGrid(new QGridLayout),
      m_facts(counter::makeLabel(this, u"maintenanceFacts"_s, theme::bodyLetters, theme.colours.text)), m_list(new QListWidget(this)),
      m_text(new QPlainTextEdit(this)), m_picture(new QLabel(this)), m_progress(new QProgressBar(this)), m_message(new widgets::MessageLine(theme, this))
{
    setObjectName(u"maintenance"_s);
    setWindowRole(u"maintenance"_s);
    setWindowTitle(u"Mostrador"_s);
    setMinimumSize(smallestSize);
    m_facts->setWordWrap(true);
    m_list->setObjectName(u"maintenanceList"_s);
    m_list->setFont(theme::letters(theme::bodyLetters));
    m_list->setFocusPolicy(Qt::NoFocus); // the window's keys move in it
    m_text->setObjectName(u"maintenanceText"_s);
    m_text->setReadOnly(true);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_picture->setObjectName(u"maintenancePicture"_s);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_progress->setObjectName(u"maintenanceProgress"_s);
    m_progress->setMinimumHeight(theme::touchTarget);
    m_message->setObjectName(u"maintenanceMessage"_s);
    setFocusPolicy(Qt::StrongFocus);
    arrange();
    connect(m_back, &QPushButton::clicked, this, &MaintenanceWindow::leaveWanted);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { Q_EMIT chosen(m_list->row(item)); });
}

void MaintenanceWindow::arrange()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_back);
    m_pageColumn->setSpacing(theme::gap);
    auto *left = new QVBoxLayout;
    left->addLayout(m_pageColumn);
    left->addStretch();
    m_actGrid->setSpacing(theme::gap);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::gap);
    right->addLayout(m_actGrid);
    right->addWidget(m_progress);
    right->addWidget(m_facts);
    for (QWidget *each : std::initializer_list<QWidget *>{m_list, m_text, m_picture})
        right->addWidget(each, 1);
    right->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::margin);
    middle->addLayout(left);
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    column->setSpacing(theme::gap);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addWidget(m_message);
}

void MaintenanceWindow::render(const View &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    counter::setWords(m_heading, view.heading);
    m_back->setText(view.back);
    renderPages(view);
    renderActs(view);
    counter::setWords(m_facts, view.facts);
    renderContent(view);
    renderProgress(view);
    if (view.message)
        m_message->setMessage(*view.message);
    else
        m_message->clear();
}

void MaintenanceWindow::renderPages(const View &view)
{
    while (m_pages.size() < view.pages.size()) {
        const auto at = static_cast<int>(m_pages.size());
        auto *button = widgets::makeTouchButton(this, u"maintenancePage%1"_s.arg(at));
        button->setCheckable(true);
        button->setAutoExclusive(true); // a second touch leaves it chosen
        button->setFont(theme::letters(theme::wordLetters));
        button->setFixedSize(pageWidth, theme::touchTarget);
        m_pageColumn->addWidget(button);
        m_pages.append(button);
        connect(button, &QPushButton::clicked, this, [this, at] { Q_EMIT turned(at); });
    }
    for (qsizetype at = 0; at < m_pages.size(); ++at) {
        m_pages[at]->setText(view.pages.value(at));
        m_pages[at]->setChecked(at == view.page);
    }
}

void MaintenanceWindow::renderActs(const View &view)
{
    while (m_acts.size() < view.acts.size()) {
        const auto at = m_acts.size();
        auto *button = widgets::makeTouchButton(this, u"maintenanceAct%1"_s.arg(at));
        button->setFont(theme::letters(theme::wordLetters));
        m_actGrid->addWidget(button, static_cast<int>(at) / actsInRow, static_cast<int>(at) % actsInRow);
        m_acts.append(button);
        connect(button, &QPushButton::clicked, this, [this, at] { press(ActView(m_shown->acts[at])); });
    }
    for (qsizetype at = 0; at < m_acts.size(); ++at) {
        m_acts[at]->setVisible(at < view.acts.size());
        if (at >= view.acts.size())
            continue;
        m_acts[at]->setText(view.acts[at].words);
        m_acts[at]->setEnabled(view.acts[at].isPossible);
    }
}

void MaintenanceWindow::renderContent(const View &view)
{
    m_list->setVisible(!view.rows.isEmpty());
    m_list->setAccessibleName(view.listName);
    if (m_list->count() != view.rows.size()) {
        m_list->clear();
        for (const QString &row : view.rows) {
            auto *item = new QListWidgetItem(row, m_list);
            item->setSizeHint(QSize(0, theme::rowHeight));
        }
    }
    for (int at = 0; at < m_list->count(); ++at)
        m_list->item(at)->setText(view.rows[at]);
    m_list->setCurrentRow(view.rows.isEmpty() ? -1 : view.row);
    m_text->setVisible(!view.text.isEmpty());
    if (m_text->toPlainText() != view.text)
        m_text->setPlainText(view.text);
    m_picture->setVisible(!view.picture.isNull());
    m_picture->setPixmap(QPixmap::fromImage(view.picture));
}

void MaintenanceWindow::renderProgress(const View &view)
{
    m_progress->setVisible(view.isWorking);
    m_progress->setRange(0, view.percent < 0 ? 0 : 100); // from 0 to 0: it moves without saying how far
    m_progress->setValue(std::max(view.percent, 0));
}

void MaintenanceWindow::press(const ActView &act)
{
    if (!act.isPossible)
        return;
    if (placeFor(act.act) == Place::None)
        Q_EMIT acted(act.act);
    else
        askWhere(act.act);
}

void MaintenanceWindow::askWhere(Act act)
{
    auto *dialog = new QFileDialog(this, m_shown->heading);
    dialog->setObjectName(u"maintenanceFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Place place = placeFor(act);
    if (place == Place::Folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        const QString ending = place == Place::PdfFile ? u"pdf"_s : u"txt"_s;
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(ending);
        dialog->setNameFilters({u"*.%1"_s.arg(ending)});
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, act](const QString &path) { Q_EMIT actedAt(act, path); });
    dialog->open();
}

void MaintenanceWindow::move(int step)
{
    if (!m_shown->rows.isEmpty())
        Q_EMIT chosen(m_shown->row + step);
    auto *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + step * bar->pageStep() / 2);
}

void MaintenanceWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (!m_shown || event->isAutoRepeat())
        return;
    const auto act = std::find_if(m_shown->acts.begin(), m_shown->acts.end(), [event](const ActView &each) { return each.key == event->key(); });
    if (act != m_shown->acts.end())
        press(ActView(*act)); // it renders, and the list of acts with it
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        Q_EMIT turned(m_shown->page + (event->key() == Qt::Key_PageDown ? 1 : -1));
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        move(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_F1)
        Q_EMIT helpWanted(m_shown->help);
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
}

void MaintenanceWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // whoever opened it puts it away
    Q_EMIT leaveWanted();
}

QSize MaintenanceWindow::sizeHint() const
{
    return usualSize;
}

}
