// A QR payment under way: the amount, the code or what stands in its place, the time left, and what the cashier can do.
#pragma once

#include "ui/payment/paymentview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace mostrador::widgets {
class AmountLabel;
class Countdown;
class MessageLine;
class QrView;
}

namespace mostrador::counter {

class WithdrawStrip;

class QrPage final : public QWidget
{
    Q_OBJECT
public:
    explicit QrPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const QrPanel &view);

Q_SIGNALS:
    void withdrawn();
    void kept();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect boxPlace() const;
    [[nodiscard]] int belowTheBox() const;
    void renderBox(const QrPanel &view);
    void place();

    theme::Theme m_theme;
    QLabel *m_amountLabel;
    widgets::AmountLabel *m_amount;
    widgets::QrView *m_code;
    QLabel *m_boxSentence;
    widgets::MessageLine *m_status;
    widgets::Countdown *m_countdown;
    QLabel *m_hint;
    WithdrawStrip *m_withdraw;
    std::optional<QrPanel> m_shown;
};

}
