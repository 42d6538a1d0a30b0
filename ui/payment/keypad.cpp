#include "ui/payment/keypad.h"

#include "ui/theme/icons.h"
#include "ui/theme/measures.h"
#include "ui/theme/style.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mostrador::counter {

namespace {

constexpr int digitLetters = 26;

QString confirmSheet(const theme::Colours &colours)
{
    return u"QPushButton { background: %1; color: %2; border-color: %1; min-height: 0; padding: 0; }"
           "QPushButton:disabled { background: %3; color: %4; border-color: %5; }"_s.arg(colours.accent.name(),
               colours.onAccent.name(), colours.window.name(), colours.textDisabled.name(), colours.border.name());
}

}

Keypad::Keypad(const theme::Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"keypad"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::gap);
    addDigits(grid);
    auto *erase = addKey(grid, u"erase"_s, {}, 0, 3);
    erase->setIcon(theme::iconOf(theme::Icon::Backspace, theme.colours.text, theme.colours.textDisabled));
    erase->setIconSize({32, 32});
    erase->setAutoRepeat(true);
    connect(erase, &QPushButton::clicked, this, &Keypad::erased);
    m_confirm = addKey(grid, u"confirm"_s, {}, 1, 3, 3);
    m_confirm->setFont(theme::letters(theme::bodyLetters + 3, theme::Weight::Bold));
    m_confirm->setStyleSheet(confirmSheet(theme.colours));
    connect(m_confirm, &QPushButton::clicked, this, &Keypad::confirmed);
}

void Keypad::addDigits(QGridLayout *grid)
{
    const auto typing = [this](const QString &text) { return [this, text] { Q_EMIT typed(text); }; };
    for (int digit = 1; digit <= 9; ++digit) {
        const QString text = QString::number(digit);
        connect(addKey(grid, u"digit"_s + text, text, (9 - digit) / 3, (digit - 1) % 3), &QPushButton::clicked, this,
            typing(text));
    }
    connect(addKey(grid, u"digit0"_s, u"0"_s, 3, 0), &QPushButton::clicked, this, typing(u"0"_s));
    connect(addKey(grid, u"digit00"_s, u"00"_s, 3, 1), &QPushButton::clicked, this, typing(u"00"_s));
    m_decimal = addKey(grid, u"decimal"_s, {}, 3, 2);
    connect(m_decimal, &QPushButton::clicked, this, [this] { Q_EMIT typed(m_decimal->text()); });
}

QPushButton *Keypad::addKey(QGridLayout *grid, const QString &name, const QString &label, int row, int column, int rows)
{
    auto *key = new QPushButton(label, this);
    key->setObjectName(name);
    key->setFocusPolicy(Qt::NoFocus); // the field keeps the focus
    key->setFont(theme::letters(digitLetters));
    key->setStyleSheet(u"QPushButton { min-height: 0; padding: 0; }"_s);
    key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    grid->addWidget(key, row, column, rows, 1);
    return key;
}

void Keypad::setDecimalMark(const QString &mark)
{
    m_decimal->setText(mark);
    m_decimal->setEnabled(!mark.isEmpty());
}

void Keypad::setConfirm(const QString &word, bool enabled)
{
    m_confirm->setText(word);
    m_confirm->setEnabled(enabled);
}

void Keypad::setKeyHeight(int pixels)
{
    setFixedHeight(4 * pixels + 3 * theme::gap);
}

}
