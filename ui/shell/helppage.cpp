#include "ui/shell/helppage.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::shell {

HelpPage::HelpPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(counter::makeLabel(this, u"helpHeading"_s, 20, theme.colours.text, theme::Weight::Bold))
    , m_grid(new QGridLayout)
    , m_hint(counter::makeLabel(this, u"helpHint"_s, theme::wordLetters, theme.colours.textMuted))
{
    setObjectName(u"help"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_grid->setVerticalSpacing(1);
    m_grid->setHorizontalSpacing(theme::margin);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap, 0, theme::gap, 0);
    column->addWidget(m_heading);
    column->addLayout(m_grid);
    column->addStretch();
    column->addWidget(m_hint);
}

void HelpPage::render(const HelpPanel &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    qDeleteAll(m_labels);
    m_labels.clear();
    counter::setWords(m_heading, view.heading);
    counter::setWords(m_hint, view.hint);
    for (const HelpRow &row : view.rows) {
        const int at = static_cast<int>(m_labels.size());
        auto *key = counter::makeLabel(this, {}, theme::keyLetters, m_theme.colours.accent, theme::Weight::Bold);
        auto *word = counter::makeLabel(this, {}, theme::keyLetters, m_theme.colours.text);
        key->setText(row.key);
        word->setText(row.word);
        word->setWordWrap(true);
        m_grid->addWidget(key, at, 0);
        m_grid->addWidget(word, at, 1);
        m_labels.append({key, word});
    }
}

}
