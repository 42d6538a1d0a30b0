// The question whether to withdraw a waiting QR, in the place of the hints: the code above it stays where it is, and
// payable.
#pragma once

#include "ui/payment/paymentview.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mostrador::counter {

class WithdrawStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit WithdrawStrip(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const WithdrawBar &view);

Q_SIGNALS:
    void withdrawn();
    void kept();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme;
    QLabel *m_question;
    QPushButton *m_withdraw;
    QPushButton *m_keep;
};

}
