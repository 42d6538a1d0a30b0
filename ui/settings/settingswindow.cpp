#include "ui/settings/settingswindow.h"

#include "ui/sale/labels.h"
#include "ui/settings/settingrow.h"
#include "ui/theme/measures.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/touchbutton.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::settingsui {

namespace {

constexpr QSize usualSize{1366, 768};
constexpr QSize smallestSize{1024, 680};
constexpr int sectionWidth = 220;
constexpr int sectionHeight = theme::touchTarget; // thirteen of them on the smallest screen

}

SettingsWindow::SettingsWindow(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme),
      m_heading(counter::makeLabel(this, u"settingsHeading"_s, theme::scanLetters, theme.colours.text, theme::Weight::Bold)),
      m_sectionColumn(new QVBoxLayout), m_area(new QScrollArea(this)), m_save(widgets::makeTouchButton(this, u"settingsSave"_s)),
      m_back(widgets::makeTouchButton(this, u"settingsBack"_s)), m_printer(widgets::makeTouchButton(this, u"settingsPrinter"_s)),
      m_maintenance(widgets::makeTouchButton(this, u"settingsMaintenance"_s)), m_restart(widgets::makeTouchButton(this, u"settingsRestart"_s)),
      m_message(new widgets::MessageLine(theme, this))
{
    setObjectName(u"settings"_s);
    setWindowRole(u"settings"_s);
    setWindowTitle(u"Mostrador"_s);
    setMinimumSize(smallestSize);
    m_message->setObjectName(u"settingsMessage"_s);
    m_area->setObjectName(u"settingsArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->installEventFilter(this);
    arrange();
    connect(m_save, &QPushButton::clicked, this, &SettingsWindow::saveWanted);
    connect(m_maintenance, &QPushButton::clicked, this, &SettingsWindow::maintenanceWanted);
    connect(m_restart, &QPushButton::clicked, this, &SettingsWindow::restartWanted);
    connect(m_back, &QPushButton::clicked, this, &SettingsWindow::leaveWanted);
    connect(m_printer, &QPushButton::clicked, this, &SettingsWindow::printerWanted);
}

void SettingsWindow::arrange()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_restart);
    head->addWidget(m_printer);
    head->addWidget(m_maintenance);
    head->addWidget(m_save);
    head->addWidget(m_back);
    m_sectionColumn->setSpacing(1);
    auto *left = new QVBoxLayout;
    left->addLayout(m_sectionColumn);
    left->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme::margin);
    middle->addLayout(left);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::gap);
    right->addWidget(m_area, 1);
    right->addWidget(m_message);
    middle->addLayout(right, 1); // the sections need the whole height of a small screen
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    column->setSpacing(theme::gap);
    column->addLayout(head);
    column->addLayout(middle, 1);
}

void SettingsWindow::render(const View &view)
{
    if (m_shown == view)
        return;
    m_area->setAccessibleName(view.sections.value(view.section));
    const bool isOther = !m_shown || m_shown->section != view.section || m_shown->rows.size() != view.rows.size();
    m_shown = view;
    counter::setWords(m_heading, view.heading);
    m_save->setText(view.save);
    m_save->setEnabled(view.canSave);
    m_back->setText(view.back);
    m_printer->setText(view.printer);
    m_maintenance->setText(view.maintenance);
    m_restart->setText(view.restart);
    m_restart->setVisible(!view.restart.isEmpty());
    renderSections(view);
    if (isOther)
        fill(view);
    for (qsizetype at = 0; at < m_rows.size(); ++at)
        m_rows[at]->render(view.rows[at]);
    if (view.message)
        m_message->setMessage(*view.message);
    else
        m_message->clear();
}

void SettingsWindow::renderSections(const View &view)
{
    while (m_sections.size() < view.sections.size()) {
        const auto at = static_cast<int>(m_sections.size());
        auto *button = widgets::makeTouchButton(this, u"settingsSection%1"_s.arg(at));
        button->setCheckable(true);
        button->setAutoExclusive(true); // a second touch leaves it chosen
        button->setFont(theme::letters(theme::wordLetters));
        button->setFixedSize(sectionWidth, sectionHeight);
        m_sectionColumn->addWidget(button);
        m_sections.append(button);
        connect(button, &QPushButton::clicked, this, [this, at] { Q_EMIT turned(at); });
    }
    for (qsizetype at = 0; at < m_sections.size(); ++at) {
        const QString mark = view.sectionIsWrong.value(at) ? u" !"_s : QString();
        m_sections[at]->setText(view.sections.value(at) + mark);
        m_sections[at]->setChecked(at == view.section);
    }
}

void SettingsWindow::fill(const View &view)
{
    m_rows.clear();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    for (const RowView &each : view.rows) {
        auto *row = new SettingRow(m_theme, each, view.reset, inside);
        connect(row, &SettingRow::typed, this, &SettingsWindow::typed);
        connect(row, &SettingRow::resetWanted, this, &SettingsWindow::resetWanted);
        row->focusProxy()->installEventFilter(this);
        column->addWidget(row);
        m_rows.append(row);
    }
    column->addStretch();
    m_area->setWidget(inside); // the former goes with its rows
    if (!m_rows.isEmpty())
        m_rows.constFirst()->takeFocus();
}

// A list of choices would take the keys that turn the sections for its own, and the area whatever a field leaves to it for scrolling;
// what scrolls here is the focus.
bool SettingsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool turns = key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp;
    if (watched != m_area && !turns)
        return QWidget::eventFilter(watched, event);
    keyPressEvent(key);
    return true;
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (!m_shown || event->isAutoRepeat())
        return;
    const bool turns = event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp;
    if (turns)
        Q_EMIT turned(m_shown->section + (event->key() == Qt::Key_PageDown ? 1 : -1));
    else if (event->key() == Qt::Key_F12)
        Q_EMIT saveWanted();
    else if (event->key() == Qt::Key_F1)
        Q_EMIT helpWanted(m_shown->help);
    else if (event->key() == Qt::Key_F10)
        Q_EMIT printerWanted();
    else if (event->key() == Qt::Key_F11)
        Q_EMIT maintenanceWanted();
    else if (event->key() == Qt::Key_F9)
        Q_EMIT restartWanted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
}

void SettingsWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // whoever opened it puts it away
    Q_EMIT leaveWanted();
}

QSize SettingsWindow::sizeHint() const
{
    return usualSize;
}

}
