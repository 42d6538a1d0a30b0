// The one place of the total: what is in the sale on the left, the amount in the largest letters on the right.
#pragma once

#include "ui/sale/saleview.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace mostrador::widgets {
class AmountLabel;
}

namespace mostrador::counter {

class TotalsBlock final : public QWidget
{
    Q_OBJECT
public:
    explicit TotalsBlock(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const TotalsView &view);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Theme m_theme;
    QLabel *m_label;
    QLabel *m_summary;
    QLabel *m_details;
    QLabel *m_paid;
    QLabel *m_planned;
    QLabel *m_held;
    widgets::AmountLabel *m_amount;
    std::optional<TotalsView> m_shown;
};

}
