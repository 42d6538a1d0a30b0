#include "ui/printer/printerwindow.h"

#include "ui/printer/slippreview.h"
#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/touchbutton.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::printerui {

namespace {

constexpr QSize usualSize{1366, 768};
constexpr QSize smallestSize{1024, 680};
constexpr int headingLetters = 28;
constexpr int choiceHeight = 52;
constexpr int linesHeight = 92; // three of them
constexpr int areaWidth = 420;  // the widest paper and its scroll bar
constexpr int longestField = 1000;

}

PrinterWindow::PrinterWindow(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_progress(counter::makeLabel(this, u"printerProgress"_s, theme::wordLetters, theme.colours.textMuted))
    , m_heading(counter::makeLabel(this, u"printerHeading"_s, headingLetters, theme.colours.text, theme::Weight::Bold))
    , m_explanation(counter::makeLabel(this, u"printerExplanation"_s, theme::bodyLetters, theme.colours.text))
    , m_choices(new widgets::ChoiceList(u"printerChoices"_s, choiceHeight, this))
    , m_browse(widgets::makeTouchButton(this, u"printerBrowse"_s))
    , m_message(new widgets::MessageLine(theme, this))
    , m_back(widgets::makeTouchButton(this, u"printerBack"_s))
    , m_again(widgets::makeTouchButton(this, u"printerAgain"_s))
    , m_drawer(widgets::makeTouchButton(this, u"printerDrawer"_s))
    , m_next(widgets::makeTouchButton(this, u"printerNext"_s))
    , m_paperName(counter::makeLabel(this, u"printerPaperName"_s, theme::wordLetters, theme.colours.textMuted))
    , m_area(new QScrollArea(this))
    , m_preview(new SlipPreview)
{
    setObjectName(u"printer"_s);
    setWindowRole(u"printer"_s);
    setWindowTitle(u"Mostrador"_s);
    setMinimumSize(smallestSize);
    m_heading->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_choices->installEventFilter(this);
    m_message->setObjectName(u"printerMessage"_s);
    m_area->setObjectName(u"printerPaper"_s);
    m_area->setWidget(m_preview);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFixedWidth(areaWidth);
    m_area->setFocusPolicy(Qt::NoFocus);
    arrange();
    connect(m_choices, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_shown && row != m_shown->row)
            Q_EMIT intended(setup::Pick{row});
    });
    connect(m_browse, &QPushButton::clicked, this, &PrinterWindow::askForPicture);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT intended(setup::GoBack{}); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT intended(setup::PrintAgain{}); });
    connect(m_drawer, &QPushButton::clicked, this, [this] { Q_EMIT intended(setup::OpenDrawerNow{}); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT intended(setup::GoOn{}); });
}

void PrinterWindow::arrange()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::gap);
    for (QPushButton *each : {m_back, m_again, m_drawer})
        buttons->addWidget(each);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::gap);
    for (QWidget *each : std::initializer_list<QWidget *>{m_progress, m_heading, m_explanation})
        left->addWidget(each);
    left->addWidget(m_choices, 1);
    makeFields(left);
    left->addWidget(m_browse, 0, Qt::AlignLeft);
    left->addStretch();
    left->addWidget(m_message);
    left->addLayout(buttons);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::gap);
    right->addWidget(m_paperName, 0, Qt::AlignHCenter);
    right->addWidget(m_area, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    row->setSpacing(theme::margin);
    row->addLayout(left, 1);
    row->addLayout(right);
}

void PrinterWindow::makeFields(QVBoxLayout *column)
{
    for (std::size_t at = 0; at < m_fields.size(); ++at) {
        Field &field = m_fields.at(at);
        field.label = counter::makeLabel(this, u"printerLabel%1"_s.arg(at), theme::wordLetters, m_theme.colours.textMuted);
        field.line = new QLineEdit(this);
        field.line->setObjectName(u"printerField%1"_s.arg(at));
        field.line->setMinimumHeight(theme::touchTarget);
        field.line->setMaxLength(longestField);
        field.lines = new QPlainTextEdit(this);
        field.lines->setObjectName(u"printerLines%1"_s.arg(at));
        field.lines->setFixedHeight(linesHeight);
        field.lines->setTabChangesFocus(true);
        for (QWidget *editor : std::initializer_list<QWidget *>{field.line, field.lines})
            editor->setFont(theme::letters(theme::bodyLetters));
        for (QWidget *each : std::initializer_list<QWidget *>{field.label, field.line, field.lines})
            column->addWidget(each);
        const int number = static_cast<int>(at);
        connect(field.line, &QLineEdit::textEdited, this, [this, number](const QString &text) { Q_EMIT intended(setup::Type{number, text}); });
        connect(field.lines, &QPlainTextEdit::textChanged, this, [this, number] {
            const QString text = m_fields.at(static_cast<std::size_t>(number)).lines->toPlainText();
            if (m_shown && m_shown->fields.value(number).text != text)
                Q_EMIT intended(setup::Type{number, text});
        });
    }
}

