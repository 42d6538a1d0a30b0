#include "ui/settings/settingrow.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/touchbutton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mostrador::settingsui {

namespace {

constexpr int longestField = 2000;
constexpr int editorWidth = 320;
constexpr int resetWidth = 150;

}

SettingRow::SettingRow(const theme::Theme &theme, const RowView &view, const QString &reset, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_view(view),
      m_meaning(counter::makeLabel(this, u"meaning."_s + view.path, theme::bodyLetters, theme.colours.text)),
      m_hint(counter::makeLabel(this, u"hint."_s + view.path, theme::keyLetters, theme.colours.textMuted)),
      m_reset(widgets::makeTouchButton(this, u"reset."_s + view.path))
{
    m_meaning->setWordWrap(true);
    m_meaning->setText(view.meaning);
    m_hint->setWordWrap(true);
    QWidget *editor = nullptr;
    if (view.editor == Editor::Choice) {
        editor = m_choice = new QComboBox(this);
        for (qsizetype at = 0; at < view.choices.size(); ++at)
            m_choice->addItem(view.choiceWords[at], view.choices[at]);
        connect(m_choice, &QComboBox::activated, this, [this] { Q_EMIT typed(m_view.path, m_choice->currentData().toString()); });
    } else {
        editor = m_text = new QLineEdit(this);
        m_text->setMaxLength(longestField);
        connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) { Q_EMIT typed(m_view.path, text); });
    }
    editor->setObjectName(u"setting."_s + view.path);
    editor->setAccessibleName(view.meaning);
    editor->setMinimumHeight(theme::touchTarget);
    editor->setFixedWidth(editorWidth);
    editor->setFont(theme::letters(theme::bodyLetters));
    m_reset->setText(reset);
    m_reset->setFont(theme::letters(theme::wordLetters));
    m_reset->setFixedWidth(resetWidth);
    connect(m_reset, &QPushButton::clicked, this, [this] { Q_EMIT resetWanted(m_view.path); });
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, theme::gap, 4);
    grid->setHorizontalSpacing(theme::gap);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_meaning, 0, 0);
    grid->addWidget(m_hint, 1, 0);
    grid->addWidget(editor, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_reset, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    setFocusProxy(editor);
    render(view);
}

// What is being typed is not written over with itself: the cursor would jump.
void SettingRow::render(const RowView &view)
{
    m_view = view;
    if (m_text && m_text->text() != view.value)
        m_text->setText(view.value);
    if (m_choice)
        m_choice->setCurrentIndex(static_cast<int>(view.choices.indexOf(view.value)));
    const bool isWrong = !view.error.isEmpty();
    counter::setWords(m_hint, isWrong ? view.error : view.hint);
    counter::setInk(m_hint, isWrong ? m_theme.colours.failure : m_theme.colours.textMuted);
    m_reset->setEnabled(!view.isDefault);
}

void SettingRow::takeFocus()
{
    focusProxy()->setFocus(Qt::OtherFocusReason);
}

}
