// The demo on one screen: the cashier's window with a column beside it for what the customer sees and the buyer's
// phone. Where the screen is too narrow for both, the column lies over the cashier's right side while there is
// something to pay, and can be put aside.
#pragma once

#include "ui/customer/customerpage.h"
#include "ui/demo/paper.h"
#include "ui/demo/phone.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mostrador::demo {

class DemoWindow final : public QWidget
{
    Q_OBJECT
public:
    // Takes the cashier's window in. An empty PIN is not said. Without a preview (the customer has a screen) the column holds the phone alone.
    DemoWindow(QWidget *cashier, const theme::Theme &theme, const text::Phrasebook &words, const QString &managerPin, bool withPreview);

    void invite(const QString &words);    // at the foot of the column
    void showPaper(const QString &receipt); // in the phone's place; empty: the phone again

    [[nodiscard]] Phone &phone() { return *m_phone; }
    [[nodiscard]] customer::CustomerPage *preview() { return m_preview; } // nullptr without one
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; // the cashier's: the column may lie over it
    // Brings the column back where it was put aside. It has no place of its own: the till gives it one.
    [[nodiscard]] QPushButton *tab() const { return m_tab; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool hasRoomBeside() const;
    void arrange();
    void unfold(bool unfolded);

    QWidget *m_cashier;
    QWidget *m_column;
    QPushButton *m_tab;
    Phone *m_phone;
    Paper *m_paper;
    QLabel *m_foot;
    customer::CustomerPage *m_preview = nullptr;
    bool m_unfolded = false;
};

}
