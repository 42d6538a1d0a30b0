// What something costs, as large as the change: the panel of the price check.
#pragma once

#include "ui/sale/saleview.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QWidget>

#include <optional>

namespace mostrador::widgets {
class AmountLabel;
}

namespace mostrador::counter {

class PricePage final : public QWidget
{
    Q_OBJECT
public:
    explicit PricePage(const theme::Theme &theme, QWidget *parent = nullptr);

    void render(const PricePanel &view);

private:
    std::optional<PricePanel> m_shown;
    QLabel *m_name;
    widgets::AmountLabel *m_price;
    QLabel *m_details;
    QLabel *m_hint;
};

}
