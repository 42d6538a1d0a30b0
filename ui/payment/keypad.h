// The keypad for fingers: digits, the country's decimal mark, backspace, and the key that takes the money. It types
// into a field.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace mostrador::counter {

class Keypad final : public QWidget
{
    Q_OBJECT
public:
    explicit Keypad(const theme::Theme &theme, QWidget *parent = nullptr);

    void setDecimalMark(const QString &mark); // empty: the currency has none
    void setConfirm(const QString &word, bool enabled);
    void setKeyHeight(int pixels);

Q_SIGNALS:
    void typed(const QString &text);
    void erased();
    void confirmed();

private:
    QPushButton *addKey(
        QGridLayout *grid, const QString &name, const QString &label, int row, int column, int rows = 1);
    void addDigits(QGridLayout *grid);

    theme::Theme m_theme;
    QPushButton *m_decimal = nullptr;
    QPushButton *m_confirm = nullptr;
};

}
