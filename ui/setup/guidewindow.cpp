#include "ui/setup/guidewindow.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/touchbutton.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::guide {

namespace {

constexpr QSize usualSize{1366, 768};
constexpr QSize smallestSize{1024, 680};
constexpr int widest = 900; // lines longer than this are not read
constexpr int headingLetters = 28;
constexpr int choiceHeight = 60;

}

GuideWindow::GuideWindow(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_banner(counter::makeLabel(this, u"guideBanner"_s, theme::bodyLetters, theme.colours.warning, theme::Weight::Bold))
    , m_progress(counter::makeLabel(this, u"guideProgress"_s, theme::wordLetters, theme.colours.textMuted))
    , m_heading(counter::makeLabel(this, u"guideHeading"_s, headingLetters, theme.colours.text, theme::Weight::Bold))
    , m_explanation(counter::makeLabel(this, u"guideExplanation"_s, theme::bodyLetters, theme.colours.text))
    , m_choices(new widgets::ChoiceList(u"guideChoices"_s, choiceHeight, this))
    , m_chooseFile(widgets::makeTouchButton(this, u"guideChooseFile"_s))
    , m_message(new widgets::MessageLine(theme, this))
    , m_leave(widgets::makeTouchButton(this, u"guideLeave"_s))
    , m_back(widgets::makeTouchButton(this, u"guideBack"_s))
    , m_next(widgets::makeTouchButton(this, u"guideNext"_s))
{
    setObjectName(u"guide"_s);
    setWindowRole(u"guide"_s);
    setWindowTitle(u"Mostrador"_s);
    setMinimumSize(smallestSize);
    m_explanation->setWordWrap(true);
    m_banner->setWordWrap(true);
    m_choices->installEventFilter(this);
    m_message->setObjectName(u"guideMessage"_s);
    m_next->setDefault(true);
    arrange();
    connect(m_choices, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_shown && row != m_shown->row)
            Q_EMIT picked(row);
    });
    m_fields.front().edit->installEventFilter(this);
    connect(m_chooseFile, &QPushButton::clicked, this, &GuideWindow::chooseFile);
    connect(m_leave, &QPushButton::clicked, this, &GuideWindow::left);
    connect(m_back, &QPushButton::clicked, this, &GuideWindow::goBackWanted);
    connect(m_next, &QPushButton::clicked, this, &GuideWindow::goOn);
}

void GuideWindow::arrange()
{
    auto *fields = new QVBoxLayout;
    fields->setSpacing(2);
    for (std::size_t at = 0; at < m_fields.size(); ++at) {
        Line &line = m_fields.at(at);
        line.label = counter::makeLabel(this, u"guideLabel%1"_s.arg(at), theme::wordLetters, m_theme.colours.textMuted);
        line.edit = new QLineEdit(this);
        line.edit->setObjectName(u"guideField%1"_s.arg(at));
        line.edit->setFont(theme::letters(theme::bodyLetters));
        line.edit->setMinimumHeight(theme::touchTarget);
        line.label->setBuddy(line.edit);
        fields->addWidget(line.label);
        fields->addWidget(line.edit);
        const int field = static_cast<int>(at);
        connect(line.edit, &QLineEdit::textEdited, this, [this, field](const QString &text) {
            if (!m_shown->fields.value(field).isSecret)
                Q_EMIT typed(field, text);
        });
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::gap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_banner, m_progress, m_heading, m_explanation})
        column->addWidget(each);
    column->addWidget(m_choices, 1);
    column->addLayout(fields);
    column->addWidget(m_chooseFile, 0, Qt::AlignLeft);
    column->addStretch();
    column->addWidget(m_message);
    column->addLayout(buttons);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(widest);
    middle->setLayout(column);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    row->addWidget(middle);
    setTabOrder(m_choices, m_fields.front().edit);
}

