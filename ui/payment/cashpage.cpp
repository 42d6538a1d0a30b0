#include "ui/payment/cashpage.h"

#include "ui/payment/keypad.h"
#include "ui/sale/entryfield.h"
#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/amountlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

constexpr int noteColumns = 3;
constexpr int smallestKey = 52;
constexpr int fieldLetters = 28;

widgets::AmountLabel *makeAmount(QWidget *parent, const QString &name, int largest)
{
    auto *amount = new widgets::AmountLabel(parent);
    amount->setObjectName(name);
    amount->setLetters(24, largest);
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    amount->setFixedHeight(largest + 12);
    return amount;
}

QPushButton *makeNote(QWidget *parent)
{
    auto *note = new QPushButton(parent);
    note->setFocusPolicy(Qt::NoFocus);
    note->setFont(theme::letters(theme::bodyLetters));
    constexpr int borders = 2;
    note->setStyleSheet(u"QPushButton { min-height: %1px; padding: 0; }"_s.arg(theme::touchTarget - borders));
    return note;
}

}

CashPage::CashPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_dueLabel(makeLabel(this, u"cashDueLabel"_s, theme::bodyLetters, theme.colours.textMuted))
    , m_due(makeAmount(this, u"cashDue"_s, 32))
    , m_rounding(makeLabel(this, u"cashRounding"_s, theme::wordLetters, theme.colours.textMuted))
    , m_receivedLabel(makeLabel(this, u"receivedLabel"_s, theme::bodyLetters, theme.colours.textMuted))
    , m_field(new EntryField(this))
    , m_changeLabel(makeLabel(this, u"changeLabel"_s, 20, theme.colours.text, theme::Weight::Bold))
    , m_change(makeAmount(this, u"change"_s, 52))
    , m_noteGrid(new QGridLayout)
    , m_keypad(new Keypad(theme, this))
    , m_hint(makeLabel(this, u"cashHint"_s, theme::wordLetters, theme.colours.textMuted))
{
    setObjectName(u"cash"_s);
    m_field->setObjectName(u"received"_s);
    m_field->setFont(theme::letters(fieldLetters, theme::Weight::Bold));
    m_field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_field->setMaxLength(20);
    m_field->setFixedHeight(52);
    m_rounding->setAlignment(Qt::AlignRight);
    m_hint->setAlignment(Qt::AlignCenter);
    arrange();
    connect(m_field, &QLineEdit::textEdited, this, &CashPage::receivedEdited);
    connect(m_keypad, &Keypad::typed, m_field, &EntryField::typeIn);
    connect(m_keypad, &Keypad::erased, m_field, &EntryField::eraseOne);
    connect(m_keypad, &Keypad::confirmed, this, [this] { Q_EMIT cashTaken(m_field->text()); });
}

void CashPage::arrange()
{
    auto *sums = new QGridLayout;
    sums->setVerticalSpacing(4);
    sums->setHorizontalSpacing(theme::margin);
    sums->setColumnStretch(1, 1);
    sums->addWidget(m_dueLabel, 0, 0);
    sums->addWidget(m_due, 0, 1);
    sums->addWidget(m_rounding, 1, 0, 1, 2);
    sums->addWidget(m_receivedLabel, 2, 0);
    sums->addWidget(m_field, 2, 1);
    sums->addWidget(m_changeLabel, 3, 0);
    sums->addWidget(m_change, 3, 1);
    m_noteGrid->setSpacing(theme::gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    column->addLayout(sums);
    column->addStretch();
    column->addLayout(m_noteGrid);
    column->addWidget(m_keypad);
    column->addWidget(m_hint);
}

void CashPage::renderNotes(const QList<BankNote> &notes)
{
    while (m_notes.size() < notes.size()) {
        const int at = static_cast<int>(m_notes.size());
        auto *note = makeNote(this);
        note->setObjectName(u"note%1"_s.arg(at));
        m_noteGrid->addWidget(note, at / noteColumns, at % noteColumns);
        connect(note, &QPushButton::clicked, this, [this, at] { m_field->replaceAll(m_shown->notes[at].text); });
        m_notes.append(note);
    }
    for (qsizetype at = 0; at < m_notes.size(); ++at) {
        m_notes[at]->setVisible(at < notes.size());
        if (at < notes.size())
            m_notes[at]->setText(notes[at].label);
    }
}

void CashPage::renderChange(const CashPanel &view)
{
    const QColor ink = view.enough ? m_theme.colours.success : m_theme.colours.warning;
    setWords(m_changeLabel, view.changeLabel);
    setInk(m_changeLabel, ink);
    setInk(m_change, ink);
    m_change->setText(view.change);
}

void CashPage::render(const CashPanel &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    setWords(m_dueLabel, view.dueLabel);
    m_due->setText(view.due);
    setWords(m_rounding, view.roundingNote);
    m_rounding->setVisible(!view.roundingNote.isEmpty());
    setWords(m_receivedLabel, view.receivedLabel);
    m_field->showText(view.received);
    if (!view.decimalMark.isEmpty())
        m_field->setDecimalMark(view.decimalMark.front());
    renderNotes(view.notes);
    renderChange(view);
    m_keypad->setDecimalMark(view.decimalMark);
    m_keypad->setConfirm(view.confirm, !view.change.isEmpty());
    setWords(m_hint, view.hint);
}

void CashPage::opened()
{
    m_field->setFocus();
    m_field->selectAll();
}

// The keypad gives way first on a low screen: everything else is needed to read.
void CashPage::resizeEvent(QResizeEvent *)
{
    constexpr int restOfThePage = 340;
    const int room = (height() - restOfThePage - 3 * theme::gap) / 4;
    m_keypad->setKeyHeight(std::clamp(room, smallestKey, theme::keypadKey));
}

}
