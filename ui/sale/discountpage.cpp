#include "ui/sale/discountpage.h"

#include "ui/payment/keypad.h"
#include "ui/sale/labels.h"
#include "ui/theme/measures.h"
#include "ui/widgets/touchbutton.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

constexpr int smallestKey = 52;

QString chosenSheet(const theme::Colours &colours)
{
    return u"QPushButton { background: %1; color: %2; border-color: %1; }"_s.arg(
        colours.accent.name(), colours.onAccent.name());
}

QLabel *makeFigure(QWidget *parent, const QString &name, int pixels, const QColor &colour, theme::Weight weight)
{
    auto *label = makeLabel(parent, name, pixels, colour, weight);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

}

DiscountPage::DiscountPage(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(makeLabel(this, u"discountHeading"_s, 20, theme.colours.text, theme::Weight::Bold))
    , m_subject(makeLabel(this, u"discountSubject"_s, theme::bodyLetters, theme.colours.textMuted))
    , m_percent(makeOption(u"discountPercent"_s, 1))
    , m_amount(makeOption(u"discountAmount"_s, 2))
    , m_line(makeOption(u"discountLine"_s, 3))
    , m_sale(makeOption(u"discountSale"_s, 4))
    , m_beforeLabel(makeLabel(this, u"discountBeforeLabel"_s, theme::bodyLetters, theme.colours.textMuted))
    , m_before(makeFigure(this, u"discountBefore"_s, theme::bodyLetters, theme.colours.text, theme::Weight::Ordinary))
    , m_offLabel(makeLabel(this, u"discountOffLabel"_s, theme::bodyLetters, theme.colours.textMuted))
    , m_off(makeFigure(this, u"discountOff"_s, 20, theme.colours.success, theme::Weight::Bold))
    , m_afterLabel(makeLabel(this, u"discountAfterLabel"_s, 20, theme.colours.text, theme::Weight::Bold))
    , m_after(makeFigure(this, u"discountAfter"_s, 32, theme.colours.text, theme::Weight::Bold))
    , m_note(makeLabel(this, u"discountNote"_s, theme::wordLetters, theme.colours.warning))
    , m_keypad(new Keypad(theme, this))
    , m_hint(makeLabel(this, u"discountHint"_s, theme::wordLetters, theme.colours.textMuted))
{
    setObjectName(u"discount"_s);
    for (QLabel *label : {m_subject, m_note, m_hint})
        label->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    arrange();
    connect(m_keypad, &Keypad::typed, this, &DiscountPage::typed);
    connect(m_keypad, &Keypad::erased, this, &DiscountPage::erased);
    connect(m_keypad, &Keypad::confirmed, this, &DiscountPage::confirmed);
}

QPushButton *DiscountPage::makeOption(const QString &name, int digit)
{
    auto *button = widgets::makeTouchButton(this, name);
    connect(button, &QPushButton::clicked, this, [this, digit] { Q_EMIT chosen(digit); });
    return button;
}

void DiscountPage::arrange()
{
    auto *options = new QGridLayout;
    options->setSpacing(theme::gap);
    options->addWidget(m_percent, 0, 0);
    options->addWidget(m_amount, 0, 1);
    options->addWidget(m_line, 1, 0);
    options->addWidget(m_sale, 1, 1);
    auto *sums = new QGridLayout;
    sums->setVerticalSpacing(2);
    sums->setColumnStretch(1, 1);
    sums->addWidget(m_beforeLabel, 0, 0);
    sums->addWidget(m_before, 0, 1);
    sums->addWidget(m_offLabel, 1, 0);
    sums->addWidget(m_off, 1, 1);
    sums->addWidget(m_afterLabel, 2, 0);
    sums->addWidget(m_after, 2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap, 0, theme::gap, 0);
    column->setSpacing(theme::gap);
    column->addWidget(m_heading);
    column->addWidget(m_subject);
    column->addLayout(options);
    column->addLayout(sums);
    column->addWidget(m_note);
    column->addStretch();
    column->addWidget(m_keypad);
    column->addWidget(m_hint);
}

void DiscountPage::renderOption(QPushButton *button, const Option &option)
{
    button->setText(option.word);
    button->setStyleSheet(option.chosen ? chosenSheet(m_theme.colours) : QString());
}

void DiscountPage::render(const DiscountPanel &view)
{
    if (m_shown == view)
        return;
    m_shown = view;
    setWords(m_heading, view.heading);
    setWords(m_subject, view.subject);
    renderOption(m_percent, view.percent);
    renderOption(m_amount, view.amount);
    renderOption(m_line, view.line);
    renderOption(m_sale, view.sale);
    setWords(m_beforeLabel, view.beforeLabel);
    setWords(m_before, view.before);
    setWords(m_offLabel, view.offLabel);
    setWords(m_off, view.off);
    setWords(m_afterLabel, view.afterLabel);
    setWords(m_after, view.after);
    setWords(m_note, view.note);
    m_keypad->setDecimalMark(view.decimalMark);
    m_keypad->setConfirm(view.confirm, true);
    setWords(m_hint, view.hint);
}

// The keypad gives way first on a low screen.
void DiscountPage::resizeEvent(QResizeEvent *)
{
    constexpr int restOfThePage = 340;
    const int room = (height() - restOfThePage - 3 * theme::gap) / 4;
    m_keypad->setKeyHeight(std::clamp(room, smallestKey, theme::keypadKey));
}

}