void GuideWindow::render(const View &view)
{
    if (m_shown == view)
        return;
    const std::optional<View> before = std::exchange(m_shown, view);
    counter::setWords(m_banner, view.banner);
    m_banner->setVisible(!view.banner.isEmpty());
    counter::setWords(m_progress, view.progress);
    m_progress->setVisible(!view.progress.isEmpty());
    counter::setWords(m_heading, view.heading);
    counter::setWords(m_explanation, view.explanation);
    m_choices->render(view.choices, view.row);
    m_choices->setAccessibleName(view.heading);
    m_choices->setEnabled(!view.waits);
    renderFields(view);
    if (view.message)
        m_message->setMessage(*view.message);
    else
        m_message->clear();
    m_chooseFile->setText(view.chooseFile);
    m_chooseFile->setVisible(!view.chooseFile.isEmpty());
    m_leave->setText(view.leave);
    m_back->setText(view.goBack);
    m_back->setVisible(!view.goBack.isEmpty());
    m_next->setText(view.goOn);
    for (QPushButton *each : {m_chooseFile, m_back, m_next})
        each->setEnabled(!view.waits);
    if (!before || before->page != view.page || before->choices.size() != view.choices.size() || before->waits != view.waits)
        takeFocus();
}

void GuideWindow::renderFields(const View &view)
{
    for (qsizetype at = 0; at < setup::mostFields; ++at) {
        const Line &line = m_fields.at(static_cast<std::size_t>(at));
        const bool isThere = at < view.fields.size();
        line.label->setVisible(isThere);
        line.edit->setVisible(isThere);
        line.edit->setEnabled(!view.waits);
        const FieldView field = view.fields.value(at);
        line.edit->setEchoMode(field.isSecret ? QLineEdit::Password : QLineEdit::Normal);
        counter::setWords(line.label, field.label);
        line.edit->setPlaceholderText(field.hint);
        line.edit->setAccessibleName(field.label);
        if (!field.isSecret && line.edit->text() != field.text)
            line.edit->setText(field.text);
    }
}

void GuideWindow::takeFocus()
{
    if (m_shown->waits)
        setFocus();
    else if (!m_shown->choices.isEmpty() && !m_shown->searches)
        m_choices->setFocus();
    else if (!m_shown->fields.isEmpty())
        m_fields.front().edit->setFocus();
    else
        setFocus();
}

// Down the fields, and on after the last. A field lets its Enter pass on to the window, so it is taken here and once.
void GuideWindow::enter()
{
    for (qsizetype field = 0; field + 1 < m_shown->fields.size(); ++field) {
        if (m_fields.at(static_cast<std::size_t>(field)).edit->hasFocus())
            return m_fields.at(static_cast<std::size_t>(field) + 1).edit->setFocus();
    }
    goOn();
}

void GuideWindow::goOn()
{
    if (!m_shown || m_shown->waits)
        return;
    QLineEdit *const first = m_fields.front().edit;
    const bool isToken = m_shown->fields.value(0).isSecret && !first->text().trimmed().isEmpty();
    if (!isToken)
        return Q_EMIT goOnWanted();
    const QByteArray token = first->text().toUtf8();
    first->clear();
    Q_EMIT tokenGiven(token);
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->isAutoRepeat() || !m_shown)
        return;
    if (event->key() == Qt::Key_F1)
        return Q_EMIT helpWanted(m_shown->help);
    if (m_shown->waits)
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter();
    else if (event->key() == Qt::Key_Escape && !m_shown->goBack.isEmpty())
        Q_EMIT goBackWanted();
}

// The path is not typed in vain: it can be corrected where it stands.
void GuideWindow::chooseFile()
{
    const int field = static_cast<int>(m_shown->fields.size()) - 1;
    auto *dialog = new QFileDialog(this, m_shown->chooseFile);
    dialog->setObjectName(u"guideFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    connect(dialog, &QFileDialog::fileSelected, this, [this, field](const QString &path) {
        Q_EMIT typed(field, path);
        m_fields.at(static_cast<std::size_t>(field)).edit->setFocus();
    });
    dialog->open();
}

bool GuideWindow::stepThroughChoices(int key)
{
    if (!m_shown || !m_shown->searches || (key != Qt::Key_Down && key != Qt::Key_Up))
        return false;
    const int row = m_choices->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_choices->setCurrentRow(std::clamp(row, 0, std::max(m_choices->count() - 1, 0)));
    return true;
}

bool GuideWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fields.front().edit && event->type() == QEvent::KeyPress && stepThroughChoices(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_choices && event->type() == QEvent::KeyPress) {
        auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// What was chosen is kept: it can be taken up again.
void GuideWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT left();
}

QSize GuideWindow::sizeHint() const
{
    return usualSize;
}

}