void PrinterWindow::render(const View &view)
{
    if (m_shown == view)
        return;
    const std::optional<View> before = std::exchange(m_shown, view);
    counter::setWords(m_progress, view.progress);
    counter::setWords(m_heading, view.heading);
    counter::setWords(m_explanation, view.explanation);
    counter::setWords(m_paperName, view.paperName);
    m_area->setAccessibleName(view.paperName);
    m_choices->render(view.choices, view.row);
    m_choices->setAccessibleName(view.heading);
    m_choices->setEnabled(!view.waits);
    renderFields(view);
    if (view.message)
        m_message->setMessage(*view.message);
    else
        m_message->clear();
    const std::initializer_list<std::pair<QPushButton *, QString>> buttons{
        {m_next, view.goOn}, {m_back, view.goBack}, {m_again, view.again}, {m_drawer, view.drawer}, {m_browse, view.browse}};
    for (const auto &[button, words] : buttons) {
        button->setText(words);
        button->setVisible(!words.isEmpty());
        button->setEnabled(!view.waits);
    }
    m_browse->setVisible(view.step == setup::PrinterStep::Look);
    if (!before || before->paper != view.paper || before->columns != view.columns)
        m_preview->show(view.paper.document, view.columns, view.paper.picture);
    if (!before || before->step != view.step || before->waits != view.waits)
        takeFocus();
}

// What is being typed is not written over with itself: the cursor would jump.
void PrinterWindow::renderFields(const View &view)
{
    for (qsizetype at = 0; at < setup::printerFields; ++at) {
        const Field &field = m_fields.at(static_cast<std::size_t>(at));
        const FieldView shown = view.fields.value(at);
        const bool isThere = at < view.fields.size();
        counter::setWords(field.label, shown.label);
        field.label->setVisible(isThere);
        field.line->setVisible(isThere && !shown.hasLines);
        field.lines->setVisible(isThere && shown.hasLines);
        field.line->setPlaceholderText(shown.hint);
        for (QWidget *editor : std::initializer_list<QWidget *>{field.line, field.lines}) {
            editor->setAccessibleName(shown.label);
            editor->setEnabled(!view.waits);
        }
        if (field.line->text() != shown.text)
            field.line->setText(shown.text);
        if (field.lines->toPlainText() != shown.text)
            field.lines->setPlainText(shown.text);
    }
}

void PrinterWindow::takeFocus()
{
    const Field &first = m_fields.front();
    if (m_shown->waits)
        setFocus();
    else if (!m_shown->choices.isEmpty())
        m_choices->setFocus();
    else if (m_shown->fields.value(0).hasLines)
        first.lines->setFocus();
    else
        setFocus();
}

// From the list to the address that it wants, and on.
void PrinterWindow::enter()
{
    if (focusWidget() == m_choices && !m_shown->fields.isEmpty())
        return m_fields.front().line->setFocus();
    Q_EMIT intended(setup::GoOn{});
}

void PrinterWindow::askForPicture()
{
    auto *dialog = new QFileDialog(this, m_shown->heading);
    dialog->setObjectName(u"printerPictureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({u"PNG, PBM (*.png *.pbm)"_s});
    const int last = static_cast<int>(m_shown->fields.size()) - 1;
    connect(dialog, &QFileDialog::fileSelected, this, [this, last](const QString &path) { Q_EMIT intended(setup::Type{last, path}); });
    dialog->open();
}

void PrinterWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->isAutoRepeat() || !m_shown || m_shown->waits)
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return enter();
    case Qt::Key_F1:
        return Q_EMIT helpWanted(m_shown->help);
    case Qt::Key_F12:
        return Q_EMIT intended(setup::GoOn{});
    case Qt::Key_Escape:
        return Q_EMIT intended(setup::GoBack{});
    case Qt::Key_F9:
        return Q_EMIT intended(setup::PrintAgain{});
    case Qt::Key_F8:
        return Q_EMIT intended(setup::OpenDrawerNow{});
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        QScrollBar *bar = m_area->verticalScrollBar();
        return bar->setValue(bar->value() + (event->key() == Qt::Key_PageDown ? bar->pageStep() : -bar->pageStep()));
    }
    default:
        return;
    }
}

bool PrinterWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_choices && event->type() == QEvent::KeyPress) {
        auto *const key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape ||
                            key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp;
        if (isOurs) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// Nothing is kept of a set-up that was not confirmed: it is left step by step.
void PrinterWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    if (m_shown && !m_shown->waits)
        Q_EMIT intended(setup::GoBack{});
}

QSize PrinterWindow::sizeHint() const
{
    return usualSize;
}

}
