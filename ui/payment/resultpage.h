// How a payment ended, in colour and with an icon, until the next sale begins. The change of a cash sale is the largest
// text here.
#pragma once

#include "ui/payment/paymentview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace mostrador::widgets {
class AmountLabel;
}

namespace mostrador::counter {

class ResultPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPage(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const ResultPanel &view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_amountLabel;
    widgets::AmountLabel *m_amount;
    QLabel *m_details;
    QLabel *m_hint;
    std::optional<ResultPanel> m_shown;
};

}
