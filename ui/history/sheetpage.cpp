#include "ui/history/sheetpage.h"

#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/touchbutton.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mostrador::history {

namespace {

using counter::makeLabel;
using counter::setWords;

QScrollArea *makeScroll(QWidget *paper, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(u"sheetScroll"_s);
    scroll->setWidget(paper);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(scroll->viewport(), QScroller::TouchGesture);
    return scroll;
}

// Ids and checksums have no place where a line could end: one is put after every few characters.
QString breakable(const QString &text)
{
    constexpr qsizetype longestWord = 16;
    QString broken;
    qsizetype inWord = 0;
    for (const QChar c : text) {
        inWord = c.isSpace() ? 0 : inWord + 1;
        broken += c;
        if (inWord > 0 && inWord % longestWord == 0)
            broken += QChar(0x200B);
    }
    return broken;
}

// As wide as its words, but it leaves the larger half to what stands beside it.
void limitWidth(QLabel &label)
{
    constexpr int widest = 176;
    if (label.sizeHint().width() <= widest)
        return;
    label.setWordWrap(true);
    label.setFixedWidth(widest);
}

QGridLayout *newGrid(QWidget *paper)
{
    auto *grid = new QGridLayout(paper);
    grid->setContentsMargins(0, 0, theme::gap, 0);
    grid->setVerticalSpacing(2);
    grid->setHorizontalSpacing(theme::margin);
    grid->setColumnStretch(1, 1);
    return grid;
}

}

SheetPage::SheetPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(makeLabel(this, u"sheetHeading"_s, 20, theme.colours.text, theme::Weight::Bold))
    , m_paper(new QWidget)
    , m_grid(newGrid(m_paper))
    , m_question(makeLabel(this, u"sheetQuestion"_s, 18, theme.colours.text, theme::Weight::Bold))
    , m_answers(new QVBoxLayout)
    , m_hint(makeLabel(this, u"sheetHint"_s, theme::wordLetters, theme.colours.textMuted))
{
    setObjectName(u"sheet"_s);
    m_scroll = makeScroll(m_paper, this);
    for (QLabel *label : {m_heading, m_question, m_hint})
        label->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_answers->setSpacing(theme::gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap, 0, theme::gap, 0);
    column->setSpacing(theme::gap);
    column->addWidget(m_heading);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_question);
    column->addLayout(m_answers);
    column->addWidget(m_hint);
}

void SheetPage::renderFacts(const QList<Fact> &facts)
{
    qDeleteAll(m_labels);
    m_labels.clear();
    for (const Fact &fact : facts) {
        const int row = m_grid->rowCount();
        const bool isHeading = fact.label.isEmpty();
        auto *value = makeLabel(m_paper, {}, theme::wordLetters, m_theme.colours.text,
            isHeading ? theme::Weight::Bold : theme::Weight::Ordinary);
        value->setText(breakable(fact.value));
        value->setWordWrap(true);
        m_labels.append(value);
        if (isHeading) {
            m_grid->addWidget(value, row, 0, 1, 2);
            continue;
        }
        auto *label = makeLabel(m_paper, {}, theme::wordLetters, m_theme.colours.textMuted);
        label->setText(fact.label);
        limitWidth(*label);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        m_labels.append(label);
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

void SheetPage::renderChoices(const QList<Choice> &choices)
{
    for (QPushButton *button : m_buttons) { // one of them may be the one that was just pressed
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (const Choice &choice : choices) {
        const QString key = choice.key.isEmpty() ? QString::number(choice.digit) : choice.key;
        auto *button = widgets::makeTouchButton(this, u"choice%1"_s.arg(choice.digit));
        button->setText(u"%1   %2"_s.arg(key, choice.word));
        connect(button, &QPushButton::clicked, this, [this, digit = choice.digit] { Q_EMIT chosen(digit); });
        m_answers->addWidget(button);
        m_buttons.append(button);
    }
}

void SheetPage::render(const Sheet &view)
{
    if (m_shown == view)
        return;
    const bool sameFacts = m_shown && m_shown->facts == view.facts;
    const bool sameChoices = m_shown && m_shown->choices == view.choices;
    m_shown = view;
    setWords(m_heading, view.heading);
    m_scroll->setAccessibleName(view.heading);
    setWords(m_question, view.question);
    m_question->setVisible(!view.question.isEmpty());
    setWords(m_hint, view.hint);
    if (!sameFacts) {
        delete m_grid; // a used one keeps its rows
        m_grid = newGrid(m_paper);
        renderFacts(view.facts);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    if (!sameChoices)
        renderChoices(view.choices);
}

void SheetPage::scroll(int step)
{
    auto *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + step * theme::rowHeight);
}

}
