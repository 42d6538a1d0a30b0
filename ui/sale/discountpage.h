// Giving a discount: in percent or as an amount, on the line or on the whole sale, and what it comes to while it is being typed. What
// is typed stands in the scan field.
#pragma once

#include "ui/sale/saleview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace mostrador::counter {

class Keypad;

class DiscountPage final : public QWidget
{
    Q_OBJECT
public:
    explicit DiscountPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const DiscountPanel &view);

Q_SIGNALS:
    void chosen(int digit); // 1 percent, 2 amount, 3 line, 4 the whole sale
    void typed(const QString &text);
    void erased();
    void confirmed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QPushButton *makeOption(const QString &name, int digit);
    void renderOption(QPushButton *button, const Option &option);

    theme::Theme m_theme;
    QLabel *m_heading;
    QLabel *m_subject;
    QPushButton *m_percent;
    QPushButton *m_amount;
    QPushButton *m_line;
    QPushButton *m_sale;
    QLabel *m_beforeLabel;
    QLabel *m_before;
    QLabel *m_offLabel;
    QLabel *m_off;
    QLabel *m_afterLabel;
    QLabel *m_after;
    QLabel *m_note;
    Keypad *m_keypad;
    QLabel *m_hint;
    std::optional<DiscountPanel> m_shown;
};

}
