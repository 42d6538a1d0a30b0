// The demo on one screen: the cashier's window with a column beside it for what the customer sees and the buyer's
// phone.
#pragma once

#include "ui/customer/customerpage.h"
#include "ui/demo/phone.h"

#include <QWidget>

namespace mostrador::demo {

class DemoWindow final : public QWidget
{
    Q_OBJECT
public:
    // Takes the cashier's window in. Without a preview (the customer has a screen) the column holds the phone alone.
    DemoWindow(QWidget *cashier, const theme::Theme &theme, const text::Phrasebook &words, bool withPreview);

    [[nodiscard]] Phone &phone() { return *m_phone; }
    [[nodiscard]] customer::CustomerPage *preview() { return m_preview; } // nullptr without one
    [[nodiscard]] QSize sizeHint() const override;

private:
    Phone *m_phone;
    customer::CustomerPage *m_preview = nullptr;
};

}
